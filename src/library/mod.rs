//! Which scenarios there are: the built-in ones, and those in the user's folders.
//!
//! A file that cannot be played is still an [`Entry`]: it says what is wrong and where.

mod file;
mod paths;
mod search;
mod translations;

pub use file::{Unreadable, read};
pub use paths::{PathEntry, learning_paths};
pub use search::Search;

use crate::{
    check::check,
    play::{NotPlayable, Script},
    rubric::Rubric,
    scenario::{Scenario, is_scenario_file},
    source::{Diagnostic, Severity, Source},
};
use include_dir::{Dir, include_dir};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use translations::{Languages, Translations, languages, languages_around};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// A scenario, or a file that should be one.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What tells it from every other: `built-in/NAME`, or the whole path of its file, from wherever it is named.
    pub key: String,
    /// Where it comes from.
    pub origin: Origin,
    /// What it holds.
    pub content: Content,
    translations: Translations,
}

/// Where a scenario comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The program brings it.
    BuiltIn,
    /// A file of the user's.
    File(PathBuf),
}

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// A scenario that can be played.
    Playable {
        /// Its text.
        source: Arc<Source>,
        /// The scenario.
        scenario: Arc<Scenario>,
    },
    /// A scenario with errors.
    Broken {
        /// Its text.
        source: Arc<Source>,
        /// What is wrong; at least one is an error.
        findings: Vec<Diagnostic>,
    },
    /// Something that cannot be read at all, and why.
    Unreadable(Arc<Unreadable>),
}

impl Entry {
    /// What to call it: its title, or the name of its file.
    #[must_use]
    pub fn title(&self) -> &str {
        self.scenario().map_or_else(
            || self.key.rsplit(['/', '\\']).next().unwrap_or(&self.key),
            |scenario| scenario.title.as_str(),
        )
    }

    /// The scenario, if it can be played, in the language in which it is [told](Self::tell_in).
    #[must_use]
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        match &self.content {
            Content::Playable { scenario, .. } => Some(self.translations.told.as_ref().unwrap_or(scenario)),
            _ => None,
        }
    }

    /// The text of the file, if it can be played.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Playable { source, .. } => Some(source.text()),
            _ => None,
        }
    }

    /// The scenario made ready to be played, in that language; nothing if it cannot be read.
    ///
    /// # Errors
    /// When it could get stuck.
    #[must_use]
    pub fn script(&self, rubric: &Arc<Rubric>) -> Option<Result<Arc<Script>, NotPlayable>> {
        let Content::Playable { scenario, .. } = &self.content else { return None };
        let told = self.scenario()?.clone();
        Some(Script::new(scenario.clone(), rubric.clone()).map(|script| Arc::new(script.told(told))))
    }

    /// Tells the scenario in the translation beside it that is closest to a language, as `de` or `de-AT`; as it was
    /// written where there is none. What is recorded is the same in every language.
    pub fn tell_in(&mut self, language: &str) {
        if let Content::Playable { scenario, .. } = &self.content {
            self.translations.tell_in(language, scenario);
        }
    }

    /// Why not all of its translation can be shown, in a line with its place; nothing if it can.
    #[must_use]
    pub fn translation_trouble(&self) -> Option<&str> {
        self.translations.trouble.as_deref()
    }

    /// What is wrong with it, in a line with its place; nothing if it can be played.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        match &self.content {
            Content::Playable { .. } => None,
            Content::Unreadable(reason) => Some(reason.to_string()),
            Content::Broken { source, findings } => {
                let finding = findings.iter().find(|finding| finding.severity == Severity::Error)?;
                let place = source.place(finding.at.start);
                Some(format!("{}:{place}: {}", source.name(), finding.message))
            }
        }
    }
}

/// Every scenario there is: the built-in ones first, then the files in the folders, each in the order of their names.
///
/// A folder that cannot be read is an entry that says so. A file that two folders lead to is there once.
#[must_use]
pub fn entries(folders: &[PathBuf], rubric: &Rubric) -> Vec<Entry> {
    let translated = languages(built_in_files().map(str::to_owned));
    let built_in = BUILT_IN.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        is_scenario_file(name).then(|| {
            let key = format!("built-in/{}", name.trim_end_matches(".ron"));
            let source = Source::new(name, file.contents_utf8().unwrap_or_default());
            let translations = Translations::built_in(name, &translated);
            Entry { key, origin: Origin::BuiltIn, content: judge(source, rubric), translations }
        })
    });
    let mut entries: Vec<_> = built_in.collect();
    entries.sort_by(|one, other| one.key.cmp(&other.key));
    entries.extend(folders.iter().flat_map(|folder| in_folder(folder, rubric)));
    let mut seen = BTreeSet::new();
    entries.retain(|entry| seen.insert(entry.key.clone()));
    entries
}

/// The names of the built-in scenarios' files, as `the-voice-note.ron`.
pub fn built_in_names() -> impl Iterator<Item = String> {
    built_in_files().filter(|name| is_scenario_file(name)).map(str::to_owned)
}

