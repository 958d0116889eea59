//! A step outside 1 to 3.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{Subject, TurnAt},
    },
    scenario::Path,
    source::Severity,
};

/// A step outside 1 to 3.
pub const RULE: Rule = Rule {
    code: "H107",
    name: "one-to-three",
    severity: Severity::Error,
    says: "Difficulty, the strength of a feeling and the intensity of a content note go from 1 to 3.",
    why: "Three steps are as many as people can tell apart at a glance.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", feeling: (Frustrated, 5), goto: "end"),"#,
        r#""opens": (says: "It broke again.", feeling: (Frustrated, 3), goto: "end"),"#,
    ),
    mend: "Give 1, 2 or 3: a little, clearly, a lot.",
    look: &[Look::Scenario(look), Look::Turn(look_at_turn)],
};

fn look(subject: &Subject, found: &mut Findings) {
    let scenario = subject.scenario;
    check(scenario.difficulty, "the difficulty", || Path::root().field("difficulty"), found);
    for (number, note) in scenario.content_notes.iter().enumerate() {
        let at = || Path::root().field("content_notes").item(number).field("intensity");
        check(note.intensity, "the intensity of a content note", at, found);
    }
}

/// The strength of what shows in a turn.
fn look_at_turn(at: TurnAt, found: &mut Findings) {
    let strength = "the strength of a feeling";
    if let Some(feeling) = at.turn.feeling {
        check(feeling.strength, strength, || at.path().field("feeling").item(1), found);
    }
    for (number, variant) in at.turn.variants.iter().enumerate() {
        if let Some(feeling) = variant.feeling {
            let path = || at.path().field("variants").item(number).field("feeling").item(1);
            check(feeling.strength, strength, path, found);
        }
    }
}

fn check(value: u8, what: &str, at: impl Fn() -> Path, found: &mut Findings) {
    if !(1..=3).contains(&value) {
        found.add(&RULE, || Finding::new(at(), format!("{what} is 1, 2 or 3, not {value}")));
    }
}
