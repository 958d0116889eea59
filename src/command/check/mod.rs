//! `heard check`: findings about scenarios and the files beside them.

mod fix;
mod judge;
mod print;

use super::{Trouble, files::gather_all, rubric::Under};
use crate::{library, scenario::FileKind, source::Severity};
use clap::{Args, ValueEnum};
use judge::Judge;
use print::Format;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    slice,
};

/// Look for what is wrong, or could be better, in scenarios and the files beside them.
///
/// Beside scenarios these are translations (NAME.de.ron), learning paths (NAME.path.ron), rubrics (rubric.ron,
/// NAME.rubric.ron) and walks (NAME.walks.ron), which are played.
///
/// Exits with 0 when there is no error, 1 when there is one, and 2 when it could not run.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files, or folders with such files in them.
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
    #[command(flatten)]
    under: Under,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Deny {
    /// Warnings count as errors.
    Warnings,
}

impl Check {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        let rubric = self.under.rubric()?;
        let mut files = Vec::new();
        for path in self.files()? {
            let judge = Judge::of(&path, &rubric);
            let source = library::read(&path)?;
            files.push((path, source, judge));
        }
        if self.fix {
            for (path, source, judge) in &mut files {
                fix::fix(path, source, &|source| judge.findings(source))?;
            }
        }
        let checked: Vec<_> = files.iter().map(|(_, source, judge)| (source, judge.findings(source))).collect();
        let checked: Vec<_> = checked.iter().map(|(source, findings)| (*source, findings.as_slice())).collect();
        print::print(&checked, self.format)?;
        if self.fix {
            fix::say_what_remains(&checked)?;
        }

        let worst = checked.iter().flat_map(|(_, findings)| *findings).map(|finding| finding.severity).max();
        let bar = if self.deny.is_some() { Severity::Warning } else { Severity::Error };
        Ok(if worst >= Some(bar) { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    /// The files that are named, and those in the folders that are named, as far as they are judged here.
    fn files(&self) -> Result<Vec<PathBuf>, Trouble> {
        let mut files = Vec::new();
        for path in &self.paths {
            let mut found = gather_all(slice::from_ref(path))?;
            found.retain(|file| file == path || is_judged(file));
            files.extend(found);
        }
        Ok(files)
    }
}

/// Whether a file in a folder is judged here: what only looks like a scenario is not.
fn is_judged(file: &Path) -> bool {
    FileKind::of(&file.file_name().unwrap_or_default().to_string_lossy()).is_some()
}
