//! Setting aside what is in the journal's place and is no journal of ours, or no longer one.

use super::{JournalError, Oddity};
use rusqlite::Connection;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// What `SQLite` keeps beside a file; without these, nobody could mend it.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Something that was in the journal's place and has been renamed. Nothing in it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Why.
    pub oddity: Oddity,
    /// Where it is now.
    pub to: PathBuf,
}

/// Renames the file and its companions to a name that says why and when, and that nothing else has.
pub(super) fn set_aside(path: &Path, oddity: Oddity) -> Result<SetAside, JournalError> {
    let to = free_name(path, oddity);
    let stuck = |source| JournalError::Stuck { path: path.to_owned(), source };
    // The file itself goes last: SQLite would throw away the log of a file that is not there.
    for companion in COMPANIONS {
        rename_if_there(&beside(path, companion), &beside(&to, companion)).map_err(stuck)?;
    }
    rename_if_there(path, &to).map_err(stuck)?;
    Ok(SetAside { oddity, to })
}

/// Deletes every damaged journal that was set aside in a folder.
pub(super) fn delete_damaged(folder: &Path) -> io::Result<()> {
    damaged(folder)?.iter().try_for_each(fs::remove_file)
}

/// Whether a damaged journal was set aside in a folder.
pub(super) fn has_damaged(folder: &Path) -> io::Result<bool> {
    Ok(!damaged(folder)?.is_empty())
}

fn damaged(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut damaged = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_ours = entry.file_name().as_encoded_bytes().starts_with(first_part(Oddity::Damaged).as_bytes());
        if is_ours && entry.file_type()?.is_file() {
            damaged.push(entry.path());
        }
    }
    Ok(damaged)
}

/// The path with something after its last name.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

const fn first_part(oddity: Oddity) -> &'static str {
    match oddity {
        Oddity::Damaged => "journal-damaged-",
        Oddity::Foreign => "journal-replaced-",
    }
}

fn free_name(path: &Path, oddity: Oddity) -> PathBuf {
    let name = format!("{}{}", first_part(oddity), now());
    let is_there = |path: &Path| path.symlink_metadata().is_ok();
    let is_taken = |path: &Path| is_there(path) || COMPANIONS.iter().any(|one| is_there(&beside(path, one)));
    let numbered = (2_u32..).map(|number| format!("{name}-{number}.sqlite"));
    std::iter::once(format!("{name}.sqlite"))
        .chain(numbered)
        .map(|name| path.with_file_name(name))
        .find(|path| !is_taken(path))
        .unwrap_or_else(|| path.with_file_name(&name))
}

/// The path, or where something is there already, the first numbered one where nothing is.
pub(super) fn free_path(path: PathBuf) -> PathBuf {
    let (stem, extension) = (path.file_stem().unwrap_or_default(), path.extension().unwrap_or_default());
    let (stem, extension) = (stem.to_string_lossy(), extension.to_string_lossy());
    let numbered = (2_u32..).map(|number| path.with_file_name(format!("{stem}-{number}.{extension}")));
    std::iter::once(path.clone()).chain(numbered).find(|path| path.symlink_metadata().is_err()).unwrap_or(path.clone())
}

/// The time here, as in `2026-11-23-214005`. `SQLite` knows it.
pub(super) fn now() -> String {
    Connection::open_in_memory()
        .and_then(|clock| {
            clock.query_row("SELECT strftime('%Y-%m-%d-%H%M%S', 'now', 'localtime')", [], |row| row.get(0))
        })
        .unwrap_or_default()
}

fn rename_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        renamed => renamed,
    }
}
