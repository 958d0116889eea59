//! The votes about one moment, side by side, as far as they may be told.

use super::{
    super::{
        markup::Markup,
        page::{Page, header},
        reply,
    },
    Results, calibration,
};
use crate::workshop::{Agenda, Answer, Round, Spread};

/// How long the longest bar is.
const BAR: u64 = 100;

/// A table: a row for each answer, a column for each vote, and how the last differs from the first. `marked` is the
/// option that was played, or that the author means.
pub(super) fn table(page: &mut Markup, results: &Results<'_>, rounds: &[&Round], marked: Option<u16>) {
    let Some(first) = rounds.first() else { return };
    let spreads: Vec<_> = rounds.iter().map(|round| Spread::of(round)).collect();
    let options = 0..u16::try_from(first.options.len()).unwrap_or(u16::MAX);
    let is_rather_not = |spread: &Spread| answers(spread).any(|answer| answer == Answer::RatherNot);
    let is_story = results.room.agenda().conversation().is_some();
    page.element(if is_story { "table.votes" } else { "table.votes.levels" }, |table| {
        table.words("caption", &results.get(caption(rounds)));
        table.element("thead", |head| head.element("tr", |row| heads(row, results, &spreads)));
        table.element("tbody", |body| {
            for option in options {
                let is_marked = marked == Some(option);
                body.element(if is_marked { "tr.marked" } else { "tr" }, |row| {
                    row.element_with("th", &[("scope", "row")], |cell| told(cell, results, first, option, is_marked));
                    cells(row, results, &spreads, Answer::Option(option));
                });
            }
            if spreads.iter().any(is_rather_not) {
                body.element("tr", |row| {
                    header(row, "row", &results.get("results-rather-not"));
                    cells(row, results, &spreads, Answer::RatherNot);
                });
            }
            if spreads.iter().any(|spread| spread.few.is_some()) {
                body.element("tr", |row| together(row, results, &spreads));
            }
        });
    });
}

fn caption(rounds: &[&Round]) -> &'static str {
    if rounds.len() > 1 { "results-votes-side-by-side" } else { "results-vote" }
}

/// Every answer of a spread, told alone or together.
fn answers(spread: &Spread) -> impl Iterator<Item = Answer> {
    let few = spread.few.iter().flat_map(|few| few.answers.iter().copied());
    spread.bars.iter().map(|(answer, _)| *answer).chain(few)
}

fn heads(row: &mut Markup, results: &Results<'_>, spreads: &[Spread]) {
    let what = match results.room.agenda() {
        Agenda::Story(_) => "results-column-words",
        Agenda::Calibration { .. } => "results-column-level",
    };
    header(row, "col", &results.get(what));
    for (number, spread) in spreads.iter().enumerate() {
        let values = [("number", (number + 1).into()), ("voters", spread.voters.into())];
        header(row, "col", &results.with("results-vote-number", &values));
    }
    if spreads.len() > 1 {
        header(row, "col", &results.get("results-change"));
    }
}

/// What an option is: the reply with its level and the author's reason, or the level itself.
fn told(cell: &mut Markup, results: &Results<'_>, round: &Round, option: u16, is_marked: bool) {
    let Some(position) = round.options.get(usize::from(option)).copied() else { return };
    let script = results.script();
    match results.room.agenda() {
        Agenda::Story(_) => {
            let (choice, worth) = (script.choice(round.turn, position), script.worth(round.turn, position));
            cell.element("div.option", |told| {
                told.words("span.place", &results.answer(Answer::Option(option)));
                told.element("div", |reply| {
                    reply::words(reply, results, choice, worth);
                    reply::level(reply, results, worth);
                    because(reply, results, choice.because.as_deref());
                    if is_marked {
                        reply.words("p.played", &results.get("results-played"));
                    }
                });
            });
        }
        Agenda::Calibration { .. } => {
            cell.words("p", &results.get(calibration::level_key(option)));
            if is_marked {
                cell.words("p.played", &results.get("results-author-means"));
            }
        }
    }
}

fn because(cell: &mut Markup, results: &Results<'_>, because: Option<&str>) {
    if let Some(because) = because {
        results.rich(cell, "p.caption", because);
    }
}

/// An answer in each vote, and how the last vote differs from the first where both are told.
fn cells(row: &mut Markup, results: &Results<'_>, spreads: &[Spread], answer: Answer) {
    for spread in spreads {
        row.element("td", |cell| match spread.votes(answer) {
            Some(votes) => bar(cell, results, spread, votes),
            None if answers(spread).any(|one| one == answer) => {
                cell.words("span.caption", &results.get("results-with-others"));
            }
            None => bar(cell, results, spread, 0),
        });
    }
    if let [first, .., last] = spreads {
        row.words("td", &change(first.votes(answer), last.votes(answer)));
    }
}

/// A number of votes: a bar, the number, and its share where shares are told.
fn bar(cell: &mut Markup, results: &Results<'_>, spread: &Spread, votes: u32) {
    let length = u64::from(votes) * BAR / u64::from(spread.voters.max(1));
    let stretched = [("aria-hidden", "true"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none")];
    cell.element_with("svg.bar", &stretched, |svg| {
        svg.empty("path", &[("d", &*format!("M0 0h{length}v10h-{length}z"))]);
    });
    cell.words("p", &in_words(results, spread, votes));
}

/// A number of votes, and its share where shares are told.
pub(super) fn in_words(results: &Results<'_>, spread: &Spread, votes: u32) -> String {
    match spread.percent(votes) {
        Some(percent) => results.with("results-votes-percent", &[("votes", votes.into()), ("percent", percent.into())]),
        None => votes.to_string(),
    }
}

/// The answers that few chose, in each vote.
fn together(row: &mut Markup, results: &Results<'_>, spreads: &[Spread]) {
    header(row, "row", &results.get("results-together"));
    for spread in spreads {
        row.element("td", |cell| {
            if let Some(few) = &spread.few {
                let answers: Vec<_> = few.answers.iter().map(|answer| results.answer(*answer)).collect();
                cell.words("p.caption", &answers.join(" + "));
                bar(cell, results, spread, few.votes);
            }
        });
    }
    if spreads.len() > 1 {
        row.words("td", "");
    }
}

/// By how much a number grew or fell, with its sign; a dash where one of the two is not told.
fn change(first: Option<u32>, last: Option<u32>) -> String {
    let Some((first, last)) = first.zip(last) else { return "–".to_owned() };
    match i64::from(last) - i64::from(first) {
        0 => "0".to_owned(),
        fell @ ..0 => format!("−{}", fell.unsigned_abs()),
        rose => format!("+{rose}"),
    }
}
