//! A reply without a reason.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply without a reason.
pub const RULE: Rule = Rule {
    code: "H170",
    name: "no-because",
    severity: Severity::Advice,
    says: "A choice has no `because`.",
    why: "The debrief tells the trainee what the words did. Your reason is what they remember.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", because: "It asks, and says nothing of how it is for Sam.", goto: "end"),"#,
    ),
    mend: "Add `because: \"…\"`: what the words did, in a sentence or two.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if at.choice.because.is_none() {
        found.add(&RULE, || {
            Finding::new(at.path().field("because"), format!("{at} has no because, which the debrief would show"))
        });
    }
}
