//! What can go wrong with the journal, in sentences for the person.

use rusqlite::ErrorCode;
use std::{io, path::PathBuf};
use thiserror::Error;

/// Why something could not be kept, read or deleted. Each says so in a sentence; its source has the details.
#[derive(Debug, Error)]
pub enum JournalError {
    /// Nobody asked for a journal.
    #[error("No journal is kept.")]
    NotWanted,
    /// The system does not say where the person's files are.
    #[error("Heard could not find the folder for your files on this computer.")]
    NoHome,
    /// The journal's folder, or a file in it, is not there and cannot be made.
    #[error("{} can't be used for the journal.", path.display())]
    Place {
        /// The folder or the file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A newer version of the program has written the journal. It is left as it is.
    #[error("The journal {} was written by a newer Heard, so this one leaves it alone.", path.display())]
    Newer {
        /// The journal's file.
        path: PathBuf,
    },
    /// The journal may be read and not written.
    #[error("The journal can't be written: its file or folder is read-only.")]
    ReadOnly,
    /// There is no room left.
    #[error("The journal can't be written: the disk is full.")]
    Full,
    /// Another program holds the journal for longer than is worth waiting.
    #[error("The journal is busy: another program is using it just now.")]
    Busy,
    /// The journal has been damaged since it was opened.
    #[error("The journal is damaged. Heard will set it aside and begin a new one when it next starts.")]
    Damaged,
    /// The attempt is there and makes no sense. Others may.
    #[error("This conversation can't be read from the journal any more.")]
    Garbled(#[source] rusqlite::Error),
    /// Something that is no journal is in its place and cannot be moved.
    #[error("The journal {} can't be read, and it can't be set aside either.", path.display())]
    Stuck {
        /// The journal's file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The attempt went on somewhere else in the meantime; what is kept is what was said there.
    #[error("This conversation has gone on in another window. What you say here isn't kept.")]
    GoneOnElsewhere,
    /// The attempt has been deleted.
    #[error("This conversation has been deleted from the journal.")]
    Deleted,
    /// It is deleted, but the journal's files could not be cleared up yet.
    #[error("It is deleted. Traces may stay in the journal's files until every other Heard is closed.")]
    TracesLeft,
    /// All of the person's is deleted, but a damaged journal that was set aside is not theirs alone.
    #[error("It is deleted. A damaged journal that was set aside stays: others may have something in it.")]
    DamagedStays,
    /// Something else.
    #[error("The journal can't be used just now.")]
    Other(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(_) => Self::Other(error),
            None => match error {
                rusqlite::Error::QueryReturnedNoRows => Self::Deleted,
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..) => Self::Garbled(error),
                _ => Self::Other(error),
            },
        }
    }
}
