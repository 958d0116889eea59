//! When to try what again, as a file for a calendar. Nothing in it rings unless somebody wants that.

use std::time::SystemTime;

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::live;
use super::super::super::shelf::{Records, Shelf, Who};
use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::widgets::button::quiet;
use super::super::super::widgets::layout::{boxed, column};
use super::super::super::widgets::segmented::{Chosen, segmented};
use super::super::super::widgets::text::{body, heading, label, words as text};
use super::super::super::words::Words;
use crate::journal::{Reminder, save_calendar};
use crate::texts;

/// The folder, within the one for everything, that the file goes into.
const FOLDER: &str = "calendar";

/// Whether it should ring.
#[derive(Component)]
struct Alarm;

/// Where it says what became of it.
#[derive(Component)]
struct Notice;

pub(super) fn spawn(page: &mut ChildSpawnerCommands, words: &Words, records: &Records) {
    if records.standings.is_empty() {
        return;
    }
    page.spawn(column(space::SMALL)).with_children(|section| {
        section.spawn(heading(words.get("calendar")));
        section.spawn(body(words.get("calendar-means")));
        section.spawn(label(words.get("calendar-alarm")));
        let answers = ["calendar-quiet", "calendar-rings"].map(|key| words.get(key));
        section.spawn((segmented(words.get("calendar-alarm"), answers, 0), Alarm));
        section.spawn(boxed(Node::default())).with_children(|ways| {
            ways.spawn(quiet(words.get("calendar-save"))).observe(save);
        });
        let place = Node { flex_direction: FlexDirection::Column, ..default() };
        section.spawn((place, live(Role::Status, words.get("calendar-notice")))).with_children(|place| {
            place.spawn((text("", TypeStyle::Body, Token::Text), Notice));
        });
    });
}

fn save(
    _: On<Activate>,
    words: Res<Words>,
    shelf: Res<Shelf>,
    records: Res<Records>,
    alarms: Query<&Chosen, With<Alarm>>,
    mut notices: Query<&mut Text, With<Notice>>,
) {
    let alarm = alarms.iter().any(|chosen| chosen.0 == 1);
    let said = match records.journal.folder() {
        None => words.get("calendar-nowhere"),
        Some(folder) => {
            let file = folder.join(FOLDER).join(file_name(&records.who));
            match save_calendar(&file, &reminders(&words, &shelf, &records), alarm) {
                Ok(()) => words.with("calendar-saved", &[("file", file.display().to_string().into())]),
                Err(error) => words.tell(&error),
            }
        }
    };
    for mut notice in &mut notices {
        notice.0.clone_from(&said);
    }
}

/// A file for each who practises here.
fn file_name(who: &Who) -> String {
    let Who::Named(name) = who else { return "heard.ics".to_owned() };
    let name: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    format!("heard-{name}.ics")
}

/// A reminder for each conversation and each day on which it is worth trying again.
fn reminders(words: &Words, shelf: &Shelf, records: &Records) -> Vec<Reminder> {
    let now = SystemTime::now();
    let of = |(key, standing): (&String, &crate::journal::Standing)| {
        let title = shelf.title(&standing.latest).to_owned();
        let mut about = words.with("calendar-about", &[("title", title.as_str().into())]);
        if let Some(asked) = standing.missed() {
            let counts = [("asked", asked.asked.into()), ("given", asked.given.into())];
            about = format!("{about}\n{}", words.with(texts::asked_key(asked.part), &counts));
        }
        let days = standing.days_ahead(now);
        let left = days.len();
        let reminder = move |(number, day)| Reminder {
            // Counted from the last, so that a day keeps its name while those before it pass.
            key: format!("{key} {}", left - number),
            day,
            title: words.with("calendar-title", &[("title", title.as_str().into())]),
            about: about.clone(),
        };
        days.into_iter().enumerate().map(reminder).collect::<Vec<_>>()
    };
    records.standings.iter().flat_map(of).collect()
}
