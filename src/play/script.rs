//! A scenario made ready to be played: names resolved to numbers, replies weighed once.

use super::{Arrival, Mood, order, rule::Rule};
use crate::{
    rubric::{Moment, Rubric, Worth},
    scenario::{Choice, Condition, Effects, Revision, Says, Scenario, Showing, Turn},
};
use indexmap::{IndexMap, IndexSet};
use std::{collections::HashMap, sync::Arc};
use thiserror::Error;

/// A scenario under a rubric, ready to be played.
#[derive(Debug)]
pub struct Script {
    original: Arc<Scenario>,
    told: Arc<Scenario>,
    rubric: Arc<Rubric>,
    pub(super) turns: Vec<ReadyTurn>,
    pub(super) start: u32,
    pub(super) flags: usize,
    pub(super) choices: usize,
}

#[derive(Debug)]
pub(super) struct ReadyTurn {
    pub(super) moment: Moment,
    pub(super) effects: Effects,
    pub(super) variants: Vec<Option<Rule>>,
    pub(super) choices: Vec<ReadyChoice>,
    pub(super) next: Next,
    /// What the order of its replies is drawn from, unless the author keeps the order.
    pub(super) stream: Option<u64>,
}

/// What follows a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The trainee's reply.
    Reply,
    /// Another turn, by itself.
    Turn(u32),
    /// Nothing more.
    End,
}

#[derive(Debug)]
pub(super) struct ReadyChoice {
    /// Its number among all choices of the scenario.
    pub(super) number: u32,
    pub(super) worth: Worth,
    pub(super) when: Option<Rule>,
    pub(super) routes: Vec<(Option<Rule>, u32)>,
    pub(super) goto: u32,
    pub(super) sets: Vec<u32>,
    pub(super) effects: Effects,
}

/// Why a scenario cannot be played. `heard check` says the same with the place in the file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotPlayable {
    /// There are no turns.
    #[error("the scenario has no turns")]
    Empty,
    /// Something leads to a turn that is not there.
    #[error("\"{from}\" leads to \"{to}\", which is not in the scenario")]
    UnknownTurn {
        /// The turn that leads there; `start` for the start itself.
        from: String,
        /// What it leads to.
        to: String,
    },
    /// A turn goes nowhere.
    #[error("the turn \"{turn}\" neither offers a reply, nor goes on, nor ends the conversation")]
    DeadEnd {
        /// Which turn.
        turn: String,
    },
    /// Turns lead to each other without a reply between them.
    #[error("the turn \"{turn}\" comes back to itself without a reply on the way")]
    Circle {
        /// A turn on the circle.
        turn: String,
    },
    /// Every reply of a turn may be hidden.
    #[error("the turn \"{turn}\" may have no reply to offer: at least one must be without a condition")]
    NothingToSay {
        /// Which turn.
        turn: String,
    },
}

impl Script {
    /// Makes a scenario ready to be played under a rubric.
    ///
    /// # Errors
    /// When a name leads nowhere or a road could get stuck. A scenario that `check` found without errors never fails.
    pub fn new(scenario: Arc<Scenario>, rubric: Arc<Rubric>) -> Result<Self, NotPlayable> {
        let names = Names::of(&scenario);
        let opening = scenario.opening().ok_or(NotPlayable::Empty)?;
        let start = names.target("start", opening)?;
        let turns: Vec<_> = scenario
            .turns
            .iter()
            .map(|(name, turn)| ready_turn(name, turn, &names, &rubric))
            .collect::<Result<_, _>>()?;
        let (flags, choices) = (names.flags.len(), names.choices);
        no_circle(&turns, &scenario)?;
        Ok(Self { told: scenario.clone(), original: scenario, rubric, turns, start, flags, choices })
    }

    /// The same, told in other words: a [translation](crate::scenario::Translation::of) of the scenario, with the same
    /// turns and choices. What is recorded stays the same.
    #[must_use]
    pub fn told(self, told: Arc<Scenario>) -> Self {
        Self { told, ..self }
    }

