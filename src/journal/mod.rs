//! Attempts on disk: one SQLite file, `journal.sqlite3`, in the user's data folder.
//!
//! Events are only ever added, one committed transaction each, on the disk before anything is shown. The texts of the
//! scenarios and rubrics that were played are kept by their hash, so that an old attempt can always be computed again.
//! Forgetting really forgets: what is deleted is overwritten.
//!
//! A journal that is damaged, or not a journal, is moved aside and never overwritten. Whatever goes wrong, the
//! conversation goes on, unrecorded, and says so: see [`Recording`].

mod aside;
mod attempts;
mod error;
mod recording;
mod schema;

pub use aside::MovedAside;
pub use attempts::{AttemptId, Kept, Standing, Started};
pub use error::JournalError;
pub use recording::Recording;

use rusqlite::{Connection, OpenFlags};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// The journal's file in the data folder.
pub const FILE: &str = "journal.sqlite3";

/// How long to wait for another process that is writing.
const PATIENCE: Duration = Duration::from_secs(2);

/// The journal of one data folder.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    path: PathBuf,
}

impl Journal {
    /// Opens the journal in a folder, and makes one where there is none.
    ///
    /// A file in its place that is damaged or something else is moved aside; the second value says so.
    ///
    /// # Errors
    /// When the folder or the file cannot be used, or a newer version of the program has written it.
    pub fn open(folder: &Path) -> Result<(Self, Option<MovedAside>), JournalError> {
        let path = folder.join(FILE);
        fs::create_dir_all(folder).map_err(|source| JournalError::NoFolder { folder: folder.to_owned(), source })?;
        match Self::open_file(&path) {
            Err(error) if error.is_not_a_journal() => {
                let moved = aside::move_aside(&path)?;
                Ok((Self::open_file(&path)?, Some(moved)))
            }
            opened => Ok((opened?, None)),
        }
    }

    fn open_file(path: &Path) -> Result<Self, JournalError> {
        if path.is_dir() {
            return Err(JournalError::Foreign { path: path.to_owned() });
        }
        let trouble = |source| JournalError::of(path, source);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        // A folder may itself lie behind a link; only the file must not.
        let resolved = path.parent().and_then(|folder| folder.canonicalize().ok()).map(|folder| folder.join(FILE));
        let connection = Connection::open_with_flags(resolved.as_deref().unwrap_or(path), flags).map_err(trouble)?;
        connection.busy_timeout(PATIENCE).map_err(trouble)?;
        schema::prepare(&connection, path)?;
        Ok(Self { connection, path: path.to_owned() })
    }

    /// The journal's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn trouble(&self) -> impl Fn(rusqlite::Error) -> JournalError + '_ {
        |source| JournalError::of(&self.path, source)
    }
}
