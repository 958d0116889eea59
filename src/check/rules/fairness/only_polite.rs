//! The best reply is the only polite one.

use super::Guesses;
use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::Findings,
        offers::{Offer, Offers},
        rule::{Look, Rule},
    },
    source::Severity,
};

/// The best reply is the only polite one.
pub const RULE: Rule = Rule {
    code: "H203",
    name: "only-polite",
    severity: Severity::Advice,
    says: "In more than two turns of five, and more often than by chance, the best reply has a polite word \
          (please, thanks, sorry, of course, could I) and no other reply has one.",
    why: "Manners are easy to see and are not what is practised here. An efficient wrong answer is polite, \
          too.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "hear", say: "Sorry, I'd be fed up too. Could I lend you mine?", level: Compassionate, goto: "two"),
    (id: "shop", say: "Buy another one in the shop at the corner.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "hear", say: "Sorry, I'd be fed up too. Could I lend you mine?", level: Compassionate, goto: "three"),
    (id: "shop", say: "Buy another one in the shop at the corner.", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "hear", say: "Sorry, I'd be fed up too. Could I lend you mine?", level: Compassionate, goto: "four"),
    (id: "shop", say: "Buy another one in the shop at the corner.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "hear", say: "Sorry, I'd be fed up too. Could I lend you mine?", level: Compassionate, goto: "end"),
    (id: "shop", say: "Buy another one in the shop at the corner.", level: Apathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "hear", say: "Sorry, I'd be fed up too. Could I lend you mine?", level: Compassionate, goto: "two"),
    (id: "shop", say: "Buy another one in the shop at the corner.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "hear", say: "I'd be fed up too. Take mine.", level: Compassionate, goto: "three"),
    (id: "shop", say: "Sorry, could you buy another one at the corner?", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "hear", say: "Sorry, I'd be fed up too. Could I lend you mine?", level: Compassionate, goto: "four"),
    (id: "shop", say: "Buy another one in the shop at the corner.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "hear", say: "I'd be fed up too. Take mine.", level: Compassionate, goto: "end"),
    (id: "shop", say: "Sorry, could you buy another one at the corner?", level: Apathetic, goto: "end"),
]),"#,
    ),
    mend: "Give some of the other replies manners, and let some of the best do without.",
    look: &[Look::Offers(look)],
};

fn look(offers: &Offers, found: &mut Findings) {
    let guesses = Guesses::of(offers.turns.iter(), only_polite);
    if guesses.give_away() {
        found.add(&RULE, || {
            guesses
                .finding("the best reply is the only polite one", "the only polite one here")
                .help("give some of the other replies manners, too")
        });
    }
}

/// The position of the only reply with a polite word.
fn only_polite(turn: &Offer) -> Option<usize> {
    let mut polite = turn.replies.iter().enumerate().filter(|(_, reply)| reply.cues.has(Cue::Polite));
    let (position, _) = polite.next()?;
    polite.next().is_none().then_some(position)
}
