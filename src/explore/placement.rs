//! Where the reply that lands best stands among the others: whether its look gives it away.

use super::{coverage::Seen, policy::length};
use crate::play::Script;
use serde::Serialize;
use std::{cmp::Reverse, ops::AddAssign};

/// How often the reply that lands best is the longest, the shortest, the first … of its turn, as they are written.
///
/// Only turns that are reached and have at least two replies count. Where several replies land as well as each other,
/// each has its part of the turn; where what a moment asks for changes once somebody is heard, each asking has half of
/// it. Shares are in millionths of a turn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Placement {
    /// How many turns count.
    pub turns: u64,
    /// On how many of them the longest reply lands best.
    pub longest: u64,
    /// On how many the shortest does.
    pub shortest: u64,
    /// On how many the first as written, the second, and so on.
    pub positions: Vec<u64>,
    /// On how many the last does.
    pub last: u64,
    /// On how many each position would if replies were put in any order: what to compare with.
    pub positions_by_chance: Vec<u64>,
    /// On how many the longest, the shortest and the last each would.
    pub by_chance: u64,
}

/// A whole turn.
pub(super) const WHOLE: u64 = 1_000_000;

impl Placement {
    pub(super) fn count(script: &Script, seen: &Seen) -> Self {
        let mut placement = Self::default();
        for (number, turn) in (0u32..).zip(script.scenario().turns.values()) {
            if seen.entered(number) && turn.choices.len() > 1 && turn.ending.is_none() {
                placement.turn(script, number, turn.choices.len());
            }
        }
        placement
    }

    fn turn(&mut self, script: &Script, turn: u32, choices: usize) {
        let moment = script.turn(turn).moment();
        let mut asked = vec![script.rubric().asks(moment, 0), script.rubric().asks(moment, 100)];
        asked.dedup();
        let all = || (0u16..).take(choices);
        let longest = all().min_by_key(|choice| Reverse(length(script, turn, *choice)));
        let shortest = all().min_by_key(|choice| length(script, turn, *choice));
        for parts in &asked {
            let worths =
                || all().map(|choice| (choice, script.worth(turn, choice))).filter(|(_, worth)| !worth.neutral);
            let highest = worths().map(|(_, worth)| worth.landing(*parts)).max();
            let best =
                || worths().filter(|(_, worth)| Some(worth.landing(*parts)) == highest).map(|(choice, _)| choice);
            let share = WHOLE / (asked.len() * best().count().max(1)) as u64;
            for choice in best() {
                let position = usize::from(choice);
                add(&mut self.positions, position, share);
                self.longest += if Some(choice) == longest { share } else { 0 };
                self.shortest += if Some(choice) == shortest { share } else { 0 };
                self.last += if position + 1 == choices { share } else { 0 };
            }
        }
        let any = WHOLE / choices as u64;
        (0..choices).for_each(|position| add(&mut self.positions_by_chance, position, any));
        self.by_chance += any;
        self.turns += 1;
    }
}

fn add(shares: &mut Vec<u64>, position: usize, share: u64) {
    if shares.len() <= position {
        shares.resize(position + 1, 0);
    }
    shares[position] += share;
}

/// Several scenarios taken together.
impl AddAssign<&Self> for Placement {
    fn add_assign(&mut self, other: &Self) {
        self.turns += other.turns;
        self.longest += other.longest;
        self.shortest += other.shortest;
        self.last += other.last;
        self.by_chance += other.by_chance;
        other.positions.iter().enumerate().for_each(|(position, share)| add(&mut self.positions, position, *share));
        let by_chance = other.positions_by_chance.iter().enumerate();
        by_chance.for_each(|(position, share)| add(&mut self.positions_by_chance, position, *share));
    }
}
