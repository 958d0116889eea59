//! A scenario without turns.

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

/// A scenario without turns.
pub const RULE: Rule = Rule {
    code: "H103",
    name: "no-turns",
    severity: Severity::Error,
    says: "The scenario has no turns.",
    why: "A conversation is made of turns: what the person says, and the replies on offer.",
    example: Example::of(
        Part::File,
        r#"(
    title: "The kettle",
    person: (name: "Sam"),
)"#,
        r#"(
    title: "The kettle",
    person: (name: "Sam"),
    turns: {"opens": (says: "It broke again.", ending: (title: "Broken"))},
)"#,
    ),
    mend: "Add `turns: { … }` with at least one turn. `heard new` starts a scenario that already has some.",
    look: &[Look::Scenario(look)],
};

fn look(subject: &Subject, found: &mut Findings) {
    if subject.scenario.turns.is_empty() {
        found.add(&RULE, || Finding::new(Path::root().field("turns"), "the scenario has no turns"));
    }
}
