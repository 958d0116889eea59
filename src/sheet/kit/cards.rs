//! Role-play cards for threes, to be cut out: the one who needs to be heard, the one who listens, the one who watches.

use super::{
    super::{
        markup::Markup,
        page::{self, Page, header},
        reply,
        signs::{self, Sign},
    },
    Kit,
    journey::Journey,
};
use crate::{
    rubric::{Need, Part},
    scenario::{Choice, Relationship, Showing},
    texts::{feeling_key, part_key},
};
use std::cmp::Reverse;

/// How many hints the one who needs to be heard may drop.
const MOST_HINTS: usize = 3;

pub(super) fn section(leaf: &mut Markup, kit: &Kit<'_>, journey: &Journey) {
    page::section(leaf, "cards", &kit.get("kit-cards"), |section| {
        section.words("p", &kit.get("kit-cards-mean"));
        if kit.scenario().relationship == Relationship::Yourself {
            section.words("p", &kit.get("kit-cards-yourself"));
        }
        card(section, &kit.about_person("kit-card-person"), |card| person(card, kit, journey));
        card(section, &kit.get("kit-card-listener"), |card| listener(card, kit));
        card(section, &kit.get("kit-card-observer"), |card| observer(card, kit));
    });
}

fn card(section: &mut Markup, title: &str, fill: impl FnOnce(&mut Markup)) {
    section.element("div.cut", |card| {
        card.words("h3", title);
        fill(card);
    });
}

/// Who they are, how it begins, what shows, what they need and don't say.
fn person(card: &mut Markup, kit: &Kit<'_>, journey: &Journey) {
    let (scenario, first) = (kit.scenario(), kit.script.turn(journey.first));
    if !scenario.person.about.is_empty() {
        entry(card, kit, "kit-card-about", |told| {
            kit.rich(told, "p", &scenario.person.about);
            if let Some(pronouns) = &scenario.person.pronouns {
                told.words("p", pronouns);
            }
        });
    }
    entry(card, kit, "kit-card-begins", |told| reply::tellings(told, kit, &journey.opening));
    if let Some(showing) = journey.opening.iter().rev().find_map(|arrival| kit.script.telling(*arrival).feeling) {
        entry(card, kit, "kit-card-shows", |told| told.words("p", &looks(kit, showing)));
    }
    entry(card, kit, "kit-card-needs", |told| {
        told.words("p", &kit.get(need_key(first.need)));
        if let Some(later) = later_need(kit, journey, first.need) {
            told.words("p", &kit.with("kit-card-later", &[("need", kit.get(need_key(later)).into())]));
        }
    });
    let hints = hints(kit, journey);
    if !hints.is_empty() {
        entry(card, kit, "kit-card-hints", |told| {
            told.element("ul", |list| hints.iter().for_each(|hint| list.words("li", &kit.quoted(hint))));
            told.words("p", &kit.get("kit-card-hints-how"));
        });
    }
    let felt = |choice: Option<&Choice>| choice.and_then(|choice| choice.felt.as_deref().map(|felt| kit.quoted(felt)));
    let (passed_by, reached) = extremes(kit, journey.first);
    if let Some((passed_by, reached)) = felt(passed_by).zip(felt(reached)) {
        entry(card, kit, "kit-card-inside", |told| {
            told.words("p", &kit.with("kit-card-passed-by", &[("thought", passed_by.into())]));
            told.words("p", &kit.with("kit-card-reached", &[("thought", reached.into())]));
        });
    }
}

/// What they aim at, who they are, what they may and may not do.
fn listener(card: &mut Markup, kit: &Kit<'_>) {
    let scenario = kit.scenario();
    let texts =
        [("kit-card-story", &scenario.summary), ("briefing-role", &scenario.role), ("briefing-aim", &scenario.aim)];
    for (key, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        entry(card, kit, key, |told| kit.rich(told, "p", text));
    }
    entry(card, kit, "kit-card-how", |told| told.words("p", &kit.get("kit-card-listener-how")));
}

