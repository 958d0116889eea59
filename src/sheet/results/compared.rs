//! Where the room was split most, and what changed from the first vote to the second.

use super::{
    super::{
        markup::Markup,
        page::{Page, section},
    },
    Results, votes,
};
use crate::workshop::{Answer, Round, Spread};
use std::{cmp::Reverse, collections::BTreeSet};

/// About how many moments are named.
const MOST: usize = 3;

/// The moments at which the room was split most when it first voted, with how it did.
pub(super) fn most_split(main: &mut Markup, results: &Results<'_>) {
    let mut rounds: Vec<_> = first_votes(results)
        .filter(|round| !is_of_one_mind(&Spread::of(round)))
        // That nobody chose an option may be somebody's secret.
        .map(|round| (round, round.split().unwrap_or(0.0)))
        .collect();
    rounds.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    if rounds.is_empty() {
        return;
    }
    section(main, "most-split", &results.get("results-most-split"), |section| {
        section.words("p.caption", &results.get("results-most-split-means"));
        section.element("ol.moments", |list| {
            for (round, _) in rounds.iter().take(MOST) {
                list.element("li", |moment| {
                    moment.words("p.place", &place(results, round));
                    asked(moment, results, round);
                    moment.words("p", &spread(results, round));
                });
            }
        });
    });
}

/// The first vote about each moment, in their order.
fn first_votes<'a>(results: &Results<'a>) -> impl Iterator<Item = &'a Round> + use<'a> {
    let mut seen = BTreeSet::new();
    results.room.rounds().iter().filter(move |round| seen.insert(&round.road))
}

/// Whether all chose the same, as far as it may be told.
fn is_of_one_mind(spread: &Spread) -> bool {
    spread.few.is_none() && spread.bars.iter().filter(|(_, votes)| *votes > 0).count() < 2
}

/// What changed from the first vote to the last, where there was more than one about the same moment.
pub(super) fn shifts(main: &mut Markup, results: &Results<'_>) {
    let rounds = results.room.rounds();
    let last = |first: &Round| rounds.iter().rfind(|last| last.road == first.road && last.number > first.number);
    let again: Vec<_> = first_votes(results).filter_map(|first| Some((first, last(first)?))).collect();
    if again.is_empty() {
        return;
    }
    section(main, "shifts", &results.get("results-shifts"), |section| {
        section.words("p.caption", &results.get("results-shifts-mean"));
        section.element("ol.moments", |list| {
            for (first, last) in again {
                list.element("li", |moment| {
                    moment.words("p.place", &place(results, first));
                    shift(moment, results, first, last);
                });
            }
        });
    });
}

/// The two answers that changed most, in sentences.
fn shift(moment: &mut Markup, results: &Results<'_>, first: &Round, last: &Round) {
    let (before, after) = (Spread::of(first), Spread::of(last));
    let told = |(answer, votes): &(Answer, u32)| Some((*answer, *votes, after.votes(*answer)?));
    let mut changes: Vec<_> = before.bars.iter().filter_map(told).collect();
    if changes.is_empty() {
        moment.words("p", &results.get("results-shift-not-told"));
        return;
    }
    changes.retain(|(_, before, after)| before != after);
    changes.sort_by_key(|(_, before, after)| Reverse(before.abs_diff(*after)));
    if changes.is_empty() {
        moment.words("p", &results.get("results-shift-none"));
    }
    for (answer, before, after) in changes.into_iter().take(2) {
        let values =
            [("answer", words(results, first, answer).into()), ("before", before.into()), ("after", after.into())];
        moment.words("p", &results.with("results-shift", &values));
    }
}

/// Which moment it was, and whether it lay on the road that was walked in the end.
fn place(results: &Results<'_>, round: &Round) -> String {
    let is_walked = results.room.agenda().road().starts_with(&round.road);
    let key = if is_walked { "results-turn" } else { "results-turn-another-way" };
    results.with(key, &[("number", (round.road.len() + 1).into())])
}

/// The last thing that was said before it.
fn asked(moment: &mut Markup, results: &Results<'_>, round: &Round) {
    let turn = results.script().turn(round.turn);
    let line = turn.says.last().map(|line| &*line.text).or(turn.scene.as_deref());
    if let Some(line) = line {
        moment.words("p", &results.quoted(line));
    }
}

/// How the room voted, in a line for each answer, most votes first.
fn spread(results: &Results<'_>, round: &Round) -> String {
    let spread = Spread::of(round);
    let mut bars = spread.bars.clone();
    bars.retain(|(_, votes)| *votes > 0);
    bars.sort_by_key(|(_, votes)| Reverse(*votes));
    let line = |name: String, votes: u32| format!("{name}: {}", votes::in_words(results, &spread, votes));
    let mut lines: Vec<_> = bars.iter().map(|(answer, votes)| line(words(results, round, *answer), *votes)).collect();
    if let Some(few) = &spread.few {
        let names: Vec<_> = few.answers.iter().map(|answer| results.answer(*answer)).collect();
        let name = results.with("results-together-named", &[("answers", names.join(" + ").into())]);
        lines.push(line(name, few.votes));
    }
    lines.join("\n")
}

/// What an answer is called: its number, and its words.
fn words(results: &Results<'_>, round: &Round, answer: Answer) -> String {
    let Answer::Option(option) = answer else { return results.get("results-rather-not") };
    let position = round.options.get(usize::from(option)).copied();
    let choice = position.map(|position| results.script().choice(round.turn, position));
    let said = choice.and_then(|choice| choice.say.as_deref().or(choice.does.as_deref())).unwrap_or_default();
    format!("{} {}", results.answer(answer), results.quoted(said))
}
