//! A turn that goes on in two ways.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// A turn that goes on in two ways.
pub const RULE: Rule = Rule {
    code: "H111",
    name: "two-ways-on",
    severity: Severity::Error,
    says: "A turn goes on in one way: it offers `choices`, or it goes on by itself with `goto`, or it ends the \
          conversation with `ending`. This one has more than one of them.",
    why: "Only one can happen, and the others would never be seen.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", goto: "end", ending: (title: "Broken")),"#,
        r#""opens": (says: "It broke again.", goto: "end"),"#,
    ),
    mend: "Keep the one that you mean. To end after a reply, lead the reply to a turn with an `ending`.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let turn = at.turn;
    let ways: Vec<_> =
        [("choices", !turn.choices.is_empty()), ("goto", turn.goto.is_some()), ("ending", turn.ending.is_some())]
            .into_iter()
            .filter_map(|(way, has)| has.then_some(way))
            .collect();
    if let [first, second, ..] = ways[..] {
        found.add(&RULE, || {
            Finding::new(at.path().field(second).name(), format!("{at} has both {first} and {second}"))
                .note(at.path().field(first).name(), "the other way on")
                .help("keep one of them")
        });
    }
}
