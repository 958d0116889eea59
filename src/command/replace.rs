//! Writing a file as a whole, or not at all.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use thiserror::Error;

/// Why a file could not be written.
#[derive(Debug, Error)]
#[error("{path} can't be written", path = path.display())]
pub(super) struct Unwritable {
    path: PathBuf,
    /// What the system says.
    pub(super) source: io::Error,
}

/// Puts a text in the place of a file, or makes the file. It keeps its permissions, a link to it stays a link, and a
/// file that is meant to be read only is left alone.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Unwritable> {
    let written = || {
        let (path, permissions) = match fs::metadata(path) {
            Ok(known) if known.permissions().readonly() => {
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is marked as read only"));
            }
            Ok(known) => (path.canonicalize()?, Some(known.permissions())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (path.to_owned(), None),
            Err(error) => return Err(error),
        };
        let file = beside(&path, text)?;
        if let Some(permissions) = permissions {
            file.as_file().set_permissions(permissions)?;
        }
        file.persist(&path)?;
        Ok(())
    };
    written().map_err(|source| Unwritable { path: path.to_owned(), source })
}

/// Makes a file with a text in it. A file that is there already is left alone: [`io::ErrorKind::AlreadyExists`].
pub(super) fn create(path: &Path, text: &str) -> Result<(), Unwritable> {
    let created = || {
        beside(path, text)?.persist_noclobber(path)?;
        Ok(())
    };
    created().map_err(|source| Unwritable { path: path.to_owned(), source })
}

/// A file beside the other that holds the text and is on disk, with the rights that a new file usually has.
fn beside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}
