//! Findings about a scenario and the files beside it: what an author should know before anybody plays it.
//!
//! Each rule has a file in [`rules`], with the explanation that `heard explain` shows. One walk over the scenario asks
//! every rule about every part; places in the file are only worked out for what there is to say.

mod beside;
mod cue;
mod example;
mod figures;
mod findings;
mod level;
mod mend;
mod offers;
mod phrases;
mod roads;
mod rule;
pub mod rules;
mod sarif;
mod searches;
mod spoken;
mod subject;
mod walk;

pub use beside::{check_learning_path, check_rubric, check_translation};
pub use example::{Example, Part};
pub use figures::{Figures, Longest, Replies, RoadCount};
pub use mend::{Change, Mended, Worse, mend};
pub use rule::Rule;
pub use sarif::sarif;

use crate::{
    rubric::Rubric,
    scenario::{Reading, Scenario, read},
    source::{Diagnostic, Severity, Source},
};
use findings::Findings;
use subject::Subject;

/// What became of a file.
#[derive(Debug)]
pub struct Checked {
    /// The scenario, if it can be played: there is no error.
    pub scenario: Option<Scenario>,
    /// What is to be said about it, in the order of the file. At most [`Checked::MOST`], the errors first in choice.
    pub findings: Vec<Diagnostic>,
}

impl Checked {
    /// How many findings are kept for one file.
    pub const MOST: usize = 200;
}

/// Reads a scenario and judges it under a rubric.
#[must_use]
pub fn check(source: &Source, rubric: &Rubric) -> Checked {
    let mut reading = read(source);
    let judge = |scenario: &Scenario, whole: bool, found: &mut Findings| {
        walk::walk(&Subject::new(scenario, rubric), whole, found);
    };
    let (findings, sound) = judged(source, &mut reading, |scenario| Some(scenario), judge);
    Checked { scenario: reading.value.filter(|_| sound), findings }
}

/// Adds what rules find in a file to what the reader found. Whether there is no error.
///
/// `scenario` is where it can be silenced; `judge` learns whether all parts of the file could be read.
fn judged<T>(
    source: &Source,
    reading: &mut Reading<T>,
    scenario: impl Fn(&T) -> Option<&Scenario>,
    judge: impl FnOnce(&T, bool, &mut Findings),
) -> (Vec<Diagnostic>, bool) {
    let (mut hidden_errors, mut hidden_others) = (reading.hidden, 0);
    let mut findings = std::mem::take(&mut reading.findings);
    if let Some(value) = &reading.value {
        let mut found = Findings::new(scenario(value));
        judge(value, !reading.has_broken_parts(), &mut found);
        hidden_errors += found.hidden().0;
        hidden_others += found.hidden().1;
        findings.extend(found.placed(source, reading));
    }
    let sound = hidden_errors == 0 && findings.iter().all(|finding| finding.severity < Severity::Error);
    trim(&mut findings, hidden_errors + hidden_others, source);
    (findings, sound)
}

/// Brings findings into the order of the file, and keeps the most severe if there are more than [`Checked::MOST`].
/// `hidden` is how many others there are already.
pub fn trim(findings: &mut Vec<Diagnostic>, hidden: usize, source: &Source) {
    let mut hidden = hidden;
    if findings.len() > Checked::MOST {
        findings.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.at));
        hidden += findings.len() - Checked::MOST;
        findings.truncate(Checked::MOST);
    }
    findings.sort_by(|a, b| (a.at, a.code).cmp(&(b.at, b.code)));
    if hidden > 0 {
        let severity = findings.iter().map(|finding| finding.severity).max().unwrap_or(Severity::Error);
        let end = source.text().len();
        let message = format!("and {hidden} more; mend these first");
        findings.push(Diagnostic::new(rules::MORE.code, severity, crate::source::Span::new(end, end), message));
    }
}
