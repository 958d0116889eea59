//! Writing a conversation down as it goes, or going on without.

use super::{AttemptId, Journal, JournalError, Started};
use crate::play::{Conversation, Event};

/// Where a conversation is written down: in a journal, or nowhere.
///
/// When something can no longer be kept, the conversation goes on unrecorded, and the trainee is told once.
#[derive(Debug)]
pub struct Recording(Option<Open>);

#[derive(Debug)]
struct Open {
    journal: Journal,
    attempt: AttemptId,
    events: usize,
}

impl Recording {
    /// Nothing is kept.
    pub const NOWHERE: Self = Self(None);

    /// Begins to write down a conversation that begins.
    ///
    /// # Errors
    /// When it cannot be kept. Go on with [`NOWHERE`](Self::NOWHERE), and say so.
    pub fn begin(
        journal: Journal,
        started: &Started<'_>,
        conversation: &Conversation,
    ) -> Result<Self, JournalError> {
        let attempt = journal.begin(started, conversation)?;
        Ok(Self(Some(Open { journal, attempt, events: 0 })))
    }

    /// Goes on writing down an attempt that has this many events already.
    #[must_use]
    pub const fn resume(journal: Journal, attempt: AttemptId, events: usize) -> Self {
        Self(Some(Open { journal, attempt, events }))
    }

    /// Whether the conversation is being kept.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        self.0.is_some()
    }

    /// Writes down an event; it is on the disk when this returns.
    ///
    /// # Errors
    /// When it could not be kept. The recording has ended then; the conversation can go on.
    pub fn record(&mut self, event: &Event) -> Result<(), JournalError> {
        self.attempt(|open| {
            open.journal.append(open.attempt, open.events, event)?;
            open.events += 1;
            Ok(())
        })
    }

    /// Writes down that the conversation came to its end.
    ///
    /// # Errors
    /// When it could not be kept. The recording has ended then.
    pub fn finish(&mut self, conversation: &Conversation) -> Result<(), JournalError> {
        let score = conversation.score();
        let points = (!score.stopped).then_some(score.points);
        self.attempt(|open| open.journal.finish(open.attempt, points, conversation.attempt().is_practice()))
    }

    fn attempt(&mut self, write: impl FnOnce(&mut Open) -> Result<(), JournalError>) -> Result<(), JournalError> {
        let result = self.0.as_mut().map_or(Ok(()), write);
        if result.is_err() {
            self.0 = None;
        }
        result
    }
}
