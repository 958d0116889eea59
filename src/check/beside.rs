//! Judging the files that stand beside scenarios: learning paths, translations, rubrics.

use super::{findings::Findings, judged, rule::Look, rules, searches::Searches};
use crate::{
    rubric::Rubric,
    scenario::{
        Choice, LearningPath, Path, Scenario, Step, Texts, Translated, Translation, Turn, read_learning_path,
        read_rubric, read_translation,
    },
    source::{Diagnostic, Source},
};
use indexmap::IndexSet;

/// Reads a learning path and judges it. `scenarios` are the names of those it may lead to: beside it, or built in.
#[must_use]
pub fn check_learning_path(source: &Source, scenarios: &[String]) -> Vec<Diagnostic> {
    let judge = |path: &LearningPath, _, found: &mut Findings| {
        let at = PathAt { path, scenarios };
        for look in looks() {
            if let Look::LearningPath(look) = look {
                look(&at, found);
            }
        }
    };
    judged(source, &mut read_learning_path(source), |_| None, judge).0
}

/// Reads a translation and judges it. `scenario` is what it translates, if there is such a file.
#[must_use]
pub fn check_translation(source: &Source, scenario: Option<&Scenario>) -> Vec<Diagnostic> {
    let judge = |translation: &Translation, _, found: &mut Findings| {
        let at = TranslationAt {
            translation,
            scenario,
            places: places(translation, scenario),
            searches: Searches::default(),
        };
        for look in looks() {
            if let Look::Translation(look) = look {
                look(&at, found);
            }
        }
        rules::form::too_large::look_at(&at.searches, found);
    };
    judged(source, &mut read_translation(source), |_| None, judge).0
}

/// Reads a rubric and judges it. Without an error, [`Rubric::read`] reads it too.
#[must_use]
pub fn check_rubric(source: &Source) -> Vec<Diagnostic> {
    let mut reading = read_rubric(source);
    let complete = reading.complete;
    let judge = |rubric: &Rubric, _, found: &mut Findings| {
        for look in looks() {
            if let (Look::Rubric(look), true) = (look, complete) {
                look(rubric, found);
            }
        }
    };
    judged(source, &mut reading, |_| None, judge).0
}

fn looks() -> impl Iterator<Item = &'static Look> {
    rules::ALL.iter().flat_map(|rule| rule.look)
}

/// A learning path, and the scenarios there are.
pub(super) struct PathAt<'a> {
    pub(super) path: &'a LearningPath,
    pub(super) scenarios: &'a [String],
}

/// A translation, and what it translates.
pub(super) struct TranslationAt<'a> {
    pub(super) translation: &'a Translation,
    pub(super) scenario: Option<&'a Scenario>,
    /// Every place of the scenario that has texts. None without a scenario.
    pub(super) places: Vec<Place<'a>>,
    /// Looking for the phrases that are quoted.
    pub(super) searches: Searches,
}

/// A place that has texts: the scenario itself, a turn, or a reply.
pub(super) struct Place<'a> {
    pub(super) path: Path,
    /// As `the turn "opens"`.
    pub(super) what: String,
    /// The texts that it has.
    pub(super) originals: IndexSet<&'a str>,
    /// Their translations. None where nobody has begun.
    pub(super) translated: Option<&'a Translated>,
    pub(super) of: Of<'a>,
}

/// Whose texts they are.
#[derive(Clone, Copy)]
pub(super) enum Of<'a> {
    Scenario,
    Turn(&'a Turn),
    Choice(&'a Choice),
}

/// Every place of the scenario that has texts. None without a scenario.
fn places<'a>(translation: &'a Translation, scenario: Option<&'a Scenario>) -> Vec<Place<'a>> {
    let Some(scenario) = scenario else { return Vec::new() };
    let mut places = vec![Place {
        path: Path::root().field("texts"),
        what: "the scenario itself".to_owned(),
        originals: scenario.texts(),
        translated: Some(&translation.texts),
        of: Of::Scenario,
    }];
    for (name, turn) in &scenario.turns {
        let translated = translation.turns.get(name);
        let what = format!("the turn \"{name}\"");
        let choices = turn.choices.iter().enumerate().map(|(position, choice)| {
            let id = choice.name(position);
            Place {
                path: Path::turn(name).field("choices").key(&id),
                what: format!("the reply \"{id}\" in {what}"),
                originals: choice.texts(),
                translated: translated.and_then(|turn| turn.choices.get(id.as_ref())),
                of: Of::Choice(choice),
            }
        });
        let choices: Vec<_> = choices.collect();
        places.push(Place {
            path: Path::turn(name).field("texts"),
            what,
            originals: turn.texts(),
            translated: translated.map(|turn| &turn.texts),
            of: Of::Turn(turn),
        });
        places.extend(choices);
    }
    places
}

impl TranslationAt<'_> {
    /// Whether anything of the turn is translated that a place is in.
    pub(super) fn has_begun(&self, place: &Place) -> bool {
        match place.path.steps() {
            [_, Step::Key(turn), ..] => self.translation.turns.contains_key(turn),
            _ => true,
        }
    }
}

impl Place<'_> {
    /// A text of the place in the other language, if it has one.
    pub(super) fn translation(&self, original: &str) -> Option<&str> {
        self.translated?.get(original).map(String::as_str)
    }
}
