//! HTML as it is written: what is opened is closed, and what is said is escaped.

use std::fmt::Write as _;

/// A piece of a page. Text can only go in escaped and elements can only be closed where they were opened, so that the
/// page is well-formed whatever an author or a trainee has written.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

/// The attributes of an element: names and values.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Markup {
    /// The page so far.
    pub fn finish(self) -> String {
        self.0
    }

    /// An element: its name, with its classes behind dots, as `p.caption`; and what is in it.
    pub fn element(&mut self, name: &'static str, fill: impl FnOnce(&mut Self)) {
        self.element_with(name, &[], fill);
    }

    /// An element with further attributes.
    pub fn element_with(&mut self, name: &'static str, attributes: Attributes<'_>, fill: impl FnOnce(&mut Self)) {
        let name = self.open(name, attributes);
        self.0.push('>');
        fill(self);
        let _ = write!(self.0, "</{name}>");
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.open(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with a text in it.
    pub fn words(&mut self, name: &'static str, text: &str) {
        self.element(name, |inside| inside.text(text));
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        escape(text, &mut self.0);
    }

    /// Something that is part of the program, as it stands.
    pub fn own(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Opens an element, but for its last bracket.
    fn open(&mut self, name: &'static str, attributes: Attributes<'_>) -> &'static str {
        let (name, classes) = name.split_once('.').unwrap_or((name, ""));
        let _ = write!(self.0, "<{name}");
        if !classes.is_empty() {
            let _ = write!(self.0, " class=\"{}\"", classes.replace('.', " "));
        }
        for (attribute, value) in attributes {
            let _ = write!(self.0, " {attribute}=\"");
            escape(value, &mut self.0);
            self.0.push('"');
        }
        name
    }
}

/// Writes a text so that it is read as the same text between tags and in attributes. What no page may contain, such as
/// a null or a bell, becomes a replacement character.
fn escape(text: &str, page: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\'' => page.push_str("&#39;"),
            '\n' | '\t' => page.push(letter),
            '\r' => page.push_str("&#13;"),
            '\u{fffe}' | '\u{ffff}' => page.push(char::REPLACEMENT_CHARACTER),
            control if control.is_control() => page.push(char::REPLACEMENT_CHARACTER),
            other => page.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_is_closed_and_what_is_said_is_escaped() {
        let mut page = Markup::default();
        page.element_with("p.one.two", &[("title", "\"x\" > 'y'")], |p| {
            p.text("a < b & c");
            p.empty("br", &[]);
            p.words("em", "</em>");
        });
        let expected = "<p class=\"one two\" title=\"&quot;x&quot; &gt; &#39;y&#39;\">a &lt; b &amp; c<br/><em>&lt;/em&gt;</em></p>";
        assert_eq!(page.finish(), expected);
    }

    #[test]
    fn what_no_page_may_contain_is_replaced() {
        let mut page = Markup::default();
        page.text("a\0b\u{7}c\u{85}d\u{ffff}e\nf\tg\rh");
        assert_eq!(page.finish(), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e\nf\tg&#13;h");
    }
}
