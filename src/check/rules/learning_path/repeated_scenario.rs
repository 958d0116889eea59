//! A scenario that comes twice.

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

/// A scenario that comes twice.
pub const RULE: Rule = Rule {
    code: "H503",
    name: "path-repeated-scenario",
    severity: Severity::Warning,
    says: "The learning path leads to the same scenario twice.",
    why: "Usually one of them should be another. A scenario can be practised again at any time, on the path or off \
          it.",
    example: Example::of(
        Part::LearningPath,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-double-charge"],
    reflect: ["Which words will you take with you?"],
)"#,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voice-note"],
    reflect: ["Which words will you take with you?"],
)"#,
    ),
    mend: "Take one of them away, or name the scenario that was meant.",
    look: &[Look::LearningPath(look)],
};

fn look(at: &PathAt, found: &mut Findings) {
    let names = &at.path.scenarios;
    for (number, name) in names.iter().enumerate() {
        if let Some(first) = names[..number].iter().position(|earlier| earlier == name) {
            found.add(&RULE, || {
                let place = |number| Path::root().field("scenarios").item(number);
                Finding::new(place(number), format!("the scenario \"{name}\" comes twice"))
                    .note(place(first), "the first of them")
            });
        }
    }
}
