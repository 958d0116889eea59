//! Keeping attempts, and finding them again.

use super::{Journal, JournalError};
use crate::{
    play::{Attempt, Conversation, Event, Mode},
    source::Revision,
};
use rusqlite::{ErrorCode, OptionalExtension, params};

/// The number of an attempt in its journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId(i64);

/// What is written down when an attempt begins.
#[derive(Clone, Copy, Debug)]
pub struct Started<'a> {
    /// The scenario's key in the library.
    pub scenario: &'a str,
    /// The scenario's text, as it was read.
    pub source: &'a str,
    /// The rubric's text.
    pub rubric_source: &'a str,
    /// How it is played.
    pub mode: Mode,
}

/// An attempt in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: AttemptId,
    /// The scenario's key in the library.
    pub scenario: String,
    /// The scenario's title then.
    pub title: String,
    /// The scenario's text then.
    pub source: String,
    /// How it was played.
    pub mode: Mode,
    /// When it began: a date and time in UTC.
    pub started: String,
    /// The attempt itself.
    pub attempt: Attempt,
}

/// What the journal knows of a scenario's finished attempts. Practice does not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How many there are.
    pub finished: u32,
    /// The points of the first, 0 to 100.
    pub first: Option<i32>,
    /// The best points.
    pub best: Option<i32>,
    /// The points of the latest.
    pub latest: Option<i32>,
}

const KEPT: &str = "SELECT id, scenario, title, text, mode, started, revision, rubric, seed
    FROM attempts JOIN texts ON hash = source";

