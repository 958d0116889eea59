//! What an attempt showed: the [`Debrief`], computed from a conversation and nothing else.
//!
//! It leads with one turning point and with what was asked and given; the number comes last.

mod doors;
mod map;
mod record;
mod review;
mod turning_point;

pub use doors::{Door, Doors};
pub use map::{Met, Place, RoadMap, Stop, Way};
pub use record::{Record, ReplyRecord};
pub use review::{Alternative, Review};
pub use turning_point::TurningPoint;

use crate::{
    play::{Conversation, Mood, Score},
    rubric::{Part, Parts},
    scenario::Ending,
};

/// What an attempt showed.
#[derive(Clone, Debug)]
pub struct Debrief<'a> {
    /// How the conversation ended, if it did.
    pub ending: Option<&'a Ending>,
    /// Every reply with what came of it, oldest first.
    pub reviews: Vec<Review<'a>>,
    /// The reply on which the conversation turned, as its position among the reviews, and what it turned on.
    pub turning_point: Option<TurningPoint>,
    /// How often each part was asked for, and given when it was: head, heart, hand.
    pub asked: [Asked; 3],
    /// The doors that were opened, and what became of them.
    pub doors: Doors,
    /// The mood at the start and after every reply.
    pub arc: Vec<Mood>,
    /// The score.
    pub score: Score,
    /// Whether a reply was taken back on the way.
    pub practice: bool,
}

/// How often one part was asked for, and how often it was given then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which part.
    pub part: Part,
    /// In how many moments it was asked for.
    pub times: u32,
    /// In how many of those the reply gave it.
    pub given: u32,
}

impl<'a> Debrief<'a> {
    /// The debrief of a conversation, over or not.
    #[must_use]
    pub fn of(conversation: &'a Conversation) -> Self {
        let reviews = Review::all(conversation);
        let arc = std::iter::once(conversation.opening_mood())
            .chain(conversation.replies().iter().map(|reply| reply.after))
            .collect();
        Self {
            ending: conversation.turn().ending.as_ref().filter(|_| conversation.is_over()),
            turning_point: TurningPoint::among(&reviews),
            asked: [Part::Head, Part::Heart, Part::Hand].map(|part| Asked::count(part, &reviews)),
            doors: Doors::count(&reviews),
            reviews,
            arc,
            score: conversation.score(),
            practice: conversation.attempt().is_practice(),
        }
    }
}

impl Asked {
    fn count(part: Part, reviews: &[Review<'_>]) -> Self {
        let has = |parts: Parts| parts.iter().any(|one| one == part);
        let moments = || reviews.iter().filter(|review| !review.worth.neutral && has(review.weighed.asked));
        let given = moments().filter(|review| !review.worth.critical && has(review.worth.parts)).count();
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self { part, times: small(moments().count()), given: small(given) }
    }
}
