//! Pages and tables of a workshop on disk, where every page is.

use std::fs;
use std::path::Path;

use crate::journal::Journal;
use crate::sheet::SheetError;
use crate::texts::Texts;

/// The folder, within the one for everything, that pages go into.
const PAGES: &str = "pages";

/// A file that is named after a scenario and what it is.
pub(super) fn file_name(scenario: &str, what: &str, ending: &str) -> String {
    let key = scenario.rsplit(['/', '\\']).next().unwrap_or_default();
    format!("{}-{what}.{ending}", key.strip_suffix(".ron").unwrap_or(key))
}

/// Saves a file among the pages, and says where it is or why it is not.
pub(super) fn save(
    journal: &Journal,
    name: &str,
    texts: &Texts,
    write: impl FnOnce(&Path) -> Result<(), SheetError>,
) -> String {
    let Some(folder) = journal.folder().map(|folder| folder.join(PAGES)) else {
        return texts.get("present-save-nowhere");
    };
    // What keeps the folder from being made keeps the file from being written, and that is said.
    _ = fs::create_dir_all(&folder);
    let file = folder.join(name);
    match write(&file) {
        Ok(()) => texts.with_path("present-saved", "file", &file),
        Err(error) => texts.tell(&error),
    }
}
