//! The ladder a reply stands on, and the three parts that make its rungs.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What a reply shows, from nothing to thought, feeling and action.
///
/// A level describes the *words of a reply*, never the person who chose them. How far the reply gave what the
/// moment asked for is a different question, answered by its landing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Nothing in it for them.
    Apathetic,
    /// A thought for them: sorry *for* them, from outside.
    Sympathetic,
    /// And a feeling understood: what it is like to be them.
    Empathetic,
    /// And something done with them about it.
    Compassionate,
}

impl Level {
    /// Every level, lowest first.
    pub const ALL: [Self; 4] = [Self::Apathetic, Self::Sympathetic, Self::Empathetic, Self::Compassionate];

    /// The rung, 0 (apathetic) to 3 (compassionate).
    #[must_use]
    pub const fn rung(self) -> u8 {
        self as u8
    }

    /// The level on a rung; everything above 3 is compassionate.
    #[must_use]
    pub const fn on(rung: u8) -> Self {
        match rung {
            0 => Self::Apathetic,
            1 => Self::Sympathetic,
            2 => Self::Empathetic,
            _ => Self::Compassionate,
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Apathetic => "apathetic",
            Self::Sympathetic => "sympathetic",
            Self::Empathetic => "empathetic",
            Self::Compassionate => "compassionate",
        })
    }
}

/// One of the three things a reply can give, and a moment can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// A thought for them.
    Head,
    /// A feeling understood.
    Heart,
    /// Something done.
    Hand,
}

/// Which of head, heart and hand something has: what a reply gives, or what a moment asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Parts {
    /// A thought for them. A heart always brings one.
    pub head: bool,
    /// A feeling understood.
    pub heart: bool,
    /// Something done.
    pub hand: bool,
}

impl Parts {
    /// The parts in a list.
    #[must_use]
    pub fn of(parts: &[Part]) -> Self {
        Self {
            head: parts.contains(&Part::Head),
            heart: parts.contains(&Part::Heart),
            hand: parts.contains(&Part::Hand),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        !self.head && !self.heart && !self.hand
    }

    /// The parts, head first.
    pub fn iter(self) -> impl Iterator<Item = Part> {
        [(self.head, Part::Head), (self.heart, Part::Heart), (self.hand, Part::Hand)]
            .into_iter()
            .filter_map(|(has, part)| has.then_some(part))
    }
}
