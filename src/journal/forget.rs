//! Deleting for good.

use super::{AttemptId, Journal, JournalError, aside};
use rusqlite::{Connection, ErrorCode, Transaction};

impl Journal {
    /// Deletes an attempt, with the texts that nothing else needs.
    ///
    /// What is deleted is overwritten in the journal's file, and the log beside it is cut off.
    ///
    /// # Errors
    /// When the journal cannot be written; or, with the attempt gone, when another program was just reading and the
    /// clearing up is left to the next occasion.
    pub fn forget(&self, attempt: AttemptId) -> Result<(), JournalError> {
        self.write(|transaction| {
            transaction.execute("DELETE FROM attempts WHERE id = ? AND person IS ?", (attempt.0, self.who()))?;
            forget_unneeded_texts(transaction)
        })?;
        self.with(|connection| clear_up(connection))
    }

    /// Deletes every attempt and workshop of this journal's person, their name with it, and the texts that nobody else needs.
    ///
    /// Where nobody else has anything in the journal, the damaged journals that were set aside are deleted, too.
    ///
    /// # Errors
    /// As with [`forget`](Self::forget); or, with all of theirs gone, when a journal that was set aside cannot be
    /// deleted, or stays because others may have something in it.
    pub fn forget_everything(&self) -> Result<(), JournalError> {
        let alone = self.write(|transaction| {
            transaction.execute("DELETE FROM attempts WHERE person IS ?", [self.who()])?;
            transaction.execute("DELETE FROM workshops WHERE person IS ?", [self.who()])?;
            transaction.execute("DELETE FROM people WHERE id = ?", [self.who()])?;
            forget_unneeded_texts(transaction)?;
            let others = "SELECT EXISTS (SELECT 1 FROM attempts) OR EXISTS (SELECT 1 FROM workshops)
                          OR EXISTS (SELECT 1 FROM people)";
            Ok(transaction.query_row(others, [], |row| row.get::<_, bool>(0)).map(|others| !others)?)
        })?;
        self.with(|connection| {
            connection.execute_batch("VACUUM")?;
            clear_up(connection)
        })?;
        let Some(folder) = &self.folder else { return Ok(()) };
        let place = |source| JournalError::Place { path: folder.clone(), source };
        if alone {
            aside::delete_damaged(folder).map_err(place)
        } else if aside::has_damaged(folder).map_err(place)? {
            Err(JournalError::DamagedStays)
        } else {
            Ok(())
        }
    }
}

pub(super) fn forget_unneeded_texts(transaction: &Transaction<'_>) -> Result<(), JournalError> {
    transaction.execute(
        "DELETE FROM texts
         WHERE hash NOT IN (SELECT scenario_text FROM attempts UNION SELECT rubric_text FROM attempts
                            UNION SELECT scenario_text FROM workshops UNION SELECT rubric_text FROM workshops)",
        [],
    )?;
    Ok(())
}

/// Writes the log into the journal and cuts it off, for it still holds what was deleted.
pub(super) fn clear_up(connection: &Connection) -> Result<(), JournalError> {
    let left = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0));
    match left {
        Ok(false) => Ok(()),
        Ok(true) => Err(JournalError::TracesLeft),
        Err(error)
            if matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)) =>
        {
            Err(JournalError::TracesLeft)
        }
        Err(error) => Err(error.into()),
    }
}
