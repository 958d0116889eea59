//! A conversation: an attempt, followed through its script.

use super::{Arrival, Attempt, Event, Mood, Score, Script, State, Weighed, script::position};
use crate::{
    rubric::Worth,
    scenario::{Choice, Ending, Revision, Showing, Turn},
};
use std::{borrow::Cow, sync::Arc};
use thiserror::Error;

/// A conversation under way. Its attempt is the only thing that needs to be kept.
#[derive(Clone, Debug)]
pub struct Conversation {
    script: Arc<Script>,
    attempt: Attempt,
    state: State,
    opening: Vec<Arrival>,
    replies: Vec<Reply>,
}

/// A reply that was given, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The number of the turn it was given in.
    pub turn: u32,
    /// Its position among the turn's choices.
    pub choice: u16,
    /// The replies on offer, by position, in the order in which they were shown.
    pub offered: Vec<u16>,
    /// What came of it.
    pub weighed: Weighed,
    /// The mood before.
    pub before: Mood,
    /// The mood after, the turns entered included.
    pub after: Mood,
    /// The turns entered afterwards.
    pub arrivals: Vec<Arrival>,
}

/// What is to be seen now: the turns just entered and the replies on offer.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    /// The turns entered since the last reply, oldest first; the last is where the conversation stands.
    pub arrivals: &'a [Arrival],
    /// What shows on the person's face.
    pub showing: Showing,
    /// The replies on offer, in the order to show them. None when the conversation is over.
    pub offers: Vec<Offer<'a>>,
    /// How the conversation ended, if it did.
    pub ending: Option<&'a Ending>,
}

/// A reply on offer.
#[derive(Clone, Debug)]
pub struct Offer<'a> {
    /// Its name within the turn.
    pub name: Cow<'a, str>,
    /// Its position among the turn's choices.
    pub position: u16,
    /// The reply.
    pub choice: &'a Choice,
}

/// Why an event does not fit. The conversation is as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PlayError {
    /// The reply is not on offer.
    #[error("\"{choice}\" is not on offer here; these are: {}", offered.join(", "))]
    NotOffered {
        /// What was asked for.
        choice: String,
        /// The names of the replies on offer, in their order.
        offered: Vec<String>,
    },
    /// The conversation has ended.
    #[error("the conversation has ended; there is nothing more to choose")]
    Over,
    /// There are fewer replies than should be kept.
    #[error("only {given} replies have been given; {keep} cannot be kept")]
    NothingToRewind {
        /// How many were to be kept.
        keep: u32,
        /// How many there are.
        given: u32,
    },
    /// The event belongs to another turn than the one the conversation stands at.
    #[error("the conversation stands at \"{here}\", not at \"{turn}\"")]
    ElsewhereNow {
        /// Where it stands.
        here: String,
        /// Where the event belongs.
        turn: String,
    },
    /// The reply has other words than it had when it was chosen.
    #[error("the reply \"{choice}\" in \"{turn}\" has been rewritten since it was chosen")]
    Rewritten {
        /// The turn.
        turn: String,
        /// The reply.
        choice: String,
    },
}

/// Where a kept attempt and an edited scenario part ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// How many replies still fit.
    pub kept: u32,
    /// Why the next one doesn't.
    pub reason: PlayError,
}

impl Parting {
    /// The event that takes back what no longer fits, for the record.
    #[must_use]
    pub const fn rewound(&self) -> Event {
        Event::Rewound { keep: self.kept }
    }
}

impl Conversation {
    /// Begins a conversation. `seed` decides the order in which replies are shown.
    #[must_use]
    pub fn begin(script: Arc<Script>, seed: u64) -> Self {
        let attempt = Attempt {
            scenario: script.original().revision(),
            rubric: script.rubric().revision(),
            seed,
            events: Vec::new(),
        };
        Self::of(script, attempt)
    }

