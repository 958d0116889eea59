//! Conditions with their names resolved.

use super::{State, script::Names};
use crate::scenario::{Condition, Gauge};

/// A condition whose flags, turns and choices are numbers.
#[derive(Clone, Debug)]
pub(super) enum Rule {
    Flag(u32),
    Seen(u32),
    Chose(u32),
    AtLeast(Gauge, u8),
    AtMost(Gauge, u8),
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
}

impl Rule {
    /// A condition about something that doesn't exist never holds.
    const NEVER: Self = Self::Any(Vec::new());

    pub(super) fn new(condition: &Condition, names: &Names) -> Self {
        let all = |conditions: &[Condition]| conditions.iter().map(|one| Self::new(one, names)).collect();
        match condition {
            Condition::Flag(flag) => names.flag(flag).map_or(Self::NEVER, Self::Flag),
            Condition::Seen(turn) => names.turn(turn).map_or(Self::NEVER, Self::Seen),
            Condition::Chose(turn, choice) => names.choice(turn, choice).map_or(Self::NEVER, Self::Chose),
            Condition::AtLeast(gauge, level) => Self::AtLeast(*gauge, *level),
            Condition::AtMost(gauge, level) => Self::AtMost(*gauge, *level),
            Condition::Not(one) => Self::Not(Box::new(Self::new(one, names))),
            Condition::All(conditions) => Self::All(all(conditions)),
            Condition::Any(conditions) => Self::Any(all(conditions)),
        }
    }

    /// The rules in it that have no others in them.
    pub(super) fn leaves(&self) -> Vec<&Self> {
        match self {
            Self::Not(rule) => rule.leaves(),
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::leaves).collect(),
            leaf => vec![leaf],
        }
    }

    pub(super) fn holds(&self, state: &State) -> bool {
        match self {
            Self::Flag(flag) => state.flags.has(*flag),
            Self::Seen(turn) => state.seen.has(*turn),
            Self::Chose(choice) => state.chosen.has(*choice),
            Self::AtLeast(gauge, level) => state.mood.gauge(*gauge) >= *level,
            Self::AtMost(gauge, level) => state.mood.gauge(*gauge) <= *level,
            Self::Not(rule) => !rule.holds(state),
            Self::All(rules) => rules.iter().all(|rule| rule.holds(state)),
            Self::Any(rules) => rules.iter().any(|rule| rule.holds(state)),
        }
    }
}
