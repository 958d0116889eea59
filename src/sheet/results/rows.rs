//! The results as a table: a row for each vote and answer. Answers that few chose have no number of their own; how many
//! votes they have together stands beside each of them.

use super::{
    super::{page::Page, table::Table},
    Results,
    agreement::{Kappas, decimal},
    calibration,
};
use crate::{
    play::Conversation,
    scenario::Choice,
    texts::{bare_level_key, level_key},
    workshop::{Agenda, Agreement, Answer, Round, Spread},
};
use std::collections::BTreeMap;

/// What the columns of a conversation are called.
const STORY: [&str; 16] = [
    "results-column-scenario",
    "results-column-turn",
    "results-column-turn-name",
    "results-column-walked",
    "results-column-vote",
    "results-column-place",
    "results-column-reply",
    "results-column-words",
    "results-column-level",
    "results-column-votes",
    "results-column-percent",
    "results-column-merged",
    "results-column-merged-votes",
    "results-column-voters",
    "results-column-played",
    "results-column-discussed",
];

/// What the columns of a calibration are called.
const CALIBRATION: [&str; 16] = [
    "results-column-scenario",
    "results-column-turn-name",
    "results-column-reply",
    "results-column-words",
    "results-column-author",
    "results-column-vote",
    "results-column-counts",
    "results-column-level",
    "results-column-votes",
    "results-column-percent",
    "results-column-merged",
    "results-column-merged-votes",
    "results-column-voters",
    "results-column-differs",
    "results-column-kappa",
    "results-column-kappa-author",
];

pub(super) fn of_a_story(results: &Results<'_>, conversation: &Conversation) -> String {
    let mut table = Table::new(STORY.map(|key| results.get(key)));
    let road: Vec<_> = conversation.replies().iter().map(|reply| reply.choice).collect();
    for round in results.room.rounds() {
        let spread = Spread::of(round);
        let is_walked = road.starts_with(&round.road);
        let played = road.get(round.road.len()).copied().filter(|_| is_walked);
        for answer in answers(round, &spread) {
            let option = option(round, answer);
            let [id, words, level] = reply(results, round.turn, option);
            let [votes, percent, merged, together] = counted(results, &spread, answer);
            table.row([
                results.title(),
                (round.road.len() + 1).to_string(),
                results.script().turn_name(round.turn).to_owned(),
                results.yes(is_walked),
                round.vote.to_string(),
                place(results, answer),
                id,
                words,
                level,
                votes,
                percent,
                merged,
                together,
                spread.voters.to_string(),
                results.yes(option.is_some() && option == played),
                results.yes(round.discussed),
            ]);
        }
    }
    table.finish()
}

pub(super) fn of_a_calibration(results: &Results<'_>) -> String {
    let mut table = Table::new(CALIBRATION.map(|key| results.get(key)));
    let Agenda::Calibration { questions, .. } = results.room.agenda() else { return table.finish() };
    let agreement = Agreement::of(results.room).unwrap_or_default();
    let kappas = Kappas::of(&agreement);
    let kappa = |kappa: Option<f64>| kappa.map(|kappa| decimal(results, kappa)).unwrap_or_default();
    let (each_other, author) = (kappa(kappas.each_other), kappa(kappas.author));
    let counting: BTreeMap<_, _> = agreement.replies.iter().map(|one| (one.round, one)).collect();
    for round in results.room.rounds() {
        let at = round.road.first().map_or(usize::MAX, |at| usize::from(*at));
        let Some(question) = questions.get(at) else { continue };
        let [id, words, _] = reply(results, question.turn, Some(question.choice));
        let level = results.script().worth(question.turn, question.choice).level;
        let counts = counting.get(&round.number);
        let spread = Spread::of(round);
        for answer in answers(round, &spread) {
            let [votes, percent, merged, together] = counted(results, &spread, answer);
            table.row([
                results.title(),
                results.script().turn_name(question.turn).to_owned(),
                id.clone(),
                words.clone(),
                results.get(bare_level_key(level)),
                round.vote.to_string(),
                results.yes(counts.is_some()),
                match answer {
                    Answer::Option(rung) => results.get(calibration::level_key(rung)),
                    Answer::RatherNot => results.get("results-rather-not"),
                },
                votes,
                percent,
                merged,
                together,
                spread.voters.to_string(),
                counts.map(|one| results.yes(one.differs_from_author())).unwrap_or_default(),
                each_other.clone(),
                author.clone(),
            ]);
        }
    }
    table.finish()
}

/// Every answer there could be, and "I'd rather not" where it may be told that somebody said so.
fn answers(round: &Round, spread: &Spread) -> Vec<Answer> {
    let options = 0..u16::try_from(round.options.len()).unwrap_or(u16::MAX);
    let few = spread.few.iter().flat_map(|few| few.answers.iter());
    let rather_not = spread.bars.iter().map(|(answer, _)| answer).chain(few).any(|one| *one == Answer::RatherNot);
    options.map(Answer::Option).chain(rather_not.then_some(Answer::RatherNot)).collect()
}

/// The position of a reply among the turn's choices, or the rung of a level.
fn option(round: &Round, answer: Answer) -> Option<u16> {
    match answer {
        Answer::Option(option) => round.options.get(usize::from(option)).copied(),
        Answer::RatherNot => None,
    }
}

/// The number under which the room saw it.
fn place(results: &Results<'_>, answer: Answer) -> String {
    match answer {
        Answer::Option(_) => results.answer(answer),
        Answer::RatherNot => String::new(),
    }
}

/// A reply's id, its words and its level.
fn reply(results: &Results<'_>, turn: u32, position: Option<u16>) -> [String; 3] {
    let Some(position) = position else { return [String::new(), results.get("results-rather-not"), String::new()] };
    let script = results.script();
    let choice = script.choice(turn, position);
    let level = results.get(level_key(script.worth(turn, position)));
    [choice.name(usize::from(position)).into_owned(), words(results, choice), level]
}

/// What is done, in brackets, and what is said.
fn words(results: &Results<'_>, choice: &Choice) -> String {
    let does = choice.does.as_deref().map(|does| format!("({})", results.plain(does)));
    let say = choice.say.as_deref().map(|say| results.plain(say));
    does.into_iter().chain(say).collect::<Vec<_>>().join(" ")
}

/// The votes for an answer, their share, whether it is told together with others, and how many votes those have.
fn counted(results: &Results<'_>, spread: &Spread, answer: Answer) -> [String; 4] {
    let together = spread.few.as_ref().filter(|few| few.answers.contains(&answer));
    match (together, spread.votes(answer)) {
        (Some(few), _) => [String::new(), String::new(), results.yes(true), few.votes.to_string()],
        (None, votes) => {
            let votes = votes.unwrap_or(0);
            let percent = spread.percent(votes).map(|percent| percent.to_string()).unwrap_or_default();
            [votes.to_string(), percent, results.yes(false), String::new()]
        }
    }
}
