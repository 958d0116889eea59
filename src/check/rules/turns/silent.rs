//! A turn in which nothing is said and nothing happens.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// A turn in which nothing is said and nothing happens.
pub const RULE: Rule = Rule {
    code: "H110",
    name: "silent-turn",
    severity: Severity::Error,
    says: "A turn has neither `says` nor `scene`.",
    why: "The trainee would look at an empty page.",
    example: Example::of(
        Part::Turns,
        r#""opens": (goto: "end"),"#,
        r#""opens": (scene: "Sam puts a kettle on the table.", goto: "end"),"#,
    ),
    mend: "Write what is said (`says`), or what happens (`scene`): even a silence can be told.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let turn = at.turn;
    let has_scene = turn.scene.as_deref().is_some_and(|scene| !scene.trim().is_empty());
    if !has_scene && turn.says.iter().all(|line| line.text.trim().is_empty()) {
        found.add(&RULE, || {
            Finding::new(at.path().name(), format!("in {at} nothing is said and nothing happens"))
                .help("add says: \"…\" or scene: \"…\"")
        });
    }
}
