//! A door that no reply takes.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// A door that no reply takes.
pub const RULE: Rule = Rule {
    code: "H126",
    name: "door-not-taken",
    severity: Severity::Warning,
    says: "A turn has an `opening`, but none of its choices has `takes: true`.",
    why: "The debrief would say that the trainee missed a door, though no reply went through it.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", opening: "again", choices: [
    (id: "again", say: "Again?", goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", opening: "again", choices: [
    (id: "again", say: "Again?", takes: true, goto: "end"),
]),"#,
    ),
    mend: "Add `takes: true` to the choices that answer those words, or take `opening` away.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let turn = at.turn;
    if turn.opening.is_some() && !turn.choices.is_empty() && turn.choices.iter().all(|choice| !choice.takes) {
        found.add(&RULE, || {
            Finding::new(at.path().field("opening"), format!("{at} opens a door, and no reply takes it"))
                .help("add takes: true to the replies that answer these words")
        });
    }
}
