//! A way to a turn that is not there.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{ChoiceAt, Subject, TurnAt},
    },
    scenario::Path,
    source::Severity,
};

/// A way to a turn that is not there.
pub const RULE: Rule = Rule {
    code: "H122",
    name: "unknown-turn",
    severity: Severity::Error,
    says: "A `goto` names a turn that is not in this file.",
    why: "Whoever takes this way would fall out of the conversation.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", goto: "edn"),"#,
        r#"(id: "ask", say: "Which one broke?", goto: "end"),"#,
    ),
    mend: "Use the name the finding suggests, or add a turn of that name.",
    look: &[Look::Choice(look), Look::Turn(look_at_turn)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let subject = at.turn.subject;
    if let Some(goto) = &at.choice.goto {
        check(subject, &at, goto, || at.path().field("goto"), found);
    }
    for (number, route) in at.choice.routes.iter().enumerate() {
        check(subject, &at, &route.goto, || at.path().field("routes").item(number).field("goto"), found);
    }
}

/// A turn that goes on by itself.
fn look_at_turn(at: TurnAt, found: &mut Findings) {
    if let Some(goto) = &at.turn.goto {
        check(at.subject, &at, goto, || at.path().field("goto"), found);
    }
}

fn check(subject: &Subject, from: &dyn std::fmt::Display, to: &str, at: impl Fn() -> Path, found: &mut Findings) {
    if !subject.scenario.turns.contains_key(to) {
        found.add(&RULE, || {
            let message = format!("{from} leads to \"{to}\", which is not in this file");
            Finding::new(at(), message).meant(subject.nearest_turn(to))
        });
    }
}
