//! One line a finding: `path:line:column: severity[CODE]: message`.

use crate::source::{Diagnostic, Source};
use std::io;

/// Writes one line a finding, as editors and other tools read it: `path:line:column: severity[CODE]: message`.
///
/// # Errors
/// When `out` can't be written to.
pub fn short(out: &mut dyn io::Write, source: &Source, findings: &[Diagnostic]) -> io::Result<()> {
    for finding in findings {
        let Diagnostic { code, severity, message, .. } = finding;
        writeln!(out, "{}:{}: {severity}[{code}]: {message}", source.name(), source.place(finding.at.start))?;
    }
    Ok(())
}
