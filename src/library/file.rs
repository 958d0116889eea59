//! Reading one file as a source, within limits.

use crate::source::Source;
use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};
use thiserror::Error;

/// The most a scenario file may have, in bytes.
const LARGEST: u64 = 64 << 20;

/// Why a file cannot be read at all.
#[derive(Debug, Error)]
pub enum Unreadable {
    /// The system says no.
    #[error("{path} can't be read: {source}", path = path.display())]
    System {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is a folder, and the system says no.
    #[error("the folder {path} can't be read: {source}", path = path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is a folder, a pipe or a device.
    #[error("{path} is not a file", path = path.display())]
    NotAFile {
        /// What it is called.
        path: PathBuf,
    },
    /// It is not text.
    #[error("{path} is not text in UTF-8", path = path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// It is too large.
    #[error("{path} is larger than 64 MiB, the most a scenario may be", path = path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
}

/// Reads a file, named by its path.
///
/// # Errors
/// When the file is not there, too large, or not text.
pub fn read(path: &Path) -> Result<Source, Unreadable> {
    let system = |source| Unreadable::System { path: path.to_owned(), source };
    if fs::metadata(path).map_err(system)?.len() > LARGEST {
        return Err(Unreadable::TooLarge { path: path.to_owned() });
    }
    // A device or a pipe has no size to tell.
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(system)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Unreadable::TooLarge { path: path.to_owned() });
    }
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::NotText { path: path.to_owned() })?;
    Ok(Source::new(path.display().to_string(), text))
}
