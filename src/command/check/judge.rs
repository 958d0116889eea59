//! Judging a file by what it is. The end of its name tells.

use crate::{
    check::{check, check_learning_path, check_rubric, check_translation},
    library,
    rubric::Rubric,
    scenario::{FileKind, Scenario, is_scenario_file, read},
    source::{Diagnostic, Source},
};
use std::{fs, path::Path};

/// What a file is judged by.
pub(super) enum Judge<'a> {
    Scenario(&'a Rubric),
    /// What it translates, if there is such a file.
    Translation(Option<Box<Scenario>>),
    /// The names of the scenarios there are.
    LearningPath(Vec<String>),
    Rubric,
}

impl<'a> Judge<'a> {
    /// The judge of a file. None if there is nothing to say about such a file here. A file with a name that means
    /// nothing is taken for a scenario.
    pub(super) fn of(path: &Path, rubric: &'a Rubric) -> Option<Self> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Some(match FileKind::of(&name) {
            Some(FileKind::Walks) => return None,
            Some(FileKind::Translation) => Self::Translation(scenario_beside(path, &name)),
            Some(FileKind::LearningPath) => Self::LearningPath(scenarios_around(path)),
            Some(FileKind::Rubric) => Self::Rubric,
            Some(FileKind::Scenario) | None => Self::Scenario(rubric),
        })
    }

    /// What is to be said about the file.
    pub(super) fn findings(&self, source: &Source) -> Vec<Diagnostic> {
        match self {
            Self::Scenario(rubric) => check(source, rubric).findings,
            Self::Translation(scenario) => check_translation(source, scenario.as_deref()),
            Self::LearningPath(scenarios) => check_learning_path(source, scenarios),
            Self::Rubric => check_rubric(source),
        }
    }
}

/// What can be read of the scenario that a translation stands beside.
fn scenario_beside(path: &Path, name: &str) -> Option<Box<Scenario>> {
    let beside = path.with_file_name(FileKind::scenario_beside(name)?);
    read(&library::read(&beside).ok()?).value.map(Box::new)
}

/// The names of the scenarios in the folder of a file, and of the built-in ones.
fn scenarios_around(path: &Path) -> Vec<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let files = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let beside = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let mut names: Vec<_> = beside.chain(library::built_in_names()).filter(|name| is_scenario_file(name)).collect();
    names.iter_mut().for_each(|name| name.truncate(name.len() - ".ron".len()));
    names.sort();
    names.dedup();
    names
}
