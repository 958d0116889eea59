//! A learning path that leads nowhere.

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

/// A learning path that leads nowhere.
pub const RULE: Rule = Rule {
    code: "H501",
    name: "path-no-scenarios",
    severity: Severity::Error,
    says: "The learning path has no scenarios.",
    why: "There would be nothing to practise.",
    example: Example::of(
        Part::LearningPath,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: [],
    reflect: ["Which words will you take with you?"],
)"#,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voice-note"],
    reflect: ["Which words will you take with you?"],
)"#,
    ),
    mend: "Add `scenarios: [\"…\"]` with the names of scenario files, in the order in which they are practised.",
    look: &[Look::LearningPath(look)],
};

fn look(at: &PathAt, found: &mut Findings) {
    if at.path.scenarios.is_empty() {
        found.add(&RULE, || {
            Finding::new(Path::root().field("scenarios").name(), "the learning path has no scenarios")
                .help("add scenarios: [\"…\"] with their names")
        });
    }
}
