//! How the replies of each turn stand beside each other, as the trainee meets them.

use super::{
    cue::CueSet,
    subject::{ChoiceAt, Subject, TurnAt},
};
use crate::{
    rubric::{Level, Worth},
    scenario::{Condition, Gauge, OpeningMood},
};

/// The turns in which the trainee has something to choose between.
///
/// A check knows no attempt, so it looks at the ordinary state: the gauges stand as the scenario starts, and nothing
/// has happened yet. A reply whose `when` doesn't hold then is left out, and what a turn asks for is what it asks of
/// somebody who has not been heard so far, unless a rule follows the road of the best replies.
pub(super) struct Offers<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) turns: Vec<Offer<'a>>,
}

/// A turn whose replies differ in level and in how far they land.
pub(super) struct Offer<'a> {
    pub(super) turn: TurnAt<'a>,
    pub(super) replies: Vec<Weighed<'a>>,
    /// The replies that are offered only after something has happened.
    later: Vec<Weighed<'a>>,
    best: Landings,
}

/// How far a reply lands with somebody who has been heard as far as the scenario starts with, and with somebody who has
/// been heard altogether.
#[derive(Clone, Copy)]
struct Landings {
    at_first: u8,
    once_heard: u8,
}

/// A reply on offer, and what it is worth there.
pub(super) struct Weighed<'a> {
    pub(super) at: ChoiceAt<'a>,
    pub(super) worth: Worth,
    /// In characters, of what is said and done.
    pub(super) length: usize,
    /// The cues in what is said.
    pub(super) cues: CueSet,
    lands: Landings,
    is_later: bool,
}

impl<'a> Offers<'a> {
    /// With fewer turns than these, whatever they have in common may be chance.
    const FEWEST: usize = 4;

    /// The turns of a scenario; none of them where they are too few to say anything about.
    pub(super) fn new(subject: &'a Subject<'a>, turns: Vec<Offer<'a>>) -> Self {
        let turns = if turns.len() < Self::FEWEST { Vec::new() } else { turns };
        Self { subject, turns }
    }

    /// Every reply of these turns that is weighed, and those that are offered only later.
    pub(super) fn weighed(&self) -> impl Iterator<Item = &Weighed<'a>> {
        self.turns.iter().flat_map(|turn| turn.weighed().chain(&turn.later))
    }
}

impl<'a> Offer<'a> {
    /// What a turn offers. None if its replies don't differ.
    pub(super) fn of(turn: TurnAt<'a>, replies: Vec<Weighed<'a>>) -> Option<Self> {
        let (later, replies): (Vec<_>, Vec<_>) = replies.into_iter().partition(|reply| reply.is_later);
        let counted = || replies.iter().filter(|reply| !reply.worth.neutral);
        let at_first = counted().map(|reply| reply.lands.at_first).max()?;
        let once_heard = counted().map(|reply| reply.lands.once_heard).max()?;
        let first = counted().next()?.worth.level;
        let differ =
            counted().any(|reply| reply.lands.at_first < at_first) && counted().any(|reply| reply.worth.level != first);
        differ.then_some(Self { turn, replies, later, best: Landings { at_first, once_heard } })
    }

    /// The replies that count for something: not the necessary questions.
    pub(super) fn weighed(&self) -> impl Iterator<Item = &Weighed<'a>> {
        self.replies.iter().filter(|reply| !reply.worth.neutral)
    }

    /// The replies that land best.
    pub(super) fn best(&self) -> impl Iterator<Item = &Weighed<'a>> {
        self.weighed().filter(|reply| self.is_best(reply))
    }

    pub(super) const fn is_best(&self, reply: &Weighed) -> bool {
        !reply.worth.neutral && reply.lands.at_first == self.best.at_first
    }

    /// The replies that land best, now or once the person has been heard.
    pub(super) fn best_sooner_or_later(&self) -> impl Iterator<Item = &Weighed<'a>> {
        self.weighed().filter(|reply| self.is_best(reply) || reply.lands.once_heard == self.best.once_heard)
    }

    /// The level of the best replies, if they have the same, however far the person has been heard.
    pub(super) fn best_level(&self) -> Option<Level> {
        let level = self.best().next()?.worth.level;
        self.best_sooner_or_later().all(|reply| reply.worth.level == level).then_some(level)
    }
}

impl<'a> Weighed<'a> {
    /// A choice, with the cues in what is said.
    pub(super) fn of(at: ChoiceAt<'a>, cues: CueSet) -> Self {
        let Subject { scenario, rubric, .. } = at.turn.subject;
        let choice = at.choice;
        let is_later = choice.when.as_ref().is_some_and(|when| !holds_at_first(when, scenario.mood, at.turn.name));
        let moment = at.turn.turn.moment();
        let worth = choice.worth(rubric, moment);
        let lands = |heard| worth.landing(rubric.asks(moment, heard));
        let lands = Landings { at_first: lands(scenario.mood.heard), once_heard: lands(100) };
        let length = [&choice.say, &choice.does].into_iter().flatten().map(|text| text.chars().count()).sum();
        Self { at, worth, length, cues, lands, is_later }
    }
}

/// Whether a condition holds in a turn before anything has happened.
fn holds_at_first(condition: &Condition, mood: OpeningMood, turn: &str) -> bool {
    let gauge = |gauge: Gauge| match gauge {
        Gauge::Distress => mood.distress,
        Gauge::Trust => mood.trust,
        Gauge::Heard => mood.heard,
        Gauge::Energy => mood.energy,
    };
    match condition {
        Condition::Flag(_) | Condition::Chose(..) => false,
        Condition::Seen(name) => name == turn,
        Condition::AtLeast(which, level) => gauge(*which) >= *level,
        Condition::AtMost(which, level) => gauge(*which) <= *level,
        Condition::Not(inner) => !holds_at_first(inner, mood, turn),
        Condition::All(all) => all.iter().all(|inner| holds_at_first(inner, mood, turn)),
        Condition::Any(any) => any.iter().any(|inner| holds_at_first(inner, mood, turn)),
    }
}
