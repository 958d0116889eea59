//! What a facilitator takes into a workshop, to be printed.
//!
//! | file | what it tells |
//! |---|---|
//! | `journey` | how long a road through the scenario is, and which turns most roads come through |
//! | `plan` | 45 or 90 minutes, part by part |
//! | `pivotal` | the turns that deserve the full round, and why |
//! | `guide` | what to prepare, ground rules, how to run a round, and what to do when phones don't get through |
//! | `questions` | what to ask at each turn |
//! | `cards` | role-play cards, to be cut out |
//! | `tally` | a sheet for counting hands |

mod cards;
mod guide;
mod journey;
mod pivotal;
mod plan;
mod questions;
mod tally;

pub use plan::Plan;

use super::{
    SheetError, file,
    markup::Markup,
    page::{self, Page, section},
};
use crate::{
    play::Script,
    scenario::Wording,
    texts::{Texts, channel_key, difficulty_key, relationship_key},
};
use journey::Journey;
use plan::Schedule;
use std::path::Path;

/// What a facilitator takes into a workshop with a scenario.
#[derive(Clone, Copy, Debug)]
pub struct Kit<'a> {
    /// The interface's words.
    pub texts: &'a Texts,
    /// The scenario's words.
    pub wording: &'a Wording,
    /// The scenario, ready to be played.
    pub script: &'a Script,
    /// How long the workshop is.
    pub plan: Plan,
}

impl Page for Kit<'_> {
    fn texts(&self) -> &Texts {
        self.texts
    }

    fn wording(&self) -> &Wording {
        self.wording
    }

    fn script(&self) -> &Script {
        self.script
    }
}

impl Kit<'_> {
    /// The page, whole, as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let journey = Journey::of(self.script);
        let schedule = Schedule::of(self.plan, &journey);
        let title = self.with("kit-title", &[("scenario", self.title().into())]);
        page::whole(self, &title, include_str!("style.css"), &self.get("kit-privacy"), |body| {
            self.masthead(body, &journey);
            body.element("main", |main| {
                self.about(main);
                guide::before(main, self);
                main.element("div.leaf", |leaf| {
                    plan::section(leaf, self, &schedule);
                    pivotal::section(leaf, self, &journey, schedule.full);
                });
                main.element("div.leaf", |leaf| {
                    guide::ground_rules(leaf, self);
                    guide::round(leaf, self);
                    guide::phones(leaf, self);
                });
                main.element("div.leaf", |leaf| questions::section(leaf, self));
                main.element("div.leaf", |leaf| cards::section(leaf, self, &journey));
                main.element("div.leaf", |leaf| tally::section(leaf, self, &journey));
            });
        })
    }

    /// Whether a file can be one that a kit is saved as, as far as its name and its folder tell. The name ends in
    /// `.html`.
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

    fn masthead(&self, page: &mut Markup, journey: &Journey) {
        let scenario = self.scenario();
        page.element("header", |header| {
            header.words("p.kicker", &self.with("kit-kicker", &[("minutes", self.plan.minutes().into())]));
            header.words("h1.large", &self.title());
            let keys = [
                relationship_key(scenario.relationship),
                channel_key(scenario.channel),
                difficulty_key(scenario.difficulty),
            ];
            let turns = self.with("kit-turns", &[("turns", journey.turns.into())]);
            let facts = [self.person().to_owned()].into_iter().chain(keys.map(|key| self.get(key))).chain([turns]);
            header.words("p.facts", &facts.collect::<Vec<_>>().join(" · "));
        });
    }

    /// What the scenario is about, and what people should know before they agree to it.
    fn about(&self, main: &mut Markup) {
        let scenario = self.scenario();
        section(main, "about", &self.get("kit-about"), |section| {
            self.rich(section, "p", &scenario.summary);
            section.element("dl.facts-list", |list| {
                for (key, text) in [("briefing-aim", &scenario.aim), ("briefing-role", &scenario.role)] {
                    if !text.is_empty() {
                        list.words("dt", &self.get(key));
                        self.rich(list, "dd", text);
                    }
                }
                list.words("dt", &self.get("kit-content-notes"));
                if scenario.content_notes.is_empty() {
                    list.words("dd", &self.get("kit-no-content-notes"));
                }
                for note in &scenario.content_notes {
                    self.rich(list, "dd", &note.topic);
                }
            });
            section.words("p.caption", &self.get("kit-content-notes-mean"));
        });
    }
}
