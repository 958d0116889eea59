//! The debrief as a page to keep: one HTML file with everything in it, for a browser, a printer or a screen reader.
//!
//! | file | what it tells |
//! |---|---|
//! | `opening` | what it is about, how it ended, and what the trainee wrote themselves |
//! | `turning_point` | the one reply worth talking about, beside one that would have landed |
//! | `asked` | what was asked and given; the doors that were opened |
//! | `replies` | every reply with what came before it and what came of it, and the replies not chosen |
//! | `reply`, `evidence` | the words of a reply, with what they show marked in place, and its verdict |
//! | `arcs` | how the person felt along the way, as a plot and as a table |
//! | `score` | the number, its parts, and what the words for it mean |
//! | `signs` | small signs beside a word, never in place of one |
//! | `markup` | HTML as it is written: closed where it was opened, and escaped |
//! | `file` | the page on disk |
//!
//! The page asks nothing of any network: no script, no picture, no font but the reader's own. It follows the reader's
//! wish for light or dark, and prints on white.

mod arcs;
mod asked;
mod evidence;
mod file;
mod markup;
mod opening;
mod replies;
mod reply;
mod score;
mod signs;
#[cfg(test)]
mod style;
mod turning_point;

pub use file::SheetError;

use crate::{
    debrief::Debrief,
    journal::Notes,
    play::{Conversation, Mode, Script},
    scenario::{Run, Scenario, Wording},
    texts::{Texts, Value},
};
use markup::Markup;

/// A debrief that is to be told on a page.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The interface's words.
    pub texts: &'a Texts,
    /// The scenario's words.
    pub wording: &'a Wording,
    /// The conversation, over or not.
    pub conversation: &'a Conversation,
    /// How it was played. Assess says whether it counts as ready.
    pub mode: Mode,
    /// What the trainee wrote about it. What is empty is left out.
    pub notes: &'a Notes,
}

impl Sheet<'_> {
    /// The page, whole, as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let debrief = Debrief::of(self.conversation);
        let mut page = Markup::default();
        page.own("<!DOCTYPE html>\n");
        page.element_with("html", &[("lang", self.texts.language())], |html| {
            html.element("head", |head| self.head(head, &debrief));
            html.element("body", |body| {
                signs::define(body);
                opening::masthead(body, self, &debrief);
                body.element("main", |main| self.sections(main, &debrief));
                body.element("footer", |foot| {
                    foot.words("p", &self.get("sheet-privacy"));
                    foot.words("p", &format!("{} · {}", self.get("product"), self.get("tagline")));
                });
            });
        });
        page.finish()
    }

    fn head(&self, head: &mut Markup, debrief: &Debrief<'_>) {
        head.empty("meta", &[("charset", "utf-8")]);
        head.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        head.empty("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        let values = [("scenario", self.title().into()), ("ending", self.ending(debrief).into())];
        head.words("title", &self.with("sheet-title", &values));
        head.element("style", |style| style.own(include_str!("style.css")));
    }

    /// The sections, in the order in which they are read: short first, the number last.
    fn sections(&self, main: &mut Markup, debrief: &Debrief<'_>) {
        opening::notes(main, self);
        turning_point::section(main, self, debrief);
        asked::section(main, self, debrief);
        replies::section(main, self, debrief);
        arcs::section(main, self, debrief);
        opening::questions(main, self, debrief);
        score::section(main, self, debrief);
        score::definitions(main, self);
    }

    fn script(&self) -> &Script {
        self.conversation.script()
    }

    fn scenario(&self) -> &Scenario {
        self.script().scenario()
    }

    /// The name of the person who needed to be heard.
    fn person(&self) -> &str {
        &self.scenario().person.name
    }

    fn title(&self) -> String {
        self.plain(&self.scenario().title)
    }

    /// What the ending is called; that there is more to come, where it has not ended.
    fn ending(&self, debrief: &Debrief<'_>) -> String {
        debrief.ending.map_or_else(|| self.get("debrief-so-far"), |ending| self.plain(&ending.title))
    }

    /// One of the interface's texts.
    fn get(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// One of the interface's texts, with values filled in.
    fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.texts.with(key, values)
    }

    /// One of the interface's texts, with the person's name in it.
    fn about_person(&self, key: &str) -> String {
        self.with(key, &[("person", self.person().into())])
    }

    /// One of the author's texts, without emphasis.
    fn plain(&self, text: &str) -> String {
        self.wording.plain(text)
    }

    /// One of the author's texts in an element, with its emphasis.
    fn rich(&self, page: &mut Markup, name: &'static str, text: &str) {
        let text = self.wording.fill(text);
        page.element(name, |inside| voices(inside, &text));
    }
}

/// A text with its emphasis.
fn voices(page: &mut Markup, text: &str) {
    for run in Run::all(text) {
        voice(page, run.text, run.stressed);
    }
}

/// A text in one voice.
fn voice(page: &mut Markup, text: &str, stressed: bool) {
    if stressed {
        page.words("em", text);
    } else {
        page.text(text);
    }
}

/// A section under a heading by which it is known.
fn section(page: &mut Markup, id: &'static str, heading: &str, fill: impl FnOnce(&mut Markup)) {
    page.element_with("section", &[("aria-labelledby", id)], |section| {
        section.element_with("h2", &[("id", id)], |title| title.text(heading));
        fill(section);
    });
}
