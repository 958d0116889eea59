//! What was asked for and what was given; the doors that were opened.

use bevy::prelude::*;

use super::super::super::accessibility::node;
use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::{boxed, column, rest};
use super::super::super::widgets::marks::{Mark, mark, part_tokens};
use super::super::super::widgets::text::{body, heading, words};
use super::Told;
use crate::debrief::{Asked, Debrief, Door, Review};
use crate::texts::asked_key;

/// Beyond so many moments the row of places says nothing any more that the sentence does not.
const MOST_PLACES: u32 = 12;

pub(super) fn spawn(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if debrief.asked.iter().all(|asked| asked.times == 0) && debrief.doors.opened == 0 {
        return;
    }
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(told.get("debrief-asked-and-given")));
        let sheet = Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::MEDIUM),
            padding: UiRect::all(px(space::LARGE)),
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            ..default()
        };
        section.spawn((sheet, Fill(Token::Raised), Stroke(Token::Line), node(accesskit::Role::List))).with_children(
            |list| {
                for asked in debrief.asked.iter().filter(|asked| asked.times > 0) {
                    spawn_asked(list, told, asked);
                }
                if debrief.doors.opened > 0 {
                    spawn_doors(list, told, debrief);
                }
            },
        );
    });
}

/// A sentence, with a place for each time it was asked for, filled where it was given.
fn spawn_asked(list: &mut ChildSpawnerCommands, told: &Told, asked: &Asked) {
    let counts = [("asked", asked.times.into()), ("given", asked.given.into())];
    let (strong, _) = part_tokens(asked.part);
    spawn_item(list, (asked.part.into(), strong), |item| {
        item.spawn(body(told.with(asked_key(asked.part), &counts)));
        if asked.times > MOST_PLACES {
            return;
        }
        let row =
            Node { flex_wrap: FlexWrap::Wrap, column_gap: px(space::HAIR), row_gap: px(space::HAIR), ..default() };
        item.spawn(boxed(row)).with_children(|places| {
            for place in 0..asked.times {
                let filled = if place < asked.given { Mark::Circle } else { Mark::Ring };
                places.spawn(mark(filled, 0.8, strong));
            }
        });
    });
}

/// How many doors were opened and walked through, and the words in which each was.
fn spawn_doors(list: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    let counts = [("opened", debrief.doors.opened.into()), ("taken", debrief.doors.taken.into())];
    spawn_item(list, (Mark::OpenDoor, Token::Accent), |item| {
        item.spawn(body(told.with("debrief-doors", &counts)));
        for review in &debrief.reviews {
            spawn_door(item, told, review);
        }
    });
}

/// The words in which somebody said more than they had to, and what became of it.
fn spawn_door(item: &mut ChildSpawnerCommands, told: &Told, review: &Review<'_>) {
    let (Some(door), Some(opening)) = (review.door, &review.turn.opening) else { return };
    let (sign, color, key) = match door {
        Door::Taken => (Mark::OpenDoor, Token::Accent, "debrief-door-taken"),
        Door::Missed => (Mark::ShutDoor, Token::Warm, "debrief-door-missed"),
    };
    let sentence = told.with(key, &[("words", told.plain(opening).into())]);
    item.spawn(boxed(Node { column_gap: px(space::SMALL), ..default() })).with_children(|line| {
        line.spawn(mark(sign, 1.05, color));
        line.spawn((rest(0.0), children![words(sentence, TypeStyle::Small, Token::Text)]));
    });
}

fn spawn_item(
    list: &mut ChildSpawnerCommands,
    (sign, color): (Mark, Token),
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    let item = Node { column_gap: px(space::MEDIUM), ..default() };
    list.spawn((item, node(accesskit::Role::ListItem))).with_children(|item| {
        item.spawn(mark(sign, 1.5, color));
        item.spawn(rest(space::HAIR)).with_children(fill);
    });
}
