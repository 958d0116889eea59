//! A reply without a name.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply without a name.
pub const RULE: Rule = Rule {
    code: "H172",
    name: "no-id",
    severity: Severity::Advice,
    says: "A choice has no `id`, so it goes by its number.",
    why: "Records, walks and translations know a reply by its name. A number changes its meaning when you add a \
          reply above it.",
    example: Example::of(
        Part::Choices,
        r#"(say: "I will bring you a pan.", goto: "end"),"#,
        r#"(id: "pan", say: "I will bring you a pan.", goto: "end"),"#,
    ),
    mend: "Add `id: \"…\"`: a short name that will stay, such as `id: \"courier\"`.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if at.choice.id.is_none() {
        found.add(&RULE, || Finding::new(at.path(), format!("{at} has no id and goes by its number")));
    }
}
