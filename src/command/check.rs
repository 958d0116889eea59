//! `heard check`: findings about scenarios.

use super::Trouble;
use crate::{
    check::check,
    library,
    rubric::Rubric,
    scenario::is_scenario_file,
    source::{Diagnostic, Severity, Source, render},
};
use clap::{Args, ValueEnum};
use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use thiserror::Error;

/// Look for what is wrong, or could be better, in scenarios.
///
/// Exits with 0 when there is no error, 1 when there is one, and 2 when it could not run.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Scenario files, or folders with scenario files in them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t = Format::Full)]
    format: Format,
    /// Treat these as errors too.
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// With excerpts of the file.
    Full,
    /// One finding a line: `path:line:col: severity[CODE]: message`.
    Short,
    /// One JSON array, for programs.
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Deny {
    /// Warnings count as errors.
    Warnings,
}

/// Why a check could not run.
#[derive(Debug, Error)]
enum NoCheck {
    #[error("{path} can't be read", path = path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("there is no scenario in {path}; a scenario is a file whose name ends in .ron", path = path.display())]
    NoScenario { path: PathBuf },
}

impl Check {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        let rubric = Rubric::built_in();
        let mut files = Vec::new();
        for path in &self.paths {
            gather(path, &mut files)?;
        }
        let sources = files.iter().map(|path| library::read(path)).collect::<Result<Vec<_>, _>>()?;
        let checked: Vec<_> = sources.iter().map(|source| (source, check(source, &rubric).findings)).collect();
        self.print(&checked)?;

        let worst = checked.iter().flat_map(|(_, findings)| findings).map(|finding| finding.severity).max();
        let bar = if self.deny.is_some() { Severity::Warning } else { Severity::Error };
        Ok(if worst >= Some(bar) { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    fn print(&self, checked: &[(&Source, Vec<Diagnostic>)]) -> io::Result<()> {
        let mut out = io::stdout().lock();
        match self.format {
            Format::Json => {
                let files: Vec<_> = checked.iter().map(|(source, findings)| (*source, findings.as_slice())).collect();
                render::json(&mut out, &files)
            }
            Format::Short => {
                checked.iter().try_for_each(|(source, findings)| render::short(&mut out, source, findings))
            }
            Format::Full => {
                let coloured = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
                for (source, findings) in checked {
                    render::terminal(&mut out, source, findings, coloured)?;
                }
                writeln!(out, "{}", summary(checked))
            }
        }
    }
}

/// What was found, in a line.
fn summary(checked: &[(&Source, Vec<Diagnostic>)]) -> String {
    let of = |severity| {
        checked.iter().flat_map(|(_, findings)| findings).filter(|finding| finding.severity == severity).count()
    };
    let count = |number: usize, one: &str, more: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {more}"),
    };
    format!(
        "{}: {}, {}, {}",
        count(checked.len(), "scenario", "scenarios"),
        count(of(Severity::Error), "error", "errors"),
        count(of(Severity::Warning), "warning", "warnings"),
        count(of(Severity::Advice), "piece of advice", "pieces of advice"),
    )
}

/// The scenario files at a path: the file itself, or those in the folder and the folders below it, by name.
fn gather(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), NoCheck> {
    let unreadable = |source| NoCheck::Unreadable { path: path.to_owned(), source };
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let before = files.len();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            match entry.file_type().map_err(unreadable)? {
                kind if kind.is_dir() => folders.push(entry.path()),
                _ if is_scenario_file(&entry.file_name().to_string_lossy()) => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files[before..].sort();
    if files.len() == before { Err(NoCheck::NoScenario { path: path.to_owned() }) } else { Ok(()) }
}
