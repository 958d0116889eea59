//! What can happen in a room, and why something can't.

use super::{Answer, Seat};
use crate::{
    play::{self, PlayError},
    source::Revision,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Something that happened in a room. All of them together are the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A phone came in. Its key is a hash: who has the journal still can't vote in its place.
    Joined {
        /// The hash of the secret that the phone keeps.
        key: Revision,
    },
    /// A phone voted, or changed its vote.
    Voted {
        /// Who.
        seat: Seat,
        /// The number of the round.
        round: u32,
        /// What for.
        answer: Answer,
        /// The number of the vote among those of this phone: an older one never replaces a newer one.
        number: u32,
    },
    /// Hands were counted, or number keys pressed. What was counted before in the round is replaced.
    Counted {
        /// The number of the round.
        round: u32,
        /// How many for each option, in the order shown.
        counts: Vec<u32>,
        /// How many would rather not say.
        rather_not: u32,
    },
    /// The situation is told.
    Began,
    /// A vote was opened: the first about the question, a closed one again, or another one after the spread was seen.
    VoteOpened,
    /// The vote was closed.
    VoteClosed,
    /// The spread was shown.
    SpreadShown,
    /// The levels were shown.
    LevelsShown,
    /// The room began to talk about it.
    DiscussionOpened,
    /// A reply was played.
    Played(play::Event),
    /// The room went back to where this many replies had been played.
    WentBack {
        /// How many replies remain.
        keep: u32,
    },
    /// The room went on to the next reply that is to be calibrated.
    WentOn,
    /// A turn was marked as one that gets the full round, or no longer.
    Marked {
        /// The turn's name.
        turn: String,
        /// Whether it gets the full round.
        pivotal: bool,
    },
    /// The door was closed to new phones, or opened again.
    Locked(bool),
    /// The workshop ended.
    Ended,
}

/// Why something can't happen in a room now. The room is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The room has as many phones as it takes.
    #[error("the room is full")]
    Full,
    /// The facilitator has closed the door to new phones.
    #[error("the room is closed to new phones")]
    Locked,
    /// The workshop is over.
    #[error("the workshop is over")]
    Over,
    /// Nobody sits there.
    #[error("there is no such seat")]
    NoSeat,
    /// The vote belongs to a round that is not open.
    #[error("that round is not open")]
    NotOpen,
    /// There is no such option.
    #[error("there is no such option")]
    NoSuchOption,
    /// A newer vote of the same phone is counted already.
    #[error("a newer vote is counted already")]
    Replayed,
    /// There is one count for each option, and these are more or fewer.
    #[error("{options} numbers are needed, one for each reply")]
    Miscounted {
        /// How many options there are.
        options: usize,
    },
    /// The step doesn't fit where the room stands.
    #[error("that can't be done at this point of the round")]
    NotNow,
    /// The reply can't be played.
    #[error(transparent)]
    Play(#[from] PlayError),
}
