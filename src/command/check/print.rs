//! Printing findings.

use crate::{
    check::sarif,
    source::{Diagnostic, Severity, Source, render},
};
use clap::ValueEnum;
use std::io::{self, IsTerminal, Write};

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Format {
    /// With excerpts of the file.
    Full,
    /// One finding a line: `path:line:col: severity[CODE]: message`.
    Short,
    /// One JSON array, for programs.
    Json,
    /// Annotations for a workflow on GitHub.
    Github,
    /// One SARIF log, for programs that look after code.
    Sarif,
}

/// Prints the findings of some files.
pub(super) fn print(checked: &[(&Source, &[Diagnostic])], format: Format) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        Format::Json => render::json(&mut out, checked),
        Format::Sarif => {
            serde_json::to_writer_pretty(&mut out, &sarif(checked))?;
            writeln!(out)
        }
        Format::Short => checked.iter().try_for_each(|(source, findings)| render::short(&mut out, source, findings)),
        Format::Github => checked.iter().try_for_each(|(source, findings)| render::github(&mut out, source, findings)),
        Format::Full => {
            let coloured = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            for (source, findings) in checked {
                render::terminal(&mut out, source, findings, coloured)?;
            }
            writeln!(out, "{}", summary(checked))
        }
    }
}

/// What was found, in a line.
fn summary(checked: &[(&Source, &[Diagnostic])]) -> String {
    let of = |severity| {
        checked.iter().flat_map(|(_, findings)| *findings).filter(|finding| finding.severity == severity).count()
    };
    format!(
        "{}: {}, {}, {}",
        count(checked.len(), "file", "files"),
        count(of(Severity::Error), "error", "errors"),
        count(of(Severity::Warning), "warning", "warnings"),
        count(of(Severity::Advice), "piece of advice", "pieces of advice"),
    )
}

/// A number of things, as "1 error" or "3 errors".
pub(super) fn count(number: usize, one: &str, more: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {more}"),
    }
}
