//! What came of an attempt, as lists and progress need it.

use crate::{
    debrief::Debrief,
    play::{Band, Conversation},
    rubric::Part,
    scenario::Outcome,
};
use serde::{Deserialize, Serialize};

/// What came of an attempt. It could always be computed again; it is kept so that a list needs no computing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The turn it ended in.
    pub turn: String,
    /// What the ending is called.
    pub ending: String,
    /// How it left the person.
    pub outcome: Outcome,
    /// The score, 0 to 100; none where somebody was put in danger and no score is shown.
    pub points: Option<u8>,
    /// What the points are called.
    pub band: Option<Band>,
    /// Whether this would pass in Assess mode.
    pub ready: bool,
    /// Whether a reply was taken back on the way.
    pub practice: bool,
    /// How often each part was asked for, and given when it was: head, heart, hand.
    pub asked: Vec<Asked>,
}

/// How often one part was asked for, and how often it was given then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Which part.
    pub part: Part,
    /// How often it was asked for.
    pub asked: u32,
    /// How often it was given then.
    pub given: u32,
}

impl Summary {
    /// What came of a conversation; nothing before it has ended.
    #[must_use]
    pub fn of(conversation: &Conversation) -> Option<Self> {
        let debrief = Debrief::of(conversation);
        let ending = debrief.ending?;
        // In the words of the author, whatever language it was played in.
        let original = conversation.script().original().turns.get(conversation.turn_name());
        let title = original.and_then(|turn| Some(turn.ending.as_ref()?.title.clone()));
        let score = Some(debrief.score).filter(|score| !score.stopped);
        Some(Self {
            turn: conversation.turn_name().to_owned(),
            ending: title.unwrap_or_default(),
            outcome: ending.outcome,
            points: score.map(|score| u8::try_from(score.points.clamp(0, 100)).unwrap_or_default()),
            band: score.map(|score| score.band),
            ready: debrief.score.ready && !debrief.score.stopped && !debrief.practice,
            practice: debrief.practice,
            asked: debrief
                .asked
                .iter()
                .map(|asked| Asked { part: asked.part, asked: asked.times, given: asked.given })
                .collect(),
        })
    }
}
