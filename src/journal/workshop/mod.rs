//! Workshops in the journal: begun, added to, ended, read back, deleted.

mod record;

pub use record::WorkshopRecord;

use super::{
    Journal, JournalError,
    attempt::{from_json, keep_text, milliseconds, time},
    forget::{clear_up, forget_unneeded_texts},
};
use crate::{
    check::check,
    play::Script,
    rubric::{Rubric, RubricError},
    source::Source,
    workshop::{Agenda, Event, Room},
};
use rusqlite::{Row, ToSql, Transaction};
use std::{sync::Arc, time::SystemTime};

/// A workshop's number in the journal. It is never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkshopId(i64);

impl WorkshopId {
    /// The number itself, from 1.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0
    }
}

/// What a room does with a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopKind {
    /// Plays it.
    Story,
    /// Says which level its replies deserve.
    Calibration,
}

impl WorkshopKind {
    /// What the room votes on. `seed` decides in which order.
    #[must_use]
    pub fn agenda(self, script: Arc<Script>, seed: u64) -> Agenda {
        match self {
            Self::Story => Agenda::story(script, seed),
            Self::Calibration => Agenda::calibration(script, seed),
        }
    }
}

/// What a workshop begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkshopStarted {
    /// The scenario's key in the library, or its file.
    pub scenario: String,
    /// The scenario's title, as its author wrote it.
    pub title: String,
    /// What the room does with it.
    pub kind: WorkshopKind,
    /// How many phones the room takes.
    pub phones: u32,
    /// What phones come in with.
    pub code: String,
    /// The language of the translation it is told in, if it is told in one.
    pub language: Option<String>,
    /// What the order of replies is drawn from.
    pub seed: u64,
    /// The text of the scenario's file.
    pub scenario_text: String,
    /// The rubric, as RON.
    pub rubric_text: String,
}

/// A workshop in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptWorkshop {
    /// Its number.
    pub id: WorkshopId,
    /// What it began with.
    pub started: WorkshopStarted,
    /// Where phones came in last, as `192.168.1.20:4420`; none where none could.
    pub address: Option<String>,
    /// When it began.
    pub began: SystemTime,
    /// When it ended, if it has. One that hasn't can be gone on with.
    pub ended: Option<SystemTime>,
}

impl WorkshopStarted {
    /// What a room's agenda begins with. `key` is the scenario's key in the library and `text` the text of its file.
    #[must_use]
    pub fn of(agenda: &Agenda, key: impl Into<String>, text: impl Into<String>, seed: u64) -> Self {
        let script: &Script = agenda.script();
        let kind = if agenda.conversation().is_some() { WorkshopKind::Story } else { WorkshopKind::Calibration };
        Self {
            scenario: key.into(),
            title: script.original().title.clone(),
            kind,
            phones: Room::LIMIT,
            code: String::new(),
            language: None,
            seed,
            scenario_text: text.into(),
            rubric_text: ron::to_string(script.rubric()).unwrap_or_default(),
        }
    }
}

impl KeptWorkshop {
    /// The script that it was held with, from the texts that were kept with it; none when this version can no longer
    /// read them.
    #[must_use]
    pub fn script(&self) -> Option<Arc<Script>> {
        let rubric = Arc::new(self.rubric().ok()?);
        let source = Source::new(self.started.scenario.as_str(), self.started.scenario_text.as_str());
        let scenario = check(&source, &rubric).scenario?;
        Script::new(Arc::new(scenario), rubric).ok().map(Arc::new)
    }

    /// The room as its events left it.
    #[must_use]
    pub fn room(&self, script: Arc<Script>, events: Vec<Event>) -> Room {
        Room::resume(self.started.kind.agenda(script, self.started.seed), self.started.phones, events)
    }

    /// The rubric it was played under.
    ///
    /// # Errors
    /// When this version can no longer read it.
    pub fn rubric(&self) -> Result<Rubric, RubricError> {
        Rubric::read(&self.started.rubric_text)
    }
}

