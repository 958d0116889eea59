//! A feeling and an offer are always the best reply.

use super::about_turns;
use crate::{
    check::{
        example::{Example, Part},
        findings::Findings,
        offers::{Offer, Offers},
        rule::{Look, Rule},
    },
    source::Severity,
};

/// A feeling and an offer are always the best reply.
pub const RULE: Rule = Rule {
    code: "H207",
    name: "feeling-and-offer",
    severity: Severity::Advice,
    says: "In at least nine turns of ten, only replies with both a feeling understood and something done land \
          best.",
    why: "That is a recipe, and trainees find it. Somebody who needs to be heard wants no offer yet, and \
          somebody who has been heard may want only the offer.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", need: Vent, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", need: Vent, choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
    ),
    mend: "Give some turns a `need` that asks for one of the two, such as `Vent` or `Company`, or say so with \
          `asks: [Heart]`, and write a reply that gives just that.",
    look: &[Look::Offers(look)],
};

/// In so many turns of a hundred, it is always.
const MOST_PERCENT: usize = 90;

fn look(offers: &Offers, found: &mut Findings) {
    let gives_both =
        |turn: &&Offer| turn.best_sooner_or_later().all(|reply| reply.worth.parts.heart && reply.worth.parts.hand);
    let (with, all) = (offers.turns.iter().filter(gives_both).count(), offers.turns.len());
    if all > 0 && with * 100 >= all * MOST_PERCENT {
        found.add(&RULE, || {
            about_turns(format!("in {with} of {all} turns nothing but a feeling with an offer is best"))
                .help("let some turns ask for a feeling or an offer alone, with need: … or asks: […]")
        });
    }
}
