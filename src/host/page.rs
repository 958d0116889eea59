//! The page that phones get, in every language of the interface: one for the room, and one at the door.

use crate::{
    scenario::closest_language,
    texts::{Texts, Value},
};
use axum::body::Bytes;
use std::{fmt::Write as _, sync::LazyLock};

const ROOM: &str = include_str!("../../assets/phone/index.html");
const DOOR: &str = include_str!("../../assets/phone/door.html");

const STYLE: &str = include_str!("../../assets/phone/phone.css");
const SCRIPT: &str = include_str!("../../assets/phone/phone.js");

static LEAN_STYLE: LazyLock<Bytes> = LazyLock::new(|| lean(STYLE).into());
static LEAN_SCRIPT: LazyLock<Bytes> = LazyLock::new(|| lean(SCRIPT).into());

/// The pages' style, at `/phone.css`.
pub fn style() -> Bytes {
    LEAN_STYLE.clone()
}

/// The room's script, at `/phone.js`.
pub fn script() -> Bytes {
    LEAN_SCRIPT.clone()
}

/// A file without what only its readers need: indentation, and lines that are a comment.
fn lean(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//") && !line.starts_with("/*"));
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// What the script fills in itself: it finds each value by its name in braces.
const LATER: [&str; 8] = ["phones", "number", "votes", "voters", "percent", "replies", "first", "last"];

/// The pages of a room, written once: a hundred phones may ask for them within a second.
#[derive(Debug)]
pub struct Pages {
    languages: Vec<Language>,
    fallback: String,
}

#[derive(Debug)]
struct Language {
    name: &'static str,
    room: Bytes,
    door: Bytes,
    wrong_door: Bytes,
}

impl Pages {
    /// The pages of the room with a code. Phones whose languages the interface doesn't speak get `fallback`, which is the
    /// facilitator's.
    #[must_use]
    pub fn new(code: &str, fallback: &str) -> Self {
        let languages = Texts::available().into_iter().map(|(name, _)| {
            let texts = Texts::new(Some(name));
            let page = |template, hint| Bytes::from(fill(&lean(template), &texts, code, hint));
            Language {
                name,
                room: page(ROOM, ""),
                door: page(DOOR, "phone-door-hint"),
                wrong_door: page(DOOR, "phone-door-wrong"),
            }
        });
        Self { languages: languages.collect(), fallback: fallback.to_owned() }
    }

    /// The room's page, in the language that a phone likes best by its `Accept-Language`.
    #[must_use]
    pub fn room(&self, accept: Option<&str>) -> Bytes {
        self.language(accept).map(|language| language.room.clone()).unwrap_or_default()
    }

    /// The page that asks for the code.
    #[must_use]
    pub fn door(&self, accept: Option<&str>) -> Bytes {
        self.language(accept).map(|language| language.door.clone()).unwrap_or_default()
    }

    /// The page that asks for the code again, because there is no room with the one that was given.
    #[must_use]
    pub fn wrong_door(&self, accept: Option<&str>) -> Bytes {
        self.language(accept).map(|language| language.wrong_door.clone()).unwrap_or_default()
    }

    fn language(&self, accept: Option<&str>) -> Option<&Language> {
        let names: Vec<_> = self.languages.iter().map(|language| language.name).collect();
        let wanted = wishes(accept.unwrap_or_default());
        let spoken = wanted.into_iter().find_map(|wish| closest_language(wish, &names));
        let name = spoken.or_else(|| closest_language(&self.fallback, &names)).unwrap_or("en");
        self.languages.iter().find(|language| language.name == name)
    }
}

/// The languages of an `Accept-Language`, best first: those with the same weight in their order, none with no weight.
fn wishes(accept: &str) -> Vec<&str> {
    let mut wishes: Vec<(u32, &str)> = accept
        .split(',')
        .filter_map(|wish| {
            let (language, weight) = wish.split_once(';').unwrap_or((wish, ""));
            let weight = weight.trim().strip_prefix("q=").and_then(thousandths).unwrap_or(1_000);
            Some((weight, language.trim())).filter(|(weight, language)| *weight > 0 && !language.is_empty())
        })
        .collect();
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wishes.into_iter().map(|(_, language)| language).collect()
}

/// A weight from 0 to 1 with up to three places, in thousandths.
fn thousandths(weight: &str) -> Option<u32> {
    let (whole, places) = weight.split_once('.').unwrap_or((weight, ""));
    let places = places.get(..3).unwrap_or(places);
    let width = u32::try_from(places.len()).ok()?;
    let places: u32 = if places.is_empty() { 0 } else { places.parse().ok()? };
    Some((whole.parse::<u32>().ok()?.min(1) * 1_000 + places * 10_u32.pow(3 - width)).min(1_000))
}

/// A page with the texts that stand in its double braces.
fn fill(template: &str, texts: &Texts, code: &str, hint: &str) -> String {
    let later: Vec<_> = LATER.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
    let mut values: Vec<(&str, Value<'_>)> = later.iter().map(|(name, place)| (*name, place.as_str().into())).collect();
    values.push(("code", code.into()));
    let direction = if texts.is_right_to_left() { "rtl" } else { "ltr" };
    let mut page = String::with_capacity(template.len() * 2);
    let mut pieces = template.split("{{");
    page.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (key, after) = piece.split_once("}}").unwrap_or((piece, ""));
        match key {
            "language" => escape(texts.language(), &mut page),
            "direction" => page.push_str(direction),
            "hint" => escape(&texts.with(hint, &values), &mut page),
            key => escape(&texts.with(key, &values), &mut page),
        }
        page.push_str(after);
    }
    page
}

/// Writes a text so that it is read as the same text between tags and in attributes.
fn escape(text: &str, page: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' | '<' | '>' | '"' | '\'' => {
                let _ = write!(page, "&#{};", u32::from(letter));
            }
            other => page.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(page: &Bytes) -> &str {
        std::str::from_utf8(page).unwrap()
    }

    #[test]
    fn a_phone_gets_the_language_that_it_likes_best() {
        let pages = Pages::new("K7Q2", "de");
        let language = |accept| pages.language(accept).unwrap().name;
        for (accept, spoken) in [
            ("de-AT,de;q=0.9,en;q=0.8", "de"),
            ("fr-FR,fr;q=0.9,es;q=0.5,en;q=0.4", "es"),
            ("en;q=0.3, es-MX;q=0.71, de;q=0.7", "es"),
            ("en;q=0,de;q=0.001", "de"),
            ("en;q=nonsense", "en"),
            ("fr,it", "de"),
            ("*", "de"),
            ("", "de"),
            (";;;,,q=1,;q=0.9999999999,\u{e4};q=\u{e4}\u{e4}", "de"),
        ] {
            assert_eq!(language(Some(accept)), spoken, "{accept}");
        }
        assert_eq!(language(None), "de");
        assert_eq!(Pages::new("K7Q2", "tlh").language(None).unwrap().name, "en");
    }

    #[test]
    fn every_page_is_filled_in_and_says_its_language() {
        let pages = Pages::new("K7Q2", "en");
        for language in &pages.languages {
            let name = language.name;
            let [room, door, wrong_door] = [&language.room, &language.door, &language.wrong_door].map(text);
            assert!(room.contains(&format!("<html lang=\"{name}\" dir=\"ltr\">")), "{name}");
            assert!(room.contains("K7Q2"), "{name}");
            for page in [room, door, wrong_door] {
                assert!(!page.contains("{{") && !page.contains("}}") && !page.contains(">phone-"), "{name}: {page}");
            }
            assert_ne!(door, wrong_door, "{name}");
        }
        assert!(text(&pages.room(Some("es"))).contains("Sala K7Q2"));
        assert!(text(&pages.door(Some("de"))).contains("Welcher Raum?"));
    }

    #[test]
    fn what_is_filled_in_is_escaped() {
        let pages = Pages::new("<b>\"'&", "en");
        let room = pages.room(None);
        assert!(text(&room).contains("&#60;b&#62;&#34;&#39;&#38;"));
        assert!(!text(&room).contains("<b>"));
    }

    /// The page's words are taken by name in the script: each one there is, and none is there for nobody.
    #[test]
    fn the_script_asks_for_the_words_that_there_are() {
        let named = |text: &'static str, before: &str, after: char| -> Vec<&'static str> {
            let mut names: Vec<_> =
                text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect::<Vec<_>>();
            names.sort_unstable();
            names.dedup();
            names
        };
        let there = named(ROOM, "data-word=\"", '"');
        for asked in named(SCRIPT, "word('", '\'') {
            assert!(there.contains(&asked) || asked.ends_with('-'), "{asked}");
        }
        for word in there {
            let asked = SCRIPT.contains(&format!("'{word}'")) || word.contains("-percent") || word.contains("pathetic");
            assert!(asked || word == "means-compassionate" || word == "compassionate", "nobody says {word}");
        }
        for id in named(SCRIPT, "find('", '\'') {
            assert!(ROOM.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }

    #[test]
    fn what_is_left_out_are_comments_and_indentation() {
        assert_eq!(lean("a {\n  b: c; // d\n\n  // e\n  /* f */\n}\n"), "a {\nb: c; // d\n}\n");
        for line in STYLE.lines().chain(SCRIPT.lines()).map(str::trim) {
            assert!(!line.starts_with("/*") || line.ends_with("*/"), "a comment over several lines: {line}");
            assert!(!line.contains('`'), "a text over several lines: {line}");
        }
    }

    #[test]
    fn the_page_is_small_and_asks_nothing_of_anybody_else() {
        let pages = Pages::new("K7Q2", "en");
        let largest = pages.languages.iter().map(|language| language.room.len()).max().unwrap();
        let all = largest + style().len() + script().len();
        assert!(all < 35_000, "{all}");
        for part in [ROOM, DOOR, STYLE, SCRIPT] {
            let part = part.replace("http://www.w3.org/2000/svg", "");
            for elsewhere in ["://", "src=\"//", "href=\"//", "@import", "@font-face", "url("] {
                assert!(!part.contains(elsewhere), "the page has {elsewhere}");
            }
        }
        // The policy allows neither: all there is comes in files of their own.
        for part in [ROOM, DOOR] {
            assert!(!part.contains("style=") && !part.contains("<style") && !part.contains(" on"), "inline");
            assert!(part.matches("<script").count() == part.matches("<script src=").count(), "inline");
        }
    }
}
