//! Doors: moments in which somebody said more than they had to.

use super::Review;

/// What became of a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// The reply walked through it.
    Taken,
    /// The reply walked past it.
    Missed,
}

/// The doors of an attempt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doors {
    /// How many were opened.
    pub opened: usize,
    /// How many were walked through.
    pub taken: usize,
}

impl Doors {
    pub(super) fn count(reviews: &[Review<'_>]) -> Self {
        let doors = || reviews.iter().filter_map(|review| review.door);
        Self { opened: doors().count(), taken: doors().filter(|door| *door == Door::Taken).count() }
    }

    /// How many were walked past.
    #[must_use]
    pub const fn missed(self) -> usize {
        self.opened - self.taken
    }
}
