//! A reply that is cut where it has no such words.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    scenario::phrase,
    source::Severity,
};

/// A reply that is cut where it has no such words.
pub const RULE: Rule = Rule {
    code: "H162",
    name: "cut-not-said",
    severity: Severity::Error,
    says: "`cut_at` quotes words that are not in `say`.",
    why: "The person interrupts the reply at these words, so they must be in it.",
    example: Example::of(
        Part::Choices,
        r#"(id: "policy", say: "I see, but our policy is clear.", cut_at: "our rules", goto: "end"),"#,
        r#"(id: "policy", say: "I see, but our policy is clear.", cut_at: "our policy", goto: "end"),"#,
    ),
    mend: "Copy the words from `say`.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let Some(cut_at) = &at.choice.cut_at else { return };
    let say = at.choice.say.as_deref().unwrap_or_default();
    if phrase::find(say, cut_at).is_none() {
        found.add(&RULE, || {
            Finding::new(at.path().field("cut_at"), format!("these words are not said in {at}"))
                .meant_words(cut_at, phrase::nearest(say, cut_at))
        });
    }
}
