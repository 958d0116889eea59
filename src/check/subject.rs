//! What rules look at, with what several of them need to know.

use super::searches::Searches;
use crate::{
    rubric::Rubric,
    scenario::{Choice, Condition, Path, Scenario, Turn, nearest},
};
use std::{cell::Cell, collections::HashSet, fmt};

/// A scenario under a rubric.
pub(super) struct Subject<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) rubric: &'a Rubric,
    /// The flags that some reply sets.
    pub(super) flags_set: HashSet<&'a str>,
    /// The flags that some condition asks for.
    pub(super) flags_read: HashSet<&'a str>,
    /// How many more names may be compared with misspelt ones. It bounds the time that a hostile file can take.
    comparisons: Cell<usize>,
    /// How many more pairs of conditions may be compared, for the same reason.
    pairs: Cell<usize>,
    /// Looking for the phrases that the author quotes, for the same reason.
    pub(super) searches: Searches,
}

impl<'a> Subject<'a> {
    pub(super) fn new(scenario: &'a Scenario, rubric: &'a Rubric) -> Self {
        const COMPARISONS: usize = 2_000_000;
        const PAIRS: usize = 2_000_000;
        let choices = || scenario.turns.values().flat_map(|turn| &turn.choices);
        let flags_set = choices().flat_map(|choice| &choice.sets).map(String::as_str).collect();
        let mut flags_read = HashSet::new();
        let of_choices = choices()
            .flat_map(|choice| choice.when.iter().chain(choice.routes.iter().filter_map(|route| route.when.as_ref())));
        let of_variants =
            scenario.turns.values().flat_map(|turn| turn.variants.iter().filter_map(|one| one.when.as_ref()));
        for condition in of_choices.chain(of_variants) {
            read_flags(condition, &mut flags_read);
        }
        let (comparisons, pairs) = (Cell::new(COMPARISONS), Cell::new(PAIRS));
        Self { scenario, rubric, flags_set, flags_read, comparisons, pairs, searches: Searches::default() }
    }

    /// Whether one more pair of conditions may be compared.
    pub(super) fn may_compare(&self) -> bool {
        let left = self.pairs.get();
        self.pairs.set(left.saturating_sub(1));
        left > 0
    }

    /// The name of a turn that was most likely meant.
    pub(super) fn nearest_turn(&self, written: &str) -> Option<&'a str> {
        self.nearest(written, self.scenario.turns.len(), self.scenario.turns.keys().map(String::as_str))
    }

    /// The flag that was most likely meant.
    pub(super) fn nearest_flag(&self, written: &str) -> Option<&'a str> {
        self.nearest(written, self.flags_set.len(), self.flags_set.iter().copied())
    }

    fn nearest(&self, written: &str, count: usize, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.comparisons.set(self.comparisons.get().checked_sub(count)?);
        nearest(written, names)
    }
}

fn read_flags<'a>(condition: &'a Condition, flags: &mut HashSet<&'a str>) {
    match condition {
        Condition::Flag(flag) => _ = flags.insert(flag),
        Condition::Not(inner) => read_flags(inner, flags),
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|inner| read_flags(inner, flags)),
        Condition::Seen(_) | Condition::Chose(..) | Condition::AtLeast(..) | Condition::AtMost(..) => {}
    }
}

/// A turn and where it stands.
#[derive(Clone, Copy)]
pub(super) struct TurnAt<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) name: &'a str,
    pub(super) turn: &'a Turn,
}

impl TurnAt<'_> {
    pub(super) fn path(&self) -> Path {
        Path::turn(self.name)
    }
}

/// `the turn "opens"`.
impl fmt::Display for TurnAt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the turn \"{}\"", self.name)
    }
}

/// A choice and where it stands.
#[derive(Clone, Copy)]
pub(super) struct ChoiceAt<'a> {
    pub(super) turn: TurnAt<'a>,
    pub(super) position: usize,
    pub(super) choice: &'a Choice,
}

impl ChoiceAt<'_> {
    pub(super) fn path(&self) -> Path {
        Path::choice(self.turn.name, self.position)
    }
}

/// `the reply "promise" in the turn "opens"`.
impl fmt::Display for ChoiceAt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.choice.id {
            Some(id) => write!(f, "the reply \"{id}\" in {}", self.turn),
            None => write!(f, "reply {} in {}", self.position + 1, self.turn),
        }
    }
}
