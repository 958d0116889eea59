//! The replies that were calibrated: those that trainers disagree about most, beside what the author says; then the
//! rest.

use super::{
    super::{
        markup::Markup,
        page::{Page, header, section},
        reply,
    },
    Results, votes,
};
use crate::{
    rubric::Level,
    texts::bare_level_key,
    workshop::{Agreement, Calibrated, Round, Spread},
};

/// How many replies are told in full.
const MOST: usize = 8;

/// The word for the level on a rung.
pub(super) fn level_key(rung: u16) -> &'static str {
    bare_level_key(Level::on(u8::try_from(rung).unwrap_or(u8::MAX)))
}

pub(super) fn sections(main: &mut Markup, results: &Results<'_>, agreement: &Agreement) {
    let is_open = |one: &Calibrated| one.apart > 0.0 || one.differs_from_author();
    let (open, agreed): (Vec<_>, Vec<_>) = agreement.replies.iter().partition(|one| is_open(one));
    let (full, rest) = open.split_at(open.len().min(MOST));
    if !full.is_empty() {
        section(main, "apart", &results.get("results-apart"), |section| {
            section.words("p.caption", &results.get("results-apart-means"));
            for (number, one) in full.iter().enumerate() {
                section.element("div.card", |card| {
                    card.words("h3", &results.with("results-reply", &[("number", (number + 1).into())]));
                    told(card, results, one);
                });
            }
        });
    }
    list(main, results, "less-apart", "results-less-apart", rest);
    list(main, results, "agreed", "results-agreed", &agreed);
}

/// A reply in full: what came before it, its words with their evidence, how the room voted, what the author says.
fn told(card: &mut Markup, results: &Results<'_>, one: &Calibrated) {
    let script = results.script();
    let (turn, position) = (one.question.turn, one.question.choice);
    let (choice, worth) = (script.choice(turn, position), script.worth(turn, position));
    let before = script.turn(turn);
    if let Some(scene) = &before.scene {
        results.rich(card, "p.scene", scene);
    }
    reply::lines(card, results, &before.says);
    card.element("div.yours", |said| reply::words(said, results, choice, worth));
    votes::table(card, results, &rounds(results, one), Some(one.author.rung().into()));
    let key = if one.differs_from_author() { "results-differs" } else { "results-like-the-author" };
    card.words("p", &results.get(key));
    card.words("p.speaker", &results.get("results-author-says"));
    reply::level(card, results, worth);
    reply::evidence(card, results, choice, worth);
    reply::because(card, results, choice);
}

/// The votes about a reply, oldest first.
fn rounds<'a>(results: &Results<'a>, one: &Calibrated) -> Vec<&'a Round> {
    let rounds = results.room.rounds();
    let road = rounds.iter().find(|round| round.number == one.round).map(|round| &round.road);
    rounds.iter().filter(|round| Some(&round.road) == road && round.number <= one.round).collect()
}

/// Replies in a table: their words, the author's level, and what the room said most.
fn list(main: &mut Markup, results: &Results<'_>, id: &'static str, title: &'static str, replies: &[&Calibrated]) {
    if replies.is_empty() {
        return;
    }
    section(main, id, &results.get(title), |section| {
        section.element("table", |table| {
            table.words("caption", &results.get("results-list"));
            table.element("thead", |head| {
                head.element("tr", |row| {
                    for key in ["results-column-words", "results-column-author", "results-column-votes"] {
                        header(row, "col", &results.get(key));
                    }
                });
            });
            table.element("tbody", |body| {
                for one in replies {
                    body.element("tr", |row| cells(row, results, one));
                }
            });
        });
    });
}

fn cells(row: &mut Markup, results: &Results<'_>, one: &Calibrated) {
    let script = results.script();
    let (turn, position) = (one.question.turn, one.question.choice);
    row.element_with("th", &[("scope", "row")], |cell| {
        reply::words(cell, results, script.choice(turn, position), script.worth(turn, position));
    });
    row.words("td", &results.get(bare_level_key(one.author)));
    let round = results.room.rounds().iter().find(|round| round.number == one.round);
    row.words("td", &round.map_or_else(String::new, |round| in_a_cell(results, round)));
}

/// How the room voted, in a line for each level that was chosen.
fn in_a_cell(results: &Results<'_>, round: &Round) -> String {
    let spread = Spread::of(round);
    let alone = spread.bars.iter().filter(|(_, votes)| *votes > 0);
    let alone = alone.map(|(answer, votes)| (results.answer(*answer), *votes));
    let few = spread.few.iter().map(|few| {
        let answers: Vec<_> = few.answers.iter().map(|answer| results.answer(*answer)).collect();
        (answers.join(" + "), few.votes)
    });
    let lines =
        alone.chain(few).map(|(answer, votes)| format!("{answer}: {}", votes::in_words(results, &spread, votes)));
    lines.collect::<Vec<_>>().join(" · ")
}