    /// Goes on with an attempt that was kept.
    ///
    /// Where the scenario has been edited since and a reply no longer fits, the conversation stands where the replies
    /// still did; the parting says where and why.
    #[must_use]
    pub fn resume(script: Arc<Script>, attempt: Attempt) -> (Self, Option<Parting>) {
        let Attempt { scenario, rubric, seed, events } = attempt;
        let mut conversation = Self::of(script, Attempt { scenario, rubric, seed, events: Vec::new() });
        let mut rest = events.as_slice();
        while let Some((event, after)) = rest.split_first() {
            rest = match conversation.accept(event.clone()) {
                Ok(()) => after,
                Err(reason) => match conversation.taken_back_in(rest) {
                    Some(after) => after,
                    None => {
                        let kept = conversation.given();
                        return (conversation, Some(Parting { kept, reason }));
                    }
                },
            };
        }
        (conversation, None)
    }

    /// Where events that no longer fit were taken back later on, the conversation goes on after that: what is left of
    /// the events, with the replies that were kept.
    fn taken_back_in<'a>(&mut self, events: &'a [Event]) -> Option<&'a [Event]> {
        let given = self.given();
        let (at, keep) = events.iter().enumerate().find_map(|(at, event)| match event {
            Event::Rewound { keep } if *keep <= given => Some((at, *keep)),
            _ => None,
        })?;
        if keep < given {
            self.rewind(keep).ok()?;
        }
        Some(&events[at + 1..])
    }

    fn of(script: Arc<Script>, attempt: Attempt) -> Self {
        let mut opening = Vec::new();
        let state = State::start(&script, &mut opening);
        Self { script, attempt, state, opening, replies: Vec::new() }
    }

    /// The script that is played.
    #[must_use]
    pub const fn script(&self) -> &Arc<Script> {
        &self.script
    }

    /// What has to be kept of it.
    #[must_use]
    pub const fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// The replies given, without those that were taken back.
    #[must_use]
    pub fn replies(&self) -> &[Reply] {
        &self.replies
    }

    /// How many replies have been given and not taken back.
    #[must_use]
    pub fn given(&self) -> u32 {
        u32::try_from(self.replies.len()).unwrap_or(u32::MAX)
    }

    /// The turns that were entered at the start.
    #[must_use]
    pub fn opening(&self) -> &[Arrival] {
        &self.opening
    }

    /// How the gauges stand.
    #[must_use]
    pub const fn mood(&self) -> Mood {
        self.state.mood()
    }

    /// How the gauges stood at the start.
    #[must_use]
    pub fn opening_mood(&self) -> Mood {
        self.script.opening_mood()
    }

    /// The turn it stands at.
    #[must_use]
    pub fn turn(&self) -> &Turn {
        self.script.turn(self.state.turn())
    }

    /// The name of the turn it stands at.
    #[must_use]
    pub fn turn_name(&self) -> &str {
        self.script.turn_name(self.state.turn())
    }

    /// Whether it has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state.is_over(&self.script)
    }

    /// What is to be seen now.
    #[must_use]
    pub fn scene(&self) -> Scene<'_> {
        let arrivals = self.replies.last().map_or(&self.opening, |reply| &reply.arrivals);
        let turn = self.state.turn();
        let offers = self.state.offered(&self.script, self.attempt.seed).into_iter().map(|position| {
            let choice = self.script.choice(turn, position);
            Offer { name: choice.name(usize::from(position)), position, choice }
        });
        Scene { arrivals, showing: self.showing(), offers: offers.collect(), ending: self.turn().ending.as_ref() }
    }

    /// What shows on the person's face: the latest feeling on the road.
    fn showing(&self) -> Showing {
        let roads = self.replies.iter().rev().map(|reply| &reply.arrivals).chain([&self.opening]);
        roads
            .flat_map(|arrivals| arrivals.iter().rev())
            .find_map(|arrival| self.script.telling(*arrival).feeling)
            .unwrap_or_default()
    }

    /// The event of choosing a reply by its name. Nothing changes until the event is [accepted](Self::accept), so that
    /// it can be written down first.
    ///
    /// # Errors
    /// When the reply is not on offer.
    pub fn choosing(&self, choice: &str) -> Result<Event, PlayError> {
        if self.is_over() {
            return Err(PlayError::Over);
        }
        let shown = self.state.offered(&self.script, self.attempt.seed);
        let turn = self.state.turn();
        let name = |position: &u16| self.script.choice(turn, *position).name(usize::from(*position));
        let Some(position) = shown.iter().copied().find(|position| name(position) == choice) else {
            let offered = shown.iter().map(|position| name(position).into_owned()).collect();
            return Err(PlayError::NotOffered { choice: choice.to_owned(), offered });
        };
        Ok(Event::Chosen {
            turn: self.script.turn_name(turn).to_owned(),
            choice: choice.to_owned(),
            words: self.script.words(turn, position),
            shown,
        })
    }

    /// Follows an event.
    ///
    /// # Errors
    /// When the event does not fit here; nothing has changed then.
    pub fn accept(&mut self, event: Event) -> Result<(), PlayError> {
        match &event {
            Event::Chosen { turn, choice, words, shown } => self.reply(turn, choice, words, shown)?,
            Event::Rewound { keep } => self.keep_only(*keep)?,
            Event::Left => {}
        }
        self.attempt.events.push(event);
        Ok(())
    }

    /// Chooses a reply by its name: [`choosing`](Self::choosing) and [`accept`](Self::accept) in one.
    ///
    /// # Errors
    /// When the reply is not on offer; nothing has changed then.
    pub fn choose(&mut self, choice: &str) -> Result<(), PlayError> {
        self.accept(self.choosing(choice)?)
    }

    /// Goes back to where `keep` replies had been given. The attempt is practice from then on.
    ///
    /// # Errors
    /// When there are not more replies than should be kept; nothing has changed then.
    pub fn rewind(&mut self, keep: u32) -> Result<(), PlayError> {
        self.accept(Event::Rewound { keep })
    }

    /// The score as it stands.
    #[must_use]
    pub fn score(&self) -> Score {
        self.state.score(&self.script)
    }

    /// Whether the trainee should be offered a pause: their energy is low, or two apathetic replies ran together.
    #[must_use]
    pub fn suggests_a_pause(&self) -> bool {
        let rules = &self.script.rubric().energy;
        self.mood().energy < rules.pause_below || self.state.tally().apathetic_run >= rules.pause_after_apathetic.max(1)
    }

    fn reply(&mut self, turn: &str, choice: &str, words: &Revision, shown: &[u16]) -> Result<(), PlayError> {
        let number = self.state.turn();
        let here = self.script.turn_name(number);
        if here != turn {
            return Err(PlayError::ElsewhereNow { here: here.to_owned(), turn: turn.to_owned() });
        }
        if self.is_over() {
            return Err(PlayError::Over);
        }
        let offered = self.state.offered(&self.script, self.attempt.seed);
        let position = position(self.script.turn(number), choice).filter(|position| offered.contains(position));
        let Some(position) = position else {
            return Err(self.choosing(choice).err().unwrap_or(PlayError::Over));
        };
        if self.script.words(number, position) != *words {
            return Err(PlayError::Rewritten { turn: turn.to_owned(), choice: choice.to_owned() });
        }
        let offered = as_shown(offered, shown);
        let before = self.mood();
        let mut arrivals = Vec::new();
        let weighed = self.state.reply(&self.script, position, &offered, &mut arrivals);
        let after = self.mood();
        self.replies.push(Reply { turn: number, choice: position, offered, weighed, before, after, arrivals });
        Ok(())
    }

    fn keep_only(&mut self, keep: u32) -> Result<(), PlayError> {
        let given = self.given();
        if keep >= given {
            return Err(PlayError::NothingToRewind { keep, given });
        }
        self.replies.truncate(keep as usize);
        self.opening.clear();
        self.state = State::start(&self.script, &mut self.opening);
        for reply in &self.replies {
            let mut arrivals = Vec::new();
            self.state.reply(&self.script, reply.choice, &reply.offered, &mut arrivals);
        }
        Ok(())
    }
}

impl Reply {
    /// What the reply is worth.
    #[must_use]
    pub fn worth<'a>(&self, script: &'a Script) -> &'a Worth {
        script.worth(self.turn, self.choice)
    }
}

/// The replies on offer in the order in which they were shown then, if those are the same replies.
fn as_shown(offered: Vec<u16>, shown: &[u16]) -> Vec<u16> {
    let same = offered.len() == shown.len() && offered.iter().all(|position| shown.contains(position));
    if same { shown.to_vec() } else { offered }
}
