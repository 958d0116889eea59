//! Compassionate replies are long.

use super::about_turns;
use crate::{
    check::{
        example::{Example, Part},
        findings::Findings,
        offers::{Offers, Weighed},
        rule::{Look, Rule},
    },
    rubric::Level,
    source::Severity,
};

/// Compassionate replies are long.
pub const RULE: Rule = Rule {
    code: "H201",
    name: "compassion-is-long",
    severity: Severity::Advice,
    says: "On average, the compassionate replies are more than half as long again as the others.",
    why: "A feeling and an offer take words, and so length gives compassion away, even where it is not the \
          longest reply of its turn.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "both", say: "The third one, and you only wanted tea. I'd be fed up too. Take mine until Friday.", level: Compassionate, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "both", say: "The third one, and you only wanted tea. I'd be fed up too. Take mine until Friday.", level: Compassionate, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "both", say: "The third one, and you only wanted tea. I'd be fed up too. Take mine until Friday.", level: Compassionate, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "both", say: "The third one, and you only wanted tea. I'd be fed up too. Take mine until Friday.", level: Compassionate, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "both", say: "The third one, and you only wanted tea. I'd be fed up too. Take mine until Friday.", level: Compassionate, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "both", say: "The third one, and you only wanted tea. I'd be fed up too. Take mine until Friday.", level: Compassionate, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "hear", say: "The third one, and you only wanted tea. I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
    ),
    mend: "Write some compassionate replies short (\"Maddening. Take mine.\"), split others over two turns, or \
          give the other replies more to say.",
    look: &[Look::Offers(look)],
};

/// How long they may be beside the others, in a hundred.
const MOST_PERCENT: usize = 150;

/// With fewer compassionate replies than these, one long reply makes the average.
const FEWEST: usize = 4;

fn look(offers: &Offers, found: &mut Findings) {
    let is_compassionate = |reply: &&Weighed| reply.worth.level == Level::Compassionate;
    let (theirs, count) = total(offers.weighed().filter(is_compassionate));
    let (others, others_count) = total(offers.weighed().filter(|reply| !is_compassionate(reply)));
    if count < FEWEST || others_count == 0 {
        return;
    }
    let (mean, others_mean) = (theirs / count, others / others_count);
    if mean * 100 > others_mean * MOST_PERCENT {
        found.add(&RULE, || {
            let message =
                format!("compassionate replies have {mean} letters on average, and the others only {others_mean}");
            about_turns(message).help("write some of them short, or give the others more to say")
        });
    }
}

/// The length of some replies together, and how many they are.
fn total<'o, 'a: 'o>(replies: impl Iterator<Item = &'o Weighed<'a>>) -> (usize, usize) {
    replies.fold((0, 0), |(length, count), reply| (length + reply.length, count + 1))
}
