//! A level two rungs or more from what the words show.

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

/// A level two rungs or more from what the words show.
pub const RULE: Rule = Rule {
    code: "H133",
    name: "level-contradicts",
    severity: Severity::Error,
    says: "The `level` you declared is two or more rungs away from the level that follows from `shows` and `slips`.",
    why: "So large a difference is no matter of taste: something is missing, or the wrong reply was labelled.",
    example: Example::of(
        Part::Choices,
        r#"(id: "sorry", say: "I am sorry.", level: Compassionate, shows: [Concern("I am sorry")], goto: "end"),"#,
        r#"(id: "sorry", say: "I am sorry.", level: Sympathetic, shows: [Concern("I am sorry")], goto: "end"),"#,
    ),
    mend: "Add the missing facets with their words, take extra ones away, or change `level`.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if let Some(difference) = Difference::of(at).filter(|difference| difference.rungs() > 1) {
        found.add(&RULE, || {
            Finding::new(at.path().field("level"), difference.message(at)).help(difference.what_to_do())
        });
    }
}
