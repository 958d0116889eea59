//! The user's settings: one text file, `settings.toml`, shared by the window and the terminal.
//!
//! It is written whole or not at all, and a file that cannot be read is kept aside, never overwritten.

mod folders;

pub use folders::Folders;

use crate::play::Mode;
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// What the user has set. Every setting has a default, so a file needs to hold only what differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The name that people in scenarios call the trainee by, if they gave one.
    pub you: Option<String>,
    /// The language of the interface, as `de`; the system's where it is not given.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// The size of text in percent, 100 to 200.
    pub text_size: u16,
    /// How fast spoken lines appear.
    pub typewriter: Typewriter,
    /// Whether things hold still that would otherwise move.
    pub reduced_motion: bool,
    /// Whether single letters are keys.
    pub letter_keys: bool,
    /// The mode chosen last.
    pub mode: Option<Mode>,
    /// What other versions of the program have set, kept as it is.
    #[serde(flatten)]
    pub others: toml::Table,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            you: None,
            language: None,
            theme: ThemeChoice::Light,
            text_size: 100,
            typewriter: Typewriter::Steady,
            reduced_motion: false,
            letter_keys: true,
            mode: None,
            others: toml::Table::new(),
        }
    }
}

/// Which colours the window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

/// How fast spoken lines appear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typewriter {
    /// All at once.
    Off,
    /// At the pace of calm speech.
    #[default]
    Steady,
    /// Twice as fast.
    Quick,
}

/// Why settings could not be read or kept.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// The file is not what it should be.
    #[error("your settings in {path} can't be read, so the usual ones are used; the file was kept as {aside}", path = path.display(), aside = aside.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Where it was put.
        aside: PathBuf,
        /// What is wrong with it.
        source: toml::de::Error,
    },
    /// The file can't be reached.
    #[error("your settings in {path} can't be reached", path = path.display())]
    Unreachable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file can't be written.
    #[error("your settings can't be kept in {path}; they hold until you close Heard", path = path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Settings {
    /// Reads the settings in a folder; the defaults where there are none. What is wrong is said beside them.
    #[must_use]
    pub fn read(folder: &Path) -> (Self, Option<SettingsError>) {
        let path = file(folder);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return (Self::default(), None);
            }
            Err(source) => return (Self::default(), Some(SettingsError::Unreachable { path, source })),
        };
        match toml::from_str::<Self>(&text) {
            Ok(settings) => (settings.within_range(), None),
            Err(source) => {
                let aside = path.with_extension("toml.unreadable");
                let error = match fs::rename(&path, &aside) {
                    Ok(()) => SettingsError::Unreadable { path, aside, source },
                    Err(source) => SettingsError::Unreachable { path, source },
                };
                (Self::default(), Some(error))
            }
        }
    }

    /// Writes the settings into a folder: whole, or not at all.
    ///
    /// # Errors
    /// When the folder can't be written to; the old file is as it was.
    pub fn write(&self, folder: &Path) -> Result<(), SettingsError> {
        let path = file(folder);
        let unwritable = |source| SettingsError::Unwritable { path: path.clone(), source };
        let text = toml::to_string_pretty(self).map_err(|error| unwritable(io::Error::other(error)))?;
        fs::create_dir_all(folder).map_err(unwritable)?;
        let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(unwritable)?;
        beside.write_all(text.as_bytes()).map_err(unwritable)?;
        beside.as_file().sync_all().map_err(unwritable)?;
        beside.persist(&path).map_err(|error| unwritable(error.error))?;
        Ok(())
    }

    fn within_range(self) -> Self {
        Self { text_size: self.text_size.clamp(100, 200), ..self }
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_what_is_unknown_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(Settings::read(folder.path()), (settings, None) if settings == Settings::default()));
        fs::write(file(folder.path()), "theme = \"dark\"\nfuture = 3\ntext_size = 900\n").unwrap();
        let (mut settings, error) = Settings::read(folder.path());
        assert!(error.is_none());
        assert_eq!((settings.theme, settings.text_size), (ThemeChoice::Dark, 200));
        settings.you = Some("Sam".to_owned());
        settings.write(folder.path()).unwrap();
        let (again, _) = Settings::read(folder.path());
        assert_eq!(again, settings);
        assert_eq!(again.others["future"], toml::Value::Integer(3));
    }

    #[test]
    fn a_broken_file_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), "theme = [").unwrap();
        let (settings, error) = Settings::read(folder.path());
        assert_eq!(settings, Settings::default());
        assert!(error.unwrap().to_string().contains("kept as"));
        assert_eq!(fs::read_to_string(folder.path().join("settings.toml.unreadable")).unwrap(), "theme = [");
    }

    #[test]
    fn a_folder_that_cannot_be_used_is_said_and_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("file");
        fs::write(&blocked, "").unwrap();
        let error = Settings::default().write(&blocked).unwrap_err();
        assert!(error.to_string().contains("can't be kept"));
        assert_eq!(fs::read_to_string(&blocked).unwrap(), "");
    }
}
