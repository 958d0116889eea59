//! What is kept, and where: a copy of it, and deleting it for good.

use accesskit::Role;
use bevy::input_focus::AutoFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::live;
use super::super::super::shelf::{Notices, Records, Who};
use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::widgets::button::{primary, quiet};
use super::super::super::widgets::layout::{column, row};
use super::super::super::widgets::text::{body, heading, title, words as text};
use super::super::super::words::Words;
use super::super::Screen;
use super::super::overlay::Overlays;
use super::super::people;

/// The folder, within the one for everything, that copies go into.
const COPIES: &str = "copies";

/// Where it says what became of a copy.
#[derive(Component)]
struct CopyNotice;

/// Deletes everything that is kept.
#[derive(Component)]
pub(super) struct DeleteEverything;

pub(super) fn spawn(page: &mut ChildSpawnerCommands, words: &Words, records: &Records) {
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(words.get("kept")));
        let Some(folder) = records.journal.folder() else {
            section.spawn(body(words.get("kept-nowhere")));
            return;
        };
        let folder = folder.display().to_string();
        section.spawn(body(words.with("kept-where", &[("folder", folder.into())])));
        if let Who::Named(name) = &records.who {
            section.spawn(body(words.with("kept-of", &[("name", name.as_str().into())])));
        }
        section.spawn(row(space::MEDIUM)).with_children(|ways| {
            ways.spawn(quiet(words.get("kept-copy"))).observe(copy);
            ways.spawn(quiet(words.get("kept-delete"))).observe(ask_to_delete);
        });
        let place = Node { flex_direction: FlexDirection::Column, ..default() };
        section.spawn((place, live(Role::Status, words.get("kept-notice")))).with_children(|place| {
            place.spawn((text("", TypeStyle::Body, Token::Text), CopyNotice));
        });
    });
}

fn copy(_: On<Activate>, words: Res<Words>, records: Res<Records>, mut notices: Query<&mut Text, With<CopyNotice>>) {
    let Some(folder) = records.journal.folder() else { return };
    let said = match records.journal.save_copy(&folder.join(COPIES)) {
        Ok(file) => words.with("kept-copied", &[("file", file.display().to_string().into())]),
        Err(error) => words.tell(&error),
    };
    for mut notice in &mut notices {
        notice.0.clone_from(&said);
    }
}

fn ask_to_delete(_: On<Activate>, words: Res<Words>, records: Res<Records>, mut overlays: Overlays) {
    let [question, keep, delete] = ["kept-delete-question", "kept-keep", "kept-delete-go"].map(|key| words.get(key));
    let means = match &records.who {
        Who::Named(name) => words.with("kept-delete-theirs", &[("name", name.as_str().into())]),
        Who::Unnamed | Who::Nobody => words.get("kept-delete-means"),
    };
    overlays.lay(question.clone(), move |page| {
        page.spawn(title(question));
        page.spawn(body(means));
        page.spawn(row(space::MEDIUM)).with_children(|ways| {
            ways.spawn((primary(keep), AutoFocus)).observe(|_: On<Activate>, mut overlays: Overlays| overlays.close());
            ways.spawn((quiet(delete), DeleteEverything));
        });
    });
}

/// Deletes for good what is theirs, and leads back to the library, which says so.
pub(super) fn delete(
    press: On<Activate>,
    buttons: Query<(), With<DeleteEverything>>,
    words: Res<Words>,
    records: Res<Records>,
    mut notices: ResMut<Notices>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    if !buttons.contains(press.entity) {
        return;
    }
    let deleted = records.journal.forget_everything();
    notices.0.push(deleted.map_or_else(|error| words.tell(&error), |()| words.get("kept-deleted")));
    match records.who {
        // The name is gone, too.
        Who::Named(_) => commands.run_system_cached_with(people::change, Who::Unnamed),
        Who::Unnamed | Who::Nobody => next.set(Screen::Library),
    }
}
