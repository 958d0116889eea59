//! The same level is the best one three times running.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        offers::{Offer, Offers},
        rule::{Look, Rule},
    },
    scenario::Path,
    source::Severity,
};
use std::collections::HashMap;

/// The same level is the best one three times running.
pub const RULE: Rule = Rule {
    code: "H206",
    name: "same-level-running",
    severity: Severity::Advice,
    says: "Who chooses the best replies meets three turns in a row in which the best reply has the same level.",
    why: "After the second time, trainees look for the level and not for what the moment asks for.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "two"),
]),
"two": (says: "The third one this year.", choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "three"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "three"),
]),
"three": (says: "I only wanted tea.", choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "four"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "four"),
]),
"four": (says: "And the shop is shut.", choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "two"),
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
    (id: "hear", say: "I'd be fed up too.", level: Empathetic, goto: "end"),
    (id: "shop", say: "They have them at the corner.", level: Apathetic, goto: "end"),
]),"#,
    ),
    mend: "Change what one of the turns asks for, with its `need`: sometimes listening is all that is wanted, \
          and sometimes help is.",
    look: &[Look::Offers(look)],
};

/// How many turns running are too many.
const RUN: usize = 3;

fn look(offers: &Offers, found: &mut Findings) {
    let places: HashMap<&str, usize> =
        offers.turns.iter().enumerate().map(|(place, offer)| (offer.turn.name, place)).collect();
    // Where the best replies of each turn lead, as far as the best level stays the same.
    let next: Vec<Vec<usize>> = offers.turns.iter().map(|offer| same_level_next(offers, offer, &places)).collect();
    let mut runs = vec![1; offers.turns.len()];
    for _ in 1..RUN {
        runs = next.iter().map(|next| 1 + next.iter().map(|turn| runs[*turn]).max().unwrap_or(0)).collect();
    }
    let Some(first) = runs.iter().position(|run| *run >= RUN) else { return };
    let Some(level) = offers.turns[first].best_level() else { return };
    found.add(&RULE, || {
        let place = |turn: usize| Path::turn(offers.turns[turn].turn.name).name();
        let message = format!("from here the best reply is {level} in {RUN} turns running");
        let mut finding = Finding::new(place(first), message).help("change the need of one of these turns");
        let mut turn = first;
        for left in (1..RUN).rev() {
            // A turn that starts a run of so many has one after it that starts a run of one fewer.
            let Some(after) = next[turn].iter().copied().max_by_key(|after| runs[*after].min(left)) else { break };
            finding = finding.note(place(after), format!("{level} again"));
            turn = after;
        }
        finding
    });
}

/// The turns behind the best replies of a turn, where the best level is still the same.
fn same_level_next(offers: &Offers, offer: &Offer, places: &HashMap<&str, usize>) -> Vec<usize> {
    let Some(level) = offer.best_level() else { return Vec::new() };
    let names = offer.best().flat_map(|reply| {
        let choice = reply.at.choice;
        choice.routes.iter().map(|route| route.goto.as_str()).chain(choice.goto.as_deref())
    });
    let mut next: Vec<usize> = names.filter_map(|name| places.get(passing_by(offers, name)).copied()).collect();
    next.sort_unstable();
    next.dedup();
    next.retain(|turn| offers.turns[*turn].best_level() == Some(level));
    next
}

/// The turn in which there is something to choose again, after turns that go on by themselves.
fn passing_by<'a>(offers: &Offers<'a>, name: &'a str) -> &'a str {
    const MOST: usize = 8;
    let turns = &offers.subject.scenario.turns;
    let onward = |name: &&'a str| {
        turns.get(*name).filter(|turn| turn.choices.is_empty() && turn.ending.is_none())?.goto.as_deref()
    };
    std::iter::successors(Some(name), onward).take(MOST).last().unwrap_or(name)
}
