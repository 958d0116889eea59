//! Collecting what is wrong with a file's form.

use super::token::At;
use crate::source::{Diagnostic, Severity};

/// The findings so far; only so many are kept.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) findings: Vec<Diagnostic>,
    pub(super) hidden: usize,
}

impl Report {
    /// How many findings are kept for one file.
    const MOST: usize = 200;

    /// Keeps a finding, an error, as long as there is room.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        at: At,
        message: impl Into<String>,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if self.findings.len() < Self::MOST {
            self.findings.push(more(Diagnostic::new(code, Severity::Error, at.span(), message)));
        } else {
            self.hidden += 1;
        }
    }
}
