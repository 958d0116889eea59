//! One vote of the room.

use super::Seat;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// One of the options, by its place in the order shown, from 0.
    Option(u16),
    /// "I'd rather not": a vote like any other, which no option gets.
    RatherNot,
}

/// One vote of the room: what was on offer, and who answered what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its number, from 1. Every vote names it.
    pub number: u32,
    /// Which vote about the same question it is, from 1.
    pub vote: u32,
    /// The number of the turn it is about.
    pub turn: u32,
    /// The replies played before it, by position: where on the road it stands. For a calibration the number of the
    /// question.
    pub road: Vec<u16>,
    /// The options in the order shown: replies by their position among the turn's choices, or levels by rung.
    pub options: Vec<u16>,
    /// Whether the room has talked about it.
    pub discussed: bool,
    /// Whether the levels have been shown.
    pub levels_shown: bool,
    pub(super) votes: BTreeMap<Seat, Cast>,
    pub(super) hands: Vec<u32>,
    pub(super) hands_rather_not: u32,
}

/// What a phone voted last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cast {
    pub answer: Answer,
    pub number: u32,
}

impl Round {
    pub(super) fn new(number: u32, vote: u32, turn: u32, road: Vec<u16>, options: Vec<u16>) -> Self {
        let hands = vec![0; options.len()];
        Self {
            number,
            vote,
            turn,
            road,
            options,
            discussed: false,
            levels_shown: false,
            votes: BTreeMap::new(),
            hands,
            hands_rather_not: 0,
        }
    }

    /// How many voted for each option, in the order shown: phones, hands and keys together.
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        let mut counts = self.hands.clone();
        for cast in self.votes.values() {
            if let Answer::Option(option) = cast.answer
                && let Some(count) = counts.get_mut(usize::from(option))
            {
                *count += 1;
            }
        }
        counts
    }

    /// How many would rather not say.
    #[must_use]
    pub fn rather_not(&self) -> u32 {
        let phones = self.votes.values().filter(|cast| cast.answer == Answer::RatherNot).count();
        self.hands_rather_not + u32::try_from(phones).unwrap_or(u32::MAX)
    }

    /// How many answered, those who would rather not say among them.
    #[must_use]
    pub fn voters(&self) -> u32 {
        self.counts().iter().sum::<u32>() + self.rather_not()
    }

    /// How many hands were counted for each option, and how many would rather not say.
    #[must_use]
    pub fn hands(&self) -> (&[u32], u32) {
        (&self.hands, self.hands_rather_not)
    }

    /// What a phone voted last, if it voted.
    #[must_use]
    pub fn answer(&self, seat: Seat) -> Option<Answer> {
        self.votes.get(&seat).map(|cast| cast.answer)
    }

    /// The number of the last vote of a phone; 0 if it hasn't voted.
    #[must_use]
    pub fn vote_number(&self, seat: Seat) -> u32 {
        self.votes.get(&seat).map_or(0, |cast| cast.number)
    }

    /// Whether any vote was secret: given on a phone, not with a raised hand.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        !self.votes.is_empty()
    }

    /// The options with the most votes: one that won, several in a tie, none where nobody voted for any.
    #[must_use]
    pub fn leading(&self) -> Vec<u16> {
        let counts = self.counts();
        let most = counts.iter().copied().max().filter(|most| *most > 0);
        (0u16..).zip(counts).filter(|(_, count)| Some(*count) == most).map(|(option, _)| option).collect()
    }

    /// How far the room is split: 0 where all say the same, 1 where every option has as many votes as any other. It is
    /// the entropy of the votes, as a share of the most it could be (Shannon 1948, "A mathematical theory of
    /// communication"). None where nobody voted for an option, or there is nothing to choose.
    #[must_use]
    pub fn split(&self) -> Option<f64> {
        let counts = self.counts();
        let all: u32 = counts.iter().sum();
        if all == 0 || counts.len() < 2 {
            return None;
        }
        let shares = counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count) / f64::from(all));
        let entropy: f64 = shares.map(|share| -share * share.ln()).sum();
        Some((entropy / (counts.len() as f64).ln()).clamp(0.0, 1.0))
    }
}
