//! Findings for other programs.

use crate::source::{Diagnostic, Place, Source, Span};
use serde::Serialize;
use std::io;

/// One finding, as it stands in the array. Fields are only ever added.
#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: crate::source::Severity,
    message: &'a str,
    path: &'a str,
    /// Where it begins. Lines and columns count from 1, columns in characters.
    start: Place,
    /// Where it ends: the character after the last.
    end: Place,
    /// What to say at the place itself, if anything.
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    /// A replacement that would mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Fix<'a>>,
    /// Other places that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Fix<'a> {
    start: Place,
    end: Place,
    with: &'a str,
    safe: bool,
}

#[derive(Serialize)]
struct Related<'a> {
    start: Place,
    end: Place,
    message: &'a str,
}

/// Writes the findings of some files as one JSON array.
///
/// Each finding is an object with `code`, `severity` (`error`, `warning` or `advice`), `message`, `path`, `start` and
/// `end` (each with `line` and `column`, both from 1, columns in characters; `end` is exclusive), and where there is
/// something to say, `label`, `help`, `fix` (`start`, `end`, `with`, and `safe` if it can be made without asking) and
/// `related` (a list of `start`, `end`, `message`).
///
/// # Errors
/// When `out` can't be written to.
pub fn json(out: &mut dyn io::Write, files: &[(&Source, &[Diagnostic])]) -> io::Result<()> {
    let findings: Vec<_> =
        files.iter().flat_map(|(source, findings)| findings.iter().map(|one| finding(source, one))).collect();
    serde_json::to_writer_pretty(&mut *out, &findings)?;
    writeln!(out)
}

fn finding<'a>(source: &'a Source, finding: &'a Diagnostic) -> Finding<'a> {
    let places = |span: Span| (source.place(span.start), source.place(span.end));
    let (start, end) = places(finding.at);
    Finding {
        code: finding.code,
        severity: finding.severity,
        message: &finding.message,
        path: source.name(),
        start,
        end,
        label: &finding.label,
        help: finding.help.as_deref(),
        fix: finding.fix.as_ref().map(|fix| {
            let (start, end) = places(fix.at);
            Fix { start, end, with: &fix.with, safe: fix.safe }
        }),
        related: finding
            .related
            .iter()
            .map(|note| {
                let (start, end) = places(note.at);
                Related { start, end, message: &note.message }
            })
            .collect(),
    }
}
