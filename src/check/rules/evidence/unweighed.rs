//! A reply that says nothing about its worth.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply that says nothing about its worth.
pub const RULE: Rule = Rule {
    code: "H134",
    name: "unweighed",
    severity: Severity::Warning,
    says: "A choice has no `level`, no `shows` and no `slips`, so it counts as apathetic.",
    why: "An apathetic reply hurts. If that is what you mean, say so; if not, the trainee is told off for a good \
          reply.",
    example: Example::of(
        Part::Choices,
        r#"(id: "third", say: "Your third one?", goto: "end"),"#,
        r#"(id: "third", say: "Your third one?", shows: [Acknowledge("Your third one")], goto: "end"),"#,
    ),
    mend: "Add `shows` with the words that earn it, or `level: Apathetic`. For a step that policy demands, \
          `required: true`.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let choice = at.choice;
    if choice.level.is_none() && choice.shows.is_empty() && choice.slips.is_empty() && !choice.required {
        found.add(&RULE, || {
            Finding::new(at.path(), format!("{at} counts as apathetic, for nothing says what it shows"))
                .help("add shows: […], slips: […] or level: …")
        });
    }
}
