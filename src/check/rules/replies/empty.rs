//! A reply without words and without a deed.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply without words and without a deed.
pub const RULE: Rule = Rule {
    code: "H120",
    name: "empty-reply",
    severity: Severity::Error,
    says: "A choice has neither `say` nor `does`.",
    why: "There would be a button with nothing on it.",
    example: Example::of(
        Part::Choices,
        r#"(id: "silence", goto: "end"),"#,
        r#"(id: "silence", does: "You wait.", goto: "end"),"#,
    ),
    mend: "Write what the trainee says (`say`) or does (`does`). Silence is a deed: `does: \"You wait.\"`.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    if empty(&at.choice.say) && empty(&at.choice.does) {
        found
            .add(&RULE, || Finding::new(at.path(), format!("{at} has no words")).help("add say: \"…\" or does: \"…\""));
    }
}
