//! Judging a file by what it is. The end of its name tells.

use crate::{
    check::{check, check_learning_path, check_rubric, check_translation, trim},
    explore::retrace,
    library::{self, Content, entry},
    play::Script,
    rubric::Rubric,
    scenario::{FileKind, Scenario, is_scenario_file, read, read_walks},
    source::{Diagnostic, Source},
};
use std::{fs, path::Path, sync::Arc};

/// What a file is judged by.
pub(super) enum Judge<'a> {
    Scenario(&'a Rubric),
    /// What it translates, if there is such a file.
    Translation(Option<Box<Scenario>>),
    /// The names of the scenarios there are.
    LearningPath(Vec<String>),
    Rubric,
    /// The scenario they lead through, if there is one that can be played.
    Walks(Option<Arc<Script>>),
}

impl<'a> Judge<'a> {
    /// The judge of a file. A file with a name that means nothing is taken for a scenario.
    pub(super) fn of(path: &Path, rubric: &'a Arc<Rubric>) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match FileKind::of(&name) {
            Some(FileKind::Walks) => Self::Walks(script_beside(path, &name, rubric)),
            Some(FileKind::Translation) => Self::Translation(scenario_beside(path, &name)),
            Some(FileKind::LearningPath) => Self::LearningPath(scenarios_around(path)),
            Some(FileKind::Rubric) => Self::Rubric,
            Some(FileKind::Scenario) | None => Self::Scenario(rubric),
        }
    }

    /// What is to be said about the file.
    pub(super) fn findings(&self, source: &Source) -> Vec<Diagnostic> {
        match self {
            Self::Scenario(rubric) => check(source, rubric).findings,
            Self::Translation(scenario) => check_translation(source, scenario.as_deref()),
            Self::LearningPath(scenarios) => check_learning_path(source, scenarios),
            Self::Rubric => check_rubric(source),
            Self::Walks(script) => {
                let reading = read_walks(source);
                let mut findings = retrace(script.as_ref(), &reading, source).findings;
                trim(&mut findings, reading.hidden, source);
                findings
            }
        }
    }
}

/// What can be read of the scenario that a translation stands beside.
fn scenario_beside(path: &Path, name: &str) -> Option<Box<Scenario>> {
    let beside = path.with_file_name(FileKind::scenario_beside(name)?);
    read(&library::read(&beside).ok()?).value.map(Box::new)
}

/// The scenario that walks stand beside, made ready to be played under a rubric.
fn script_beside(path: &Path, name: &str, rubric: &Arc<Rubric>) -> Option<Arc<Script>> {
    let beside = path.with_file_name(FileKind::scenario_beside(name)?);
    let Content::Playable { scenario, .. } = entry(&beside, rubric).content else { return None };
    Script::new(scenario, rubric.clone()).ok().map(Arc::new)
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
