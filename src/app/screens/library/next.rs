//! What to do next: go on with what was left in the middle or with a path, or try again what is worth it now.

use std::time::SystemTime;

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::named;
use super::super::super::theme::{Token, space};
use super::super::super::widgets::button::{ButtonLook, named_button, primary};
use super::super::super::widgets::layout::{boxed, panel, rest};
use super::super::super::widgets::text::{body, caption, heading, label};
use super::{Told, pick};
use crate::journal::Standing;
use crate::texts;

/// How many conversations are suggested at once: more would be a list to work off.
const SUGGESTED: usize = 3;

/// The conversation that was left last, to go on with.
pub(super) fn spawn_left(page: &mut ChildSpawnerCommands, told: &Told) {
    let left = told.records.unfinished.iter().find_map(|about| {
        let position = told.shelf.position(&about.scenario)?;
        Some((position, told.title(position)?))
    });
    let Some((position, title)) = left else { return };
    page.spawn(panel(Token::AccentSoft)).with_children(|panel| {
        panel.spawn(boxed(beside())).with_children(|line| {
            line.spawn((rest(space::HAIR), children![heading(told.words.get("library-left")), body(title)]));
            line.spawn((primary(told.words.get("library-go-on")), pick(position)));
        });
    });
}

/// What is worth trying again by now: where most was missed first.
pub(super) fn spawn_again(page: &mut ChildSpawnerCommands, told: &Told) {
    let now = SystemTime::now();
    let mut due: Vec<_> = told
        .records
        .standings
        .iter()
        .filter(|(_, standing)| standing.is_due(now))
        .filter_map(|(key, standing)| {
            let position = told.shelf.position(key)?;
            Some((position, told.title(position)?, standing))
        })
        .collect();
    due.sort_by_key(|(.., standing)| (std::cmp::Reverse(missed(standing)), standing.again_at()));
    due.truncate(SUGGESTED);
    if due.is_empty() {
        return;
    }
    let name = told.words.get("library-again");
    page.spawn(panel(Token::WarmSoft)).with_children(|panel| {
        panel.spawn(heading(name.clone()));
        let list = Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), ..default() };
        panel.spawn((list, named(Role::List, name))).with_children(|list| {
            for (position, title, standing) in due {
                list.spawn((beside(), named(Role::ListItem, title.clone()))).with_children(|line| {
                    let open = told.words.with("library-open-name", &[("title", title.clone().into())]);
                    let why = why(told, standing);
                    line.spawn((rest(space::HAIR), children![label(title), caption(why)]));
                    let button = named_button(ButtonLook::Quiet, told.words.get("library-open"), open);
                    line.spawn((button, pick(position)));
                });
            }
        });
    });
}

/// The next conversation of the first learning path that was begun and is not walked to its end.
pub(super) fn spawn_path(page: &mut ChildSpawnerCommands, told: &Told) {
    let standings = &told.records.standings;
    let begun = told.shelf.paths.iter().filter(|path| path.walked(standings) > 0);
    let next = begun.filter_map(|path| {
        let position = told.shelf.position(path.next(standings)?)?;
        Some((path.title(), position, told.title(position)?))
    });
    let Some((path, position, title)) = { next }.next() else { return };
    page.spawn(panel(Token::Sunken)).with_children(|panel| {
        panel.spawn(boxed(beside())).with_children(|line| {
            let open = told.words.with("library-open-name", &[("title", title.clone().into())]);
            let heading = heading(told.words.with("path-go-on", &[("path", path.into())]));
            line.spawn((rest(space::HAIR), children![heading, body(title)]));
            line.spawn((named_button(ButtonLook::Quiet, told.words.get("library-open"), open), pick(position)));
        });
    });
}

fn missed(standing: &Standing) -> u32 {
    standing.missed().map_or(0, |asked| asked.asked.saturating_sub(asked.given))
}

/// Why it is worth it: what was asked for and not given, or else that time has passed.
fn why(told: &Told, standing: &Standing) -> String {
    let Some(asked) = standing.missed() else { return told.words.get("library-again-fresh") };
    told.words.with(texts::asked_key(asked.part), &[("asked", asked.asked.into()), ("given", asked.given.into())])
}

/// Words and a button side by side, one below the other where there is no room.
fn beside() -> Node {
    Node {
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(space::MEDIUM),
        row_gap: px(space::SMALL),
        ..default()
    }
}
