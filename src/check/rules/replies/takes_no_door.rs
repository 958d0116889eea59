//! A reply that takes a door which was not opened.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A reply that takes a door which was not opened.
pub const RULE: Rule = Rule {
    code: "H125",
    name: "takes-no-door",
    severity: Severity::Warning,
    says: "A choice has `takes: true`, but its turn has no `opening`.",
    why: "The debrief shows which doors were opened, taken and missed. Here there is no door to show.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "again", say: "Again?", takes: true, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", opening: "again", choices: [
    (id: "again", say: "Again?", takes: true, goto: "end"),
]),"#,
    ),
    mend: "Add `opening: \"…\"` to the turn, with the words in which the person opens the door, or take `takes` away.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    if at.choice.takes && at.turn.turn.opening.is_none() {
        found.add(&RULE, || {
            Finding::new(at.path().field("takes").name(), format!("{at} takes a door, but none was opened"))
                .help("add opening: \"…\" to the turn, with the words that open it")
        });
    }
}
