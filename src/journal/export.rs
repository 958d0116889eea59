//! An attempt as a file that other programs can read.

use super::{AttemptId, Journal, JournalError, Notes, Summary, aside, attempt::from_json};
use crate::{
    play::{Event, Mode},
    scenario::Revision,
};
use serde::Serialize;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

/// An attempt with everything the journal has about it. Serialized, it is the file a person takes with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Export {
    /// The version of this format. It grows by new fields only.
    pub version: u32,
    /// The scenario's key in the library.
    pub scenario: String,
    /// The scenario's title.
    pub title: String,
    /// How it was played.
    pub mode: Mode,
    /// What the order of the replies was drawn from.
    pub seed: u64,
    /// When it was begun, as `2026-11-23T21:40:05.000Z`.
    pub started: String,
    /// When it came to its end, if it has.
    pub finished: Option<String>,
    /// What came of it, if it has come to its end.
    pub summary: Option<Summary>,
    /// What the trainee did, in order.
    pub events: Vec<TimedEvent>,
    /// What the trainee wrote for themselves afterwards.
    pub notes: Notes,
    /// The revision of the scenario.
    pub scenario_revision: Revision,
    /// The text of the scenario's file, as it was played.
    pub scenario_text: String,
    /// The revision of the rubric.
    pub rubric_revision: Revision,
    /// The rubric it was played under, as RON.
    pub rubric_text: String,
}

/// An event and when it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TimedEvent {
    /// When, as `2026-11-23T21:40:05.000Z`.
    pub at: String,
    /// What.
    pub event: Event,
}

impl Journal {
    /// Saves a copy of everything in the journal as one JSON file in a folder, which is made where it is not there yet.
    /// Returns the file. It has a name that no other has.
    ///
    /// # Errors
    /// When the journal cannot be read, or the file cannot be written; then there is none.
    pub fn save_copy(&self, folder: &Path) -> Result<PathBuf, JournalError> {
        let attempts = self.attempts()?.iter().map(|about| self.export(about.id)).collect::<Result<Vec<_>, _>>()?;
        let place = |source| JournalError::Place { path: folder.to_owned(), source };
        let write = || {
            fs::create_dir_all(folder)?;
            let mut file = NamedTempFile::new_in(folder)?;
            serde_json::to_writer_pretty(&mut file, &attempts)?;
            file.as_file().sync_all()?;
            let path = aside::free_path(folder.join(format!("heard-{}.json", aside::now())));
            file.persist_noclobber(&path)?;
            Ok(path)
        };
        write().map_err(place)
    }

    /// An attempt with everything the journal has about it.
    ///
    /// # Errors
    /// When the journal cannot be read, or when the attempt has been deleted.
    pub fn export(&self, attempt: AttemptId) -> Result<Export, JournalError> {
        let kept = self.load(attempt)?;
        let notes = self.notes(attempt)?;
        self.read(|transaction| {
            let (started, finished) = transaction.query_row(
                "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', started / 1000.0, 'unixepoch'),
                        strftime('%Y-%m-%dT%H:%M:%fZ', finished / 1000.0, 'unixepoch')
                 FROM attempts WHERE id = ?",
                [attempt.0],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            let events = transaction
                .prepare_cached(
                    "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', at / 1000.0, 'unixepoch'), body
                     FROM events WHERE attempt = ? ORDER BY number",
                )?
                .query_map([attempt.0], |row| Ok(TimedEvent { at: row.get(0)?, event: from_json(row, 1)? }))?
                .collect::<Result<_, _>>()?;
            Ok(Export {
                version: 1,
                scenario: kept.about.scenario,
                title: kept.about.title,
                mode: kept.about.mode,
                seed: kept.attempt.seed,
                started,
                finished,
                summary: kept.about.summary,
                events,
                notes,
                scenario_revision: kept.attempt.scenario,
                scenario_text: kept.scenario_text,
                rubric_revision: kept.attempt.rubric,
                rubric_text: kept.rubric_text,
            })
        })
    }
}
