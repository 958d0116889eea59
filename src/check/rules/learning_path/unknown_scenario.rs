//! A scenario that is not there.

use crate::{
    check::{
        beside::PathAt,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    scenario::{Path, nearest},
    source::Severity,
};

/// A scenario that is not there.
pub const RULE: Rule = Rule {
    code: "H502",
    name: "path-unknown-scenario",
    severity: Severity::Error,
    says: "The learning path names a scenario that is neither in its folder nor built in.",
    why: "The path would end there.",
    example: Example::of(
        Part::LearningPath,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voicenotes"],
    reflect: ["Which words will you take with you?"],
)"#,
        r#"(
    title: "The first week",
    aim: "Say the feeling back before the solution.",
    scenarios: ["the-double-charge", "the-voice-note"],
    reflect: ["Which words will you take with you?"],
)"#,
    ),
    mend: "Use the name the finding suggests, or put the scenario beside the path. A scenario goes by the name of \
          its file, without `.ron`.",
    look: &[Look::LearningPath(look)],
};

fn look(at: &PathAt, found: &mut Findings) {
    for (number, name) in at.path.scenarios.iter().enumerate().filter(|(_, name)| !at.scenarios.contains(name)) {
        found.add(&RULE, || {
            let message = format!("the scenario \"{name}\" is neither in this folder nor built in");
            let meant = nearest(name.trim_end_matches(".ron"), at.scenarios.iter().map(String::as_str));
            Finding::new(Path::root().field("scenarios").item(number), message).meant(meant)
        });
    }
}
