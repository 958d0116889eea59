//! The questions that fit every conversation a room talks about.

use super::Texts;
use crate::scenario::{Turn, Wording};

/// The general questions, in the order in which they are asked: from what was heard to what one takes along.
const GENERAL: [&str; 7] = ["discuss-1", "discuss-2", "discuss-3", "discuss-4", "discuss-5", "discuss-6", "discuss-7"];

impl Texts {
    /// The general questions for a room, in the order in which they are asked.
    #[must_use]
    pub fn discussion(&self) -> Vec<String> {
        GENERAL.iter().map(|key| self.get(key)).collect()
    }

    /// The questions for a room about a turn: the author's, where there is one, then the general ones.
    #[must_use]
    pub fn discussion_of(&self, turn: &Turn, wording: &Wording) -> Vec<String> {
        let author = turn.discuss.as_deref().map(|question| wording.plain(question));
        author.into_iter().chain(self.discussion()).collect()
    }
}
