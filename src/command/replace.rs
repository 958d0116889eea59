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
    source: io::Error,
}

/// Puts a text in the place of a file, or makes the file. It keeps its permissions, a link to it stays a link, and a
/// file that is meant to be read only is left alone.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Unwritable> {
    write(path, text).map_err(|source| Unwritable { path: path.to_owned(), source })
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let (path, permissions) = match fs::metadata(path) {
        Ok(known) if known.permissions().readonly() => {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is marked as read only"));
        }
        Ok(known) => (path.canonicalize()?, Some(known.permissions())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => (path.to_owned(), None),
        Err(error) => return Err(error),
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = NamedTempFile::new_in(folder)?;
    beside.write_all(text.as_bytes())?;
    match permissions {
        Some(permissions) => beside.as_file().set_permissions(permissions)?,
        None => readable(&beside)?,
    }
    beside.as_file().sync_all()?;
    beside.persist(&path)?;
    Ok(())
}

/// A new file can be read by everyone, as files that people make can: a temporary one can't.
#[cfg(unix)]
fn readable(file: &NamedTempFile) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &NamedTempFile) -> io::Result<()> {
    Ok(())
}
