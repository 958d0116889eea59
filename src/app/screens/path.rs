//! A learning path: its conversations in their order, how they went, the next one, and what to think about at its end.

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::accessibility::named;
use super::super::input::KeyCommand;
use super::super::shelf::{Records, Shelf};
use super::super::theme::{Token, space};
use super::super::widgets::button::{ButtonLook, named_button, quiet};
use super::super::widgets::layout::{boxed, column, page, panel, rest};
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{Tone, body, caption, chip, heading, label, muted, title};
use super::super::words::Words;
use super::library::{Told, pick};
use super::{Screen, screen};
use crate::library::PathEntry;
use crate::texts;

/// How wide the page grows, in pixels.
const PAGE_WIDTH: f32 = 860.0;

/// The page, to be filled.
#[derive(Component)]
struct Page;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Path), open)
        .add_systems(Update, leave_by_key.run_if(in_state(Screen::Path)))
        .add_observer(fill);
}

/// How far a path has been walked, in words.
pub(super) fn progress(path: &PathEntry, records: &Records, words: &Words) -> String {
    let walked = path.walked(&records.standings);
    words.with("path-progress", &[("walked", walked.into()), ("all", path.scenarios.len().into())])
}

/// The path that is looked at.
fn picked(shelf: &Shelf) -> Option<&PathEntry> {
    shelf.paths.get(shelf.path?)
}

fn open(mut records: ResMut<Records>, shelf: Res<Shelf>, mut next: ResMut<NextState<Screen>>, mut commands: Commands) {
    records.look_again();
    match picked(&shelf) {
        Some(path) => {
            let content = (Page, page(PAGE_WIDTH, space::LARGE));
            commands.spawn((screen(Screen::Path, path.title()), children![scroll_area(path.title(), content)]));
        }
        None => next.set(Screen::Library),
    }
}

fn fill(added: On<Add, Page>, told: Told, mut commands: Commands) {
    let Some(path) = picked(&told.shelf) else { return };
    let next = path.next(&told.records.standings);
    commands.entity(added.entity).with_children(|page| {
        page.spawn(column(space::HAIR)).with_children(|top| {
            top.spawn(title(path.title()));
            if !path.path.aim.is_empty() {
                top.spawn(muted(path.path.aim.clone()));
            }
            top.spawn(caption(progress(path, &told.records, &told.words)));
        });
        if next.is_none() {
            spawn_end(page, &told, path);
        }
        let list = Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), ..default() };
        page.spawn((list, named(Role::List, told.words.get("path-steps")))).with_children(|list| {
            for (number, key) in path.scenarios.iter().enumerate() {
                spawn_step(list, &told, number + 1, key, next == Some(key));
            }
        });
        if next.is_some() && !path.path.reflect.is_empty() {
            page.spawn(muted(told.words.get("path-at-the-end")));
        }
        page.spawn(boxed(Node::default())).with_children(|ways| {
            ways.spawn(quiet(told.words.get("back-to-library"))).observe(back);
        });
    });
}

/// The path is walked: what to think about now.
fn spawn_end(page: &mut ChildSpawnerCommands, told: &Told, path: &PathEntry) {
    page.spawn(panel(Token::AccentSoft)).with_children(|panel| {
        panel.spawn(heading(told.words.get("path-walked")));
        for question in &path.path.reflect {
            panel.spawn(body(question.clone()));
        }
    });
}

/// A conversation of the path: its number and title, how it went, and the way to it.
fn spawn_step(list: &mut ChildSpawnerCommands, told: &Told, number: usize, key: &str, is_next: bool) {
    let Some((position, entry)) = told.shelf.position(key).and_then(|at| Some((at, told.shelf.entries.get(at)?)))
    else {
        return;
    };
    let name = told.title(position).unwrap_or_else(|| entry.title().to_owned());
    let line = Node {
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(space::MEDIUM),
        row_gap: px(space::SMALL),
        ..default()
    };
    list.spawn((line, named(Role::ListItem, name.clone()))).with_children(|line| {
        line.spawn(rest(space::HAIR)).with_children(|step| {
            step.spawn(label(format!("{number}. {name}")));
            let scenario = entry.scenario();
            let about = scenario.map(|scenario| {
                let channel = told.words.get(texts::channel_key(scenario.channel));
                format!("{} · {channel}", scenario.person.name)
            });
            step.spawn(caption(about.or_else(|| told.words.trouble(entry)).unwrap_or_default()));
            let chips = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(space::SMALL), ..default() };
            step.spawn(boxed(chips)).with_children(|chips| {
                if let Some(standing) = told.records.standings.get(key) {
                    let band = standing.best.summary.as_ref().and_then(|summary| summary.band);
                    let landed = told.words.get(band.map_or("progress-no-number", texts::band_key));
                    chips.spawn(chip(told.words.with("path-done", &[("band", landed.into())]), Tone::Accent));
                } else if is_next {
                    chips.spawn(chip(told.words.get("path-next"), Tone::Warm));
                }
            });
        });
        if entry.scenario().is_some() {
            let open = told.words.get("library-open");
            let open_name = told.words.with("library-open-name", &[("title", name.into())]);
            let look = if is_next { ButtonLook::Primary } else { ButtonLook::Quiet };
            line.spawn((named_button(look, open, open_name), pick(position)));
        }
    });
}

fn back(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Library);
}

fn leave_by_key(mut keys: MessageReader<KeyCommand>, mut next: ResMut<NextState<Screen>>) {
    if keys.read().any(|key| matches!(key, KeyCommand::Menu | KeyCommand::Back)) {
        next.set(Screen::Library);
    }
}
