//! Looking for phrases in texts, within what a file may ask for.

use crate::scenario::phrase;
use std::{cell::Cell, ops::Range};

/// How many bytes of texts may still be searched for phrases. A scenario of 100,000 turns needs an eighth of what there
/// is at first; it bounds the time that a hostile file can take, with a long text and a million phrases to look for in
/// it.
pub(super) struct Searches {
    left: Cell<usize>,
}

impl Default for Searches {
    fn default() -> Self {
        Self { left: Cell::new(256 << 20) }
    }
}

impl Searches {
    /// Where a phrase stands in a text. Nowhere, once there is nothing left.
    pub(super) fn find(&self, text: &str, phrase: &str) -> Option<Range<usize>> {
        if self.spend(text, phrase) { phrase::find(text, phrase) } else { None }
    }

    /// Whether a phrase stands in a text. It is taken to, once there is nothing left.
    pub(super) fn stands(&self, text: &str, phrase: &str) -> bool {
        !self.spend(text, phrase) || phrase::find(text, phrase).is_some()
    }

    /// Whether something could not be looked for.
    pub(super) fn are_spent(&self) -> bool {
        self.left.get() == 0
    }

    fn spend(&self, text: &str, phrase: &str) -> bool {
        self.left.set(self.left.get().saturating_sub(text.len() + phrase.len()));
        !self.are_spent()
    }
}
