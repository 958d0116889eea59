//! The best reply always stands in the same place.

use super::Guesses;
use crate::{
    check::{
        example::{Example, Part},
        findings::Findings,
        offers::{Offer, Offers},
        rule::{Look, Rule},
    },
    source::Severity,
};

/// The best reply always stands in the same place.
pub const RULE: Rule = Rule {
    code: "H202",
    name: "place-gives-away",
    severity: Severity::Warning,
    says: "Of the turns with `keep_order: true`, in more than two of five, and more often than by chance, the \
          best reply is the first, or the last.",
    why: "Where replies are shown in the order of the file, their place is a cue. Without `keep_order` the \
          order is drawn for each attempt, and the file's order gives nothing away.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", keep_order: true, choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", keep_order: true, choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", keep_order: true, choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", keep_order: true, choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", keep_order: true, choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", keep_order: true, choices: [
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", keep_order: true, choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", keep_order: true, choices: [
    (id: "shop", say: "Buy another one.", level: Apathetic, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
    ),
    mend: "Take `keep_order` away, or move some of the best replies.",
    look: &[Look::Offers(look)],
};

fn look(offers: &Offers, found: &mut Findings) {
    let kept = || offers.turns.iter().filter(|offer| offer.turn.turn.keep_order);
    let places: [(&str, fn(&Offer) -> Option<usize>); 2] =
        [("first", |_| Some(0)), ("last", |turn| turn.replies.len().checked_sub(1))];
    for (place, pick) in places {
        let guesses = Guesses::of(kept(), pick);
        if guesses.give_away() {
            found.add(&RULE, || {
                guesses
                    .finding(
                        &format!("with keep_order the {place} reply is the best one"),
                        &format!("the {place} here"),
                    )
                    .help("take keep_order away, or move some of them")
            });
        }
    }
}
