//! A level is missing from most turns.

use super::about_turns;
use crate::{
    check::{
        example::{Example, Part},
        findings::Findings,
        offers::Offers,
        rule::{Look, Rule},
    },
    rubric::Level,
    source::Severity,
};

/// A level is missing from most turns.
pub const RULE: Rule = Rule {
    code: "H204",
    name: "level-missing",
    severity: Severity::Advice,
    says: "One of the four levels is on offer in fewer than one turn of three.",
    why: "Trainees learn the levels by telling them apart. Without its neighbour, a level is easy to guess and \
          hard to learn.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "two"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "four"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "two"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "three"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "three"),
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "four"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "both", say: "Maddening. Take mine.", level: Compassionate, goto: "end"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "end"),
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
    ),
    mend: "Add replies of that level. A sympathetic reply is warm and stays outside; an empathetic one may \
          leave the problem standing; an apathetic one is efficient, not rude.",
    look: &[Look::Offers(look)],
};

/// In fewer turns of a hundred than these, a level is hardly met. Not every turn needs every level.
const FEWEST_PERCENT: usize = 33;

fn look(offers: &Offers, found: &mut Findings) {
    for level in Level::ALL {
        let with = offers.turns.iter().filter(|turn| turn.weighed().any(|reply| reply.worth.level == level)).count();
        let all = offers.turns.len();
        if with * 100 < all * FEWEST_PERCENT {
            found.add(&RULE, || {
                let turns = match with {
                    0 => "no turn".to_owned(),
                    with => format!("only {with} of {all} turns"),
                };
                let level = level.to_string();
                let article = if level.starts_with(['a', 'e']) { "an" } else { "a" };
                about_turns(format!("{turns} offers {article} {level} reply")).help("add some, to tell the others from")
            });
        }
    }
}
