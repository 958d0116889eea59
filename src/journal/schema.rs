//! The journal's tables, and how an older journal is brought up to date.

use super::JournalError;
use rusqlite::{Connection, ErrorCode, TransactionBehavior};

/// Marks a `SQLite` file as a journal of this program: the letters "Hear", as a number.
const APPLICATION: i32 = i32::from_be_bytes(*b"Hear");

/// What brings a journal from each version to the next. One that has been released is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
];

/// Names every column as the code does, and yields nothing.
const PROOF: &str = "
    SELECT attempts.id, scenario, title, scenario_revision, rubric_revision, seed, mode, started, finished, summary,
           events.number, events.at, events.body, hash, text, keep, change, intention, attempts.person, name
    FROM attempts JOIN events ON events.attempt = attempts.id JOIN texts ON hash IN (scenario_text, rubric_text)
         JOIN notes ON notes.attempt = attempts.id JOIN people ON people.id = person LIMIT 0";

/// The same of workshops.
const PROOF_OF_WORKSHOPS: &str = "
    SELECT id, person, scenario, title, kind, phones, code, address, language, seed, scenario_text, rubric_text, started,
           ended, number, at, body
    FROM workshops JOIN workshop_events ON workshop = id LIMIT 0";

/// Who wrote a `SQLite` file.
pub(super) enum Maker {
    /// Nobody yet: it is empty.
    Nobody,
    /// This program, in this or an older version.
    Heard,
    /// This program in a newer version.
    Newer,
    /// Another program.
    Other,
}

/// Who wrote the file. Only reads.
pub(super) fn maker(connection: &Connection) -> Result<Maker, JournalError> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(match (number("application_id")?, number("user_version")?) {
        (0, 0) if tables == 0 => Maker::Nobody,
        (APPLICATION, version) if usize::try_from(version).is_ok_and(|version| version <= MIGRATIONS.len()) => {
            Maker::Heard
        }
        (APPLICATION, _) => Maker::Newer,
        _ => Maker::Other,
    })
}

/// Brings a journal to this version, whole or not at all.
///
/// # Errors
/// [`JournalError::Damaged`] when its tables are not what its version says.
pub(super) fn settle(connection: &mut Connection) -> Result<(), JournalError> {
    let migrated = migrate(connection);
    let proven = |proof| connection.prepare(proof).map(drop);
    let settled = migrated.and_then(|()| [PROOF, PROOF_OF_WORKSHOPS].into_iter().try_for_each(proven));
    settled.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::Unknown) => JournalError::Damaged,
        _ => error.into(),
    })
}

fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    if version(connection)? == MIGRATIONS.len() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(version(&transaction)?) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX))?;
    transaction.commit()
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or_default())
}
