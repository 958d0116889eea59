//! Findings as annotations of a pull request on GitHub.

use crate::source::{Diagnostic, Severity, Source};
use std::{borrow::Cow, io};

/// Writes each finding as a [workflow command] that GitHub shows beside the line it is about.
///
/// Columns are only given where the finding stands on one line: GitHub refuses them elsewhere.
///
/// [workflow command]: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
///
/// # Errors
/// When `out` can't be written to.
pub fn github(out: &mut dyn io::Write, source: &Source, findings: &[Diagnostic]) -> io::Result<()> {
    for finding in findings {
        let (start, end) = (source.place(finding.at.start), source.place(finding.at.end));
        write!(out, "::{} file={},line={}", level(finding.severity), property(source.name()), start.line)?;
        if start.line == end.line {
            write!(out, ",col={},endLine={},endColumn={}", start.column, end.line, end.column)?;
        } else {
            write!(out, ",endLine={}", end.line)?;
        }
        let message: Cow<str> = match &finding.help {
            Some(help) => format!("{}\n{help}", finding.message).into(),
            None => (&finding.message).into(),
        };
        writeln!(out, ",title={}::{}", property(finding.code), data(&message))?;
    }
    Ok(())
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    }
}

/// A message: what would end the command is written in another way.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property: so is what would end the value.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    #[test]
    fn nothing_in_a_finding_can_end_its_command() {
        let source = Source::new("a,b:c%.ron", "(\n  title: \"x\",\n)");
        let finding = Diagnostic::new("H101", Severity::Error, Span::new(4, 9), "100 %: one,\r\ntwo").help("ask::them");
        let whole = Diagnostic::new("H102", Severity::Advice, Span::new(0, 9), "so");
        let mut out = Vec::new();
        github(&mut out, &source, &[finding, whole]).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "::error file=a%2Cb%3Ac%25.ron,line=2,col=3,endLine=2,endColumn=8,title=H101\
             ::100 %25: one,%0D%0Atwo%0Aask::them\n\
             ::notice file=a%2Cb%3Ac%25.ron,line=1,endLine=2,title=H102::so\n"
        );
    }
}