impl Journal {
    /// Begins a workshop.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn begin_workshop(&self, started: &WorkshopStarted) -> Result<WorkshopId, JournalError> {
        let now = milliseconds(SystemTime::now());
        self.write(|transaction| {
            let scenario_text = keep_text(transaction, &started.scenario_text)?;
            let rubric_text = keep_text(transaction, &started.rubric_text)?;
            transaction.execute(
                "INSERT INTO workshops (person, scenario, title, kind, phones, code, language, seed, scenario_text,
                                        rubric_text, started)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self.who(),
                    &started.scenario,
                    &started.title,
                    format!("{:?}", started.kind),
                    started.phones,
                    &started.code,
                    &started.language,
                    started.seed.cast_signed(),
                    scenario_text.as_str(),
                    rubric_text.as_str(),
                    now,
                ),
            )?;
            Ok(WorkshopId(transaction.last_insert_rowid()))
        })
    }

    /// Adds events to a workshop that has `after` events already; they are on disk when this returns, all or none. With
    /// the event that ended it, it has ended.
    ///
    /// # Errors
    /// When the journal cannot be written, when something else has been added in the meantime, or when the workshop has
    /// been deleted.
    pub fn append_to_workshop(&self, id: WorkshopId, after: u32, events: &[Event]) -> Result<(), JournalError> {
        let now = milliseconds(SystemTime::now());
        self.write(|transaction| {
            let there: bool = exists(transaction, "SELECT EXISTS (SELECT 1 FROM workshops WHERE id = ?)", [id.0])?;
            if !there {
                return Err(JournalError::Deleted);
            }
            let mine = "SELECT count(*) = ? FROM workshop_events WHERE workshop = ?";
            if !exists(transaction, mine, (after, id.0))? {
                return Err(JournalError::GoneOnElsewhere);
            }
            let mut insert = transaction
                .prepare_cached("INSERT INTO workshop_events (workshop, number, at, body) VALUES (?, ?, ?, ?)")?;
            for (number, event) in (after..).zip(events) {
                insert.execute((id.0, number, now, serde_json::to_string(event).unwrap_or_default()))?;
            }
            if events.contains(&Event::Ended) {
                transaction.execute("UPDATE workshops SET ended = ? WHERE id = ?", (now, id.0))?;
            }
            Ok(())
        })
    }

    /// Says where phones come in, so that they find the room there again after a crash.
    ///
    /// # Errors
    /// When the journal cannot be written.
    pub fn set_workshop_address(&self, id: WorkshopId, address: Option<&str>) -> Result<(), JournalError> {
        self.write(|transaction| {
            transaction.execute("UPDATE workshops SET address = ? WHERE id = ?", (address, id.0))?;
            Ok(())
        })
    }

    /// Every workshop, the newest first.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn workshops(&self) -> Result<Vec<KeptWorkshop>, JournalError> {
        self.read(|transaction| workshops(transaction, "person IS ? ORDER BY workshops.id DESC", [self.who()]))
    }

    /// A workshop and everything that happened in it.
    ///
    /// # Errors
    /// When the journal cannot be read, or when the workshop has been deleted.
    pub fn load_workshop(&self, id: WorkshopId) -> Result<(KeptWorkshop, Vec<Event>), JournalError> {
        self.read(|transaction| {
            let clause = "workshops.id = ? AND person IS ?";
            let kept = workshops(transaction, clause, (id.0, self.who()))?.pop().ok_or(JournalError::Deleted)?;
            let events = transaction
                .prepare_cached("SELECT body FROM workshop_events WHERE workshop = ? ORDER BY number")?
                .query_map([id.0], |row| from_json(row, 0))?
                .collect::<Result<_, _>>()?;
            Ok((kept, events))
        })
    }

    /// Deletes a workshop for good, with the texts that nothing else needs.
    ///
    /// # Errors
    /// As with [`forget`](Self::forget).
    pub fn forget_workshop(&self, id: WorkshopId) -> Result<(), JournalError> {
        self.write(|transaction| {
            transaction.execute("DELETE FROM workshops WHERE id = ? AND person IS ?", (id.0, self.who()))?;
            forget_unneeded_texts(transaction)
        })?;
        self.with(|connection| clear_up(connection))
    }
}

fn exists(transaction: &Transaction<'_>, query: &str, parameters: impl rusqlite::Params) -> rusqlite::Result<bool> {
    transaction.query_row(query, parameters, |row| row.get(0))
}

fn workshops(
    transaction: &Transaction<'_>,
    clause: &str,
    parameters: impl rusqlite::Params,
) -> Result<Vec<KeptWorkshop>, JournalError> {
    let kept = transaction
        .prepare_cached(&format!(
            "SELECT workshops.id, scenario, title, kind, phones, code, address, language, seed, scenario.text,
                    rubric.text, started, ended
             FROM workshops
             JOIN texts AS scenario ON scenario.hash = scenario_text
             JOIN texts AS rubric ON rubric.hash = rubric_text
             WHERE {clause}"
        ))?
        .query_map(parameters, kept)?
        .collect::<Result<_, _>>()?;
    Ok(kept)
}

fn kept(row: &Row<'_>) -> rusqlite::Result<KeptWorkshop> {
    let kind = match row.get_ref(3)?.as_str()? {
        "Calibration" => WorkshopKind::Calibration,
        _ => WorkshopKind::Story,
    };
    Ok(KeptWorkshop {
        id: WorkshopId(row.get(0)?),
        started: WorkshopStarted {
            scenario: row.get(1)?,
            title: row.get(2)?,
            kind,
            phones: row.get(4)?,
            code: row.get(5)?,
            language: row.get(7)?,
            seed: row.get::<_, i64>(8)?.cast_unsigned(),
            scenario_text: row.get(9)?,
            rubric_text: row.get(10)?,
        },
        address: row.get(6)?,
        began: time(row.get(11)?),
        ended: row.get::<_, Option<i64>>(12)?.map(time),
    })
}

impl ToSql for WorkshopId {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}
