//! Keeping one conversation as it goes on, whatever the disk does.

use super::{AttemptId, Journal, JournalError, Kept, Notice, Started, Summary};
use crate::play::{Conversation, Event};
use std::{mem, sync::Arc};

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
    trouble: Option<Arc<JournalError>>,
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
    pub fn trouble(&self) -> Option<&JournalError> {
        self.trouble.as_deref()
    }

    /// Writes an event down: it is on disk when this returns, or a notice says that it is not.
    ///
    /// There is a notice when writing stops working and when it works again, not with every event between.
    pub fn record(&mut self, event: &Event) -> Option<Notice> {
        self.waiting.push(event.clone());
        let result = self.write_waiting().map(drop);
        self.notice(result)
    }

    /// Writes down that the conversation came to its end, if it has. A notice says where that could not be.
    pub fn finish(&mut self, conversation: &Conversation) -> Option<Notice> {
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

    fn notice(&mut self, result: Result<(), JournalError>) -> Option<Notice> {
        let trouble = result.err().map(Arc::new);
        let before = mem::replace(&mut self.trouble, trouble.clone());
        Notice::of_change(before.is_some(), trouble)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{play::Mode, source::Revision};

    fn started() -> Started {
        Started {
            scenario: "kettle".to_owned(),
            title: "The kettle".to_owned(),
            mode: Mode::Coach,
            seed: 1,
            scenario_revision: Revision::of(b"kettle"),
            scenario_text: "()".to_owned(),
            rubric_revision: Revision::of(b"rubric"),
            rubric_text: "()".to_owned(),
        }
    }

    fn event(number: u32) -> Event {
        Event::Chosen {
            turn: number.to_string(),
            choice: "a long name".repeat(30),
            words: Revision::of(b"Tea?"),
            shown: Vec::new(),
        }
    }

    /// Lets the journal grow to so many pages more than it has; to any size where nothing is given.
    fn allow(journal: &Journal, more: Option<i64>) {
        journal
            .with(|connection| {
                let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
                let most = more.map_or(i64::from(i32::MAX), |more| pages + more);
                Ok(connection.pragma_update(None, "max_page_count", most)?)
            })
            .unwrap();
    }

    #[test]
    fn a_full_disk_stops_nothing_and_loses_nothing_once_there_is_room_again() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).journal;
        let mut recording = Recording::begin(&journal, started());
        allow(&journal, Some(3));
        let notices: Vec<_> = (0..200).filter_map(|number| recording.record(&event(number))).collect();
        assert_eq!(notices.len(), 1, "it is said once: {notices:?}");
        assert!(matches!(&notices[0], Notice::NotKept(why) if matches!(**why, JournalError::Full)), "{notices:?}");
        assert!(matches!(recording.trouble(), Some(JournalError::Full)));

        let attempt = recording.attempt().unwrap();
        let other = Journal::open(folder.path());
        assert_eq!(other.set_aside, None);
        let kept = other.journal.load(attempt).unwrap().attempt.events;
        let count = u32::try_from(kept.len()).unwrap();
        assert!(0 < count && count < 200, "{count}");
        assert_eq!(kept, (0..count).map(event).collect::<Vec<_>>());

        allow(&journal, None);
        assert!(matches!(recording.record(&event(200)), Some(Notice::KeptAgain)));
        assert!(recording.trouble().is_none());
        assert_eq!(other.journal.load(attempt).unwrap().attempt.events, (0..=200).map(event).collect::<Vec<_>>());
    }

    #[test]
    fn a_disk_that_is_full_from_the_start_is_no_different() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).journal;
        allow(&journal, Some(0));
        let large = Started { scenario_text: "()".repeat(9_000), ..started() };
        let mut recording = Recording::begin(&journal, large);
        assert!(matches!(recording.record(&event(0)), Some(Notice::NotKept(_))));
        assert!(matches!(recording.trouble(), Some(JournalError::Full)));
        assert_eq!(recording.attempt(), None);
        assert!(journal.attempts().unwrap().is_empty());
        allow(&journal, None);
        assert!(recording.record(&event(1)).is_some());
        let kept = journal.load(recording.attempt().unwrap()).unwrap();
        assert_eq!((kept.attempt.events.len(), kept.scenario_text.len()), (2, 18_000));
    }

    #[test]
    fn a_journal_that_may_only_be_read_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).journal;
        journal.with(|connection| Ok(connection.pragma_update(None, "query_only", true)?)).unwrap();
        let mut recording = Recording::begin(&journal, started());
        assert!(matches!(recording.record(&event(0)), Some(Notice::NotKept(_))));
        assert!(matches!(recording.trouble(), Some(JournalError::ReadOnly)));
    }
}
