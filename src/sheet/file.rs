//! The page on disk: written whole or not at all.

use super::Sheet;
use crate::texts::{Tell, Texts, Value};
use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use thiserror::Error;

/// Why a debrief could not be saved, in a sentence for the person.
#[derive(Debug, Error)]
pub enum SheetError {
    /// The name is not that of a web page.
    #[error(
        "The debrief is saved as a web page, and {} does not end in .html. Try {}.",
        path.display(),
        path.with_extension("html").display()
    )]
    NotAPage {
        /// The file.
        path: PathBuf,
    },
    /// There is no folder to put it in.
    #[error("The debrief can't be saved as {}: there is no folder {}.", path.display(), folder.display())]
    NoFolder {
        /// The file.
        path: PathBuf,
        /// The folder that is not there.
        folder: PathBuf,
    },
    /// There is a folder of that name.
    #[error("The debrief can't be saved as {}: that is a folder.", path.display())]
    IsFolder {
        /// The file.
        path: PathBuf,
    },
    /// The file can't be written.
    #[error("The debrief can't be saved as {}. Nothing else is lost by that.", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Tell for SheetError {
    fn tell(&self, texts: &Texts) -> String {
        let shown = |path: &Path| -> Value<'static> { path.display().to_string().into() };
        match self {
            Self::NotAPage { path } => {
                let values = [("file", shown(path)), ("instead", shown(&path.with_extension("html")))];
                texts.with("sheet-not-a-page", &values)
            }
            Self::NoFolder { path, folder } => {
                texts.with("sheet-no-folder", &[("file", shown(path)), ("folder", shown(folder))])
            }
            Self::IsFolder { path } => texts.with_path("sheet-is-folder", "file", path),
            Self::Unwritable { path, .. } => texts.with_path("sheet-unwritable", "file", path),
        }
    }
}

impl Sheet<'_> {
    /// Whether a file can be one that a debrief is saved as, as far as its name and its folder tell: for saying so
    /// before a conversation begins. The name ends in `.html`, so that a browser opens it and no scenario is written
    /// over by mistake.
    ///
    /// # Errors
    /// When the name does not end in `.html`, the folder is not there, or the file is a folder.
    pub fn can_be(path: &Path) -> Result<(), SheetError> {
        let is_page = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("html"));
        let path = path.to_owned();
        let folder = folder(&path).to_owned();
        match () {
            () if !is_page => Err(SheetError::NotAPage { path }),
            () if path.is_dir() => Err(SheetError::IsFolder { path }),
            () if !folder.is_dir() => Err(SheetError::NoFolder { path, folder }),
            () => Ok(()),
        }
    }

    /// Saves the page: whole, or not at all. What the file held before is replaced; where it is a link, what it leads
    /// to is. Only the person themselves can read the file.
    ///
    /// # Errors
    /// When the file can't be one, or can't be written; what it held before is as it was.
    pub fn save(&self, path: &Path) -> Result<(), SheetError> {
        Self::can_be(path)?;
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let write = || -> io::Result<()> {
            let mut beside = NamedTempFile::new_in(folder(&target))?;
            beside.write_all(self.html().as_bytes())?;
            beside.as_file().sync_all()?;
            beside.persist(&target)?;
            Ok(())
        };
        write().map_err(|source| SheetError::Unwritable { path: path.to_owned(), source })
    }
}

/// The folder a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
