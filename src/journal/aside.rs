//! Moving what is not a journal out of the way, without losing it.

use super::JournalError;
use rusqlite::Connection;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// Something stood in the journal's place; it was moved, and a new journal begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedAside {
    /// Where it is now.
    pub to: PathBuf,
}

impl fmt::Display for MovedAside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "The journal of your conversations could not be read. It was kept as {}, and a new one was begun.",
            self.to.display()
        )
    }
}

/// Renames the journal, and what SQLite keeps beside it, to a name that is free.
pub(super) fn move_aside(path: &Path) -> Result<MovedAside, JournalError> {
    let now = now();
    let to = (0..)
        .map(|attempt| match attempt {
            0 => beside(path, &format!(".unreadable-{now}")),
            _ => beside(path, &format!(".unreadable-{now}-{attempt}")),
        })
        .find(|to| !to.exists())
        .unwrap_or_else(|| beside(path, ".unreadable"));
    let in_the_way = |source| JournalError::InTheWay { path: path.to_owned(), source };
    fs::rename(path, &to).map_err(in_the_way)?;
    for extra in ["-wal", "-shm"] {
        let from = beside(path, extra);
        if from.exists() {
            fs::rename(&from, beside(&to, extra)).map_err(in_the_way)?;
        }
    }
    Ok(MovedAside { to })
}

fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    PathBuf::from(name)
}

/// The date and time, as SQLite writes them: `2026-11-01-093000`.
fn now() -> String {
    Connection::open_in_memory()
        .and_then(|memory| memory.query_row("SELECT strftime('%Y-%m-%d-%H%M%S', 'now')", [], |row| row.get(0)))
        .unwrap_or_else(|_| "undated".to_owned())
}
