//! Learning paths: folded, each with how far it has been walked and the way on.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::shelf::Shelf;
use super::super::super::theme::space;
use super::super::super::widgets::button::{ButtonLook, named_button};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::{boxed, card, card_grid};
use super::super::super::widgets::text::{body, caption, heading, muted};
use super::super::Screen;
use super::super::path::progress;
use super::Told;
use crate::library::PathEntry;

/// How wide a card is at least, in rem.
const CARD_WIDTH: f32 = 17.0;

pub(super) fn spawn_folded(page: &mut ChildSpawnerCommands, told: &Told) {
    if !told.shelf.paths.is_empty() {
        let name = told.words.with("paths", &[("count", told.shelf.paths.len().into())]);
        page.spawn(disclosure(name, Folding::Section)).observe(unfold);
    }
}

fn unfold(opened: On<Opened>, told: Told, mut commands: Commands) {
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn(card_grid(told.words.get("paths-name"), CARD_WIDTH)).with_children(|grid| {
            for (position, path) in told.shelf.paths.iter().enumerate() {
                spawn_card(grid, &told, position, path);
            }
        });
    });
}

fn spawn_card(grid: &mut ChildSpawnerCommands, told: &Told, position: usize, path: &PathEntry) {
    grid.spawn(card(path.title())).with_children(|card| {
        card.spawn(heading(path.title()));
        if !path.path.aim.is_empty() {
            card.spawn(body(path.path.aim.clone()));
        }
        if let Some(trouble) = &path.trouble {
            card.spawn(muted(told.words.with("path-trouble", &[("finding", trouble.as_str().into())])));
        }
        let foot = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Start,
            row_gap: px(space::SMALL),
            margin: UiRect::top(auto()),
            ..default()
        };
        card.spawn(boxed(foot)).with_children(|foot| {
            foot.spawn(caption(progress(path, &told.records, &told.words)));
            if !path.scenarios.is_empty() {
                let name = told.words.with("path-open-name", &[("title", path.title().into())]);
                foot.spawn(named_button(ButtonLook::Quiet, told.words.get("path-open"), name)).observe(
                    move |_: On<Activate>, mut shelf: ResMut<Shelf>, mut next: ResMut<NextState<Screen>>| {
                        shelf.path = Some(position);
                        next.set(Screen::Path);
                    },
                );
            }
        });
    });
}
