//! How the conversation ended, and what to think about afterwards.

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::node;
use super::super::super::theme::{Fill, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::{boxed, column, rest};
use super::super::super::widgets::likeness::likeness;
use super::super::super::widgets::text::{body, caption, heading, title, words};
use super::Told;
use crate::debrief::Debrief;
use crate::texts::{feeling_key, outcome_key};

/// The side of the portrait, in pixels.
const PORTRAIT: f32 = 120.0;

/// The ending's title, how it left the person, and their face as they were left.
pub(super) fn spawn_opening(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    let scenario = told.script().scenario();
    let band = Node { align_items: AlignItems::Center, column_gap: px(space::LARGE), ..default() };
    page.spawn(boxed(band)).with_children(|band| {
        let showing = told.conversation().scene().showing;
        let feeling = told.get(feeling_key(showing.feeling));
        let face = told.with("portrait", &[("name", told.person().into()), ("feeling", feeling.into())]);
        band.spawn(likeness(scenario.person.portrait.clone(), showing, PORTRAIT, face));
        band.spawn(rest(space::SMALL)).with_children(|column| {
            column.spawn(caption(told.plain(&scenario.title)));
            match debrief.ending {
                Some(ending) => {
                    column.spawn(title(told.plain(&ending.title)));
                    column.spawn(words(told.get(outcome_key(ending.outcome)), TypeStyle::Body, Token::Text));
                }
                None => {
                    column.spawn(title(told.get("debrief-so-far")));
                }
            }
        });
    });
}

/// The author's questions for afterwards.
pub(super) fn spawn_questions(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    let questions = debrief.ending.map(|ending| ending.reflect.as_slice()).unwrap_or_default();
    if questions.is_empty() {
        return;
    }
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(told.get("debrief-reflect")));
        let sheet = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::MEDIUM),
            padding: UiRect::all(px(space::LARGE)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            ..default()
        };
        section.spawn((sheet, Fill(Token::WarmSoft), node(Role::List))).with_children(|list| {
            for question in questions {
                let item = Node { flex_direction: FlexDirection::Column, ..default() };
                list.spawn((item, node(Role::ListItem), children![body(told.plain(question))]));
            }
        });
    });
}
