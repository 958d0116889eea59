//! Every apology stands in a low reply.

use super::{MOST_NOTES, about_turns};
use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::Findings,
        offers::Offers,
        rule::{Look, Rule},
    },
    rubric::Level,
    source::Severity,
};

/// Every apology stands in a low reply.
pub const RULE: Rule = Rule {
    code: "H205",
    name: "sorry-is-low",
    severity: Severity::Advice,
    says: "Four replies or more say sorry, and none of them is empathetic or compassionate.",
    why: "Trainees learn that \"sorry\" is wrong. It isn't: it only isn't enough by itself.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "three"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "end"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "two"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "three"),
    (id: "hear", say: "Sorry. I'd be fed up too.", level: Empathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "four"),
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "sorry", say: "Oh, I'm sorry.", level: Sympathetic, goto: "end"),
    (id: "hear", say: "Sorry. I'd be fed up too.", level: Empathetic, goto: "end"),
]),"#,
    ),
    mend: "Let some of the better replies say sorry, too, before they go on.",
    look: &[Look::Offers(look)],
};

/// With fewer apologies, it may be chance.
const FEWEST: usize = 4;

fn look(offers: &Offers, found: &mut Findings) {
    let sorry = || offers.weighed().filter(|reply| reply.cues.has(Cue::Apology));
    let count = sorry().count();
    if count >= FEWEST && sorry().all(|reply| reply.worth.level <= Level::Sympathetic) {
        found.add(&RULE, || {
            let message = format!("{count} replies say sorry, and none of them is empathetic or compassionate");
            let finding = about_turns(message).help("let some of the better replies say sorry, too");
            sorry().take(MOST_NOTES).fold(finding, |finding, reply| finding.note(reply.at.path(), "sorry here"))
        });
    }
}