    /// The scenario, in the words in which it is told.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.told
    }

    /// The scenario as its author wrote it: what attempts are recorded by, whatever language they are played in.
    #[must_use]
    pub fn original(&self) -> &Scenario {
        &self.original
    }

    /// The rubric.
    #[must_use]
    pub fn rubric(&self) -> &Rubric {
        &self.rubric
    }

    /// The name of a turn.
    #[must_use]
    pub fn turn_name(&self, turn: u32) -> &str {
        self.original.turns.get_index(turn as usize).map_or("", |(name, _)| name.as_str())
    }

    /// A turn by its number. Numbers come from a conversation on this script.
    #[must_use]
    pub fn turn(&self, turn: u32) -> &Turn {
        &self.told.turns[turn as usize]
    }

    /// A choice by its turn and its position there.
    #[must_use]
    pub fn choice(&self, turn: u32, choice: u16) -> &Choice {
        &self.turn(turn).choices[usize::from(choice)]
    }

    /// What a choice is worth.
    #[must_use]
    pub fn worth(&self, turn: u32, choice: u16) -> &Worth {
        &self.turns[turn as usize].choices[usize::from(choice)].worth
    }

    /// The hash of a choice's original words: the same in every language.
    #[must_use]
    pub fn words(&self, turn: u32, choice: u16) -> Revision {
        let choice = &self.original.turns[turn as usize].choices[usize::from(choice)];
        let words = [choice.say.as_deref(), choice.does.as_deref()].map(Option::unwrap_or_default).join("\n");
        Revision::of(words.as_bytes())
    }

    /// What a turn tells in the words it had when it was entered.
    #[must_use]
    pub fn telling(&self, arrival: Arrival) -> Telling<'_> {
        let turn = self.turn(arrival.turn);
        let variant = arrival.variant.and_then(|variant| turn.variants.get(usize::from(variant)));
        Telling {
            scene: variant.and_then(|variant| variant.scene.as_deref()).or(turn.scene.as_deref()),
            says: variant.and_then(|variant| variant.says.as_ref()).unwrap_or(&turn.says),
            feeling: variant.and_then(|variant| variant.feeling).or(turn.feeling),
        }
    }

    pub(super) fn opening_mood(&self) -> Mood {
        Mood::from(self.original.mood)
    }
}

/// What a turn tells: narration, spoken lines, and the face that goes with them.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// What happens.
    pub scene: Option<&'a str>,
    /// What is said.
    pub says: &'a Says,
    /// What shows on the person's face, if it changes here.
    pub feeling: Option<Showing>,
}

/// The names of a scenario and the numbers they stand for.
pub(super) struct Names<'a> {
    turns: &'a IndexMap<String, Turn>,
    flags: IndexSet<&'a str>,
    first_choice: Vec<u32>,
    choices: usize,
    numbers: HashMap<&'a str, u32>,
}

impl<'a> Names<'a> {
    fn of(scenario: &'a Scenario) -> Self {
        let turns = &scenario.turns;
        let all_choices = || turns.values().flat_map(|turn| &turn.choices);
        let flags = all_choices().flat_map(|choice| &choice.sets).map(String::as_str).collect();
        let mut choices = 0;
        let mut first_choice = Vec::with_capacity(turns.len());
        for turn in turns.values() {
            first_choice.push(small(choices));
            choices += turn.choices.len();
        }
        let numbers = turns.keys().enumerate().map(|(number, name)| (name.as_str(), small(number))).collect();
        Self { turns, flags, first_choice, choices, numbers }
    }

    pub(super) fn flag(&self, flag: &str) -> Option<u32> {
        self.flags.get_index_of(flag).map(small)
    }

    pub(super) fn turn(&self, turn: &str) -> Option<u32> {
        self.numbers.get(turn).copied()
    }

