//! Keeping one conversation as it goes on, whatever the disk does.

use super::{AttemptId, Journal, JournalError, Kept, Started, Summary};
use crate::play::{Conversation, Event};
use std::mem;

/// One conversation on its way into the journal.
///
/// What cannot be written is held back, and written with the next event if that works again; the conversation goes on
/// meanwhile. The attempt begins in the journal with its first event: a conversation that was only looked at leaves
/// nothing behind.
#[derive(Debug)]
pub struct Recording {
    journal: Journal,
    attempt: Place,
    /// How many events are in the journal.
    written: u32,
    /// What is not in the journal yet.
    waiting: Vec<Event>,
    /// Why not.
    trouble: Option<JournalError>,
}

#[derive(Debug)]
enum Place {
    ToBegin(Box<Started>),
    In(AttemptId),
}

impl Recording {
    /// Of a conversation that begins.
    #[must_use]
    pub fn begin(journal: &Journal, started: Started) -> Self {
        Self::at(journal, Place::ToBegin(Box::new(started)), 0)
    }

    /// Of an attempt that goes on.
    #[must_use]
    pub fn go_on(journal: &Journal, kept: &Kept) -> Self {
        Self::at(journal, Place::In(kept.about.id), kept.about.events)
    }

    fn at(journal: &Journal, attempt: Place, written: u32) -> Self {
        Self { journal: journal.clone(), attempt, written, waiting: Vec::new(), trouble: None }
    }

    /// The attempt's number, once it is in the journal.
    #[must_use]
    pub const fn attempt(&self) -> Option<AttemptId> {
        match self.attempt {
            Place::ToBegin(_) => None,
            Place::In(attempt) => Some(attempt),
        }
    }

    /// Why the latest events are not in the journal, where that is so.
    #[must_use]
    pub const fn trouble(&self) -> Option<&JournalError> {
        self.trouble.as_ref()
    }

    /// Writes an event down: it is on disk when this returns, or a notice says that it is not.
    ///
    /// There is a notice when writing stops working and when it works again, not with every event between.
    pub fn record(&mut self, event: &Event) -> Option<String> {
        self.waiting.push(event.clone());
        let result = self.write_waiting().map(drop);
        self.notice(result)
    }

    /// Writes down that the conversation came to its end, if it has. A notice says where that could not be.
    pub fn finish(&mut self, conversation: &Conversation) -> Option<String> {
        let summary = Summary::of(conversation)?;
        let result = self.write_waiting().and_then(|attempt| self.journal.finish(attempt, &summary));
        self.notice(result)
    }

    fn write_waiting(&mut self) -> Result<AttemptId, JournalError> {
        let attempt = self.begun()?;
        self.journal.append(attempt, self.written, &self.waiting)?;
        let events = mem::take(&mut self.waiting).len();
        self.written = self.written.saturating_add(u32::try_from(events).unwrap_or(u32::MAX));
        Ok(attempt)
    }

    fn begun(&mut self) -> Result<AttemptId, JournalError> {
        let attempt = match &self.attempt {
            Place::ToBegin(started) => self.journal.begin(started)?,
            Place::In(attempt) => *attempt,
        };
        self.attempt = Place::In(attempt);
        Ok(attempt)
    }

    fn notice(&mut self, result: Result<(), JournalError>) -> Option<String> {
        let before = mem::replace(&mut self.trouble, result.err());
        match (&before, &self.trouble) {
            (None, Some(trouble)) => Some(format!("{trouble} {}", outlook(trouble))),
            (Some(_), None) => Some("The journal works again. Everything you have said is kept.".to_owned()),
            _ => None,
        }
    }
}

/// What the trouble means for the conversation.
const fn outlook(trouble: &JournalError) -> &'static str {
    match trouble {
        JournalError::GoneOnElsewhere | JournalError::Deleted => "You can still talk on to the end.",
        _ => "Carry on: Heard tries again with every reply.",
    }
}
