//! The map of roads, folded: the turns one below the other with the roads between them at their side. From any turn
//! that was reached, or was one reply away, the conversation can be tried again.

use accesskit::{Action, Role};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::named;
use super::super::super::session::Session;
use super::super::super::shelf::{Notices, Shelf};
use super::super::super::theme::{Fill, Stroke, Token, corner, space};
use super::super::super::widgets::button::{ButtonLook, named_button};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::lanes::{Knot, LaneCell, LaneLook, Link, lane_cell, lanes};
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::text::{Tone, body, caption, chip};
use super::super::super::words::{Preferences, Words};
use super::super::Screen;
use super::Told;
use crate::debrief::{Debrief, Met, Place, RoadMap, Stop};
use crate::play::Arrival;
use crate::scenario::Choice;

/// About how many characters of what was said stand at a turn.
const WORDS: usize = 90;

pub(super) fn spawn_folded(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if !debrief.reviews.is_empty() {
        page.spawn(disclosure(told.get("map"), Folding::Section)).observe(unfold);
    }
}

fn unfold(opened: On<Opened>, told: Told, mut commands: Commands) {
    let map = RoadMap::of(told.conversation());
    let counts = [
        ("all", map.stops.len() + map.hidden),
        ("walked", map.count(Met::Walked)),
        ("offered", map.count(Met::Offered)),
        ("never", map.count(Met::Never)),
    ];
    let cells = cells(&map);
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn(body(told.with("map-counts", &counts.map(|(name, count)| (name, count.into())))));
        panel.spawn(caption(format!("{} {}", told.get("map-means"), told.get("map-practice"))));
        let sheet = Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::axes(px(space::MEDIUM), px(space::SMALL)),
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            ..default()
        };
        let list = named(Role::List, told.get("map-name"));
        panel.spawn((sheet, Fill(Token::Raised), Stroke(Token::Line), list)).with_children(|list| {
            for (row, (stop, cell)) in map.stops.iter().zip(cells).enumerate() {
                spawn_stop(list, &told, &map, row, stop, cell);
            }
        });
        if map.hidden > 0 {
            panel.spawn(caption(told.with("map-hidden", &[("count", map.hidden.into())])));
        }
    });
}

/// What is drawn beside each turn.
fn cells(map: &RoadMap<'_>) -> Vec<LaneCell> {
    let knots: Vec<_> = map
        .stops
        .iter()
        .map(|stop| Knot { look: look(stop.place.met()), is_end: stop.turn.ending.is_some() })
        .collect();
    let links: Vec<_> = map.ways.iter().map(|way| Link { from: way.from, to: way.to, look: look(way.met) }).collect();
    lanes(&knots, &links)
}

const fn look(met: Met) -> LaneLook {
    match met {
        Met::Never => LaneLook::Faint,
        Met::Offered => LaneLook::Open,
        Met::Walked => LaneLook::Full,
    }
}

/// A turn: its drawing, how it was met, what was said, and the way to try it again.
fn spawn_stop(
    list: &mut ChildSpawnerCommands,
    told: &Told,
    map: &RoadMap<'_>,
    row: usize,
    stop: &Stop<'_>,
    cell: LaneCell,
) {
    let (met, tone) = match stop.place.met() {
        Met::Walked => ("map-walked", Tone::Accent),
        Met::Offered => ("map-offered", Tone::Warm),
        Met::Never => ("map-never", Tone::Plain),
    };
    let met = told.get(met);
    let words = words_of(told, map, row, stop);
    let line = Node { column_gap: px(space::SMALL), ..default() };
    let again = again(told, stop, &words);
    let mut item = named(Role::ListItem, format!("{met}. {words}"));
    let mut line = list.spawn(line);
    if again.is_none() {
        // Nothing can be done here, but the keyboard comes by, too.
        item.add_action(Action::Focus);
        line.insert(TabIndex(0));
    }
    line.insert(item).with_children(|line| {
        line.spawn(lane_cell(cell));
        line.spawn(boxed(padded())).with_children(|told_here| {
            told_here.spawn(body(words));
            if let Some(back) = back(told, map, row) {
                told_here.spawn(caption(back));
            }
            let foot = Node {
                align_items: AlignItems::Center,
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(space::SMALL),
                row_gap: px(space::SMALL),
                ..default()
            };
            told_here.spawn(boxed(foot)).with_children(|foot| {
                foot.spawn(chip(met, tone));
                if let Some(Again { keep, label, name }) = again {
                    foot.spawn((named_button(ButtonLook::Quiet, label, name), try_from(keep)));
                }
            });
        });
    });
}

