//! A start that is not there.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::Path,
    source::Severity,
};

/// A start that is not there.
pub const RULE: Rule = Rule {
    code: "H104",
    name: "unknown-start",
    severity: Severity::Error,
    says: "`start` names a turn that is not in the file.",
    why: "The conversation begins with this turn.",
    example: Example::of(Part::Scenario, r#"start: "opnes","#, r#"start: "opens","#),
    mend: "Name one of the turns, or leave `start` out: then the first turn of the file begins.",
    look: &[Look::Scenario(look)],
};

fn look(subject: &Subject, found: &mut Findings) {
    let scenario = subject.scenario;
    if let Some(start) = scenario.start.as_deref().filter(|start| !scenario.turns.contains_key(*start)) {
        found.add(&RULE, || {
            let message = format!("the scenario starts with \"{start}\", which is not in this file");
            Finding::new(Path::root().field("start"), message).meant(subject.nearest_turn(start))
        });
    }
}
