//! How practice goes: what has been talked through, what was asked and given, what to try again, and what is kept.
//!
//! | file | what it tells |
//! |---|---|
//! | `standings` | first, best and latest of each conversation; which are worth trying again |
//! | `calendar` | when to try what again, as a file for a calendar |
//! | `kept` | where it is kept; a copy of everything; deleting everything |

mod calendar;
mod kept;
mod standings;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::input::KeyCommand;
use super::super::shelf::{Records, Shelf};
use super::super::theme::space;
use super::super::widgets::button::quiet;
use super::super::widgets::layout::{column, page, row};
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{muted, title};
use super::super::words::Words;
use super::pause::pause_button;
use super::{Screen, screen};

/// How wide the page grows, in pixels.
const PAGE_WIDTH: f32 = 860.0;

/// The page, to be filled.
#[derive(Component)]
struct Page;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Progress), open)
        .add_systems(Update, leave_by_key.run_if(in_state(Screen::Progress)))
        .add_observer(fill)
        .add_observer(kept::delete);
}

fn open(words: Res<Words>, mut records: ResMut<Records>, mut commands: Commands) {
    records.look_again();
    let name = words.get("progress");
    let content = (Page, page(PAGE_WIDTH, space::LARGE));
    commands.spawn((screen(Screen::Progress, name.clone()), children![scroll_area(name, content)]));
}

fn fill(added: On<Add, Page>, words: Res<Words>, shelf: Res<Shelf>, records: Res<Records>, mut commands: Commands) {
    commands.entity(added.entity).with_children(|page| {
        page.spawn((
            column(space::HAIR),
            children![title(words.get("progress")), muted(words.get("progress-only-you"))],
        ));
        standings::spawn(page, &words, &shelf, &records);
        calendar::spawn(page, &words, &records);
        kept::spawn(page, &words, &records);
        page.spawn(row(space::MEDIUM)).with_children(|ways| {
            ways.spawn(quiet(words.get("back-to-library"))).observe(back);
            ways.spawn(pause_button(&words));
        });
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
