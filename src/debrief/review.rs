//! One reply, looked at afterwards.

use super::Door;
use crate::{
    play::{Arrival, Conversation, Mood, Reply, Script, Weighed},
    rubric::Worth,
    scenario::{Choice, Turn},
};
use std::borrow::Cow;

/// One reply with what it answered, what it was worth, and what came of it.
#[derive(Clone, Debug)]
pub struct Review<'a> {
    /// The name of the turn it was given in.
    pub turn_name: &'a str,
    /// The turn.
    pub turn: &'a Turn,
    /// The turns entered since the reply before: what it answered.
    pub answered: &'a [Arrival],
    /// The reply's name within the turn.
    pub name: Cow<'a, str>,
    /// The reply.
    pub choice: &'a Choice,
    /// What it is worth.
    pub worth: Worth,
    /// What came of it.
    pub weighed: Weighed,
    /// The other replies that were on offer, in the order in which they were shown.
    pub alternatives: Vec<Alternative<'a>>,
    /// The mood before.
    pub before: Mood,
    /// The mood after.
    pub after: Mood,
    /// What became of the door that the turn opened, if it opened one.
    pub door: Option<Door>,
}

/// A reply that was on offer and not taken.
#[derive(Clone, Debug)]
pub struct Alternative<'a> {
    /// Its name within the turn.
    pub name: Cow<'a, str>,
    /// The reply.
    pub choice: &'a Choice,
    /// What it is worth.
    pub worth: Worth,
    /// How far it would have landed, 0 to 3.
    pub landing: u8,
}

impl<'a> Review<'a> {
    pub(super) fn all(conversation: &'a Conversation) -> Vec<Self> {
        let replies = conversation.replies();
        let answered = std::iter::once(conversation.opening()).chain(replies.iter().map(|reply| &*reply.arrivals));
        let script = conversation.script();
        replies.iter().zip(answered).map(|(reply, answered)| Self::of(script, reply, answered)).collect()
    }

    /// The review of the latest reply alone, if there is one.
    #[must_use]
    pub fn latest(conversation: &'a Conversation) -> Option<Self> {
        let (reply, before) = conversation.replies().split_last()?;
        let answered = before.last().map_or(conversation.opening(), |reply| &reply.arrivals);
        Some(Self::of(conversation.script(), reply, answered))
    }

    fn of(script: &'a Script, reply: &'a Reply, answered: &'a [Arrival]) -> Self {
        let (turn, choice) = (script.turn(reply.turn), script.choice(reply.turn, reply.choice));
        Self {
            turn_name: script.turn_name(reply.turn),
            turn,
            answered,
            name: choice.name(usize::from(reply.choice)),
            choice,
            worth: *reply.worth(script),
            weighed: reply.weighed,
            alternatives: reply
                .offered
                .iter()
                .filter(|position| **position != reply.choice)
                .map(|position| Alternative::of(script, reply, *position))
                .collect(),
            before: reply.before,
            after: reply.after,
            door: turn.opening.is_some().then_some(if choice.takes { Door::Taken } else { Door::Missed }),
        }
    }

    /// How much more the best reply on offer would have landed, 0 to 3. Nothing for a necessary question.
    #[must_use]
    pub const fn fell_short(&self) -> u8 {
        if self.worth.neutral { 0 } else { self.weighed.best.saturating_sub(self.weighed.landing) }
    }
}

impl<'a> Alternative<'a> {
    fn of(script: &'a Script, reply: &Reply, position: u16) -> Self {
        let choice = script.choice(reply.turn, position);
        let worth = *script.worth(reply.turn, position);
        Self { name: choice.name(usize::from(position)), choice, worth, landing: worth.landing(reply.weighed.asked) }
    }
}
