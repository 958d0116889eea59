//! The one reply worth talking about.

use super::Review;

/// The reply on which the conversation turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TurningPoint {
    /// It fell short, and another on offer would have landed better.
    Missed {
        /// The reply, by its position among the reviews.
        review: usize,
        /// The better one, by its position among the review's alternatives.
        better: usize,
    },
    /// Nothing fell short; this reply helped the most.
    Landed {
        /// The reply, by its position among the reviews.
        review: usize,
    },
}

impl TurningPoint {
    /// The reply that fell shortest of what was on offer, the one that hurt most among equals; or else the one that
    /// helped most.
    pub(super) fn among(reviews: &[Review<'_>]) -> Option<Self> {
        let missed = reviews
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, review)| review.fell_short() > 0)
            .max_by_key(|(_, review)| (review.fell_short(), -eased(review)))
            .and_then(|(number, review)| Some(Self::Missed { review: number, better: better(review)? }));
        missed.or_else(|| {
            let counted = reviews.iter().enumerate().rev().filter(|(_, review)| !review.worth.neutral);
            counted.max_by_key(|(_, review)| eased(review)).map(|(number, _)| Self::Landed { review: number })
        })
    }

    /// The position of the reply among the reviews.
    #[must_use]
    pub const fn review(self) -> usize {
        match self {
            Self::Missed { review, .. } | Self::Landed { review } => review,
        }
    }
}

/// How much easier the reply made it for the person: distress gone, trust and being heard gained.
fn eased(review: &Review<'_>) -> i32 {
    let gained = |before: u8, after: u8| i32::from(after) - i32::from(before);
    let (before, after) = (review.before, review.after);
    gained(after.distress, before.distress) + gained(before.trust, after.trust) + gained(before.heard, after.heard)
}

/// The first alternative, as shown, that would have landed best.
fn better(review: &Review<'_>) -> Option<usize> {
    let wanted = review.weighed.best;
    review.alternatives.iter().position(|one| !one.worth.neutral && one.landing == wanted)
}
