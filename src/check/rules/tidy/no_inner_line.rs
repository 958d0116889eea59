//! A reply without an inner line.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply without an inner line.
pub const RULE: Rule = Rule {
    code: "H171",
    name: "no-felt",
    severity: Severity::Advice,
    says: "A choice has no `felt`.",
    why: "In the debrief, trainees can hear the conversation again as the person did. For that each reply needs \
          their inner line.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", felt: "All of them.", goto: "end"),"#,
    ),
    mend: "Add `felt: \"…\"`: what they thought and didn't say.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if at.choice.felt.is_none() {
        found.add(&RULE, || {
            Finding::new(at.path().field("felt"), format!("{at} has no felt, the inner line for the debrief"))
        });
    }
}
