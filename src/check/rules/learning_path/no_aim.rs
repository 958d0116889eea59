//! A learning path without an aim.

use crate::{
    check::{
        beside::PathAt,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    scenario::Path,
    source::Severity,
};

/// A learning path without an aim.
pub const RULE: Rule = Rule {
    code: "H504",
    name: "path-no-aim",
    severity: Severity::Advice,
    says: "The learning path has no `aim`.",
    why: "People learn more when they know what for.",
    example: Example::of(
        Part::LearningPath,
        r#"(
    title: "The first week",
    scenarios: ["the-double-charge", "the-voice-note"],
    reflect: ["Which words will you take with you?"],
)"#,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voice-note"],
    reflect: ["Which words will you take with you?"],
)"#,
    ),
    mend: "Add `aim: \"…\"`: what the trainee should be able to do after the last scenario.",
    look: &[Look::LearningPath(look)],
};

fn look(at: &PathAt, found: &mut Findings) {
    if at.path.aim.trim().is_empty() {
        found.add(&RULE, || Finding::new(Path::root().field("aim"), "the learning path has no aim"));
    }
}
