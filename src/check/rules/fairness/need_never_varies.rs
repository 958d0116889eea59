//! The need never varies.

use super::about_turns;
use crate::{
    check::{
        example::{Example, Part},
        findings::Findings,
        offers::Offers,
        rule::{Look, Rule},
    },
    source::Severity,
};

/// The need never varies.
pub const RULE: Rule = Rule {
    code: "H208",
    name: "need-never-varies",
    severity: Severity::Advice,
    says: "Every turn that offers something to choose between has the same `need`.",
    why: "What lands depends on what the person needs. Where that never changes, the trainee never has to \
          listen for it. (A turn without `need` is `Mixed`.)",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", need: Solution, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", need: Solution, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", need: Solution, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", need: Solution, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", need: Vent, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", need: Solution, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", need: Vent, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", need: Solution, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
    ),
    mend: "Ask of each turn what the person wants just then: to be heard (`Vent`, `BeBelieved`, `Company`), to \
          know or to have it solved (`Information`, `Solution`), to share it (`Celebrate`).",
    look: &[Look::Offers(look)],
};

fn look(offers: &Offers, found: &mut Findings) {
    let Some(first) = offers.turns.first() else { return };
    let moment = first.turn.turn.moment();
    if offers.turns.iter().all(|offer| offer.turn.turn.moment() == moment) {
        found.add(&RULE, || {
            about_turns(format!("in all {} turns the need is {:?}", offers.turns.len(), moment.need))
                .help("ask of each turn what the person wants just then, and write need: …")
        });
    }
}
