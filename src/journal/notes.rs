//! What the trainee wrote for themselves after a conversation.

use super::{AttemptId, Journal, JournalError};
use rusqlite::OptionalExtension;
use serde::Serialize;

/// What the trainee wrote after a conversation. An empty text means that they wrote none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Notes {
    /// What they would do again.
    pub keep: String,
    /// What they would do otherwise.
    pub change: String,
    /// What they want to do, if it happens again. It is shown before the next conversation.
    pub intention: String,
}

impl Notes {
    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.keep, &self.change, &self.intention].into_iter().all(|text| text.trim().is_empty())
    }
}

impl Journal {
    /// Keeps what the trainee wrote about an attempt, in place of what they wrote before.
    ///
    /// # Errors
    /// When the journal cannot be written, or when the attempt has been deleted.
    pub fn keep_notes(&self, attempt: AttemptId, notes: &Notes) -> Result<(), JournalError> {
        self.write(|transaction| {
            let there =
                transaction.query_row("SELECT 1 FROM attempts WHERE id = ?", [attempt.0], |_| Ok(())).optional()?;
            there.ok_or(JournalError::Deleted)?;
            transaction.execute(
                "INSERT INTO notes (attempt, keep, change, intention) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (attempt) DO UPDATE SET keep = ?2, change = ?3, intention = ?4",
                (attempt.0, &notes.keep, &notes.change, &notes.intention),
            )?;
            Ok(())
        })
    }

    /// What the trainee wrote about an attempt.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn notes(&self, attempt: AttemptId) -> Result<Notes, JournalError> {
        self.read(|transaction| {
            let notes = transaction
                .query_row("SELECT keep, change, intention FROM notes WHERE attempt = ?", [attempt.0], |row| {
                    Ok(Notes { keep: row.get(0)?, change: row.get(1)?, intention: row.get(2)? })
                })
                .optional()?;
            Ok(notes.unwrap_or_default())
        })
    }

    /// The intention written last, after whichever conversation.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn latest_intention(&self) -> Result<Option<String>, JournalError> {
        self.read(|transaction| {
            Ok(transaction
                .query_row(
                    "SELECT intention FROM notes JOIN attempts ON id = attempt
                     WHERE person IS ? AND trim(intention) <> '' ORDER BY attempt DESC LIMIT 1",
                    [self.who()],
                    |row| row.get(0),
                )
                .optional()?)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{journal::Started, play::Mode, source::Revision};

    fn begun(journal: &Journal) -> AttemptId {
        let started = Started {
            scenario: "kettle".to_owned(),
            title: "The kettle".to_owned(),
            mode: Mode::Coach,
            seed: 1,
            scenario_revision: Revision::of(b"kettle"),
            scenario_text: "()".to_owned(),
            rubric_revision: Revision::of(b"rubric"),
            rubric_text: "()".to_owned(),
        };
        journal.begin(&started).unwrap()
    }

    fn notes(intention: &str) -> Notes {
        Notes { keep: "I waited.".to_owned(), change: String::new(), intention: intention.to_owned() }
    }

    #[test]
    fn notes_are_kept_replaced_and_gone_with_their_attempt() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).journal;
        let attempt = begun(&journal);
        assert!(journal.notes(attempt).unwrap().is_empty());
        journal.keep_notes(attempt, &notes("If she sighs, I wait.")).unwrap();
        journal.keep_notes(attempt, &notes("If he sighs, I wait.")).unwrap();
        let again = Journal::open(folder.path()).journal;
        assert_eq!(again.notes(attempt).unwrap(), notes("If he sighs, I wait."));
        journal.forget(attempt).unwrap();
        assert!(journal.notes(attempt).unwrap().is_empty());
        assert!(matches!(journal.keep_notes(attempt, &notes("")), Err(JournalError::Deleted)));
        assert_eq!(journal.latest_intention().unwrap(), None);
    }

    #[test]
    fn the_latest_intention_is_that_of_the_latest_attempt_that_has_one() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).journal;
        let (first, second, third) = (begun(&journal), begun(&journal), begun(&journal));
        journal.keep_notes(first, &notes("one")).unwrap();
        journal.keep_notes(second, &notes("two")).unwrap();
        journal.keep_notes(third, &notes("  ")).unwrap();
        assert_eq!(journal.latest_intention().unwrap().as_deref(), Some("two"));
    }
}