/// What to watch for, with room to write.
fn observer(card: &mut Markup, kit: &Kit<'_>) {
    card.words("p", &kit.get("kit-card-observer-how"));
    card.element("table.notes-table", |table| {
        table.words("caption", &kit.get("kit-card-observer-table"));
        table.element("thead", |head| {
            head.element("tr", |row| {
                header(row, "col", &kit.get("kit-card-watch"));
                header(row, "col", &kit.get("kit-card-heard"));
            });
        });
        table.element("tbody", |body| {
            for (part, key) in
                [(Part::Head, "kit-watch-head"), (Part::Heart, "kit-watch-heart"), (Part::Hand, "kit-watch-hand")]
            {
                body.element("tr", |row| {
                    row.element_with("th", &[("scope", "row")], |cell| watch(cell, kit, part, key));
                    row.words("td", "");
                });
            }
            body.element("tr", |row| {
                header(row, "row", &kit.get("kit-watch-person"));
                row.words("td", "");
            });
        });
    });
    card.words("p", &kit.get("kit-card-observer-after"));
}

fn watch(cell: &mut Markup, kit: &Kit<'_>, part: Part, key: &str) {
    cell.element("p.part", |name| {
        signs::draw(name, Sign::from(part));
        name.text(&kit.get(part_key(part)));
    });
    cell.words("p", &kit.get(key));
}

/// A part of a card under its name.
fn entry(card: &mut Markup, kit: &Kit<'_>, key: &str, fill: impl FnOnce(&mut Markup)) {
    card.element("div.entry", |entry| {
        entry.words("p.part", &kit.get(key));
        fill(entry);
    });
}

fn looks(kit: &Kit<'_>, showing: Showing) -> String {
    let Showing { feeling, strength } = showing;
    let feeling = kit.get(feeling_key(feeling));
    let values = [("name", kit.person().into()), ("feeling", feeling.into()), ("strength", strength.into())];
    kit.with("conversation-looks", &values)
}

/// What they need most often later on, where that is something else.
fn later_need(kit: &Kit<'_>, journey: &Journey, first: Need) -> Option<Need> {
    let turns = kit.scenario().turns.values().zip(&journey.visits);
    let later = turns.filter(|(turn, _)| !turn.choices.is_empty() && turn.need != first && turn.need != Need::Mixed);
    let visits =
        |need: Need| -> usize { later.clone().filter(|(turn, _)| turn.need == need).map(|(_, visits)| visits).sum() };
    let most = Need::ALL.into_iter().max_by_key(|need| visits(*need))?;
    (visits(most) > 0).then_some(most)
}

/// The words in which doors open, on the turns that most roads come through, in the order of the file.
fn hints<'a>(kit: &'a Kit<'_>, journey: &Journey) -> Vec<&'a str> {
    let turns = kit.scenario().turns.values().zip(&journey.visits).enumerate();
    let mut doors: Vec<_> =
        turns.filter_map(|(place, (turn, visits))| Some((place, *visits, turn.opening.as_deref()?))).collect();
    doors.sort_by_key(|(place, visits, _)| (Reverse(*visits), *place));
    doors.truncate(MOST_HINTS);
    doors.sort_by_key(|(place, ..)| *place);
    doors.into_iter().map(|(_, _, words)| words).collect()
}

/// Of the replies in which somebody thinks something, the one on the lowest rung and the one on the highest.
fn extremes<'a>(kit: &'a Kit<'_>, turn: u32) -> (Option<&'a Choice>, Option<&'a Choice>) {
    let choices = (0u16..).zip(&kit.script.turn(turn).choices).filter(|(_, choice)| choice.felt.is_some());
    let rung = |(position, _): &(u16, &Choice)| kit.script.worth(turn, *position).level.rung();
    let lowest = choices.clone().min_by_key(rung).map(|(_, choice)| choice);
    (lowest, choices.max_by_key(rung).map(|(_, choice)| choice))
}

const fn need_key(need: Need) -> &'static str {
    match need {
        Need::Vent => "kit-need-vent",
        Need::BeBelieved => "kit-need-be-believed",
        Need::Information => "kit-need-information",
        Need::Solution => "kit-need-solution",
        Need::Company => "kit-need-company",
        Need::Celebrate => "kit-need-celebrate",
        Need::Safety => "kit-need-safety",
        Need::Mixed => "kit-need-mixed",
    }
}
