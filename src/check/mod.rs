//! Findings about a scenario: what an author should know before anybody plays it.

use crate::{
    rubric::Rubric,
    scenario::{Scenario, read},
    source::{Diagnostic, Severity, Source},
};

/// What became of a file.
#[derive(Debug)]
pub struct Checked {
    /// The scenario, if it can be played: there is no error.
    pub scenario: Option<Scenario>,
    /// What is to be said about it, in the order of the file.
    pub findings: Vec<Diagnostic>,
}

/// Reads a scenario and judges it under a rubric.
#[must_use]
pub fn check(source: &Source, rubric: &Rubric) -> Checked {
    let _ = rubric;
    let reading = read(source);
    let sound = reading.findings.iter().all(|finding| finding.severity < Severity::Error);
    Checked { scenario: reading.scenario.filter(|_| sound), findings: reading.findings }
}
