//! A turn that may have no reply to offer.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// A turn that may have no reply to offer.
pub const RULE: Rule = Rule {
    code: "H116",
    name: "nothing-to-say",
    severity: Severity::Error,
    says: "Every choice of the turn has a `when`, so all of them may be hidden at once.",
    why: "The trainee would have nothing to say and no way on.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", when: AtMost(Distress, 60), goto: "end"),
(id: "tea", say: "Tea?", when: AtLeast(Trust, 40), goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", goto: "end"),
(id: "tea", say: "Tea?", when: AtLeast(Trust, 40), goto: "end"),"#,
    ),
    mend: "Take the `when` away from at least one choice of the turn.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let choices = &at.turn.choices;
    if !choices.is_empty() && choices.iter().all(|choice| choice.when.is_some()) {
        found.add(&RULE, || {
            Finding::new(at.path().field("choices").name(), format!("in {at} every reply may be hidden"))
                .help("take the when away from at least one")
        });
    }
}
