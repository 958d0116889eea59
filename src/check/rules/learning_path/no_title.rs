//! A learning path without a title.

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

/// A learning path without a title.
pub const RULE: Rule = Rule {
    code: "H500",
    name: "path-no-title",
    severity: Severity::Error,
    says: "The learning path has no title.",
    why: "Trainees choose a path by its title.",
    example: Example::of(
        Part::LearningPath,
        r#"(
    aim: "Say the feeling back before the solution.",
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
    mend: "Give it a `title`: a few words that say where the path leads.",
    look: &[Look::LearningPath(look)],
};

fn look(at: &PathAt, found: &mut Findings) {
    if at.path.title.trim().is_empty() {
        found.add(&RULE, || {
            Finding::new(Path::root().field("title"), "the learning path has no title").help("add title: \"…\"")
        });
    }
}
