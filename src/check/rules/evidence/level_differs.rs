//! A level one rung from what the words show.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        level::Difference,
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A level one rung from what the words show.
pub const RULE: Rule = Rule {
    code: "H132",
    name: "level-differs",
    severity: Severity::Warning,
    says: "The `level` you declared is one rung away from the level that follows from `shows` and `slips`.",
    why: "The debrief explains a level by the words that earn it. When the two differ, the trainee is told one \
          thing and shown another. What counts is what the words show.",
    example: Example::of(
        Part::Choices,
        r#"(id: "third", say: "Your third one?", level: Empathetic, shows: [Acknowledge("Your third one")], goto: "end"),"#,
        r#"(id: "third", say: "Your third one?", level: Sympathetic, shows: [Acknowledge("Your third one")], goto: "end"),"#,
    ),
    mend: "Add the missing facet with its words, take the extra one away, or change `level`. Apathetic shows \
          nothing, sympathetic a head, empathetic a heart, compassionate a heart and a hand.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if let Some(difference) = Difference::of(at).filter(|difference| difference.rungs() == 1) {
        found.add(&RULE, || {
            Finding::new(at.path().field("level"), difference.message(at)).help(difference.what_to_do())
        });
    }
}
