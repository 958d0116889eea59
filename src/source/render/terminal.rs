//! Findings with excerpts of the text, for a person at a terminal.

use crate::source::{self, Source};
use codespan_reporting::{
    diagnostic::{Diagnostic, Label, Severity},
    files::{Error, Files, SimpleFile},
    term::{self, Config, termcolor},
};
use std::{io, ops::Range};

/// How many bytes of a line are shown before and after what a finding is about, if the line is longer than both.
const AROUND: usize = 200;

/// Writes each finding with the lines it is about, the places that belong to it and what to do, coloured or not. Of a
/// line that is much longer than a screen is wide, the part around the place is shown, and other places on such a line
/// are only named.
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
        let excerpts = Excerpts { file: &file, source, at: clipped(source.text(), finding.at) };
        let finding = excerpts.excerpt(finding);
        if coloured {
            term::emit(&mut termcolor::Ansi::new(&mut *out), &config, &excerpts, &finding)
        } else {
            term::emit(&mut termcolor::NoColor::new(&mut *out), &config, &excerpts, &finding)
        }
        .map_err(io::Error::other)?;
    }
    Ok(())
}

/// A text of which long lines are cut to what stands around a place.
struct Excerpts<'a> {
    file: &'a SimpleFile<&'a str, &'a str>,
    source: &'a Source,
    at: Range<usize>,
}

impl<'a> Files<'a> for Excerpts<'a> {
    type FileId = ();
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, (): ()) -> Result<&'a str, Error> {
        Ok(self.source.name())
    }

    fn source(&'a self, (): ()) -> Result<&'a str, Error> {
        Ok(self.source.text())
    }

    fn line_index(&'a self, (): (), byte: usize) -> Result<usize, Error> {
        self.file.line_index((), byte)
    }

    fn column_number(&'a self, (): (), _: usize, byte: usize) -> Result<usize, Error> {
        Ok(self.source.place(byte).column)
    }

    fn line_range(&'a self, (): (), line: usize) -> Result<Range<usize>, Error> {
        let line = self.file.line_range((), line)?;
        if line.len() <= 2 * AROUND {
            return Ok(line);
        }
        let text = self.source.text();
        let on_it = |byte: &usize| (line.start..=line.end).contains(byte);
        let (first, last) = (Some(self.at.start).filter(on_it), Some(self.at.end).filter(on_it));
        let (first, last) = (first.or(last).unwrap_or(line.start), last.or(first).unwrap_or(line.start));
        let start = text.ceil_char_boundary(first.saturating_sub(AROUND)).max(line.start);
        Ok(start..text.floor_char_boundary(last + AROUND).min(line.end))
    }
}

impl Excerpts<'_> {
    fn excerpt(&self, finding: &source::Diagnostic) -> Diagnostic<()> {
        let labels = finding.related.iter().map(|note| (clipped(self.source.text(), note.at), &note.message));
        let (shown, named): (Vec<_>, Vec<_>) = labels.partition(|(at, _)| self.shows(at));
        let named = named.iter().map(|(at, message)| format!("{}: {message}", self.source.place(at.start)));
        Diagnostic::new(severity(finding.severity))
            .with_code(finding.code)
            .with_message(&finding.message)
            .with_label(Label::primary((), self.at.clone()).with_message(&finding.label))
            .with_labels_iter(shown.into_iter().map(|(at, message)| Label::secondary((), at).with_message(message)))
            .with_notes_iter(named.chain(finding.help.iter().map(|help| format!("help: {help}"))))
    }

    /// Whether a place is on what is shown of its lines.
    fn shows(&self, at: &Range<usize>) -> bool {
        [at.start, at.end].iter().all(|byte| {
            let line = self.line_index((), *byte).and_then(|line| self.line_range((), line));
            line.is_ok_and(|line| (line.start..=line.end).contains(byte))
        })
    }
}

/// The stretch as far as the text goes, on character boundaries. Of one that is longer than a line can be shown, its
/// beginning.
fn clipped(text: &str, span: source::Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end).max(start);
    let beginning = text.floor_char_boundary(end.min(start + AROUND));
    let goes_on = end > beginning && !text[start..beginning].contains('\n');
    start..if goes_on { beginning } else { end }
}

const fn severity(severity: source::Severity) -> Severity {
    match severity {
        source::Severity::Error => Severity::Error,
        source::Severity::Warning => Severity::Warning,
        source::Severity::Advice => Severity::Note,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn a_line_without_an_end_is_shown_around_the_place() {
        let text = format!("(\n{}é{}", "word ".repeat(100_000), "x".repeat(1_000_000));
        let at = text.find('é').unwrap();
        let source = Source::new("long.ron", text);
        for span in [Span::new(at, at + 2), Span::new(at, source.text().len()), Span::new(0, source.text().len())] {
            let finding = source::Diagnostic::new("H001", source::Severity::Error, span, "it is here")
                .note(Span::new(at - 10, at - 5), "beside it")
                .note(Span::new(source.text().len() - 1, source.text().len()), "far away")
                .label("here");
            let mut shown = Vec::new();
            terminal(&mut shown, &source, &[finding], false).unwrap();
            let shown = String::from_utf8(shown).unwrap();
            let place = source.place(span.start);
            assert!(shown.contains(&format!("long.ron:{place}")), "{shown}");
            assert!(shown.contains("beside it") && shown.contains("far away"), "{shown}");
            assert!(shown.len() < 5_000, "{} bytes", shown.len());
        }
    }
}
