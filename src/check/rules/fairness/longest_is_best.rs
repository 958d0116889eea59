//! The longest reply is the best one.

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

/// The longest reply is the best one.
pub const RULE: Rule = Rule {
    code: "H200",
    name: "longest-is-best",
    severity: Severity::Warning,
    says: "In more than two turns of five, and more often than by chance, the reply that lands best is clearly \
          longer than all the others.",
    why: "Trainees find out within a few turns, and from then on they count lines instead of reading them.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "two"),
    (id: "shop", say: "Buy another.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "three"),
    (id: "shop", say: "Buy another.", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "four"),
    (id: "shop", say: "Buy another.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "end"),
    (id: "shop", say: "Buy another.", level: Apathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "hear", say: "Again? How maddening.", level: Empathetic, goto: "two"),
    (id: "shop", say: "They have them in the shop at the corner, if you hurry.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "three"),
    (id: "shop", say: "Buy another.", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "hear", say: "Again? How maddening.", level: Empathetic, goto: "four"),
    (id: "shop", say: "They have them in the shop at the corner, if you hurry.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "end"),
    (id: "shop", say: "Buy another.", level: Apathetic, goto: "end"),
]),"#,
    ),
    mend: "Shorten some of the best replies: a good one may be four words. Give some of the others more to say \
          that sounds right and isn't.",
    look: &[Look::Offers(look)],
};

/// By how much the longest reply must be longer than the next for anybody to see it, in a hundred.
const SEEN_PERCENT: usize = 110;

fn look(offers: &Offers, found: &mut Findings) {
    let guesses = Guesses::of(offers.turns.iter(), longest);
    if guesses.give_away() {
        found.add(&RULE, || {
            guesses
                .finding("the longest reply is the best one", "the longest here")
                .help("shorten some of the best replies, and give the others more to say")
        });
    }
}

/// The position of the reply that is clearly longer than the others.
fn longest(turn: &Offer) -> Option<usize> {
    let (position, longest) = turn.replies.iter().enumerate().max_by_key(|(_, reply)| reply.length)?;
    let others = turn.replies.iter().enumerate().filter(|(other, _)| *other != position);
    let next = others.map(|(_, reply)| reply.length).max()?;
    (longest.length * 100 >= next * SEEN_PERCENT).then_some(position)
}
