//! One attempt in the journal: begun, added to, finished, read back.

use super::{Journal, JournalError, Summary, standing::DAY};
use crate::{
    play::{Attempt, Conversation, Event, Mode},
    rubric::{Rubric, RubricError},
    scenario::Revision,
};
use rusqlite::{ErrorCode, OptionalExtension, Row, Transaction, types::Type};
use serde::{Deserialize, Serialize, de::IntoDeserializer};
use std::time::{Duration, SystemTime};

/// An attempt's number in the journal. It is never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct AttemptId(pub(super) i64);

impl AttemptId {
    /// The number itself, from 1.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }
}

/// What an attempt begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Started {
    /// The scenario's key in the library.
    pub scenario: String,
    /// The scenario's title, as its author wrote it.
    pub title: String,
    /// How it is played.
    pub mode: Mode,
    /// What the order of the replies is drawn from.
    pub seed: u64,
    /// The revision of the scenario.
    pub scenario_revision: Revision,
    /// The text of the scenario's file.
    pub scenario_text: String,
    /// The revision of the rubric.
    pub rubric_revision: Revision,
    /// The rubric, as RON.
    pub rubric_text: String,
}

impl Started {
    /// What a conversation begins with. `key` is its scenario's key in the library and `text` the text of its file.
    #[must_use]
    pub fn of(conversation: &Conversation, key: impl Into<String>, text: impl Into<String>, mode: Mode) -> Self {
        let (script, attempt) = (conversation.script(), conversation.attempt());
        Self {
            scenario: key.into(),
            title: script.original().title.clone(),
            mode,
            seed: attempt.seed,
            scenario_revision: attempt.scenario.clone(),
            scenario_text: text.into(),
            rubric_revision: attempt.rubric.clone(),
            rubric_text: ron::to_string(script.rubric()).unwrap_or_default(),
        }
    }
}

/// What a list of attempts says about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its number.
    pub id: AttemptId,
    /// Its scenario's key in the library.
    pub scenario: String,
    /// Its scenario's title, as it was then.
    pub title: String,
    /// How it was played.
    pub mode: Mode,
    /// When it was begun.
    pub started: SystemTime,
    /// When something last happened in it.
    pub latest: SystemTime,
    /// How many events it has.
    pub events: u32,
    /// When it came to its end, if it has.
    pub finished: Option<SystemTime>,
    /// What came of it, if it has come to its end.
    pub summary: Option<Summary>,
}

/// An attempt with all that is needed to compute it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What the list says about it.
    pub about: About,
    /// The attempt.
    pub attempt: Attempt,
    /// The text of the scenario's file, as it was played.
    pub scenario_text: String,
    /// The rubric it was played under, as RON.
    pub rubric_text: String,
}

impl Kept {
    /// The rubric it was played under.
    ///
    /// # Errors
    /// When this version can no longer read it.
    pub fn rubric(&self) -> Result<Rubric, RubricError> {
        Rubric::read(&self.rubric_text)
    }
}

