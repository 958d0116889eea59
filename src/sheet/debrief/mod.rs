//! The debrief as a page to keep.
//!
//! | file | what it tells |
//! |---|---|
//! | `opening` | what it is about, how it ended, and what the trainee wrote themselves |
//! | `turning_point` | the one reply worth talking about, beside one that would have landed |
//! | `asked` | what was asked and given; the doors that were opened |
//! | `replies` | every reply with what came before it and what came of it, and the replies not chosen |
//! | `arcs` | how the person felt along the way, as a plot and as a table |
//! | `score` | the number, its parts, and what the words for it mean |

mod arcs;
mod asked;
mod opening;
mod replies;
mod score;
mod turning_point;

use super::{
    SheetError, file,
    markup::Markup,
    page::{self, Page},
};
use crate::{
    debrief::Debrief,
    journal::Notes,
    play::{Conversation, Mode, Script},
    scenario::Wording,
    texts::Texts,
};
use std::path::Path;

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

impl Page for Sheet<'_> {
    fn texts(&self) -> &Texts {
        self.texts
    }

    fn wording(&self) -> &Wording {
        self.wording
    }

    fn script(&self) -> &Script {
        self.conversation.script()
    }
}

impl Sheet<'_> {
    /// The page, whole, as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let debrief = Debrief::of(self.conversation);
        let values = [("scenario", self.title().into()), ("ending", self.ending(&debrief).into())];
        let title = self.with("sheet-title", &values);
        page::whole(self, &title, include_str!("style.css"), &self.get("sheet-privacy"), |body| {
            opening::masthead(body, self, &debrief);
            body.element("main", |main| self.sections(main, &debrief));
        })
    }

    /// Whether a file can be one that a debrief is saved as, as far as its name and its folder tell: for saying so
    /// before a conversation begins. The name ends in `.html`, so that a browser opens it and no scenario is written
    /// over by mistake.
    ///
    /// # Errors
    /// When the name does not end in `.html`, the folder is not there, or the file is a folder.
    pub fn can_be(path: &Path) -> Result<(), SheetError> {
        file::can_be(path, file::PAGE)
    }

    /// Saves the page: whole, or not at all. What the file held before is replaced; where it is a link, what it leads
    /// to is. Only the person themselves can read the file.
    ///
    /// # Errors
    /// When the file can't be one, or can't be written; what it held before is as it was.
    pub fn save(&self, path: &Path) -> Result<(), SheetError> {
        file::save(path, file::PAGE, || self.html())
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

    /// What the ending is called; that there is more to come, where it has not ended.
    fn ending(&self, debrief: &Debrief<'_>) -> String {
        debrief.ending.map_or_else(|| self.get("debrief-so-far"), |ending| self.plain(&ending.title))
    }
}