    pub(super) fn choice(&self, turn: &str, choice: &str) -> Option<u32> {
        let turn = self.turn(turn)?;
        let position = position(&self.turns[turn as usize], choice)?;
        Some(self.first_choice[turn as usize] + u32::from(position))
    }

    fn target(&self, from: &str, to: &str) -> Result<u32, NotPlayable> {
        self.turn(to).ok_or_else(|| NotPlayable::UnknownTurn { from: from.to_owned(), to: to.to_owned() })
    }
}

/// Where a choice stands in its turn, by its name.
pub(super) fn position(turn: &Turn, choice: &str) -> Option<u16> {
    let position = turn.choices.iter().enumerate().position(|(position, one)| one.name(position) == choice)?;
    u16::try_from(position).ok()
}

fn ready_turn(name: &str, turn: &Turn, names: &Names, rubric: &Rubric) -> Result<ReadyTurn, NotPlayable> {
    let moment = turn.moment();
    let first = names.turn(name).map_or(0, |number| names.first_choice[number as usize]);
    let choices: Vec<_> = turn
        .choices
        .iter()
        .enumerate()
        .map(|(position, choice)| ready_choice(name, choice, first + small(position), moment, names, rubric))
        .collect::<Result<_, _>>()?;
    let next = match (&turn.ending, choices.is_empty(), &turn.goto) {
        (Some(_), _, _) => Next::End,
        (None, false, _) => Next::Reply,
        (None, true, Some(to)) => Next::Turn(names.target(name, to)?),
        (None, true, None) => return Err(NotPlayable::DeadEnd { turn: name.to_owned() }),
    };
    if next == Next::Reply && choices.iter().all(|choice| choice.when.is_some()) {
        return Err(NotPlayable::NothingToSay { turn: name.to_owned() });
    }
    Ok(ReadyTurn {
        moment,
        effects: turn.effects,
        variants: turn.variants.iter().map(|variant| rule(variant.when.as_ref(), names)).collect(),
        choices,
        next,
        stream: (!turn.keep_order).then(|| order::stream(name)),
    })
}

fn ready_choice(
    turn: &str,
    choice: &Choice,
    number: u32,
    moment: Moment,
    names: &Names,
    rubric: &Rubric,
) -> Result<ReadyChoice, NotPlayable> {
    let routes = choice
        .routes
        .iter()
        .map(|route| Ok((rule(route.when.as_ref(), names), names.target(turn, &route.goto)?)))
        .collect::<Result<_, _>>()?;
    Ok(ReadyChoice {
        number,
        worth: choice.worth(rubric, moment),
        when: rule(choice.when.as_ref(), names),
        routes,
        goto: names.target(turn, choice.goto.as_deref().unwrap_or_default())?,
        sets: choice.sets.iter().filter_map(|flag| names.flag(flag)).collect(),
        effects: choice.effects,
    })
}

fn rule(condition: Option<&Condition>, names: &Names) -> Option<Rule> {
    condition.map(|condition| Rule::new(condition, names))
}

/// Follows every turn that goes on by itself until a reply or an ending; coming back to itself is an error.
fn no_circle(turns: &[ReadyTurn], scenario: &Scenario) -> Result<(), NotPlayable> {
    let mut walked_from = vec![usize::MAX; turns.len()];
    for start in 0..turns.len() {
        let mut turn = start;
        while walked_from[turn] == usize::MAX {
            walked_from[turn] = start;
            match turns[turn].next {
                Next::Turn(next) => turn = next as usize,
                _ => break,
            }
            if walked_from[turn] == start {
                let name = scenario.turns.get_index(turn).map_or_else(String::new, |(name, _)| name.clone());
                return Err(NotPlayable::Circle { turn: name });
            }
        }
    }
    Ok(())
}

/// Numbers of turns, choices and flags fit 32 bits: a file is at most 64 MiB.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
