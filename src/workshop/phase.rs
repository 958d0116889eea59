//! Where a round stands.

use serde::{Deserialize, Serialize};

/// Where a room stands on its way through a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// People come in. Nothing has been told yet.
    Lobby,
    /// The situation is read aloud. The replies are not on offer yet, so that everybody thinks first.
    Situation,
    /// The room votes.
    Vote,
    /// The vote is closed and nobody has seen it.
    Closed,
    /// The spread of the votes is shown, and nothing about what the replies are worth.
    Spread,
    /// The levels of the replies are shown, and why.
    Levels,
    /// The room talks about it.
    Discuss,
    /// A reply was played: what it did.
    Outcome,
    /// The workshop is over.
    Over,
}

impl Phase {
    /// Whether a vote has been closed and the room has not left it yet.
    #[must_use]
    pub const fn is_after_the_vote(self) -> bool {
        matches!(self, Self::Closed | Self::Spread | Self::Levels | Self::Discuss)
    }

    /// Whether the room sees how it voted.
    #[must_use]
    pub const fn shows_the_spread(self) -> bool {
        matches!(self, Self::Spread | Self::Levels | Self::Discuss)
    }
}
