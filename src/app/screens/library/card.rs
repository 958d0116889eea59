//! A conversation as a card: who it is with, what it is about, and how it went so far.

use bevy::prelude::*;

use super::super::super::shelf::Records;
use super::super::super::theme::space;
use super::super::super::widgets::button::{ButtonLook, named_button};
use super::super::super::widgets::layout::{boxed, card, rest, row};
use super::super::super::widgets::likeness::likeness;
use super::super::super::widgets::text::{Tone, body, caption, chip, heading, muted};
use super::super::super::words::{Preferences, Words};
use super::pick;
use crate::library::Entry;
use crate::scenario::{Scenario, Wording};
use crate::texts;

/// The side of a face on a card, in pixels.
const FACE: f32 = 72.0;

pub(super) fn scenario_card(
    position: usize,
    entry: &Entry,
    scenario: &Scenario,
    records: &Records,
    words: &Words,
    preferences: &Preferences,
) -> impl Bundle + use<> {
    let wording = Wording::of(scenario, preferences.you.as_deref());
    let name = wording.plain(&scenario.title);
    let showing = scenario.opening().and_then(|turn| scenario.turns.get(turn)?.feeling).unwrap_or_default();
    let face = words.with(
        "portrait",
        &[
            ("name", scenario.person.name.clone().into()),
            ("feeling", words.get(texts::feeling_key(showing.feeling)).into()),
        ],
    );
    let who = format!("{} · {}", scenario.person.name, words.get(texts::relationship_key(scenario.relationship)));
    let facts = [
        words.get(texts::channel_key(scenario.channel)),
        words.get(texts::difficulty_key(scenario.difficulty)),
        words.with("minutes", &[("minutes", scenario.minutes().into())]),
    ];
    let notes: Vec<_> = scenario
        .content_notes
        .iter()
        .map(|note| chip(words.with("content-note", &[("topic", note.topic.clone().into())]), Tone::Warm))
        .collect();
    let half_told = entry.translation_trouble();
    let half_told = half_told.map(|finding| words.with("translation-trouble", &[("finding", finding.into())]));
    let landed: Vec<_> = standing(entry, records, words).into_iter().chain(half_told).map(caption).collect();
    let open = named_button(
        ButtonLook::Primary,
        words.get("library-open"),
        words.with("library-open-name", &[("title", name.clone().into())]),
    );
    (
        card(name.clone()),
        children![
            (
                boxed(Node { column_gap: px(space::MEDIUM), align_items: AlignItems::Center, ..default() }),
                children![
                    likeness(scenario.person.portrait.clone(), showing, FACE, face),
                    (rest(2.0), children![heading(name), caption(who)]),
                ],
            ),
            body(wording.plain(&scenario.summary)),
            (
                row(space::SMALL),
                Children::spawn((
                    SpawnIter(facts.into_iter().map(|fact| chip(fact, Tone::Plain))),
                    SpawnIter(notes.into_iter()),
                )),
            ),
            (
                boxed(Node {
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Start,
                    row_gap: px(space::SMALL),
                    margin: UiRect::top(auto()),
                    ..default()
                }),
                Children::spawn((SpawnIter(landed.into_iter()), Spawn((open, pick(position))))),
            ),
        ],
    )
}

/// What landed best so far, in words.
fn standing(entry: &Entry, records: &Records, words: &Words) -> Option<String> {
    let standing = records.standings.get(&entry.key)?;
    let best = standing.best.summary.as_ref()?;
    let band = words.get(texts::band_key(best.band?));
    Some(words.with("library-best", &[("band", band.into()), ("times", standing.times.into())]))
}

/// A file that cannot be played, with what is wrong and where.
pub(super) fn broken_card(entry: &Entry, trouble: String, words: &Words) -> impl Bundle + use<> {
    (
        card(entry.title().to_owned()),
        children![
            heading(entry.title().to_owned()),
            chip(words.get("library-broken"), Tone::Warm),
            body(trouble),
            muted(words.with("library-broken-help", &[("key", entry.key.clone().into())])),
        ],
    )
}
