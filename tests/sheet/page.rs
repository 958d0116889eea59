//! A page as a browser or a screen reader meets it: read strictly, and held to what is true of every page.

use std::collections::{BTreeMap, BTreeSet};

/// An element of a page, with all the text in it.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub text: String,
}

/// Elements that may stand within a line of text.
const PHRASING: [&str; 8] = ["em", "mark", "path", "span", "svg", "text", "title", "use"];
/// Elements that hold nothing but a line of text.
const LINES: [&str; 9] = ["p", "h1", "h2", "h3", "em", "mark", "span", "summary", "title"];
/// Elements that an HTML page never closes.
const VOID: [&str; 6] = ["circle", "line", "meta", "path", "polyline", "use"];

/// Reads a page strictly: every tag is closed where it was opened, every attribute is quoted, every sign is escaped.
pub fn elements(page: &str) -> Vec<Element> {
    let mut rest = page.strip_prefix("<!DOCTYPE html>\n").expect("the page says what it is");
    let (mut elements, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let in_style = open.last().is_some_and(|last| elements[*last].name == "style");
        let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        let text = if in_style { text.to_owned() } else { unescaped(text) };
        assert!(!open.is_empty() || text.trim().is_empty(), "text outside the page: {text}");
        open.iter().for_each(|parent| elements[*parent].text.push_str(&text));
        let Some(tag) = tag.strip_prefix('<') else { break };
        let (inside, after) = tag.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            let closed = open.pop().map(|last| elements[last].name.clone());
            assert_eq!(closed.as_deref(), Some(name), "an element is closed where it was not opened");
            continue;
        }
        let (inside, empty) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let (name, attributes) = inside.split_once(' ').unwrap_or((inside, ""));
        assert!(name.chars().all(|letter| letter.is_ascii_alphanumeric()), "<{name}> is no element");
        assert_eq!(empty, VOID.contains(&name), "<{name}> is closed in the wrong way");
        let within_line = open.iter().any(|parent| LINES.contains(&&*elements[*parent].name));
        assert!(!within_line || PHRASING.contains(&name), "<{name}> within a line of text");
        if !empty {
            open.push(elements.len());
        }
        elements.push(Element { name: name.to_owned(), attributes: attributes_of(attributes), text: String::new() });
    }
    assert!(open.is_empty(), "elements are left open");
    elements
}

fn attributes_of(mut rest: &str) -> BTreeMap<String, String> {
    let mut attributes = BTreeMap::new();
    while !rest.trim().is_empty() {
        let (name, after) = rest.trim_start().split_once("=\"").expect("a value is quoted");
        let (value, after) = after.split_once('"').expect("a quotation ends");
        assert!(attributes.insert(name.to_owned(), unescaped(value)).is_none(), "{name} comes twice");
        rest = after;
    }
    attributes
}

fn unescaped(text: &str) -> String {
    const SIGNS: [(&str, &str); 6] =
        [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("#13;", "\r")];
    assert!(!text.contains(['>', '\0']), "not escaped: {text}");
    let mut pieces = text.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, sign) = SIGNS.iter().find(|(name, _)| piece.starts_with(name)).expect("an escape is known");
        plain.push_str(sign);
        plain.push_str(&piece[name.len()..]);
    }
    plain
}

/// Reads a page in English and holds everything that is true of every page.
pub fn sound(page: &str) -> Vec<Element> {
    sound_in("en", page)
}

/// The same for a page in some language.
pub fn sound_in(language: &str, page: &str) -> Vec<Element> {
    let elements = elements(page);
    let named = |name: &str| elements.iter().filter(|element| element.name == name).count();
    assert_eq!((named("main"), named("h1"), named("title"), named("style")), (1, 1, 1, 1));
    assert_eq!(elements[0].attributes.get("lang").map(String::as_str), Some(language));
    for forbidden in ["script", "link", "img", "iframe", "object", "form", "a", "base"] {
        assert_eq!(named(forbidden), 0, "the page has <{forbidden}>");
    }
    headings_in_order(&elements);
    ids_lead_somewhere(&elements);
    for cell in elements.iter().filter(|element| element.name == "th") {
        assert!(matches!(cell.attributes.get("scope").map(String::as_str), Some("col" | "row")));
    }
    for drawing in elements.iter().filter(|element| element.name == "svg") {
        let told = ["aria-hidden", "aria-labelledby"].iter().any(|name| drawing.attributes.contains_key(*name));
        assert!(told, "a drawing without a name: {drawing:?}");
    }
    elements
}

fn headings_in_order(elements: &[Element]) {
    let mut before = 0;
    for element in elements {
        let Some(level) = element.name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) else { continue };
        assert!(level <= before + 1, "<h{level}> {} after <h{before}>", element.text);
        before = level;
    }
}

fn ids_lead_somewhere(elements: &[Element]) {
    let mut ids = BTreeSet::new();
    for id in elements.iter().filter_map(|element| element.attributes.get("id")) {
        assert!(ids.insert(id.as_str()), "the id {id} comes twice");
    }
    for element in elements {
        for (name, value) in &element.attributes {
            match &**name {
                "aria-labelledby" | "aria-describedby" => assert!(ids.contains(&**value), "{value} is not there"),
                "href" => assert!(ids.contains(value.strip_prefix('#').unwrap()), "{value} leads elsewhere"),
                "src" | "style" => panic!("{name}=\"{value}\""),
                other => assert!(!other.starts_with("on"), "{name}=\"{value}\""),
            }
        }
    }
}

pub fn texts_of<'a>(elements: &'a [Element], name: &str, class: &str) -> Vec<&'a str> {
    let has = |element: &&Element| {
        element.name == name
            && element.attributes.get("class").map_or("", String::as_str).split(' ').any(|one| one == class)
    };
    elements.iter().filter(has).map(|element| element.text.as_str()).collect()
}

/// Holds that nothing on a page is one of the English texts of a file.
pub fn nothing_is_english(elements: &[Element], language: &str, file: &str) {
    let texts = |language: &str| std::fs::read_to_string(format!("assets/locales/{language}/{file}")).unwrap();
    let (english, own) = (texts("en"), texts(language));
    let body = &elements.iter().find(|one| one.name == "body").unwrap().text;
    let lines = english.lines().filter_map(|line| Some(line.split_once(" = ")?.1));
    let told = lines.filter(|text| text.len() > 12 && !text.contains('{') && !own.contains(*text));
    let left: Vec<_> = told.filter(|text| body.contains(*text)).collect();
    assert!(left.is_empty(), "{language}: {left:?}");
}
