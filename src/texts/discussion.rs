//! The questions that fit every conversation a room talks about.

use super::Texts;

/// The general questions, in the order in which they are asked: from what was heard to what one takes along.
const GENERAL: [&str; 7] = ["discuss-1", "discuss-2", "discuss-3", "discuss-4", "discuss-5", "discuss-6", "discuss-7"];

impl Texts {
    /// The general questions for a room, in the order in which they are asked.
    #[must_use]
    pub fn discussion(&self) -> Vec<String> {
        GENERAL.iter().map(|key| self.get(key)).collect()
    }
}
