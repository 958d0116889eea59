//! The ways in which people play.

use crate::{
    play::{Script, State},
    rubric::{Level, Part, Worth},
};
use rand_chacha::{ChaCha8Rng, rand_core::Rng};
use serde::Serialize;
use std::cmp::Reverse;

/// A way of choosing replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// Reads what the moment asks for: takes the reply that lands best, and among those the one that leaves them best.
    ReadsTheNeed,
    /// Always compassionate, or as near to it as a reply comes.
    Compassionate,
    /// Always empathetic, or near.
    Empathetic,
    /// Always sympathetic, or near.
    Sympathetic,
    /// Always apathetic, or near.
    Apathetic,
    /// Always the reply with the most words to read.
    Longest,
    /// Always the one with the fewest.
    Shortest,
    /// Always the one that is shown first.
    First,
    /// Always the one that is shown last.
    Last,
    /// The first one that has the word "sorry"; else the first.
    Sorry,
    /// The first one that has both a feeling and an offer in it; else the first.
    FeelingAndOffer,
    /// Always the one that lands worst, and among those the one that leaves them worst.
    Worst,
    /// Any, by chance.
    Random,
}

/// A moment in which a reply is to be chosen.
pub(super) struct Moment<'a> {
    pub(super) script: &'a Script,
    pub(super) state: &'a State,
    /// The replies on offer, in the order in which they are shown. At least one.
    pub(super) offered: &'a [u16],
}

impl Policy {
    /// Every way, best first.
    pub const ALL: [Self; 13] = [
        Self::ReadsTheNeed,
        Self::Compassionate,
        Self::Empathetic,
        Self::Sympathetic,
        Self::Apathetic,
        Self::Longest,
        Self::Shortest,
        Self::First,
        Self::Last,
        Self::Sorry,
        Self::FeelingAndOffer,
        Self::Worst,
        Self::Random,
    ];

    /// Its name, in a few words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReadsTheNeed => "reads the need",
            Self::Compassionate => "always compassionate",
            Self::Empathetic => "always empathetic",
            Self::Sympathetic => "always sympathetic",
            Self::Apathetic => "always apathetic",
            Self::Longest => "always the longest",
            Self::Shortest => "always the shortest",
            Self::First => "always the first",
            Self::Last => "always the last",
            Self::Sorry => "the one with \"sorry\"",
            Self::FeelingAndOffer => "feeling plus offer",
            Self::Worst => "always the worst",
            Self::Random => "by chance",
        }
    }

    /// Whether it goes by the look of a reply and not by what is said: it should not do well.
    #[must_use]
    pub const fn is_naive(self) -> bool {
        matches!(self, Self::Longest | Self::Shortest | Self::First | Self::Last | Self::Sorry | Self::FeelingAndOffer)
    }

    /// The reply it takes. Of two that are alike to it, the one that is shown first.
    pub(super) fn pick(self, moment: &Moment, chance: &mut ChaCha8Rng) -> u16 {
        let picked = match self {
            Self::ReadsTheNeed => moment.least_of_those_that_count(|choice| Reverse(moment.serves(choice))),
            Self::Worst => moment.least_of_those_that_count(|choice| moment.serves(choice)),
            Self::Compassionate => moment.nearest(Level::Compassionate),
            Self::Empathetic => moment.nearest(Level::Empathetic),
            Self::Sympathetic => moment.nearest(Level::Sympathetic),
            Self::Apathetic => moment.nearest(Level::Apathetic),
            Self::Longest => moment.offered.iter().copied().min_by_key(|choice| Reverse(moment.length(*choice))),
            Self::Shortest => moment.offered.iter().copied().min_by_key(|choice| moment.length(*choice)),
            Self::First => None,
            Self::Last => moment.offered.last().copied(),
            Self::Sorry => moment.first(|choice| moment.says_sorry(choice)),
            Self::FeelingAndOffer => moment.first(|choice| moment.has_feeling_and_offer(choice)),
            Self::Random => Some(by_chance(moment.offered, chance)),
        };
        picked.unwrap_or(moment.offered[0])
    }
}

impl Moment<'_> {
    fn worth(&self, choice: u16) -> &Worth {
        self.script.worth(self.state.turn(), choice)
    }

    fn first(&self, has: impl Fn(u16) -> bool) -> Option<u16> {
        self.offered.iter().copied().find(|choice| has(*choice))
    }

    fn least_of_those_that_count<K: Ord>(&self, key: impl Fn(u16) -> K) -> Option<u16> {
        self.offered.iter().copied().filter(|choice| !self.worth(*choice).neutral).min_by_key(|choice| key(*choice))
    }

    /// How far a reply lands, and how it leaves the person.
    fn serves(&self, choice: u16) -> (u8, i32) {
        let mut after = self.state.clone();
        let weighed = after.reply(self.script, choice, self.offered, &mut Vec::new());
        (weighed.landing, after.score(self.script).outcome)
    }

    /// The reply whose level is nearest; of two as near, the higher.
    fn nearest(&self, level: Level) -> Option<u16> {
        self.least_of_those_that_count(|choice| {
            let rung = self.worth(choice).level.rung();
            (rung.abs_diff(level.rung()), Reverse(rung))
        })
    }

    /// How many characters of the reply there are to read.
    fn length(&self, choice: u16) -> usize {
        length(self.script, self.state.turn(), choice)
    }

    fn says_sorry(&self, choice: u16) -> bool {
        let choice = self.script.choice(self.state.turn(), choice);
        let words = choice.say.as_deref().unwrap_or_default().to_lowercase();
        words.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "sorry")
    }

    fn has_feeling_and_offer(&self, choice: u16) -> bool {
        let shows = &self.script.choice(self.state.turn(), choice).shows;
        let facets = &self.script.rubric().facets;
        let has = |part| shows.iter().any(|one| facets.get(&one.kind).is_some_and(|parts| parts.contains(&part)));
        has(Part::Heart) && has(Part::Hand)
    }
}

/// How many characters of a reply there are to read, what is done included.
pub(super) fn length(script: &Script, turn: u32, choice: u16) -> usize {
    let choice = script.choice(turn, choice);
    [&choice.say, &choice.does].into_iter().flatten().map(|text| text.chars().count()).sum()
}

/// Any of some replies. There is at least one.
pub(super) fn by_chance(offered: &[u16], chance: &mut ChaCha8Rng) -> u16 {
    let drawn = (u64::from(chance.next_u32()) * offered.len() as u64) >> 32;
    offered[usize::try_from(drawn).unwrap_or(0)]
}
