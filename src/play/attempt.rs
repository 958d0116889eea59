//! What is kept of a conversation: who was talked with, under which rubric, and what the trainee did.

use crate::scenario::Revision;
use serde::{Deserialize, Serialize};

/// One attempt at a scenario. Everything shown about it is computed from this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The revision of the scenario that was played.
    pub scenario: Revision,
    /// The revision of the rubric it was played under.
    pub rubric: Revision,
    /// What the order of the replies is drawn from.
    pub seed: u64,
    /// What the trainee did, in order. Nothing is ever taken away.
    pub events: Vec<Event>,
}

impl Attempt {
    /// Whether a reply was taken back: the attempt is practice.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Rewound { .. }))
    }
}

/// Something the trainee did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// Chose a reply.
    Chosen {
        /// The turn it was offered in.
        turn: String,
        /// The reply's name within the turn.
        choice: String,
        /// The hash of the reply's words, so that an edit never turns it into another reply unseen.
        words: Revision,
        /// The replies on offer, by their position in the file, in the order in which they were shown.
        shown: Vec<u16>,
    },
    /// Went back to where this many replies had been given.
    Rewound {
        /// How many replies remain.
        keep: u32,
    },
    /// Left before the end. The attempt can be gone on with.
    Left,
}

/// How a conversation is played: what is shown when, and whether replies can be taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Mode {
    /// Feedback after each reply.
    #[default]
    Coach,
    /// Feedback at the end.
    Practice,
    /// Feedback at the end, and no way back; counts as ready.
    Assess,
}
