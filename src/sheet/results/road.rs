//! Turn by turn: what was said, how the room voted, what was played, and what was talked about.

use super::{
    super::{
        markup::Markup,
        page::{Page, section},
        reply,
    },
    Results,
    steps::{Step, Steps},
    votes,
};
use crate::workshop::Answer;
use indexmap::IndexSet;

/// The road as it was at the end.
pub(super) fn walked(main: &mut Markup, results: &Results<'_>, steps: &Steps<'_>) {
    if steps.steps.is_empty() {
        return;
    }
    section(main, "road", &results.get("results-road"), |section| cards(section, results, steps));
}

/// What was played and taken back.
pub(super) fn detours(main: &mut Markup, results: &Results<'_>, detours: &[Steps<'_>]) {
    if detours.is_empty() {
        return;
    }
    section(main, "detours", &results.get("results-detours"), |section| {
        section.words("p.caption", &results.get("results-detours-mean"));
        for detour in detours {
            cards(section, results, detour);
        }
    });
}

fn cards(section: &mut Markup, results: &Results<'_>, steps: &Steps<'_>) {
    for step in &steps.steps {
        section.element("div.card", |card| {
            let number = [("number", (step.given + 1).into())];
            if steps.fork == Some(step.given) {
                card.words("h3", &results.with("results-turn-another-way", &number));
                voted(card, results, step, "results-played-this-time");
            } else {
                card.words("h3", &results.with("results-turn", &number));
                said(card, results, steps, step.given);
                voted(card, results, step, "results-played-without-a-vote");
            }
        });
    }
    let replies = steps.conversation.replies().len();
    if let Some(ending) = steps.conversation.scene().ending {
        section.element("div.card", |card| {
            card.words("h3", &results.get("sheet-how-it-ended"));
            said(card, results, steps, replies);
            card.words("p.ended", &results.plain(&ending.title));
        });
    }
}

/// What was said since the reply before.
fn said(card: &mut Markup, results: &Results<'_>, steps: &Steps<'_>, given: usize) {
    let (before, arrivals) = steps.said_before(given);
    if let Some(before) = before {
        reply::lines(card, results, &before.reacts);
    }
    reply::tellings(card, results, arrivals);
}

/// How the room voted, and what was played; `without` says so where no vote is told here.
fn voted(card: &mut Markup, results: &Results<'_>, step: &Step<'_>, without: &str) {
    let options = step.rounds.first().map(|round| round.options.as_slice()).unwrap_or_default();
    let shown = (0u16..).zip(options).find(|(_, position)| Some(**position) == step.played).map(|(shown, _)| shown);
    votes::table(card, results, &step.rounds, shown);
    let Some(position) = step.played else { return };
    let script = results.script();
    let (choice, worth) = (script.choice(step.turn, position), script.worth(step.turn, position));
    card.element("div.yours", |said| {
        let title = match shown {
            Some(shown) => {
                let number = results.answer(Answer::Option(shown));
                results.with("results-played-number", &[("number", number.into())])
            }
            None => results.get(without),
        };
        said.words("p.speaker", &title);
        reply::words(said, results, choice, worth);
    });
    if shown.is_none() {
        reply::level(card, results, worth);
        reply::because(card, results, choice);
    }
    reply::felt(card, results, choice);
}

/// What was asked where the room talked: the author's questions; and the general ones, for talking on.
pub(super) fn questions(main: &mut Markup, results: &Results<'_>) {
    let talked = results.room.rounds().iter().filter(|round| round.discussed);
    let turns: IndexSet<u32> = talked.map(|round| round.turn).collect();
    if turns.is_empty() {
        return;
    }
    let asked: Vec<_> = turns.iter().filter_map(|turn| results.script().turn(*turn).discuss.as_deref()).collect();
    section(main, "questions", &results.get("results-questions"), |section| {
        if !asked.is_empty() {
            section.element("ul.questions", |list| asked.iter().for_each(|one| results.rich(list, "li", one)));
        }
        section.words("h3", &results.get("results-questions-general"));
        section.element("ul", |list| results.texts.discussion().iter().for_each(|one| list.words("li", one)));
    });
}
