//! The debrief as a page to keep: one file for a browser or a printer.

use std::fs;
use std::path::PathBuf;

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::live;
use super::super::super::shelf::Records;
use super::super::super::theme::{Token, TypeStyle};
use super::super::super::widgets::text::words;
use super::Told;
use crate::sheet::Sheet;

/// The folder, within the one for everything, that pages go into.
const PAGES: &str = "pages";

/// Where it says what became of it.
#[derive(Component)]
pub(super) struct SaveNotice;

/// The place, empty until something is saved.
pub(super) fn place(name: String) -> impl Bundle {
    (
        Node { flex_basis: percent(100), justify_content: JustifyContent::Center, ..default() },
        live(Role::Status, name),
        SaveNotice,
    )
}

/// Saves the page, and says where it is.
pub(super) fn save(
    _: On<Activate>,
    told: Told,
    records: Res<Records>,
    places: Query<Entity, With<SaveNotice>>,
    mut commands: Commands,
) {
    let said = saved(&told, &records);
    for place in &places {
        let mut place = commands.entity(place);
        place.despawn_children();
        place.with_child(words(said.clone(), TypeStyle::Small, Token::Text));
    }
}

fn saved(told: &Told, records: &Records) -> String {
    let Some(folder) = records.journal.folder().map(|folder| folder.join(PAGES)) else {
        return told.get("debrief-save-nowhere");
    };
    let notes = told.session.notes();
    let sheet = Sheet {
        texts: &told.words,
        wording: &told.session.wording,
        conversation: told.conversation(),
        mode: told.session.mode,
        notes: &notes,
    };
    let file = folder.join(file_name(told));
    // What keeps the folder from being made keeps the page from being written, and that is said.
    _ = fs::create_dir_all(&folder);
    match sheet.save(&file) {
        Ok(()) => told.with("sheet-saved", &[("file", file.display().to_string().into())]),
        Err(error) => told.words.tell(&error),
    }
}

/// One page an attempt: saved again, it is replaced.
fn file_name(told: &Told) -> PathBuf {
    let key = told.session.scenario.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = key.strip_suffix(".ron").unwrap_or(key);
    format!("{name}-{}.html", told.session.number()).into()
}
