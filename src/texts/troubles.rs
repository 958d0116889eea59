//! What went wrong, in the interface's words. The rooms below say what it was; here it becomes a sentence.

use super::{Texts, Value};
use crate::{
    journal::{JournalError, Notice, Oddity, SetAside},
    library::{Content, Entry, Unreadable},
    settings::{SettingsError, SupportCardError},
    workshop::Refusal,
};
use std::path::Path;

/// Something that can be told in the interface's words.
pub trait Tell {
    /// A sentence or two for the person.
    fn tell(&self, texts: &Texts) -> String;
}

impl Texts {
    /// What happened, in a sentence or two.
    #[must_use]
    pub fn tell(&self, what: &impl Tell) -> String {
        what.tell(self)
    }

    /// What is wrong with a scenario; nothing if it can be played. Findings are told in English, as `heard check` does.
    #[must_use]
    pub fn trouble(&self, entry: &Entry) -> Option<String> {
        match &entry.content {
            Content::Unreadable(reason) => Some(self.tell(&**reason)),
            _ => entry.trouble(),
        }
    }

    /// A sentence with a path in it.
    pub(crate) fn with_path(&self, key: &str, name: &str, path: &Path) -> String {
        self.with(key, &[(name, shown(path))])
    }
}

impl Tell for SupportCardError {
    fn tell(&self, texts: &Texts) -> String {
        texts.with_path("support-unreadable", "path", &self.path)
    }
}

impl Tell for JournalError {
    fn tell(&self, texts: &Texts) -> String {
        match self {
            Self::NotWanted => texts.get("journal-not-wanted"),
            Self::NoHome => texts.get("journal-no-home"),
            Self::Place { path, .. } => texts.with_path("journal-place", "path", path),
            Self::Newer { path } => texts.with_path("journal-newer", "path", path),
            Self::ReadOnly => texts.get("journal-read-only"),
            Self::Full => texts.get("journal-full"),
            Self::Busy => texts.get("journal-busy"),
            Self::Damaged => texts.get("journal-damaged"),
            Self::Garbled(_) => texts.get("journal-garbled"),
            Self::Stuck { path, .. } => texts.with_path("journal-stuck", "path", path),
            Self::GoneOnElsewhere => texts.get("journal-gone-on-elsewhere"),
            Self::Deleted => texts.get("journal-deleted"),
            Self::TracesLeft => texts.get("journal-traces-left"),
            Self::DamagedStays => texts.get("journal-damaged-stays"),
            Self::Other(_) => texts.get("journal-other"),
        }
    }
}

impl Tell for SetAside {
    fn tell(&self, texts: &Texts) -> String {
        let key = match self.oddity {
            Oddity::Damaged => "journal-set-aside-damaged",
            Oddity::Foreign => "journal-set-aside-foreign",
        };
        texts.with_path(key, "to", &self.to)
    }
}

impl Tell for Notice {
    fn tell(&self, texts: &Texts) -> String {
        let because = |key: &str, reason: &JournalError| texts.with(key, &[("reason", texts.tell(reason).into())]);
        match self {
            Self::SetAside(aside) => texts.tell(aside),
            Self::NothingKept(reason) => because("journal-nothing-kept", reason),
            Self::NotKept(reason) => match **reason {
                JournalError::GoneOnElsewhere | JournalError::Deleted => because("journal-talk-on", reason),
                _ => because("journal-tries-again", reason),
            },
            Self::KeptAgain => texts.get("journal-works-again"),
        }
    }
}

impl Tell for Refusal {
    fn tell(&self, texts: &Texts) -> String {
        match self {
            Self::Full => texts.get("workshop-refused-full"),
            Self::Locked => texts.get("workshop-refused-locked"),
            Self::Over => texts.get("workshop-refused-over"),
            Self::NotOpen => texts.get("workshop-refused-not-open"),
            Self::NoSuchOption => texts.get("workshop-refused-no-such-option"),
            Self::Miscounted { options } => {
                texts.with("workshop-refused-miscounted", &[("options", (*options).into())])
            }
            Self::NoSeat | Self::Replayed | Self::NotNow => texts.get("workshop-refused-not-now"),
            Self::Play(_) => texts.get("conversation-not-possible"),
        }
    }
}

impl Tell for SettingsError {
    fn tell(&self, texts: &Texts) -> String {
        match self {
            Self::Unreadable { aside, .. } => texts.with_path("settings-unreadable", "aside", aside),
            Self::Senseless { path, names } => {
                texts.with("settings-senseless", &[("path", shown(path)), ("names", names.join(", ").into())])
            }
            Self::Unreachable { path, .. } => texts.with_path("settings-unreachable", "path", path),
            Self::Unwritable { path, .. } => texts.with_path("settings-unwritable", "path", path),
        }
    }
}

