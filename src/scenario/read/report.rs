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

    /// Whether there is no more room.
    pub(super) fn is_full(&self) -> bool {
        self.findings.len() >= Self::MOST
    }

    /// Keeps a finding, an error, as long as there is room.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        at: At,
        message: impl Into<String>,
        more: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if self.is_full() {
            self.hidden += 1;
        } else {
            self.findings.push(more(Diagnostic::new(code, Severity::Error, at.span(), message)));
        }
    }
}
