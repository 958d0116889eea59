//! The translations beside a scenario, and the scenario told in one of them.

use super::{BUILT_IN, read};
use crate::{
    scenario::{FileKind, Scenario, closest_language, read_translation},
    source::{Severity, Source},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The translations that there are of a scenario, and the one it is told in. None is read before it is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Translations {
    places: Vec<(String, Place)>,
    pub(super) told: Option<Arc<Scenario>>,
    pub(super) trouble: Option<String>,
}

#[derive(Clone, Debug)]
enum Place {
    BuiltIn(PathBuf),
    File(PathBuf),
}

/// The languages of the translations in a folder, by the names of the scenarios' files.
pub(super) type Languages = BTreeMap<String, Vec<String>>;

/// Which of some names of files are translations, and into what.
pub(super) fn languages(names: impl Iterator<Item = String>) -> Languages {
    let mut languages = Languages::new();
    for name in names.filter(|name| FileKind::of(name) == Some(FileKind::Translation)) {
        let language = name.trim_end_matches(".ron").rsplit('.').next().map(str::to_owned);
        if let (Some(scenario), Some(language)) = (FileKind::scenario_beside(&name), language) {
            languages.entry(scenario).or_default().push(language);
        }
    }
    languages.values_mut().for_each(|languages| languages.sort());
    languages
}

/// The same for the folder that a file is in; nothing where that cannot be read.
pub(super) fn languages_around(path: &Path) -> Languages {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let files = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    languages(files.filter_map(|file| file.file_name().into_string().ok()))
}

impl Translations {
    /// Those of a built-in scenario, by the name of its file.
    pub(super) fn built_in(name: &str, languages: &Languages) -> Self {
        Self::at(name, languages, |file| Place::BuiltIn(file.into()))
    }

    /// Those beside a file.
    pub(super) fn beside(path: &Path, languages: &Languages) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::at(&name, languages, |file| Place::File(path.with_file_name(file)))
    }

    fn at(name: &str, languages: &Languages, place: impl Fn(String) -> Place) -> Self {
        let stem = name.trim_end_matches(".ron");
        let languages = languages.get(name).into_iter().flatten();
        let places = languages.map(|language| (language.clone(), place(format!("{stem}.{language}.ron"))));
        Self { places: places.collect(), ..Self::default() }
    }

    /// Tells a scenario in the language closest to one, or as it was written where there is none like it.
    ///
    /// What of the translation cannot be read is left as it was written, and the first reason is kept.
    pub(super) fn tell_in(&mut self, language: &str, scenario: &Scenario) {
        (self.told, self.trouble) = (None, None);
        let languages: Vec<_> = self.places.iter().map(|(language, _)| language.as_str()).collect();
        let Some(closest) = closest_language(language, &languages) else { return };
        let Some((_, place)) = self.places.iter().find(|(language, _)| language == closest) else { return };
        let source = match place {
            Place::BuiltIn(file) => {
                let text = BUILT_IN.get_file(file).and_then(|file| file.contents_utf8());
                Ok(Source::new(file.display().to_string(), text.unwrap_or_default()))
            }
            Place::File(path) => read(path),
        };
        match source {
            Ok(source) => self.tell_by(&source, scenario),
            Err(reason) => self.trouble = Some(reason.to_string()),
        }
    }

    fn tell_by(&mut self, source: &Source, scenario: &Scenario) {
        let reading = read_translation(source);
        let error = reading.findings.iter().find(|finding| finding.severity == Severity::Error);
        self.trouble =
            error.map(|error| format!("{}:{}: {}", source.name(), source.place(error.at.start), error.message));
        self.told = reading.value.map(|translation| Arc::new(translation.of(scenario)));
    }
}