fn built_in_files() -> impl Iterator<Item = &'static str> {
    BUILT_IN.files().filter_map(|file| file.path().file_name()?.to_str())
}

/// The scenario in one file.
#[must_use]
pub fn entry(path: &Path, rubric: &Rubric) -> Entry {
    entry_among(path, &languages_around(path), rubric)
}

fn entry_among(path: &Path, languages: &Languages, rubric: &Rubric) -> Entry {
    let content = match read(path) {
        Ok(source) => judge(source, rubric),
        Err(error) => Content::Unreadable(Arc::new(error)),
    };
    Entry { translations: Translations::beside(path, languages), ..of_file(path, content) }
}

fn of_file(path: &Path, content: Content) -> Entry {
    let whole = path.canonicalize().or_else(|_| std::path::absolute(path));
    let key = whole.as_deref().unwrap_or(path).display().to_string();
    Entry { key, origin: Origin::File(path.to_owned()), content, translations: Translations::default() }
}

fn in_folder(folder: &Path, rubric: &Rubric) -> Vec<Entry> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(source) => {
            let reason = Unreadable::Folder { path: folder.to_owned(), source };
            return vec![of_file(folder, Content::Unreadable(Arc::new(reason)))];
        }
    };
    let mut names: Vec<_> = files.filter_map(Result::ok).map(|file| file.file_name()).collect();
    names.sort();
    let translated = languages(names.iter().filter_map(|name| name.to_str().map(str::to_owned)));
    let scenarios = names.iter().filter(|name| is_scenario_file(&name.to_string_lossy()));
    let paths: Vec<_> = scenarios.map(|name| folder.join(name)).collect();
    paths
        .iter()
        .map(|path| match fs::metadata(path) {
            // A pipe would be waited for, and a device has no end.
            Ok(found) if !found.is_file() => {
                of_file(path, Content::Unreadable(Arc::new(Unreadable::NotAFile { path: path.clone() })))
            }
            _ => entry_among(path, &translated, rubric),
        })
        .collect()
}

fn judge(source: Source, rubric: &Rubric) -> Content {
    let checked = check(&source, rubric);
    let source = Arc::new(source);
    match checked.scenario {
        Some(scenario) => Content::Playable { source, scenario: Arc::new(scenario) },
        None => Content::Broken { source, findings: checked.findings },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_scenario_can_be_played() {
        let entries = entries(&[], &Rubric::built_in());
        assert!(!entries.is_empty());
        for entry in entries {
            assert_eq!(entry.trouble(), None, "{}", entry.key);
        }
    }

    #[test]
    fn a_file_that_cannot_be_played_says_why_and_is_not_missing() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        put("a-broken.ron", b"(title: \"A\", turns: {");
        put("b-binary.ron", b"\xff\xfe\x00");
        put("c.walks.ron", b"not a scenario");
        put("d.txt", b"not a scenario");
        fs::create_dir(folder.path().join("e-folder.ron")).unwrap();
        let built_in = entries(&[], &Rubric::built_in()).len();
        let all = entries(&[folder.path().to_owned(), folder.path().join("missing")], &Rubric::built_in());
        let troubles: Vec<_> = all[built_in..].iter().map(|entry| (entry.title(), entry.trouble())).collect();
        assert_eq!(troubles.len(), 4, "{troubles:?}");
        assert!(troubles[0].1.as_ref().unwrap().contains("a-broken.ron:1:"), "{troubles:?}");
        assert!(troubles[1].1.as_ref().unwrap().contains("UTF-8"));
        assert!(troubles[2].1.as_ref().unwrap().contains("is not a file"));
        assert!(troubles[3].1.as_ref().unwrap().contains("the folder"));
    }

    #[test]
    fn a_file_has_one_key_and_one_entry_however_it_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("inside")).unwrap();
        let path = folder.path().join("kettle.ron");
        fs::write(&path, include_str!("../../tests/fixtures/kettle.ron")).unwrap();
        let rubric = Rubric::built_in();
        let around = folder.path().join("inside/..");
        assert_eq!(entry(&path, &rubric).key, entry(&around.join("kettle.ron"), &rubric).key);
        let all = entries(&[folder.path().to_owned(), around], &rubric);
        assert_eq!(all.iter().filter(|entry| entry.title() == "The kettle").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_and_things_without_an_end_are_entries_too() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        symlink("a.ron", folder.path().join("b.ron")).unwrap();
        symlink("b.ron", folder.path().join("a.ron")).unwrap();
        symlink("/dev/zero", folder.path().join("c.ron")).unwrap();
        symlink("gone.ron", folder.path().join("d.ron")).unwrap();
        let rubric = Rubric::built_in();
        let entries = in_folder(folder.path(), &rubric);
        assert_eq!(entries.iter().filter(|entry| entry.trouble().is_some()).count(), 4, "{entries:?}");
        assert!(matches!(read(Path::new("/dev/zero")), Err(Unreadable::TooLarge { .. })));
    }

    #[test]
    fn a_file_that_is_too_large_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.ron");
        fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
        assert!(matches!(read(&path), Err(Unreadable::TooLarge { .. })));
    }
}
