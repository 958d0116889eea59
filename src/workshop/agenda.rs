//! What a room votes on.

use crate::{
    play::{Conversation, Event, PlayError, Script},
    rating::{self, Item},
    rubric::Level,
};
use std::{collections::BTreeMap, sync::Arc};

/// What a room votes on.
#[derive(Clone, Debug)]
pub enum Agenda {
    /// A conversation: the room votes which reply to give.
    Story(Box<Conversation>),
    /// Replies of a scenario: trainers vote which level each deserves, without seeing what its author says.
    Calibration {
        /// The scenario.
        script: Arc<Script>,
        /// The replies, in the order in which they come up.
        questions: Arc<[Question]>,
        /// Which of them is up.
        at: usize,
    },
}

/// A reply that is to be calibrated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The number of its turn.
    pub turn: u32,
    /// Its position among the turn's choices.
    pub choice: u16,
}

impl Agenda {
    /// A conversation from its start. `seed` decides the order in which replies are shown.
    #[must_use]
    pub fn story(script: Arc<Script>, seed: u64) -> Self {
        Self::Story(Box::new(Conversation::begin(script, seed)))
    }

    /// The replies of a scenario, in an order by `seed`: one of each level in turn, so that a room that stops early has
    /// still seen all of them.
    #[must_use]
    pub fn calibration(script: Arc<Script>, seed: u64) -> Self {
        let questions = questions(&script, seed).into();
        Self::Calibration { script, questions, at: 0 }
    }

    /// The script.
    #[must_use]
    pub fn script(&self) -> &Arc<Script> {
        match self {
            Self::Story(conversation) => conversation.script(),
            Self::Calibration { script, .. } => script,
        }
    }

    /// The conversation, where it is one.
    #[must_use]
    pub fn conversation(&self) -> Option<&Conversation> {
        match self {
            Self::Story(conversation) => Some(conversation),
            Self::Calibration { .. } => None,
        }
    }

    /// The reply that is up for calibration, where it is one.
    #[must_use]
    pub fn question(&self) -> Option<Question> {
        match self {
            Self::Story(_) => None,
            Self::Calibration { questions, at, .. } => questions.get(*at).copied(),
        }
    }

    /// The number of the turn that the vote is about.
    #[must_use]
    pub fn turn(&self) -> Option<u32> {
        match self {
            Self::Story(conversation) => {
                let arrivals = conversation.scene().arrivals.last();
                arrivals.map(|arrival| arrival.turn)
            }
            Self::Calibration { .. } => self.question().map(|question| question.turn),
        }
    }

    /// Where on the road the room stands: the replies played so far by position, or the number of the question.
    #[must_use]
    pub fn road(&self) -> Vec<u16> {
        match self {
            Self::Story(conversation) => conversation.replies().iter().map(|reply| reply.choice).collect(),
            Self::Calibration { at, .. } => vec![u16::try_from(*at).unwrap_or(u16::MAX)],
        }
    }

    /// What can be voted for, in the order shown: replies by position, or levels by rung.
    #[must_use]
    pub fn options(&self) -> Vec<u16> {
        match self {
            Self::Story(conversation) => conversation.scene().offers.iter().map(|offer| offer.position).collect(),
            Self::Calibration { .. } if self.question().is_none() => Vec::new(),
            Self::Calibration { .. } => Level::ALL.iter().map(|level| u16::from(level.rung())).collect(),
        }
    }

    /// The event of playing one of the options.
    pub(super) fn playing(&self, position: u16) -> Option<Result<Event, PlayError>> {
        let conversation = self.conversation()?;
        let scene = conversation.scene();
        let offer = scene.offers.iter().find(|offer| offer.position == position)?;
        Some(conversation.choosing(&offer.name))
    }
}

/// One reply of each level in turn, each level in an order by chance, until all have come up.
fn questions(script: &Script, seed: u64) -> Vec<Question> {
    let scenario = script.scenario();
    let number = |item: &Item<'_>| {
        let turn = u32::try_from(scenario.turns.get_index_of(item.turn_name)?).ok()?;
        Some(Question { turn, choice: u16::try_from(item.position).ok()? })
    };
    let items = rating::sample(rating::items(&[scenario]), usize::MAX, seed);
    let mut places: BTreeMap<Level, usize> = BTreeMap::new();
    let mut questions: Vec<_> = items
        .iter()
        .filter_map(number)
        .map(|question| {
            let place = places.entry(script.worth(question.turn, question.choice).level).or_default();
            *place += 1;
            (*place, question)
        })
        .collect();
    questions.sort_by_key(|(place, _)| *place);
    questions.into_iter().map(|(_, question)| question).collect()
}
