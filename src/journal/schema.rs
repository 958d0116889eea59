//! The journal's tables, and how an older journal becomes a newer one.

use super::JournalError;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// "HRD1", by which a journal knows itself.
const APPLICATION: i32 = 0x4852_4431;

/// What makes each version out of the one before. Never change one that has been released; add another.
const MIGRATIONS: [&str; 1] = ["
    CREATE TABLE texts (
        hash TEXT PRIMARY KEY,
        text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scenario TEXT NOT NULL,                                 -- its key in the library
        title TEXT NOT NULL,
        revision TEXT NOT NULL,                                 -- of the scenario's meaning
        source TEXT NOT NULL REFERENCES texts (hash),           -- the scenario's text
        rubric TEXT NOT NULL,                                   -- revision of the rubric's meaning
        rubric_source TEXT NOT NULL REFERENCES texts (hash),    -- the rubric's text
        seed INTEGER NOT NULL,                                  -- 64 bits, as a signed number
        mode TEXT NOT NULL,
        started TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
        ended TEXT,                                             -- null while it can be gone on with
        points INTEGER,                                         -- null where no score is shown
        practice INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX attempts_by_scenario ON attempts (scenario);

    CREATE TABLE events (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,                                -- from 0
        body TEXT NOT NULL,                                     -- the event as JSON
        at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
        PRIMARY KEY (attempt, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER events_are_only_added BEFORE UPDATE ON events
        BEGIN SELECT raise(ABORT, 'events are only ever added'); END;
"];

/// Makes sure that this is a journal, whole, and of this version.
pub(super) fn prepare(connection: &Connection, path: &Path) -> Result<(), JournalError> {
    let trouble = |source| JournalError::of(path, source);
    let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0)).map_err(trouble);
    let application = number("PRAGMA application_id")?;
    let version = usize::try_from(number("PRAGMA user_version")?).unwrap_or(usize::MAX);
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    let is_new = application == 0 && version == 0 && tables == 0;
    if !is_new && application != i64::from(APPLICATION) {
        return Err(JournalError::Foreign { path: path.to_owned() });
    }
    if version > MIGRATIONS.len() {
        return Err(JournalError::Newer { path: path.to_owned() });
    }
    if !is_new {
        let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(trouble)?;
        if sound != "ok" {
            return Err(JournalError::Damaged { path: path.to_owned() });
        }
    }
    connection
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")
        .map_err(trouble)?;
    migrate(connection).map_err(trouble)
}

fn migrate(connection: &Connection) -> rusqlite::Result<()> {
    let transaction = rusqlite::Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    // Read again, now that nobody else can write: another process may have been quicker.
    let version: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let done = usize::try_from(version).unwrap_or(usize::MAX);
    for migration in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(migration)?;
    }
    if done < MIGRATIONS.len() {
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX))?;
    }
    transaction.commit()
}
