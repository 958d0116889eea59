//! The conversation that both play: 68 turns of five replies, 340 in all, about 14 on a road.

/// How many turns offer replies. One more ends the conversation.
pub const TURNS: usize = 68;
/// How many replies each offers.
pub const REPLIES: usize = 5;

/// A reply: where it leads, whether it sets a flag, and the flag it is only offered with.
pub struct Reply {
    pub goto: usize,
    pub sets: Option<usize>,
    pub when: Option<usize>,
}

/// A reply by its turn and its number there.
pub fn reply(turn: usize, number: usize) -> Reply {
    let goto = (turn + 1 + (turn * 7 + number * 5) % 9).min(TURNS);
    Reply { goto, sets: (number == 1).then_some(turn % 7), when: (number == 4).then_some((turn + 3) % 7) }
}
