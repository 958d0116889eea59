//! The turns that deserve the full round: where a door opens, where what they need changes, where replies differ most.

use super::{
    super::{
        markup::Markup,
        page::{self, Page},
    },
    Kit,
    journey::Journey,
    questions,
};
use crate::{
    play::Script,
    rubric::{Level, Need},
    scenario::Turn,
};
use std::collections::BTreeSet;

/// How many turns are suggested beyond those there is time for: a room may never come to some of them.
const SPARE: usize = 2;

/// A turn that may deserve the full round, and why.
struct Pivotal {
    number: u32,
    opens_a_door: bool,
    turns_needs: bool,
    levels: usize,
    visits: usize,
}

pub(super) fn section(main: &mut Markup, kit: &Kit<'_>, journey: &Journey, full: usize) {
    let mut suggested = suggestions(kit.script, journey);
    suggested.truncate(full + SPARE);
    suggested.sort_by_key(|turn| turn.number);
    page::section(main, "pivotal", &kit.get("kit-pivotal"), |section| {
        section.words("p", &kit.with("kit-pivotal-means", &[("full", full.into())]));
        section.element("ul.pivotal", |list| suggested.iter().for_each(|turn| told(list, kit, turn)));
    });
}

fn told(list: &mut Markup, kit: &Kit<'_>, pivotal: &Pivotal) {
    let turn = kit.script.turn(pivotal.number);
    list.element("li", |item| {
        questions::name(item, kit, pivotal.number);
        let mut reasons = Vec::new();
        if let Some(opening) = turn.opening.as_deref().filter(|_| pivotal.opens_a_door) {
            reasons.push(kit.with("kit-pivotal-door", &[("words", kit.plain(opening).into())]));
        }
        if pivotal.turns_needs {
            reasons.push(kit.get("kit-pivotal-need"));
        }
        if pivotal.levels == Level::ALL.len() {
            reasons.push(kit.get("kit-pivotal-levels"));
        }
        item.words("p.caption", &reasons.join(" "));
    });
}

/// The turns that have something to talk about, those with the most first. Turns that few roads come through are left
/// out, unless there are no others.
fn suggestions(script: &Script, journey: &Journey) -> Vec<Pivotal> {
    let turns = &script.scenario().turns;
    let with_replies = turns.values().enumerate().filter(|(_, turn)| !turn.choices.is_empty());
    let mut all: Vec<_> = with_replies
        .filter_map(|(number, turn)| {
            let levels = levels(script, u32::try_from(number).ok()?, turn);
            Some(Pivotal {
                number: u32::try_from(number).ok()?,
                opens_a_door: turn.opening.is_some(),
                turns_needs: needs_before(script, number).is_some_and(|before| !before.contains(&turn.need)),
                levels,
                visits: journey.visits.get(number).copied().unwrap_or(0),
            })
        })
        .collect();
    if all.iter().any(|turn| journey.often_comes_through(turn.number as usize)) {
        all.retain(|turn| journey.often_comes_through(turn.number as usize));
    }
    let worth = |turn: &Pivotal| 2 * usize::from(turn.opens_a_door) + 2 * usize::from(turn.turns_needs) + turn.levels;
    all.sort_by_key(|turn| std::cmp::Reverse((worth(turn), turn.visits)));
    all
}

/// How many different levels the replies have.
fn levels(script: &Script, number: u32, turn: &Turn) -> usize {
    let positions = 0..u16::try_from(turn.choices.len()).unwrap_or(u16::MAX);
    let worths = positions.map(|position| script.worth(number, position)).filter(|worth| !worth.neutral);
    worths.map(|worth| worth.level).collect::<BTreeSet<_>>().len()
}

/// What was needed in the turns from which a reply leads here; none where no reply does.
fn needs_before(script: &Script, number: usize) -> Option<Vec<Need>> {
    let turns = &script.original().turns;
    let (name, _) = turns.get_index(number)?;
    let leads_here = |turn: &&Turn| {
        let routes = turn.choices.iter().flat_map(|choice| choice.routes.iter().map(|route| route.goto.as_str()));
        let gotos = turn.choices.iter().filter_map(|choice| choice.goto.as_deref());
        routes.chain(gotos).any(|to| to == name)
    };
    let before: Vec<_> = turns.values().filter(leads_here).map(|turn| turn.need).collect();
    (!before.is_empty()).then_some(before)
}
