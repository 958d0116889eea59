//! A route or a variant without a condition.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{ChoiceAt, TurnAt},
    },
    source::Severity,
};

/// A route or a variant without a condition.
pub const RULE: Rule = Rule {
    code: "H143",
    name: "no-condition",
    severity: Severity::Error,
    says: "A route or a variant has no `when`.",
    why: "It would always be taken, and what comes after it never.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", routes: [(goto: "end")], goto: "opens"),"#,
        r#"(id: "ask", say: "Which one broke?", routes: [(when: AtLeast(Trust, 40), goto: "end")], goto: "opens"),"#,
    ),
    mend: "Add `when: …`. What should happen otherwise is the `goto` of the reply, or the `says` of the turn.",
    look: &[Look::Choice(look), Look::Turn(look_at_turn)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    for (number, route) in at.choice.routes.iter().enumerate() {
        if route.when.is_none() {
            found.add(&RULE, || {
                Finding::new(at.path().field("routes").item(number), format!("a route of {at} has no condition"))
                    .help("add when: …, or make it the goto of the reply")
            });
        }
    }
}

/// The variants of a turn.
fn look_at_turn(at: TurnAt, found: &mut Findings) {
    for (number, variant) in at.turn.variants.iter().enumerate() {
        if variant.when.is_none() {
            found.add(&RULE, || {
                Finding::new(at.path().field("variants").item(number), format!("a variant of {at} has no condition"))
                    .help("add when: …, or make its words those of the turn")
            });
        }
    }
}
