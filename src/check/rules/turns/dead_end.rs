//! A turn after which nothing comes.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// A turn after which nothing comes.
pub const RULE: Rule = Rule {
    code: "H112",
    name: "dead-end",
    severity: Severity::Error,
    says: "A turn has no `choices`, no `goto` and no `ending`.",
    why: "The conversation would stop in the middle, with nothing to press.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again."),"#,
        r#""opens": (says: "It broke again.", goto: "end"),"#,
    ),
    mend: "Add choices, a `goto` to the next turn, or an `ending`.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let turn = at.turn;
    if turn.choices.is_empty() && turn.goto.is_none() && turn.ending.is_none() {
        found.add(&RULE, || {
            Finding::new(at.path().name(), format!("after {at} nothing comes"))
                .help("add choices, goto: \"…\", or ending: (title: \"…\")")
        });
    }
}