impl Journal {
    /// Begins an attempt.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn begin(&self, started: &Started) -> Result<AttemptId, JournalError> {
        let now = milliseconds(SystemTime::now());
        self.write(|transaction| {
            let scenario_text = keep_text(transaction, &started.scenario_text)?;
            let rubric_text = keep_text(transaction, &started.rubric_text)?;
            transaction
                .prepare_cached(
                    "INSERT INTO attempts (scenario, title, scenario_revision, rubric_revision, scenario_text,
                                           rubric_text, seed, mode, started, person)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                )?
                .execute((
                    &started.scenario,
                    &started.title,
                    started.scenario_revision.as_str(),
                    started.rubric_revision.as_str(),
                    scenario_text.as_str(),
                    rubric_text.as_str(),
                    started.seed.cast_signed(),
                    format!("{:?}", started.mode),
                    now,
                    self.who(),
                ))?;
            Ok(AttemptId(transaction.last_insert_rowid()))
        })
    }

    /// Adds events to an attempt that has `after` events already; they are on disk when this returns, all or none.
    ///
    /// Adding again what is there already changes nothing, so that it may be tried again after any error. An attempt
    /// that had come to its end is open again.
    ///
    /// # Errors
    /// When the journal cannot be written, when something else has been added to the attempt in the meantime, or when
    /// the attempt has been deleted.
    pub fn append(&self, attempt: AttemptId, after: u32, events: &[Event]) -> Result<(), JournalError> {
        let now = milliseconds(SystemTime::now());
        self.write(|transaction| {
            for (number, event) in (after..).zip(events) {
                add_event(transaction, attempt, number, now, event)?;
            }
            transaction
                .prepare_cached(
                    "UPDATE attempts SET finished = NULL, summary = NULL WHERE id = ? AND finished NOT NULL",
                )?
                .execute([attempt.0])?;
            Ok(())
        })
    }

    /// Says that an attempt came to its end, and what came of it.
    ///
    /// # Errors
    /// When the journal cannot be written, or when the attempt has been deleted.
    pub fn finish(&self, attempt: AttemptId, summary: &Summary) -> Result<(), JournalError> {
        let now = milliseconds(SystemTime::now());
        let summary = serde_json::to_string(summary).unwrap_or_default();
        self.write(|transaction| {
            let changed = transaction
                .prepare_cached("UPDATE attempts SET finished = ?, summary = ? WHERE id = ?")?
                .execute((now, summary, attempt.0))?;
            if changed == 0 { Err(JournalError::Deleted) } else { Ok(()) }
        })
    }

    /// Every attempt, the newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn attempts(&self) -> Result<Vec<About>, JournalError> {
        self.read(|transaction| about(transaction, "WHERE person IS ? ORDER BY id DESC", [self.who()]))
    }

    /// The attempts that can be gone on with, the one in which something happened last first. Leaving keeps an attempt
    /// here, and so does a crash; an ending takes it away.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn unfinished(&self) -> Result<Vec<About>, JournalError> {
        self.read(|transaction| {
            // What seems to come from the future was written by a clock that was wrong: it does not come first for years.
            let clause = "WHERE person IS ? AND finished IS NULL AND events > 0
                          ORDER BY latest > ?, latest DESC, id DESC";
            about(transaction, clause, (self.who(), milliseconds(SystemTime::now() + DAY)))
        })
    }

    /// An attempt with all that is needed to compute it again.
    ///
    /// # Errors
    /// When the journal cannot be read, or when the attempt has been deleted.
    pub fn load(&self, attempt: AttemptId) -> Result<Kept, JournalError> {
        self.read(|transaction| {
            let clause = "WHERE id = ? AND person IS ?";
            let about = about(transaction, clause, (attempt.0, self.who()))?.pop().ok_or(JournalError::Deleted)?;
            let events = transaction
                .prepare_cached("SELECT body FROM events WHERE attempt = ? ORDER BY number")?
                .query_map([attempt.0], |row| from_json(row, 0))?
                .collect::<Result<_, _>>()?;
            let kept = transaction.query_row(
                "SELECT scenario_revision, rubric_revision, seed, scenario.text, rubric.text
                 FROM attempts
                 JOIN texts AS scenario ON scenario.hash = scenario_text
                 JOIN texts AS rubric ON rubric.hash = rubric_text
                 WHERE id = ?",
                [attempt.0],
                |row| {
                    let revision = |column| Ok::<_, rusqlite::Error>(Revision::from(row.get::<_, String>(column)?));
                    let seed = row.get::<_, i64>(2)?.cast_unsigned();
                    let attempt = Attempt { scenario: revision(0)?, rubric: revision(1)?, seed, events };
                    Ok(Kept { about, attempt, scenario_text: row.get(3)?, rubric_text: row.get(4)? })
                },
            )?;
            Ok(kept)
        })
    }
}

pub(super) fn keep_text(transaction: &Transaction<'_>, text: &str) -> Result<Revision, JournalError> {
    let hash = Revision::of(text.as_bytes());
    transaction
        .prepare_cached("INSERT INTO texts (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING")?
        .execute((hash.as_str(), text))?;
    Ok(hash)
}

fn add_event(
    transaction: &Transaction<'_>,
    attempt: AttemptId,
    number: u32,
    now: i64,
    event: &Event,
) -> Result<(), JournalError> {
    let body = serde_json::to_string(event).unwrap_or_default();
    let there: Option<String> = transaction
        .prepare_cached("SELECT body FROM events WHERE attempt = ? AND number = ?")?
        .query_row((attempt.0, number), |row| row.get(0))
        .optional()?;
    match there {
        Some(there) if there == body => return Ok(()),
        Some(_) => return Err(JournalError::GoneOnElsewhere),
        None => {}
    }
    let inserted = transaction
        .prepare_cached("INSERT INTO events (attempt, number, at, body) VALUES (?, ?, ?, ?)")?
        .execute((attempt.0, number, now, body));
    match inserted {
        Ok(_) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Err(JournalError::Deleted),
        Err(error) => Err(error.into()),
    }
}

/// What the list says about the attempts that a clause names.
pub(super) fn about(
    transaction: &Transaction<'_>,
    clause: &str,
    parameters: impl rusqlite::Params,
) -> Result<Vec<About>, JournalError> {
    let about = transaction
        .prepare_cached(&format!(
            "SELECT id, scenario, title, mode, started, latest, events, finished, summary
             FROM (SELECT *, (SELECT count(*) FROM events WHERE attempt = id) AS events,
                             coalesce((SELECT max(at) FROM events WHERE attempt = id), started) AS latest
                   FROM attempts)
             {clause}"
        ))?
        .query_map(parameters, |row| {
            Ok(About {
                id: AttemptId(row.get(0)?),
                scenario: row.get(1)?,
                title: row.get(2)?,
                mode: mode(row.get_ref(3)?.as_str()?),
                started: time(row.get(4)?),
                latest: time(row.get(5)?),
                events: row.get(6)?,
                finished: row.get::<_, Option<i64>>(7)?.map(time),
                summary: from_json(row, 8).ok(),
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(about)
}

/// A value that is kept as JSON in a column.
pub(super) fn from_json<T: for<'de> Deserialize<'de>>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    serde_json::from_str(row.get_ref(column)?.as_str()?)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

/// The mode of that name; the usual one where there is no such.
fn mode(name: &str) -> Mode {
    Mode::deserialize(IntoDeserializer::<serde::de::value::Error>::into_deserializer(name)).unwrap_or_default()
}

/// Milliseconds since 1970.
pub(super) fn milliseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

pub(super) fn time(milliseconds: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default());
    SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
}
