//! How much was reached of what was written.

use super::road::Taken;
use crate::{
    play::{Arrival, Script, Weighed},
    scenario::Choice,
};
use serde::Serialize;
use std::{collections::BTreeMap, ops::AddAssign};

/// What was seen of a scenario: a mark for each turn, variant, choice and route.
#[derive(Clone)]
pub(super) struct Seen {
    turns: Vec<SeenTurn>,
    /// The first road that a play took to each ending.
    roads: BTreeMap<u32, Vec<Taken>>,
}

#[derive(Clone)]
struct SeenTurn {
    entered: bool,
    variants: Vec<bool>,
    choices: Vec<SeenChoice>,
}

#[derive(Clone)]
struct SeenChoice {
    chosen: bool,
    routes: Vec<bool>,
}

/// How much of what was written can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Turns that are entered.
    pub turns: Counted,
    /// Replies that are offered.
    pub choices: Counted,
    /// Routes that are taken.
    pub routes: Counted,
    /// Variants that are told.
    pub variants: Counted,
    /// Feedback on replies that can come: `reacts`, `because` and `felt`.
    pub feedback: Counted,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// How many were reached.
    pub reached: usize,
    /// How many there are.
    pub all: usize,
}

/// What was not reached, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unreached {
    /// The names of turns that are never entered.
    pub turns: Vec<String>,
    /// Replies that are never offered in a turn that is entered, as `turn/choice`.
    pub choices: Vec<String>,
    /// Routes that are never taken by a reply that is offered, as `turn/choice` and the number of the route, from 1.
    pub routes: Vec<String>,
    /// Variants that are never told in a turn that is entered, as the turn and the number of the variant, from 1.
    pub variants: Vec<String>,
}

impl Seen {
    pub(super) fn nothing(script: &Script) -> Self {
        let choice = |choice: &Choice| SeenChoice { chosen: false, routes: vec![false; choice.routes.len()] };
        let turns = script.scenario().turns.values().map(|turn| SeenTurn {
            entered: false,
            variants: vec![false; turn.variants.len()],
            choices: turn.choices.iter().map(choice).collect(),
        });
        Self { turns: turns.collect(), roads: BTreeMap::new() }
    }

    pub(super) fn arrive(&mut self, arrivals: &[Arrival]) {
        for arrival in arrivals {
            let turn = &mut self.turns[arrival.turn as usize];
            turn.entered = true;
            if let Some(variant) = arrival.variant {
                turn.variants[usize::from(variant)] = true;
            }
        }
    }

    pub(super) fn reply(&mut self, (turn, choice): Taken, weighed: &Weighed, arrivals: &[Arrival]) {
        let choice = &mut self.turns[turn as usize].choices[usize::from(choice)];
        choice.chosen = true;
        if let Some(route) = weighed.route {
            choice.routes[usize::from(route)] = true;
        }
        self.arrive(arrivals);
    }

    /// Keeps the first road to an ending.
    pub(super) fn ended(&mut self, turn: u32, road: &[Taken]) {
        self.roads.entry(turn).or_insert_with(|| road.to_vec());
    }

    /// The first road that a play took to an ending.
    pub(super) fn road_to(&self, turn: u32) -> Option<Vec<Taken>> {
        self.roads.get(&turn).cloned()
    }

    pub(super) fn entered(&self, turn: u32) -> bool {
        self.turns[turn as usize].entered
    }
}

impl Coverage {
    pub(super) fn count(script: &Script, seen: &Seen) -> Self {
        let mut coverage = Self::default();
        for (turn, seen) in script.scenario().turns.values().zip(&seen.turns) {
            coverage.turns += seen.entered;
            seen.variants.iter().for_each(|told| coverage.variants += *told);
            for (choice, seen) in turn.choices.iter().zip(&seen.choices) {
                coverage.choices += seen.chosen;
                seen.routes.iter().for_each(|taken| coverage.routes += *taken);
                let feedback = [!choice.reacts.is_empty(), choice.because.is_some(), choice.felt.is_some()];
                feedback.iter().filter(|given| **given).for_each(|_| coverage.feedback += seen.chosen);
            }
        }
        coverage
    }
}

impl AddAssign<bool> for Counted {
    fn add_assign(&mut self, reached: bool) {
        self.reached += usize::from(reached);
        self.all += 1;
    }
}

impl Unreached {
    pub(super) fn list(script: &Script, seen: &Seen) -> Self {
        let mut unreached = Self::default();
        for ((name, turn), seen) in script.scenario().turns.iter().zip(&seen.turns) {
            if !seen.entered {
                unreached.turns.push(name.clone());
                continue;
            }
            let missing =
                |marks: &[bool]| (1..).zip(marks.to_vec()).filter(|(_, mark)| !mark).map(|(number, _)| number);
            unreached.variants.extend(missing(&seen.variants).map(|number: usize| format!("{name}, variant {number}")));
            for ((position, choice), seen) in turn.choices.iter().enumerate().zip(&seen.choices) {
                let choice = format!("{name}/{}", choice.name(position));
                if seen.chosen {
                    unreached.routes.extend(missing(&seen.routes).map(|number| format!("{choice}, route {number}")));
                } else {
                    unreached.choices.push(choice);
                }
            }
        }
        unreached
    }

    /// Whether everything was reached.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.turns, &self.choices, &self.routes, &self.variants].iter().all(|names| names.is_empty())
    }
}
