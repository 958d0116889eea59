//! Findings with excerpts of the text, for a person at a terminal.

use crate::source::{self, Source};
use codespan_reporting::{
    diagnostic::{Diagnostic, Label, Severity},
    files::SimpleFile,
    term::{self, Config, termcolor},
};
use std::{io, ops::Range};

/// Writes each finding with the lines it is about, the places that belong to it and what to do, coloured or not.
///
/// # Errors
/// When `out` can't be written to.
pub fn terminal(
    out: &mut dyn io::Write,
    source: &Source,
    findings: &[source::Diagnostic],
    coloured: bool,
) -> io::Result<()> {
    let file = SimpleFile::new(source.name(), source.text());
    let config = Config { start_context_lines: 1, ..Config::default() };
    for finding in findings {
        let finding = excerpt(source, finding);
        if coloured {
            term::emit(&mut termcolor::Ansi::new(&mut *out), &config, &file, &finding)
        } else {
            term::emit(&mut termcolor::NoColor::new(&mut *out), &config, &file, &finding)
        }
        .map_err(io::Error::other)?;
    }
    Ok(())
}

fn excerpt(source: &Source, finding: &source::Diagnostic) -> Diagnostic<()> {
    let at = |span| within(source.text(), span);
    let related = finding.related.iter().map(|note| Label::secondary((), at(note.at)).with_message(&note.message));
    Diagnostic::new(severity(finding.severity))
        .with_code(finding.code)
        .with_message(&finding.message)
        .with_label(Label::primary((), at(finding.at)).with_message(&finding.label))
        .with_labels_iter(related)
        .with_notes_iter(finding.help.iter().map(|help| format!("help: {help}")))
}

/// The stretch as far as the text goes, on character boundaries.
fn within(text: &str, span: source::Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    start..text.ceil_char_boundary(span.end).max(start)
}

const fn severity(severity: source::Severity) -> Severity {
    match severity {
        source::Severity::Error => Severity::Error,
        source::Severity::Warning => Severity::Warning,
        source::Severity::Advice => Severity::Note,
    }
}