/// What takes the room beside the drawing, with room above and below, so that the rows stand apart while their lines meet.
fn padded() -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(space::SMALL),
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        padding: UiRect::vertical(px(space::SMALL)),
        ..default()
    }
}

fn words_of(told: &Told, map: &RoadMap<'_>, row: usize, stop: &Stop<'_>) -> String {
    match (stop.place, &stop.turn.ending) {
        (Place::Walked { .. }, Some(ending)) => {
            let end = told.with("map-end", &[("title", told.plain(&ending.title).into())]);
            format!("{}. {end}", number(map, row))
        }
        (Place::Walked { arrival, .. }, None) => {
            format!("{}. {}", number(map, row), shortened(&said(told, arrival)))
        }
        (Place::Offered { reply, .. }, _) => {
            told.with("map-offered-reply", &[("words", shortened(&words_of_reply(told, reply)).into())])
        }
        (Place::Never, None) => told.get("map-never-turn"),
        (Place::Never, Some(_)) => told.get("map-never-end"),
    }
}

/// The number of a turn that was walked, from 1.
fn number(map: &RoadMap<'_>, row: usize) -> usize {
    map.stops.iter().take(row + 1).filter(|stop| stop.place.met() == Met::Walked).count()
}

/// What was said when a turn was entered, or what happened.
fn said(told: &Told, arrival: Arrival) -> String {
    let telling = told.script().telling(arrival);
    let line = telling
        .says
        .first()
        .map(|line| format!("{}: {}", told.script().scenario().speaker(line).name, told.plain(&line.text)));
    line.or_else(|| telling.scene.map(|scene| told.plain(scene))).unwrap_or_default()
}

fn words_of_reply(told: &Told, reply: &Choice) -> String {
    told.plain(reply.say.as_deref().or(reply.does.as_deref()).unwrap_or_default())
}

/// The beginning of a text, up to the end of a word.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(WORDS) {
        None => text.to_owned(),
        Some((most, _)) => {
            let end = text[..most].rfind(char::is_whitespace).unwrap_or(most);
            format!("{}…", text[..end].trim_end_matches(|last: char| !last.is_alphanumeric()))
        }
    }
}

/// Where the road went back to from here, if it did: no line is drawn upwards.
fn back(told: &Told, map: &RoadMap<'_>, row: usize) -> Option<String> {
    let way = map.ways.iter().find(|way| way.from == row && way.to <= row && way.met == Met::Walked)?;
    Some(told.with("map-back", &[("number", number(map, way.to).into())]))
}

/// How a turn can be tried again.
struct Again {
    keep: u32,
    label: String,
    name: String,
}

fn again(told: &Told, stop: &Stop<'_>, words: &str) -> Option<Again> {
    let given = told.conversation().given();
    let (keep, label, name) = match stop.place {
        Place::Walked { after, .. } if !stop.turn.choices.is_empty() => (after, "map-try", "map-try-name"),
        Place::Offered { after, .. } => (after, "map-try-offered", "map-try-offered-name"),
        _ => return None,
    };
    // A conversation that was left stands at its last turn: there is nothing to take back there.
    (keep < given).then(|| Again { keep, label: told.get(label), name: told.with(name, &[("words", words.into())]) })
}

/// What a button does that begins a practice attempt which stands where so many replies had been given.
fn try_from(keep: u32) -> impl Bundle {
    bevy::ui_widgets::observe(
        move |_: On<Activate>,
              session: Res<Session>,
              shelf: Res<Shelf>,
              preferences: Res<Preferences>,
              words: Res<Words>,
              mut notices: ResMut<Notices>,
              mut next: ResMut<NextState<Screen>>,
              mut commands: Commands| {
            let entry = shelf.entries.iter().find(|entry| entry.key == session.scenario);
            let you = preferences.you.as_deref();
            match entry.map(|entry| session.again_from(keep, entry, you)) {
                Some(Ok(again)) => {
                    commands.insert_resource(again);
                    next.set(Screen::Conversation);
                }
                _ => {
                    notices.0.push(words.get("map-cannot"));
                    next.set(Screen::Library);
                }
            }
        },
    )
}
