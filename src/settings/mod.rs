//! The user's settings: one text file, `settings.toml`, shared by the window and the terminal.
//!
//! It is written whole or not at all. A file that cannot be read is kept aside, never overwritten; one setting that
//! makes no sense is left out, and the others hold.

mod chosen;
mod folders;
mod support;

pub use chosen::{Spacing, VoiceRate, WindowPlace};
pub use folders::Folders;
pub use support::{CardLine, SupportCard, SupportCardError};

use crate::play::Mode;
use serde::{Deserialize, Serialize};
use std::{
    error::Error,
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use thiserror::Error;
use toml::{Table, Value};

/// What the user has set. Every setting has a default, so a file needs to hold only what differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The name that people in scenarios call the trainee by, if they gave one.
    pub you: Option<String>,
    /// Who practises under a name of their own, where several people use this computer: the one who did last.
    pub person: Option<String>,
    /// The language of the interface, as `de`; the system's where it is not given.
    pub language: Option<String>,
    /// Light, dark or high contrast.
    pub theme: ThemeChoice,
    /// The size of text in percent, 100 to 200.
    pub text_size: u16,
    /// How fast spoken lines appear.
    pub typewriter: Typewriter,
    /// Whether things hold still that would otherwise move.
    pub reduced_motion: bool,
    /// Whether single letters are keys.
    pub letter_keys: bool,
    /// Whether replies stay hidden until the trainee has thought of their own.
    pub say_first: bool,
    /// The mode chosen last.
    pub mode: Option<Mode>,
    /// Whether lines that were seen in an earlier attempt appear at once.
    pub skip_seen: bool,
    /// How far apart letters and lines stand.
    pub spacing: Spacing,
    /// Whether what is said to the trainee is read aloud.
    pub read_aloud: bool,
    /// How fast it is read aloud.
    pub voice_rate: VoiceRate,
    /// Whether gauges are shown in the modes that have them.
    pub gauges: bool,
    /// Whether the window fills the screen.
    pub full_screen: bool,
    /// Where the window was.
    pub window: Option<WindowPlace>,
    /// What other versions of the program have set, kept as it is.
    #[serde(flatten)]
    pub others: Table,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            you: None,
            person: None,
            language: None,
            theme: ThemeChoice::Light,
            text_size: 100,
            typewriter: Typewriter::Steady,
            reduced_motion: false,
            letter_keys: true,
            say_first: false,
            mode: None,
            skip_seen: true,
            spacing: Spacing::Usual,
            read_aloud: false,
            voice_rate: VoiceRate::Steady,
            gauges: true,
            full_screen: false,
            window: None,
            others: Table::new(),
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
    /// Bright on black.
    HighContrast,
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

/// Why settings could not be read or kept, in a sentence for the person.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// The file is not what it should be.
    #[error("Your settings can't be read, so the usual ones are used. The file was kept as {}.", aside.display())]
    Unreadable {
        /// Where it was put.
        aside: PathBuf,
        /// What is wrong with it.
        source: Box<dyn Error + Send + Sync>,
    },
    /// Some settings have values that they can't have.
    #[error("These settings in {} make no sense to Heard, so the usual ones are used: {}.", path.display(), names.join(", "))]
    Senseless {
        /// The file.
        path: PathBuf,
        /// Their names.
        names: Vec<String>,
    },
    /// The file can't be reached.
    #[error("Your settings in {} can't be reached, so the usual ones are used.", path.display())]
    Unreachable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file can't be written.
    #[error("Your settings can't be kept in {}. They hold until you close Heard.", path.display())]
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
        let read = match fs::read(&path) {
            Ok(bytes) => table(bytes),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return (Self::default(), None);
            }
            Err(source) => return (Self::default(), Some(SettingsError::Unreachable { path, source })),
        };
        match read {
            Ok(table) => Self::of(table, path),
            Err(source) => (Self::default(), Some(keep_aside(path, source))),
        }
    }

    /// The settings in a table, without those that make no sense.
    fn of(table: Table, path: PathBuf) -> (Self, Option<SettingsError>) {
        let makes_sense = |(name, value): &(String, Value)| {
            Table::from_iter([(name.clone(), value.clone())]).try_into::<Self>().is_ok()
        };
        let (sensible, senseless): (Table, Table) = table.into_iter().partition(makes_sense);
        let names: Vec<_> = senseless.into_iter().map(|(name, _)| name).collect();
        let settings = sensible.try_into::<Self>().unwrap_or_default().within_range();
        (settings, (!names.is_empty()).then_some(SettingsError::Senseless { path, names }))
    }

    /// Writes the settings into a folder: whole, or not at all. Where the file is a link, what it leads to is written.
    ///
    /// # Errors
    /// When the folder can't be written to, or there is a file that can't be read; it is as it was.
    pub fn write(&self, folder: &Path) -> Result<(), SettingsError> {
        let path = file(folder);
        self.write_file(&path).map_err(|source| SettingsError::Unwritable { path, source })
    }

    fn write_file(&self, path: &Path) -> io::Result<()> {
        let text = toml::to_string_pretty(self).map_err(io::Error::other)?;
        let path = match path.canonicalize() {
            Ok(path) => {
                // What could not be read must not be written over.
                fs::read(&path)?;
                path
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(error),
        };
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut beside = NamedTempFile::new_in(folder)?;
        beside.write_all(text.as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist(&path)?;
        Ok(())
    }

    fn within_range(self) -> Self {
        Self { text_size: self.text_size.clamp(100, 200), ..self }
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

fn table(bytes: Vec<u8>) -> Result<Table, Box<dyn Error + Send + Sync>> {
    Ok(String::from_utf8(bytes)?.parse()?)
}

/// Renames a file that cannot be read to a name that nothing else has.
fn keep_aside(path: PathBuf, source: Box<dyn Error + Send + Sync>) -> SettingsError {
    let aside = (1_u32..)
        .map(|number| path.with_file_name(format!("settings-unreadable-{number}.toml")))
        .find(|aside| aside.symlink_metadata().is_err())
        .unwrap_or_else(|| path.with_extension("unreadable"));
    match fs::rename(&path, &aside) {
        Ok(()) => SettingsError::Unreadable { aside, source },
        Err(source) => SettingsError::Unreachable { path, source },
    }
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
        assert_eq!(again.others["future"], Value::Integer(3));
    }

    #[test]
    fn broken_files_are_kept_aside_all_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let broken = [&b"theme = ["[..], b"\xff\xfe", b"theme = \"dark\"\ntheme = \"light\""];
        for (number, bytes) in broken.iter().enumerate() {
            fs::write(file(folder.path()), bytes).unwrap();
            let (settings, error) = Settings::read(folder.path());
            assert_eq!(settings, Settings::default());
            let aside = folder.path().join(format!("settings-unreadable-{}.toml", number + 1));
            assert!(error.unwrap().to_string().contains(&aside.display().to_string()));
            settings.write(folder.path()).unwrap();
        }
        for (number, bytes) in broken.iter().enumerate() {
            let aside = folder.path().join(format!("settings-unreadable-{}.toml", number + 1));
            assert_eq!(fs::read(aside).unwrap(), *bytes);
        }
    }

    #[test]
    fn one_setting_that_makes_no_sense_leaves_the_others_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), "theme = \"plaid\"\ntext_size = -1\nyou = \"Sam\"\nfuture = [1]\n").unwrap();
        let (settings, error) = Settings::read(folder.path());
        let expected = Settings { you: Some("Sam".to_owned()), others: settings.others.clone(), ..Settings::default() };
        assert_eq!(settings, expected);
        assert!(settings.others.contains_key("future"));
        let error = error.unwrap().to_string();
        assert!(error.contains("text_size") && error.contains("theme") && !error.contains("you,"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let target = elsewhere.path().join("heard.toml");
        fs::write(&target, "").unwrap();
        std::os::unix::fs::symlink(&target, file(folder.path())).unwrap();
        Settings { text_size: 150, ..Settings::default() }.write(folder.path()).unwrap();
        assert!(file(folder.path()).symlink_metadata().unwrap().is_symlink());
        assert!(fs::read_to_string(target).unwrap().contains("150"));
    }

    #[test]
    fn something_else_in_its_place_is_said_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(file(folder.path())).unwrap();
        let (settings, error) = Settings::read(folder.path());
        assert!(matches!(error, Some(SettingsError::Unreachable { .. })), "{error:?}");
        assert!(matches!(settings.write(folder.path()), Err(SettingsError::Unwritable { .. })));
        assert!(file(folder.path()).is_dir());
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
