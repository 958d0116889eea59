//! What the trainee makes of it: a line to keep and a line to change, first of all; an intention, last.
//!
//! The lines are kept in the journal when the field is left, when the screen is left, and when the window is closed.

use bevy::input_focus::FocusLost;
use bevy::prelude::*;
use bevy::text::EditableText;

use super::super::super::session::Session;
use super::super::super::shelf::Notices;
use super::super::super::theme::space;
use super::super::super::widgets::field::field;
use super::super::super::widgets::layout::column;
use super::super::super::widgets::text::{heading, label, muted};
use super::super::super::words::Words;
use super::Told;
use crate::debrief::Debrief;
use crate::journal::Notes;

/// Which of the trainee's own lines a field holds.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OwnLine {
    Keep,
    Change,
    Intention,
}

impl OwnLine {
    const fn key(self) -> &'static str {
        match self {
            Self::Keep => "notes-keep",
            Self::Change => "notes-change",
            Self::Intention => "notes-intention",
        }
    }

    fn of(self, notes: &Notes) -> &str {
        match self {
            Self::Keep => &notes.keep,
            Self::Change => &notes.change,
            Self::Intention => &notes.intention,
        }
    }

    fn set(self, notes: &mut Notes, text: String) {
        *match self {
            Self::Keep => &mut notes.keep,
            Self::Change => &mut notes.change,
            Self::Intention => &mut notes.intention,
        } = text;
    }
}

/// Your own view before anybody else's.
pub(super) fn spawn_own_view(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if debrief.reviews.is_empty() {
        return;
    }
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(told.get("notes-first")));
        section.spawn(muted(told.get("notes-for-you")));
        spawn_line(section, told, OwnLine::Keep);
        spawn_line(section, told, OwnLine::Change);
    });
}

/// One thing to take along.
pub(super) fn spawn_intention(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if debrief.reviews.is_empty() {
        return;
    }
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(told.get("notes-take-along")));
        section.spawn(muted(told.get("notes-shown-again")));
        spawn_line(section, told, OwnLine::Intention);
    });
}

fn spawn_line(section: &mut ChildSpawnerCommands, told: &Told, line: OwnLine) {
    section.spawn(column(space::HAIR)).with_children(|place| {
        let name = told.get(line.key());
        place.spawn(label(name.clone()));
        place.spawn((field(name, line.of(&told.session.notes()), 2.0), line));
    });
}

/// Keeps the lines when a field is left.
pub(super) fn keep_when_left(
    lost: On<FocusLost>,
    fields: Query<(&EditableText, &OwnLine)>,
    session: Option<Res<Session>>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
) {
    if let (true, Some(session)) = (fields.contains(lost.entity), session) {
        keep(&fields, &session, &words, &mut notices);
    }
}

/// Keeps a line when its field goes, with the screen.
pub(super) fn keep_when_gone(
    _: On<Remove, OwnLine>,
    fields: Query<(&EditableText, &OwnLine)>,
    session: Option<Res<Session>>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
) {
    if let Some(session) = session {
        keep(&fields, &session, &words, &mut notices);
    }
}

/// Keeps the lines when the window is closed.
pub(super) fn keep_at_last(
    fields: Query<(&EditableText, &OwnLine)>,
    session: Option<Res<Session>>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
) {
    if let Some(session) = session {
        keep(&fields, &session, &words, &mut notices);
    }
}

fn keep(fields: &Query<(&EditableText, &OwnLine)>, session: &Session, words: &Words, notices: &mut Notices) {
    let before = session.notes();
    let mut notes = before.clone();
    for (text, line) in fields {
        line.set(&mut notes, text.value().to_string().trim().to_owned());
    }
    if notes != before
        && let Err(error) = session.keep_notes(&notes)
    {
        notices.0.push(words.tell(&error));
    }
}
