//! The conversation under way, as the screens share it.

use bevy::prelude::*;

use crate::journal::{AttemptId, Journal, JournalError, Kept, Notes, Notice, Recording, Started};
use crate::library::Entry;
use crate::play::{Conversation, Event, Mode, NotPlayable, PlayError, Script, Seen};
use crate::rubric::{Rubric, RubricError};
use crate::scenario::Wording;
use std::sync::Arc;

/// The conversation under way, or just ended. There is none in the library.
#[derive(Resource, Debug)]
pub struct Session {
    /// What tells its scenario from every other in the library.
    pub scenario: String,
    /// How it is played.
    pub mode: Mode,
    /// The scenario's words, filled in for this trainee.
    pub wording: Wording,
    /// What was seen in earlier attempts.
    pub seen: Seen,
    conversation: Conversation,
    /// What its replies are weighed by.
    rubric: Arc<Rubric>,
    recording: Recording,
    journal: Journal,
}

/// Why a conversation cannot be begun.
#[derive(Debug, thiserror::Error)]
pub enum CannotBegin {
    /// The file has errors.
    #[error("{0}")]
    Broken(String),
    /// The scenario could get stuck.
    #[error(transparent)]
    NotPlayable(#[from] NotPlayable),
    /// The scenario was edited, and the replies no longer fit.
    #[error(transparent)]
    Edited(#[from] PlayError),
    /// The rubric that it was begun under cannot be read any more.
    #[error(transparent)]
    Rubric(#[from] RubricError),
}

impl Session {
    /// A conversation that begins.
    ///
    /// # Errors
    /// When the entry cannot be played.
    pub fn begin(
        entry: &Entry,
        rubric: &Arc<Rubric>,
        mode: Mode,
        you: Option<&str>,
        seed: u64,
        journal: &Journal,
    ) -> Result<Self, CannotBegin> {
        let (source, script) = playable(entry, rubric)?;
        let wording = Wording::of(script.scenario(), you);
        let seen = seen_before(journal, &entry.key, None, &script);
        let conversation = Conversation::begin(script, seed);
        let started = Started::of(&conversation, &entry.key, source, mode);
        let recording = Recording::begin(journal, started);
        let (scenario, rubric, journal) = (entry.key.clone(), rubric.clone(), journal.clone());
        Ok(Self { scenario, mode, wording, seen, conversation, rubric, recording, journal })
    }

    /// A conversation that goes on, under the rubric that it was begun under. Where the scenario was edited since and
    /// replies no longer fit, they are taken back, and the second value is true.
    ///
    /// # Errors
    /// When the entry cannot be played, or that rubric cannot be read.
    pub fn resume(
        entry: &Entry,
        rubric: &Arc<Rubric>,
        kept: &Kept,
        you: Option<&str>,
        journal: &Journal,
    ) -> Result<(Self, bool), CannotBegin> {
        let rubric = match kept.attempt.rubric == rubric.revision() {
            true => rubric.clone(),
            false => Arc::new(kept.rubric()?),
        };
        let (_, script) = playable(entry, &rubric)?;
        let wording = Wording::of(script.scenario(), you);
        let seen = seen_before(journal, &entry.key, Some(kept.about.id), &script);
        let (conversation, parting) = Conversation::resume(script, kept.attempt.clone());
        let mut recording = Recording::go_on(journal, kept);
        if let Some(parting) = &parting {
            recording.record(&parting.rewound());
        }
        let mode = kept.about.mode;
        let (scenario, journal) = (entry.key.clone(), journal.clone());
        Ok((Self { scenario, mode, wording, seen, conversation, rubric, recording, journal }, parting.is_some()))
    }

    /// The conversation. It is changed only through the session, which records first.
    #[must_use]
    pub const fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    /// Chooses a reply by its name. It is on disk before this returns; a notice says so if it could not be.
    ///
    /// # Errors
    /// When the reply is not on offer; nothing has changed then.
    pub fn choose(&mut self, reply: &str) -> Result<Option<Notice>, PlayError> {
        self.follow(self.conversation.choosing(reply)?)
    }

    /// Goes back to where `keep` replies had been given.
    ///
    /// # Errors
    /// When there are not more replies than should be kept; nothing has changed then.
    pub fn rewind(&mut self, keep: u32) -> Result<Option<Notice>, PlayError> {
        let given = self.conversation.given();
        if keep >= given {
            return Err(PlayError::NothingToRewind { keep, given });
        }
        self.follow(Event::Rewound { keep })
    }

    /// Leaves before the end. Leaving costs nothing: the conversation can be gone on with.
    pub fn leave(&mut self) -> Option<Notice> {
        if self.conversation.given() == 0 {
            return None;
        }
        self.follow(Event::Left).ok().flatten()
    }

    /// The number of the attempt in the journal; 0 before it is there.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.recording.attempt().map_or(0, AttemptId::number)
    }

    /// What the trainee wrote about it so far.
    #[must_use]
    pub fn notes(&self) -> Notes {
        let attempt = self.recording.attempt();
        attempt.and_then(|attempt| self.journal.notes(attempt).ok()).unwrap_or_default()
    }

    /// Keeps what the trainee wrote about it.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn keep_notes(&self, notes: &Notes) -> Result<(), JournalError> {
        self.recording.attempt().map_or(Ok(()), |attempt| self.journal.keep_notes(attempt, notes))
    }

    /// Tells the conversation in the language in which the entry is told now. What was said stays what it was.
    ///
    /// # Errors
    /// When the entry cannot be played any more; the conversation goes on as it was.
    pub fn tell_as(&mut self, entry: &Entry, you: Option<&str>) -> Result<(), CannotBegin> {
        let (_, script) = playable(entry, &self.rubric)?;
        let wording = Wording::of(script.scenario(), you);
        let (conversation, parting) = Conversation::resume(script, self.conversation.attempt().clone());
        if parting.is_none() {
            (self.conversation, self.wording) = (conversation, wording);
        }
        Ok(())
    }

    /// A practice attempt of the same conversation that stands where `keep` replies had been given, in the same words.
    /// The replies up to there are given again, and the next one is taken back: somebody knows by now what comes of it.
    ///
    /// # Errors
    /// When the entry cannot be played, or its replies no longer fit.
    pub fn again_from(&self, keep: u32, entry: &Entry, you: Option<&str>) -> Result<Self, CannotBegin> {
        let before = &self.conversation;
        let mut again = Self::begin(entry, &self.rubric, Mode::Practice, you, before.attempt().seed, &self.journal)?;
        for reply in before.replies().iter().take(keep as usize + 1) {
            let name = before.script().choice(reply.turn, reply.choice).name(usize::from(reply.choice));
            again.choose(&name)?;
        }
        again.rewind(keep)?;
        Ok(again)
    }

    /// Records an event that fits, and follows it.
    fn follow(&mut self, event: Event) -> Result<Option<Notice>, PlayError> {
        let notice = self.recording.record(&event);
        self.conversation.accept(event)?;
        let ended = self.conversation.is_over().then(|| self.recording.finish(&self.conversation)).flatten();
        Ok(notice.or(ended))
    }
}

/// How many earlier attempts are looked at, the newest first.
const LOOKED_AT: usize = 20;

/// What was seen in earlier attempts at a scenario. What the journal cannot give counts as not seen.
fn seen_before(journal: &Journal, scenario: &str, but: Option<AttemptId>, script: &Arc<Script>) -> Seen {
    let mut seen = Seen::default();
    let attempts = journal.attempts().unwrap_or_default();
    let earlier = attempts.iter().filter(|about| about.scenario == scenario && Some(about.id) != but);
    for about in earlier.take(LOOKED_AT) {
        if let Ok(kept) = journal.load(about.id) {
            seen.add(script, &kept.attempt);
        }
    }
    seen
}

fn playable<'a>(entry: &'a Entry, rubric: &Arc<Rubric>) -> Result<(&'a str, Arc<Script>), CannotBegin> {
    match (entry.text(), entry.script(rubric)) {
        (Some(text), Some(script)) => Ok((text, script?)),
        _ => Err(CannotBegin::Broken(entry.trouble().unwrap_or_default())),
    }
}
