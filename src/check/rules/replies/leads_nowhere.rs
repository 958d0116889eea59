//! A reply that leads nowhere.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply that leads nowhere.
pub const RULE: Rule = Rule {
    code: "H121",
    name: "leads-nowhere",
    severity: Severity::Error,
    says: "A choice has no `goto`.",
    why: "The conversation would stop after this reply. `routes` are not enough: when none of them holds, `goto` \
          is the way on.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?"),"#,
        r#"(id: "ask", say: "Which one broke?", goto: "end"),"#,
    ),
    mend: "Add `goto: \"…\"` with the turn that comes next.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if at.choice.goto.is_none() {
        found.add(&RULE, || {
            let finding = Finding::new(at.path().field("goto"), format!("{at} leads nowhere"));
            finding.help(match at.choice.routes.is_empty() {
                true => "add goto: \"…\" with the turn that comes next",
                false => "add goto: \"…\" for when none of its routes holds",
            })
        });
    }
}
