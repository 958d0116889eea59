//! A learning path without a closing reflection.

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

/// A learning path without a closing reflection.
pub const RULE: Rule = Rule {
    code: "H505",
    name: "path-no-reflection",
    severity: Severity::Advice,
    says: "The learning path has nothing to `reflect` on after its last scenario.",
    why: "What was practised stays when it is put into words of one's own.",
    example: Example::of(
        Part::LearningPath,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voice-note"],
)"#,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voice-note"],
    reflect: ["Which words will you take with you?"],
)"#,
    ),
    mend: "Add `reflect: [\"…\"]`: a question or two to think about at the end.",
    look: &[Look::LearningPath(look)],
};

fn look(at: &PathAt, found: &mut Findings) {
    if at.path.reflect.iter().all(|question| question.trim().is_empty()) {
        found.add(&RULE, || {
            Finding::new(Path::root().field("reflect"), "the learning path ends without a question to think about")
        });
    }
}