impl Tell for Unreadable {
    fn tell(&self, texts: &Texts) -> String {
        let system = |key: &str, path: &Path, source: &std::io::Error| {
            texts.with(key, &[("path", shown(path)), ("reason", source.to_string().into())])
        };
        match self {
            Self::System { path, source } => system("unreadable-system", path, source),
            Self::Folder { path, source } => system("unreadable-folder", path, source),
            Self::NotAFile { path } => texts.with_path("unreadable-not-a-file", "path", path),
            Self::NotText { path } => texts.with_path("unreadable-not-text", "path", path),
            Self::TooLarge { path } => texts.with_path("unreadable-too-large", "path", path),
        }
    }
}

fn shown(path: &Path) -> Value<'static> {
    path.display().to_string().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{io, path::PathBuf, sync::Arc};

    fn path() -> PathBuf {
        PathBuf::from("a folder/a file")
    }

    fn refused() -> io::Error {
        io::Error::other("no")
    }

    fn journal_errors() -> Vec<JournalError> {
        let database = || rusqlite::Error::InvalidQuery;
        vec![
            JournalError::NotWanted,
            JournalError::NoHome,
            JournalError::Place { path: path(), source: refused() },
            JournalError::Newer { path: path() },
            JournalError::ReadOnly,
            JournalError::Full,
            JournalError::Busy,
            JournalError::Damaged,
            JournalError::Garbled(database()),
            JournalError::Stuck { path: path(), source: refused() },
            JournalError::GoneOnElsewhere,
            JournalError::Deleted,
            JournalError::TracesLeft,
            JournalError::Other(database()),
        ]
    }

    fn settings_errors() -> Vec<SettingsError> {
        vec![
            SettingsError::Unreadable { aside: path(), source: Box::new(refused()) },
            SettingsError::Senseless { path: path(), names: vec!["theme".to_owned(), "you".to_owned()] },
            SettingsError::Unreachable { path: path(), source: refused() },
            SettingsError::Unwritable { path: path(), source: refused() },
        ]
    }

    #[test]
    fn in_english_the_window_and_the_command_line_say_the_same() {
        let english = Texts::new(Some("en"));
        for error in journal_errors() {
            assert_eq!(english.tell(&error), error.to_string());
        }
        for error in settings_errors() {
            assert_eq!(english.tell(&error), error.to_string());
        }
    }

    #[test]
    fn every_language_names_the_file_and_says_it_in_words_of_its_own() {
        let english = Texts::new(Some("en"));
        for (language, _) in Texts::available().into_iter().filter(|(language, _)| *language != "en") {
            let texts = Texts::new(Some(language));
            let mut said: Vec<_> = journal_errors().iter().map(|one| (texts.tell(one), english.tell(one))).collect();
            said.extend(settings_errors().iter().map(|one| (texts.tell(one), english.tell(one))));
            for (here, english) in said {
                assert_ne!(here, english);
                assert_eq!(here.contains("a folder/a file"), english.contains("a folder/a file"), "{here}");
            }
        }
    }

    #[test]
    fn a_notice_says_why_and_what_it_means_for_the_conversation() {
        let german = Texts::new(Some("de"));
        let notices = [
            (Notice::NotKept(Arc::new(JournalError::Full)), ["Datenträger ist voll", "Mach ruhig weiter"]),
            (Notice::NotKept(Arc::new(JournalError::Deleted)), ["gelöscht", "zu Ende führen"]),
            (Notice::NothingKept(Arc::new(JournalError::ReadOnly)), ["schreibgeschützt", "bleibt nichts"]),
            (Notice::SetAside(SetAside { oddity: Oddity::Damaged, to: path() }), ["lesbar", "a folder/a file"]),
            (Notice::KeptAgain, ["funktioniert wieder", "gespeichert"]),
        ];
        for (notice, words) in notices {
            let said = german.tell(&notice);
            assert!(words.iter().all(|word| said.contains(word)), "{said}");
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_says_so_in_every_language() {
        let spanish = Texts::new(Some("es"));
        let entry = crate::library::entry(Path::new("nowhere/kettle.ron"), &crate::rubric::Rubric::built_in());
        let said = spanish.trouble(&entry).unwrap();
        assert!(said.starts_with("nowhere/kettle.ron no se puede leer"), "{said}");
    }
}
