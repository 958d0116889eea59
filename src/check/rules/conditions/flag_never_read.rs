//! A flag that no condition asks for.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A flag that no condition asks for.
pub const RULE: Rule = Rule {
    code: "H142",
    name: "flag-never-read",
    severity: Severity::Advice,
    says: "A reply sets a flag, but no condition asks for it.",
    why: "It does nothing. It may be a leftover, or the condition that should use it is missing or misspelt.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", sets: ["asked"], goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", sets: ["asked"], goto: "opens"),
(id: "tea", say: "Tea?", when: Flag("asked"), goto: "end"),"#,
    ),
    mend: "Use it in a condition, as in `when: Flag(\"courier_offered\")`, or take it away.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    for (number, flag) in at.choice.sets.iter().enumerate() {
        if !at.turn.subject.flags_read.contains(flag.as_str()) {
            found.add(&RULE, || {
                let message = format!("no condition asks for the flag \"{flag}\"");
                Finding::new(at.path().field("sets").item(number), message)
            });
        }
    }
}
