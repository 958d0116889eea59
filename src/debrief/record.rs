//! The whole result of an attempt as stable JSON, for programs: what `heard play --json` prints.

use super::Debrief;
use crate::{
    play::{Conversation, Mood, Score},
    rubric::{Level, Part, Slip},
    scenario::Outcome,
};
use serde::Serialize;

/// The result of an attempt. Fields are only ever added; their order and meaning stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The version of this layout: 1.
    pub version: u32,
    /// The scenario's title.
    pub title: String,
    /// The revision of the scenario.
    pub scenario: String,
    /// The revision of the rubric.
    pub rubric: String,
    /// What the order of the replies was drawn from.
    pub seed: u64,
    /// Whether a reply was taken back.
    pub practice: bool,
    /// The mood at the start.
    pub start: Mood,
    /// Every reply, oldest first.
    pub replies: Vec<ReplyRecord>,
    /// How the conversation ended; null while it goes on.
    pub ending: Option<EndingRecord>,
    /// How often each part was asked for and given.
    pub asked_and_given: Vec<AskedRecord>,
    /// How many doors were opened.
    pub doors_opened: usize,
    /// How many were walked through.
    pub doors_taken: usize,
    /// The score with its parts; null where safety stops it from being shown.
    pub score: Option<Score>,
}

/// One reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReplyRecord {
    /// The name of the turn.
    pub turn: String,
    /// The name of the reply within the turn.
    pub choice: String,
    /// The level of the reply; null for a necessary question.
    pub level: Option<Level>,
    /// A necessary question, which counts for nothing.
    pub neutral: bool,
    /// Which of head, heart and hand it gives.
    pub gives: Vec<Part>,
    /// What the moment asked for.
    pub asked: Vec<Part>,
    /// How far it landed, 0 to 3.
    pub landing: u8,
    /// The best landing on offer, 0 to 3.
    pub best: u8,
    /// What slipped in.
    pub slips: Vec<Slip>,
    /// Whether it put an earlier miss right.
    pub repaired: bool,
    /// The mood after it, the trainee's energy included.
    pub mood: Mood,
}

/// The ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EndingRecord {
    /// The turn that ended it.
    pub turn: String,
    /// Its title.
    pub title: String,
    /// How it left the person.
    pub outcome: Outcome,
}

/// How often one part was asked for and given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AskedRecord {
    /// Which part.
    pub part: Part,
    /// How often it was asked for.
    pub asked: u32,
    /// How often it was given then.
    pub given: u32,
}

impl Record {
    /// The result of a conversation, over or not.
    #[must_use]
    pub fn of(conversation: &Conversation) -> Self {
        let debrief = Debrief::of(conversation);
        let (script, attempt) = (conversation.script(), conversation.attempt());
        Self {
            version: 1,
            title: script.scenario().title.clone(),
            scenario: attempt.scenario.to_string(),
            rubric: attempt.rubric.to_string(),
            seed: attempt.seed,
            practice: debrief.practice,
            start: conversation.opening_mood(),
            ending: debrief.ending.map(|ending| EndingRecord {
                turn: conversation.turn_name().to_owned(),
                title: ending.title.clone(),
                outcome: ending.outcome,
            }),
            asked_and_given: debrief
                .asked
                .iter()
                .map(|asked| AskedRecord { part: asked.part, asked: asked.times, given: asked.given })
                .collect(),
            doors_opened: debrief.doors.opened,
            doors_taken: debrief.doors.taken,
            score: (!debrief.score.stopped).then_some(debrief.score),
            replies: debrief.reviews.iter().map(ReplyRecord::of).collect(),
        }
    }
}

impl ReplyRecord {
    fn of(review: &super::Review<'_>) -> Self {
        Self {
            turn: review.turn_name.to_owned(),
            choice: review.name.clone().into_owned(),
            level: (!review.worth.neutral).then_some(review.worth.level),
            neutral: review.worth.neutral,
            gives: review.worth.parts.iter().collect(),
            asked: review.weighed.asked.iter().collect(),
            landing: review.weighed.landing,
            best: review.weighed.best,
            slips: review.choice.slips.iter().map(|slip| slip.kind).collect(),
            repaired: review.weighed.repaired,
            mood: review.after,
        }
    }
}
