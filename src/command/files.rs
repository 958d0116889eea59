//! The files that a path leads to.

use std::{
    fs, io,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// Why no file was found.
#[derive(Debug, Error)]
pub(super) enum NoScenario {
    #[error("{path} can't be read", path = path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("there is no scenario in {path}; a scenario is a file whose name ends in .ron", path = path.display())]
    NoScenario { path: PathBuf },
}

/// The files at a path that Heard writes and reads, scenarios and what stands beside them: the file itself, or those
/// in the folder and the folders below it, by name.
pub(super) fn gather_all(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), NoScenario> {
    gather_named(path, |name| name.len() > ".ron".len() && name.ends_with(".ron"), files)
}

fn gather_named(path: &Path, wanted: fn(&str) -> bool, files: &mut Vec<PathBuf>) -> Result<(), NoScenario> {
    let unreadable = |source| NoScenario::Unreadable { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let before = files.len();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            match entry.file_type().map_err(unreadable)? {
                kind if kind.is_dir() => folders.push(entry.path()),
                _ if wanted(&entry.file_name().to_string_lossy()) => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files[before..].sort();
    if files.len() == before { Err(NoScenario::NoScenario { path: path.to_owned() }) } else { Ok(()) }
}
