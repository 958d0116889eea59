//! `heard fmt`: the canonical layout of files.

use super::{Trouble, files::gather_all, replace::replace};
use crate::{
    format::{Unformatted, format},
    library,
    source::{Diagnostic, Source, render},
};
use clap::Args;
use std::{
    io::{self, IsTerminal, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use thiserror::Error;

/// How many findings are shown for a file that can't be read.
const SHOWN: usize = 3;

/// Lay out scenario files in the canonical way.
///
/// Only the layout changes: texts, comments and their order stay. What fits on a line of 120 columns stands on one;
/// what doesn't is broken, an item a line. A byte order mark is taken away, and lines end with a line feed alone. A
/// file that can't be read is left as it is.
///
/// Exits with 0 when every file is laid out, 1 when one can't be read or, with --check, would change, and 2 when it
/// could not run.
#[derive(Debug, Args)]
pub(super) struct Fmt {
    /// Files, or folders with files in them whose names end in .ron. For -, standard input is written to standard
    /// output.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Change nothing; list the files that would change.
    #[arg(long)]
    check: bool,
}

/// Why a file could not be laid out.
#[derive(Debug, Error)]
enum NoLayout {
    #[error("standard input can't be read")]
    Input { source: io::Error },
}

/// What became of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    AsItWas,
    Changed,
    LeftAlone,
}

impl Fmt {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        let (mut files, named): (Vec<_>, Vec<_>) = self.paths.iter().cloned().partition(|path| is_stdin(path));
        files.extend(gather_all(&named)?);
        let outcomes = files.iter().map(|path| self.lay_out(path)).collect::<Result<Vec<_>, _>>()?;
        let has = |outcome| outcomes.contains(&outcome);
        let failed = has(Outcome::LeftAlone) || (self.check && has(Outcome::Changed));
        Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    fn lay_out(&self, path: &Path) -> Result<Outcome, Trouble> {
        let source = if is_stdin(path) { from_stdin()? } else { library::read(path)? };
        let formatted = match format(&source) {
            Ok(formatted) => formatted,
            Err(reason) => {
                tell(&source, &reason)?;
                return Ok(Outcome::LeftAlone);
            }
        };
        let changed = source.had_mark() || source.text() != formatted;
        let mut out = io::stdout().lock();
        if self.check {
            if changed {
                writeln!(out, "{}", source.name())?;
            }
        } else if is_stdin(path) {
            out.write_all(formatted.as_bytes())?;
        } else if changed {
            replace(path, &formatted)?;
            writeln!(out, "{} is laid out anew", source.name())?;
        }
        Ok(if changed { Outcome::Changed } else { Outcome::AsItWas })
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn from_stdin() -> Result<Source, NoLayout> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text).map_err(|source| NoLayout::Input { source })?;
    Ok(Source::new("standard input", text))
}

/// Says on standard error why a file is left as it is.
fn tell(source: &Source, reason: &Unformatted) -> io::Result<()> {
    let mut out = io::stderr().lock();
    writeln!(out, "{} is left as it is: {reason}", source.name())?;
    let findings: &[Diagnostic] = match reason {
        Unformatted::Unreadable(findings) => findings,
        Unformatted::NotTheSame => &[],
    };
    let coloured = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    render::terminal(&mut out, source, &findings[..findings.len().min(SHOWN)], coloured)?;
    match findings.len().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => writeln!(out, "and {more} more; heard check shows them all"),
    }
}
