//! How the page begins: what it is about, who was there, how it ended.

use super::{
    super::{
        markup::Markup,
        page::{Page, section},
    },
    Results,
};
use crate::{
    play::Conversation,
    texts::{channel_key, outcome_key, relationship_key},
    workshop::{Agenda, Round},
};
use std::collections::BTreeSet;

/// The scenario's title, the day, and how the conversation ended.
pub(super) fn masthead(page: &mut Markup, results: &Results<'_>, conversation: &Conversation) {
    page.element("header", |header| {
        titles(header, results, "results-kicker", "h1");
        let ending = conversation.scene().ending;
        let title = ending.map_or_else(|| results.get("debrief-so-far"), |ending| results.plain(&ending.title));
        header.words("p.ending", &title);
        header.words("p", &results.get(ending.map_or("sheet-not-over", |ending| outcome_key(ending.outcome))));
    });
}

/// The same for a calibration, which ends in no way.
pub(super) fn calibration_masthead(page: &mut Markup, results: &Results<'_>) {
    page.element("header", |header| {
        titles(header, results, "results-calibration-kicker", "h1.large");
        header.words("p", &results.get("results-calibration-means"));
    });
}

fn titles(header: &mut Markup, results: &Results<'_>, kicker: &str, title: &'static str) {
    let scenario = results.scenario();
    header.words("p.kicker", &results.get(kicker));
    header.words(title, &results.title());
    let keys = [relationship_key(scenario.relationship), channel_key(scenario.channel)];
    let mut facts = vec![results.person().to_owned()];
    facts.extend(keys.iter().map(|key| results.get(key)));
    facts.extend(results.when.map(str::to_owned));
    header.words("p.facts", &facts.join(" · "));
}

/// How many were there and what they voted on; what the numbers leave out, and why.
pub(super) fn in_short(main: &mut Markup, results: &Results<'_>) {
    section(main, "in-short", &results.get("results-in-short"), |section| {
        let rounds = results.room.rounds();
        let Some(most) = rounds.iter().map(Round::voters).max().filter(|most| *most > 0) else {
            section.words("p", &results.get("results-no-votes"));
            return;
        };
        let questions = rounds.iter().map(|round| &round.road).collect::<BTreeSet<_>>().len();
        let key = match results.room.agenda() {
            Agenda::Story(_) => "results-votes-on-turns",
            Agenda::Calibration { .. } => "results-votes-on-replies",
        };
        let asked = results.with(key, &[("questions", questions.into()), ("votes", rounds.len().into())]);
        section.words("p", &results.with("results-voters", &[("voters", most.into())]));
        section.words("p", &asked);
        if rounds.iter().any(Round::is_secret) {
            section.words("p.caption", &results.get("results-few-means"));
        }
        if rounds.iter().any(|round| (1..5).contains(&round.voters())) {
            section.words("p.caption", &results.get("results-no-percent-means"));
        }
    });
}