impl Journal {
    /// Writes down that an attempt begins.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn begin(&self, started: &Started<'_>, conversation: &Conversation) -> Result<AttemptId, JournalError> {
        let trouble = self.trouble();
        let Attempt { scenario: revision, rubric, seed, .. } = conversation.attempt();
        let transaction = self.connection.unchecked_transaction().map_err(&trouble)?;
        let mut keep = |text: &str| {
            let hash = Revision::of(text.as_bytes());
            transaction
                .execute("INSERT INTO texts VALUES (?, ?) ON CONFLICT DO NOTHING", params![hash.as_str(), text])
                .map(|_| hash)
        };
        let source = keep(started.source).map_err(&trouble)?;
        let rubric_source = keep(started.rubric_source).map_err(&trouble)?;
        transaction
            .execute(
                "INSERT INTO attempts (scenario, title, revision, source, rubric, rubric_source, seed, mode)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                params![
                    started.scenario,
                    conversation.script().scenario().title,
                    revision.as_str(),
                    source.as_str(),
                    rubric.as_str(),
                    rubric_source.as_str(),
                    seed.cast_signed(),
                    mode_name(started.mode),
                ],
            )
            .map_err(&trouble)?;
        let id = AttemptId(transaction.last_insert_rowid());
        transaction.commit().map_err(&trouble)?;
        Ok(id)
    }

    /// Writes down one event, as the attempt's `number`th, from 0. It is on the disk when this returns.
    ///
    /// # Errors
    /// When it cannot be kept, or the attempt has gone on elsewhere. The journal is as it was then.
    pub fn append(&self, id: AttemptId, number: usize, event: &Event) -> Result<(), JournalError> {
        let body = serde_json::to_string(event).unwrap_or_default();
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.connection
            .execute("INSERT INTO events (attempt, number, body) VALUES (?, ?, ?)", params![id.0, number, body])
            .map(|_| ())
            .map_err(|error| match error.sqlite_error_code() {
                Some(ErrorCode::ConstraintViolation) => JournalError::PlayedElsewhere,
                _ => self.trouble()(error),
            })
    }

    /// Writes down that an attempt came to its end, with its score; `None` where no score is shown.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub fn finish(&self, id: AttemptId, points: Option<i32>, practice: bool) -> Result<(), JournalError> {
        self.connection
            .execute(
                "UPDATE attempts SET ended = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), points = ?, practice = ?
                 WHERE id = ?",
                params![points, practice, id.0],
            )
            .map(|_| ())
            .map_err(self.trouble())
    }

    /// The attempts that can be gone on with, the latest first: at least one reply was given, and no ending reached.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn unfinished(&self) -> Result<Vec<Kept>, JournalError> {
        let trouble = self.trouble();
        let query = format!(
            "{KEPT} WHERE ended IS NULL AND EXISTS (SELECT * FROM events WHERE attempt = id) ORDER BY id DESC"
        );
        let mut statement = self.connection.prepare_cached(&query).map_err(&trouble)?;
        let kept: Vec<_> =
            statement.query_map([], kept).and_then(Iterator::collect).map_err(&trouble)?;
        kept.into_iter().map(|kept| self.with_events(kept)).collect()
    }

    /// The latest attempt at a scenario that can be gone on with.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn unfinished_at(&self, scenario: &str) -> Result<Option<Kept>, JournalError> {
        Ok(self.unfinished()?.into_iter().find(|kept| kept.scenario == scenario))
    }

    /// An attempt by its number.
    ///
    /// # Errors
    /// When there is none, or the journal cannot be read.
    pub fn load(&self, id: AttemptId) -> Result<Kept, JournalError> {
        let found = self.connection.query_row(&format!("{KEPT} WHERE id = ?"), [id.0], kept).optional();
        let kept = found.map_err(self.trouble())?.ok_or(JournalError::NoSuchAttempt)?;
        self.with_events(kept)
    }

    /// What is known of a scenario's finished attempts.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn standing(&self, scenario: &str) -> Result<Standing, JournalError> {
        let trouble = self.trouble();
        let mut statement = self
            .connection
            .prepare_cached(
                "SELECT points FROM attempts
                 WHERE scenario = ? AND ended IS NOT NULL AND NOT practice AND points IS NOT NULL ORDER BY id",
            )
            .map_err(&trouble)?;
        let points: Vec<i32> =
            statement.query_map([scenario], |row| row.get(0)).and_then(Iterator::collect).map_err(&trouble)?;
        Ok(Standing {
            finished: u32::try_from(points.len()).unwrap_or(u32::MAX),
            first: points.first().copied(),
            best: points.iter().max().copied(),
            latest: points.last().copied(),
        })
    }

    /// How many attempts were finished at all, practice included.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn finished(&self) -> Result<u32, JournalError> {
        let query = "SELECT count(*) FROM attempts WHERE ended IS NOT NULL";
        self.connection.query_row(query, [], |row| row.get(0)).map_err(self.trouble())
    }

    /// Forgets one attempt, and the texts that no other attempt needs. What is deleted is overwritten.
    ///
    /// # Errors
    /// When it cannot be forgotten; nothing is then.
    pub fn forget(&self, id: AttemptId) -> Result<(), JournalError> {
        self.forget_where("id = ?", Some(id.0))
    }

    /// Forgets everything.
    ///
    /// # Errors
    /// When it cannot be forgotten; nothing is then.
    pub fn forget_everything(&self) -> Result<(), JournalError> {
        self.forget_where("?1 IS NULL", None)
    }

    fn forget_where(&self, which: &str, id: Option<i64>) -> Result<(), JournalError> {
        let trouble = self.trouble();
        let transaction = self.connection.unchecked_transaction().map_err(&trouble)?;
        transaction.execute(&format!("DELETE FROM attempts WHERE {which}"), [id]).map_err(&trouble)?;
        transaction
            .execute(
                "DELETE FROM texts WHERE hash NOT IN (SELECT source FROM attempts)
                 AND hash NOT IN (SELECT rubric_source FROM attempts)",
                [],
            )
            .map_err(&trouble)?;
        transaction.commit().map_err(&trouble)?;
        // The log still holds what was there before; fold it into the file, where it is overwritten.
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(&trouble)
    }

    fn with_events(&self, mut kept: Kept) -> Result<Kept, JournalError> {
        let trouble = self.trouble();
        let mut statement = self
            .connection
            .prepare_cached("SELECT body FROM events WHERE attempt = ? ORDER BY number")
            .map_err(&trouble)?;
        let bodies: Vec<String> =
            statement.query_map([kept.id.0], |row| row.get(0)).and_then(Iterator::collect).map_err(&trouble)?;
        let events: Result<Vec<Event>, _> = bodies.iter().map(|body| serde_json::from_str(body)).collect();
        kept.attempt.events = events.map_err(|_| JournalError::Damaged { path: self.path.clone() })?;
        Ok(kept)
    }
}

fn kept(row: &rusqlite::Row<'_>) -> rusqlite::Result<Kept> {
    let seed: i64 = row.get(8)?;
    Ok(Kept {
        id: AttemptId(row.get(0)?),
        scenario: row.get(1)?,
        title: row.get(2)?,
        source: row.get(3)?,
        mode: mode_named(&row.get::<_, String>(4)?),
        started: row.get(5)?,
        attempt: Attempt {
            scenario: Revision::from(row.get::<_, String>(6)?),
            rubric: Revision::from(row.get::<_, String>(7)?),
            seed: seed.cast_unsigned(),
            events: Vec::new(),
        },
    })
}

const fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Coach => "coach",
        Mode::Practice => "practice",
        Mode::Assess => "assess",
    }
}

fn mode_named(name: &str) -> Mode {
    match name {
        "practice" => Mode::Practice,
        "assess" => Mode::Assess,
        _ => Mode::Coach,
    }
}
