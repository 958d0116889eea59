//! Learning paths: several scenarios in an order to learn in, and how far somebody has come on one.

use super::{BUILT_IN, Entry, Origin, read};
use crate::{
    journal::Standing,
    scenario::{FileKind, LearningPath, read_learning_path},
    source::{Severity, Source},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A learning path, and the scenarios that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathEntry {
    /// What tells it from every other: `built-in/NAME.path`, or the path of its file.
    pub key: String,
    /// The path, as far as it can be read.
    pub path: LearningPath,
    /// The keys of its scenarios in their order. Those that are not there are left out.
    pub scenarios: Vec<String>,
    /// What is wrong with it, in a line with its place.
    pub trouble: Option<String>,
}

impl PathEntry {
    /// What to call it: its title, or the name of its file.
    #[must_use]
    pub fn title(&self) -> &str {
        let name = || self.key.rsplit(['/', '\\']).next().unwrap_or(&self.key);
        Some(self.path.title.as_str()).filter(|title| !title.trim().is_empty()).unwrap_or_else(name)
    }

    /// How many of its scenarios somebody has come to the end of.
    #[must_use]
    pub fn walked(&self, standings: &BTreeMap<String, Standing>) -> usize {
        self.scenarios.iter().filter(|key| standings.contains_key(*key)).count()
    }

    /// The key of the first scenario that they have not come to the end of; nothing after the last.
    #[must_use]
    pub fn next(&self, standings: &BTreeMap<String, Standing>) -> Option<&str> {
        self.scenarios.iter().find(|key| !standings.contains_key(*key)).map(String::as_str)
    }
}

/// Every learning path there is, to the scenarios among some entries: the built-in ones first, then those in the
/// folders, each in the order of their names. A folder or a file that cannot be read has none.
#[must_use]
pub fn learning_paths(folders: &[PathBuf], entries: &[Entry]) -> Vec<PathEntry> {
    let built_in = BUILT_IN.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        let source = || Source::new(name, file.contents_utf8().unwrap_or_default());
        is_path(name)
            .then(|| of_source(format!("built-in/{}", name.trim_end_matches(".ron")), &source(), None, entries))
    });
    let mut paths: Vec<_> = built_in.collect();
    paths.sort_by(|one, other| one.key.cmp(&other.key));
    for folder in folders {
        let files = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        let mut files: Vec<_> =
            files.filter(|file| is_path(&file.file_name().to_string_lossy())).map(|file| file.path()).collect();
        files.sort();
        paths.extend(files.iter().map(|file| of_file(file, entries)));
    }
    paths
}

fn is_path(name: &str) -> bool {
    FileKind::of(name) == Some(FileKind::LearningPath)
}

fn of_file(file: &Path, entries: &[Entry]) -> PathEntry {
    let key = file.display().to_string();
    match read(file) {
        Ok(source) => of_source(key, &source, file.parent(), entries),
        Err(reason) => {
            PathEntry { key, path: LearningPath::default(), scenarios: Vec::new(), trouble: Some(reason.to_string()) }
        }
    }
}

fn of_source(key: String, source: &Source, folder: Option<&Path>, entries: &[Entry]) -> PathEntry {
    let reading = read_learning_path(source);
    let error = reading.findings.iter().find(|finding| finding.severity == Severity::Error);
    let mut trouble =
        error.map(|error| format!("{}:{}: {}", source.name(), source.place(error.at.start), error.message));
    let path = reading.value.unwrap_or_default();
    let mut scenarios = Vec::new();
    for name in &path.scenarios {
        match scenario(name, folder, entries) {
            Some(entry) => scenarios.push(entry.key.clone()),
            None => {
                trouble.get_or_insert_with(|| format!("{}: there is no scenario \"{name}\"", source.name()));
            }
        }
    }
    PathEntry { key, path, scenarios, trouble }
}

/// The scenario of a name: beside the path, or else built in.
fn scenario<'a>(name: &str, folder: Option<&Path>, entries: &'a [Entry]) -> Option<&'a Entry> {
    let beside = folder.map(|folder| folder.join(format!("{name}.ron")));
    let is_beside =
        |entry: &&Entry| matches!((&entry.origin, &beside), (Origin::File(file), Some(beside)) if file == beside);
    let built_in = format!("built-in/{name}");
    entries.iter().find(is_beside).or_else(|| entries.iter().find(|entry| entry.key == built_in))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{library, rubric::Rubric};

    #[test]
    fn a_path_leads_to_what_is_beside_it_and_else_to_what_is_built_in() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        let kettle = include_str!("../../tests/fixtures/kettle.ron");
        put("kettle.ron", kettle);
        put("the-voice-note.ron", kettle);
        let scenarios = "[\"kettle\", \"the-voice-note\", \"the-double-charge\", \"gone\"]";
        put("first.path.ron", &format!("(title: \"First\", scenarios: {scenarios})"));
        put("second.path.ron", "(title: ");
        let folders = [folder.path().to_owned()];
        let entries = library::entries(&folders, &Rubric::built_in());
        let paths = learning_paths(&folders, &entries);
        let [.., first, second] = &paths[..] else { panic!("{paths:?}") };
        let at = |name: &str| entries.iter().find(|entry| entry.origin == Origin::File(folder.path().join(name)));
        let keys = [at("kettle.ron"), at("the-voice-note.ron")].map(|entry| entry.unwrap().key.clone());
        assert_eq!(first.scenarios, [&keys[0], &keys[1], "built-in/the-double-charge"]);
        assert!(first.trouble.as_ref().unwrap().contains("\"gone\""), "{first:?}");
        assert_eq!(second.title(), "second.path.ron");
        assert!(second.trouble.as_ref().unwrap().contains("second.path.ron:1:"), "{second:?}");
    }

    #[test]
    fn every_built_in_path_leads_through_four_to_six_scenarios_and_ends_in_questions() {
        let paths = learning_paths(&[], &library::entries(&[], &Rubric::built_in()));
        let titles: Vec<_> = paths.iter().map(PathEntry::title).collect();
        assert_eq!(
            titles,
            [
                "Bad news and no override",
                "First week on the phones",
                "Good news deserves an answer",
                "Looking after yourself",
                "When a friend is hurting",
            ]
        );
        for path in &paths {
            assert_eq!(path.trouble, None);
            assert!((4..=6).contains(&path.scenarios.len()), "{}", path.title());
            assert!(!path.path.aim.is_empty() && !path.path.reflect.is_empty());
        }
    }

    #[test]
    fn the_next_step_is_the_first_that_was_not_talked_through() {
        let path = PathEntry {
            key: "a.path.ron".to_owned(),
            path: LearningPath::default(),
            scenarios: ["one", "two"].map(str::to_owned).to_vec(),
            trouble: None,
        };
        let none = BTreeMap::new();
        assert_eq!((path.walked(&none), path.next(&none)), (0, Some("one")));
    }
}
