//! What every page has: its frame, its sections, and the words it speaks in.

use super::{markup::Markup, signs};
use crate::{
    play::Script,
    scenario::{Run, Scenario, Wording},
    texts::{Texts, Value},
};

/// The style that all pages share.
const STYLE: &str = include_str!("style.css");

/// A page: it speaks in the interface's words and in the scenario's.
pub(super) trait Page {
    /// The interface's words.
    fn texts(&self) -> &Texts;

    /// The scenario's words.
    fn wording(&self) -> &Wording;

    /// The script that it is about.
    fn script(&self) -> &Script;

    /// The scenario.
    fn scenario(&self) -> &Scenario {
        self.script().scenario()
    }

    /// The name of the person who needs to be heard.
    fn person(&self) -> &str {
        &self.scenario().person.name
    }

    /// The scenario's title.
    fn title(&self) -> String {
        self.plain(&self.scenario().title)
    }

    /// One of the interface's texts.
    fn get(&self, key: &str) -> String {
        self.texts().get(key)
    }

    /// One of the interface's texts, with values filled in.
    fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts().with(key, values)
    }

    /// One of the interface's texts, with the person's name in it.
    fn about_person(&self, key: &str) -> String {
        self.with(key, &[("person", self.person().into())])
    }

    /// One of the author's texts, without emphasis.
    fn plain(&self, text: &str) -> String {
        self.wording().plain(text)
    }

    /// One of the author's texts in an element, with its emphasis.
    fn rich(&self, page: &mut Markup, name: &'static str, text: &str) {
        let text = self.wording().fill(text);
        page.element(name, |inside| voices(inside, &text));
    }

    /// One of the author's texts between quotation marks.
    fn quoted(&self, text: &str) -> String {
        self.with("debrief-quote", &[("words", self.plain(text).into())])
    }
}

/// The page, whole: under its title, in the style that all pages share and its own; below it a word on whose it is.
pub(super) fn whole(
    page: &impl Page,
    title: &str,
    style: &'static str,
    privacy: &str,
    fill: impl FnOnce(&mut Markup),
) -> String {
    let mut markup = Markup::default();
    markup.own("<!DOCTYPE html>\n");
    markup.element_with("html", &[("lang", page.texts().language())], |html| {
        html.element("head", |head| {
            head.empty("meta", &[("charset", "utf-8")]);
            head.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            head.empty("meta", &[("name", "color-scheme"), ("content", "light dark")]);
            head.words("title", title);
            head.element("style", |element| {
                element.own(STYLE);
                element.own(style);
            });
        });
        html.element("body", |body| {
            signs::define(body);
            fill(body);
            body.element("footer", |foot| {
                foot.words("p", privacy);
                foot.words("p", &format!("{} · {}", page.get("product"), page.get("tagline")));
            });
        });
    });
    markup.finish()
}

/// A text with its emphasis.
pub(super) fn voices(page: &mut Markup, text: &str) {
    for run in Run::all(text) {
        voice(page, run.text, run.stressed);
    }
}

/// A text in one voice.
pub(super) fn voice(page: &mut Markup, text: &str, stressed: bool) {
    if stressed {
        page.words("em", text);
    } else {
        page.text(text);
    }
}

/// A section under a heading by which it is known.
pub(super) fn section(page: &mut Markup, id: &'static str, heading: &str, fill: impl FnOnce(&mut Markup)) {
    page.element_with("section", &[("aria-labelledby", id)], |section| {
        section.element_with("h2", &[("id", id)], |title| title.text(heading));
        fill(section);
    });
}

/// A cell at the head of a column (`col`) or a row (`row`).
pub(super) fn header(row: &mut Markup, scope: &'static str, words: &str) {
    row.element_with("th", &[("scope", scope)], |cell| cell.text(words));
}
