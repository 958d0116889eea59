//! A scenario without a title.

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

/// A scenario without a title.
pub const RULE: Rule = Rule {
    code: "H101",
    name: "no-title",
    severity: Severity::Error,
    says: "The scenario has no title.",
    why: "The library shows scenarios by their titles.",
    example: Example::of(
        Part::File,
        r#"(
    person: (name: "Sam"),
    turns: {"opens": (says: "It broke again.", ending: (title: "Broken"))},
)"#,
        r#"(
    title: "The kettle",
    person: (name: "Sam"),
    turns: {"opens": (says: "It broke again.", ending: (title: "Broken"))},
)"#,
    ),
    mend: "Give it a `title`: a few words that a trainee will remember.",
    look: &[Look::Scenario(look)],
};

fn look(subject: &Subject, found: &mut Findings) {
    if subject.scenario.title.trim().is_empty() {
        found.add(&RULE, || {
            Finding::new(Path::root().field("title"), "the scenario has no title").help("add title: \"…\"")
        });
    }
}
