//! The files that a command was pointed at.

use crate::scenario::is_scenario_file;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// Why there is nothing to work on.
#[derive(Debug, Error)]
pub(super) enum NoFiles {
    #[error("{path} can't be read", path = path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("there is no scenario in {path}; a scenario is a file whose name ends in .ron", path = path.display())]
    NoScenario { path: PathBuf },
}

/// The scenario files at some paths: the file itself, or those in the folder and the folders below it, by name.
pub(super) fn gather(paths: &[PathBuf]) -> Result<Vec<PathBuf>, NoFiles> {
    gather_named(paths, is_scenario_file)
}

/// The files that Heard writes and reads at some paths, scenarios and what stands beside them, in the same way.
pub(super) fn gather_all(paths: &[PathBuf]) -> Result<Vec<PathBuf>, NoFiles> {
    gather_named(paths, |name| name.len() > ".ron".len() && name.ends_with(".ron"))
}

fn gather_named(paths: &[PathBuf], wanted: fn(&str) -> bool) -> Result<Vec<PathBuf>, NoFiles> {
    let mut files = Vec::new();
    for path in paths {
        add(path, wanted, &mut files)?;
    }
    Ok(files)
}

fn add(path: &Path, wanted: fn(&str) -> bool, files: &mut Vec<PathBuf>) -> Result<(), NoFiles> {
    let unreadable = |source| NoFiles::Unreadable { path: path.to_owned(), source };
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
    if files.len() == before { Err(NoFiles::NoScenario { path: path.to_owned() }) } else { Ok(()) }
}
