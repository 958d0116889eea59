//! The road that the room walked, and what else was played after going back.

use crate::{
    play::{Arrival, Conversation, Event, Reply},
    scenario::Choice,
    workshop::{Room, Round},
};
use std::collections::BTreeSet;

/// Steps of a conversation, one after the other.
pub(super) struct Steps<'a> {
    /// The conversation that they belong to, where it stood after the last of them.
    pub conversation: Conversation,
    /// The steps.
    pub steps: Vec<Step<'a>>,
    /// How many replies had been played where it left the road that was walked; none where it is that road.
    pub fork: Option<usize>,
}

/// A moment in which the room voted, or a reply was played without a vote.
pub(super) struct Step<'a> {
    /// How many replies had been played before it.
    pub given: usize,
    /// The number of its turn.
    pub turn: u32,
    /// The votes about it that are told here.
    pub rounds: Vec<&'a Round>,
    /// The reply that was played, by position; none where the room went no further.
    pub played: Option<u16>,
}

impl<'a> Steps<'a> {
    /// The road as it was at the end, with every vote on it.
    pub fn walked(room: &'a Room, conversation: &Conversation) -> Self {
        Self::from(room, conversation.clone(), None, &mut BTreeSet::new())
    }

    /// What was played and taken back, in its order, from where it left the road on, with the votes there. What was
    /// played again the same way is left out.
    pub fn detours(room: &'a Room, conversation: &Conversation) -> Vec<Self> {
        let mut told = BTreeSet::new();
        let walked = Self::from(room, conversation.clone(), None, &mut told);
        let road = choices(walked.conversation.replies());
        let mut detours = Vec::new();
        let mut played = Conversation::begin(conversation.script().clone(), conversation.attempt().seed);
        for event in &conversation.attempt().events {
            if let Event::Rewound { .. } = event {
                let way = choices(played.replies());
                let fork = way.iter().zip(&road).take_while(|(one, other)| one == other).count();
                if fork < way.len() {
                    detours.push(Self::from(room, played.clone(), Some(fork), &mut told));
                }
            }
            // It was accepted before, so it is again.
            let _ = played.accept(event.clone());
        }
        detours
    }

    /// The steps of a conversation from a number of replies on. A vote is told once.
    fn from(room: &'a Room, conversation: Conversation, fork: Option<usize>, told: &mut BTreeSet<u32>) -> Self {
        let road = choices(conversation.replies());
        let mut steps = Vec::new();
        for given in fork.unwrap_or(0)..=road.len() {
            let here = &road[..given];
            let is_new = |round: &&Round| round.road == here && told.insert(round.number);
            let rounds: Vec<_> = room.rounds().iter().filter(is_new).collect();
            let reply = conversation.replies().get(given);
            let turn = reply.map(|reply| reply.turn).or_else(|| rounds.first().map(|round| round.turn));
            if let Some(turn) = turn {
                steps.push(Step { given, turn, rounds, played: reply.map(|reply| reply.choice) });
            }
        }
        Self { conversation, steps, fork }
    }

    /// What was said before a number of replies had been followed by another: the reaction to the last of them, and
    /// the turns entered since.
    pub fn said_before(&self, given: usize) -> (Option<&Choice>, &[Arrival]) {
        let replies = self.conversation.replies();
        match given.checked_sub(1).and_then(|last| replies.get(last)) {
            Some(reply) => {
                (Some(self.conversation.script().choice(reply.turn, reply.choice)), reply.arrivals.as_slice())
            }
            None => (None, self.conversation.opening()),
        }
    }
}

fn choices(replies: &[Reply]) -> Vec<u16> {
    replies.iter().map(|reply| reply.choice).collect()
}
