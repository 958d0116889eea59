//! Collecting what rules find, and giving it its places.

use super::{Checked, rule::Rule};
use crate::{
    scenario::{Path, Reading, Scenario, Step, phrase, quoted},
    source::{Diagnostic, Severity, Source},
};

/// Something a rule found, before anybody knows where in the file it stands.
#[derive(Debug)]
pub(super) struct Finding {
    at: Path,
    message: String,
    label: String,
    help: Option<String>,
    fix: Option<Meant>,
    notes: Vec<(Path, String)>,
}

impl Finding {
    pub(super) fn new(at: Path, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), label: String::new(), help: None, fix: None, notes: Vec::new() }
    }

    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn note(mut self, at: Path, message: impl Into<String>) -> Self {
        self.notes.push((at, message.into()));
        self
    }

    /// With the name that was meant, misspelt in the place the finding is about.
    pub(super) fn meant(self, meant: Option<&str>) -> Self {
        match meant {
            Some(meant) => self.guess(meant, true),
            None => self,
        }
    }

    /// With the words that were meant by `wanted`, in the place the finding is about. Those that are a slip of the
    /// finger away can be put there without asking.
    pub(super) fn meant_words(self, wanted: &str, meant: Option<&str>) -> Self {
        match meant {
            Some(meant) => self.guess(meant, phrase::is_misspelt(wanted, meant)),
            None => self,
        }
    }

    fn guess(mut self, meant: &str, safe: bool) -> Self {
        self.help = Some(format!("did you mean \"{meant}\"?"));
        self.fix = Some(Meant { at: self.at.clone(), with: quoted(meant), safe });
        self
    }
}

/// What was probably meant in place of a text.
#[derive(Debug)]
struct Meant {
    at: Path,
    with: String,
    safe: bool,
}

/// What was found so far. Errors and the rest are counted apart, so that advice never crowds an error out.
#[derive(Debug)]
pub(super) struct Findings<'a> {
    scenario: Option<&'a Scenario>,
    errors: Kept,
    others: Kept,
}

#[derive(Debug, Default)]
struct Kept {
    findings: Vec<(&'static Rule, Finding)>,
    hidden: usize,
}

impl<'a> Findings<'a> {
    /// None yet, about a scenario, or about a file beside one, in which nothing can be silenced.
    pub(super) fn new(scenario: Option<&'a Scenario>) -> Self {
        Self { scenario, errors: Kept::default(), others: Kept::default() }
    }

    /// Adds a finding, unless the author has silenced it. It is only made if there is room for it: working out what was
    /// meant takes time. Where there is none, what is silenced is counted too.
    pub(super) fn add(&mut self, rule: &'static Rule, make: impl FnOnce() -> Finding) {
        if rule.severity == Severity::Error {
            self.errors.add(rule, make);
        } else if self.others.is_full() {
            self.others.hidden += 1;
        } else {
            let finding = make();
            if !self.scenario.is_some_and(|scenario| is_allowed(scenario, rule, &finding.at)) {
                self.others.add(rule, || finding);
            }
        }
    }

    /// How many errors there was no room for, and how many other findings.
    pub(super) const fn hidden(&self) -> (usize, usize) {
        (self.errors.hidden, self.others.hidden)
    }

    /// The findings with their places in the file, without those about what could not be read.
    pub(super) fn placed<T>(self, source: &Source, reading: &Reading<T>) -> Vec<Diagnostic> {
        let all = self.errors.findings.into_iter().chain(self.others.findings);
        all.filter(|(_, finding)| !reading.is_broken(&finding.at))
            .map(|(rule, finding)| place(rule, finding, source, reading))
            .collect()
    }
}

impl Kept {
    fn is_full(&self) -> bool {
        self.findings.len() >= Checked::MOST
    }

    fn add(&mut self, rule: &'static Rule, make: impl FnOnce() -> Finding) {
        if !self.is_full() {
            self.findings.push((rule, make()));
        } else {
            self.hidden += 1;
        }
    }
}

/// Whether the author has silenced the rule at this place: for the file, its turn or its choice.
fn is_allowed(scenario: &Scenario, rule: &Rule, at: &Path) -> bool {
    let allows = |allow: &indexmap::IndexMap<String, String>| allow.contains_key(rule.code);
    let turn = match at.steps() {
        [Step::Field("turns"), Step::Key(turn), ..] => scenario.turns.get(turn),
        _ => None,
    };
    let choice = match (turn, at.steps()) {
        (Some(turn), [_, _, Step::Field("choices"), Step::Item(position), ..]) => turn.choices.get(*position),
        _ => None,
    };
    allows(&scenario.allow)
        || turn.is_some_and(|turn| allows(&turn.allow))
        || choice.is_some_and(|choice| allows(&choice.allow))
}

fn place<T>(rule: &Rule, finding: Finding, source: &Source, reading: &Reading<T>) -> Diagnostic {
    let at = |path: &Path| reading.locate(source, path);
    let mut placed = Diagnostic::new(rule.code, rule.severity, at(&finding.at), finding.message).label(finding.label);
    placed.help = finding.help;
    for (path, message) in finding.notes {
        placed = placed.note(at(&path), message);
    }
    match finding.fix {
        Some(meant) if meant.safe => placed.safe_fix(at(&meant.at), meant.with),
        Some(meant) => placed.fix(at(&meant.at), meant.with),
        None => placed,
    }
}
