//! A page or a table on disk: written whole or not at all.

use crate::texts::{Tell, Texts, Value};
use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use thiserror::Error;

/// How the name of a page ends.
pub(super) const PAGE: &[&str] = &["html"];

/// How the name of something ends that can be a page or a table.
pub(super) const PAGE_OR_TABLE: &[&str] = &["html", "csv"];

/// Why something could not be saved, in a sentence for the person.
#[derive(Debug, Error)]
pub enum SheetError {
    /// The name is not that of a web page.
    #[error(
        "This is saved as a web page, and {} does not end in .html. Try {}.",
        path.display(),
        path.with_extension("html").display()
    )]
    NotAPage {
        /// The file.
        path: PathBuf,
    },
    /// The name is neither that of a web page nor that of a table.
    #[error(
        "This is saved as a web page (.html) or as a table (.csv), and {} ends in neither. Try {}.",
        path.display(),
        path.with_extension("html").display()
    )]
    NeitherPageNorTable {
        /// The file.
        path: PathBuf,
    },
    /// There is no folder to put it in.
    #[error("This can't be saved as {}: there is no folder {}.", path.display(), folder.display())]
    NoFolder {
        /// The file.
        path: PathBuf,
        /// The folder that is not there.
        folder: PathBuf,
    },
    /// There is a folder of that name.
    #[error("This can't be saved as {}: that is a folder.", path.display())]
    IsFolder {
        /// The file.
        path: PathBuf,
    },
    /// The file can't be written.
    #[error("This can't be saved as {}. Nothing else is lost by that.", path.display())]
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
        let instead = |path: &Path| [("file", shown(path)), ("instead", shown(&path.with_extension("html")))];
        match self {
            Self::NotAPage { path } => texts.with("sheet-not-a-page", &instead(path)),
            Self::NeitherPageNorTable { path } => texts.with("sheet-neither-page-nor-table", &instead(path)),
            Self::NoFolder { path, folder } => {
                texts.with("sheet-no-folder", &[("file", shown(path)), ("folder", shown(folder))])
            }
            Self::IsFolder { path } => texts.with_path("sheet-is-folder", "file", path),
            Self::Unwritable { path, .. } => texts.with_path("sheet-unwritable", "file", path),
        }
    }
}

/// Whether a name ends in this: `html`, `csv`.
pub(super) fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

/// Whether something can be saved as a file, as far as its name and its folder tell.
pub(super) fn can_be(path: &Path, endings: &[&str]) -> Result<(), SheetError> {
    let is_named_so = endings.iter().any(|ending| ends_in(path, ending));
    let path = path.to_owned();
    let folder = folder(&path).to_owned();
    match () {
        () if !is_named_so && endings == PAGE => Err(SheetError::NotAPage { path }),
        () if !is_named_so => Err(SheetError::NeitherPageNorTable { path }),
        () if path.is_dir() => Err(SheetError::IsFolder { path }),
        () if !folder.is_dir() => Err(SheetError::NoFolder { path, folder }),
        () => Ok(()),
    }
}

/// Saves a text under a name that ends in one of these: whole, or not at all. What the file held before is replaced;
/// where it is a link, what it leads to is. Only the person themselves can read the file.
pub(super) fn save(path: &Path, endings: &[&str], text: impl FnOnce() -> String) -> Result<(), SheetError> {
    can_be(path, endings)?;
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let write = || -> io::Result<()> {
        let mut beside = NamedTempFile::new_in(folder(&target))?;
        beside.write_all(text().as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist(&target)?;
        Ok(())
    };
    write().map_err(|source| SheetError::Unwritable { path: path.to_owned(), source })
}

/// The folder a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
