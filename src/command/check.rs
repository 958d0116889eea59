//! `heard check`: findings about scenarios.

use super::{Trouble, files::gather};
use crate::{
    check::check,
    library,
    rubric::Rubric,
    source::{Diagnostic, Severity, Source, render},
};
use clap::{Args, ValueEnum};
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

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
