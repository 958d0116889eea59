//! `heard check`: findings about scenarios and the files beside them.

mod fix;
mod print;

use super::{Trouble, files::gather};
use crate::{
    check::check,
    library,
    rubric::Rubric,
    source::{Severity, Source},
};
use clap::{Args, ValueEnum};
use print::Format;
use std::{path::PathBuf, process::ExitCode};

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
    /// Mend what can be mended without asking: misspelt names, and quoted words that are a letter or two off. Says
    /// what was changed; a file that would not be better for it is left as it is.
    #[arg(long)]
    fix: bool,
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
        let judge = |source: &Source| check(source, &rubric).findings;
        let mut sources = files.iter().map(|path| library::read(path)).collect::<Result<Vec<_>, _>>()?;
        if self.fix {
            for (path, source) in files.iter().zip(&mut sources) {
                fix::fix(path, source, &judge)?;
            }
        }
        let checked: Vec<_> = sources.iter().map(|source| (source, judge(source))).collect();
        let checked: Vec<_> = checked.iter().map(|(source, findings)| (*source, findings.as_slice())).collect();
        print::print(&checked, self.format)?;
        if self.fix {
            fix::say_what_remains(&checked)?;
        }

        let worst = checked.iter().flat_map(|(_, findings)| *findings).map(|finding| finding.severity).max();
        let bar = if self.deny.is_some() { Severity::Warning } else { Severity::Error };
        Ok(if worst >= Some(bar) { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }
}
