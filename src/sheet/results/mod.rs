//! What a workshop leaves behind: a page, and a table for spreadsheets.
//!
//! | file | what it tells |
//! |---|---|
//! | `steps` | the road that the room walked, and what else was played after going back |
//! | `opening` | what it is about, who was there, how it ended |
//! | `votes` | the votes about one moment, side by side, as far as they may be told |
//! | `compared` | where the room was split most, and what changed from the first vote to the second |
//! | `road` | turn by turn: what was said, how the room voted, what was played |
//! | `calibration` | how far trainers agree about the levels of replies, and with the author |
//! | `agreement` | kappa in words |
//! | `rows` | the same as a table |
//!
//! Nobody can be guessed from it: votes are told as [`Spread`](crate::workshop::Spread) allows, here and in the table.
//! How far a room is split decides an order and is no figure, and kappa is told from five replies on.

mod agreement;
mod calibration;
mod compared;
mod opening;
mod road;
mod rows;
mod steps;
mod votes;

use super::{
    SheetError, file,
    markup::Markup,
    page::{self, Page},
};
use crate::{
    play::{Conversation, Script},
    scenario::Wording,
    texts::Texts,
    workshop::{Agenda, Agreement, Answer, Room},
};
use std::path::Path;
use steps::Steps;

/// What came of a workshop, to be told on a page or in a table.
#[derive(Clone, Copy, Debug)]
pub struct Results<'a> {
    /// The interface's words.
    pub texts: &'a Texts,
    /// The scenario's words.
    pub wording: &'a Wording,
    /// The room, over or not.
    pub room: &'a Room,
    /// The day it took place, as it is to be read. Left out where it is not known.
    pub when: Option<&'a str>,
}

impl Page for Results<'_> {
    fn texts(&self) -> &Texts {
        self.texts
    }

    fn wording(&self) -> &Wording {
        self.wording
    }

    fn script(&self) -> &Script {
        self.room.agenda().script()
    }
}

impl Results<'_> {
    /// The page, whole, as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        match self.room.agenda() {
            Agenda::Story(conversation) => self.of_a_story(conversation),
            Agenda::Calibration { .. } => self.of_a_calibration(),
        }
    }

    /// The same as a table: a row for each vote and answer, in CSV as spreadsheets read it.
    #[must_use]
    pub fn csv(&self) -> String {
        match self.room.agenda() {
            Agenda::Story(conversation) => rows::of_a_story(self, conversation),
            Agenda::Calibration { .. } => rows::of_a_calibration(self),
        }
    }

    /// Whether a file can be one that results are saved as, as far as its name and its folder tell. The name ends in
    /// `.html` or `.csv`.
    ///
    /// # Errors
    /// When the name ends in neither, the folder is not there, or the file is a folder.
    pub fn can_be(path: &Path) -> Result<(), SheetError> {
        file::can_be(path, file::PAGE_OR_TABLE)
    }

    /// Saves the page, or the table where the name ends in `.csv`: whole, or not at all. What the file held before is
    /// replaced; where it is a link, what it leads to is. Only the person themselves can read the file.
    ///
    /// # Errors
    /// When the file can't be one, or can't be written; what it held before is as it was.
    pub fn save(&self, path: &Path) -> Result<(), SheetError> {
        let is_table = file::ends_in(path, "csv");
        file::save(path, file::PAGE_OR_TABLE, || if is_table { self.csv() } else { self.html() })
    }

    fn of_a_story(&self, conversation: &Conversation) -> String {
        let walked = Steps::walked(self.room, conversation);
        let detours = Steps::detours(self.room, conversation);
        let title = self.with("results-title", &[("scenario", self.title().into())]);
        self.whole(&title, |body| {
            opening::masthead(body, self, conversation);
            body.element("main", |main| {
                opening::in_short(main, self);
                compared::most_split(main, self);
                compared::shifts(main, self);
                road::walked(main, self, &walked);
                road::detours(main, self, &detours);
                road::questions(main, self);
            });
        })
    }

    fn of_a_calibration(&self) -> String {
        let agreement = Agreement::of(self.room).unwrap_or_default();
        let title = self.with("results-calibration-title", &[("scenario", self.title().into())]);
        self.whole(&title, |body| {
            opening::calibration_masthead(body, self);
            body.element("main", |main| {
                opening::in_short(main, self);
                agreement::section_of(main, self, &agreement);
                calibration::sections(main, self, &agreement);
            });
        })
    }

    fn whole(&self, title: &str, fill: impl FnOnce(&mut Markup)) -> String {
        page::whole(self, title, include_str!("style.css"), &self.get("results-privacy"), fill)
    }

    /// What an answer is called where there is little room: the number of the reply as the room saw it, or the level.
    fn answer(&self, answer: Answer) -> String {
        match answer {
            Answer::RatherNot => self.get("results-rather-not-short"),
            Answer::Option(option) => match self.room.agenda() {
                Agenda::Story(_) => (option + 1).to_string(),
                Agenda::Calibration { .. } => self.get(calibration::level_key(option)),
            },
        }
    }

    /// "yes" or "no".
    fn yes(&self, is_so: bool) -> String {
        self.get(if is_so { "results-yes" } else { "results-no" })
    }
}
