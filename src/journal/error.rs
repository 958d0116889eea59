//! What can go wrong with a journal, in sentences for the person it happens to.

use rusqlite::ErrorCode;
use std::{
    io,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// Why a journal cannot be used, or something could not be kept.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The folder cannot be made.
    #[error("the folder {folder} can't be used", folder = folder.display())]
    NoFolder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is damaged.
    #[error("the journal {path} is damaged", path = path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The file is something else.
    #[error("{path} is not a journal of Heard", path = path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A newer version of the program has written it.
    #[error("the journal {path} was written by a newer version of Heard", path = path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// It is in the way and cannot be moved.
    #[error("{path} is in the way and can't be moved aside", path = path.display())]
    InTheWay {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// There is no room.
    #[error("the disk is full")]
    Full,
    /// It may not be written to.
    #[error("the journal {path} can't be written to", path = path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another program is using it.
    #[error("the journal is busy in another window")]
    Busy,
    /// The same attempt is being played elsewhere.
    #[error("this conversation is being played in another window")]
    PlayedElsewhere,
    /// There is no such attempt.
    #[error("there is no such attempt in the journal")]
    NoSuchAttempt,
    /// Something else.
    #[error("the journal {path} can't be used", path = path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
}

impl JournalError {
    pub(super) fn of(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::Foreign { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path },
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Other { path, source },
        }
    }

    /// Whether what stands in the journal's place is not a journal that could be used.
    pub(super) const fn is_not_a_journal(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::Foreign { .. })
    }
}
