//! First, best and latest of each conversation, what was asked and given in all of them, and which to try again.

use std::time::SystemTime;

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::node;
use super::super::super::shelf::{Records, Shelf};
use super::super::super::theme::{Token, space};
use super::super::super::widgets::layout::{column, panel, row};
use super::super::super::widgets::text::{Tone, body, caption, chip, heading, label};
use super::super::super::words::Words;
use crate::journal::{About, Standing};
use crate::rubric::Part;
use crate::texts;

/// What has been talked through so far; where that is nothing, where to begin.
pub(super) fn spawn(page: &mut ChildSpawnerCommands, words: &Words, shelf: &Shelf, records: &Records) {
    if records.standings.is_empty() {
        page.spawn((panel(Token::Sunken), children![body(words.get("progress-nothing-yet"))]));
        return;
    }
    spawn_asked_and_given(page, words, records);
    let now = SystemTime::now();
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(words.get("progress-conversations")));
        let list = Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), ..default() };
        section.spawn((list, node(Role::List))).with_children(|list| {
            for standing in records.standings.values() {
                spawn_standing(list, words, shelf, standing, now);
            }
        });
    });
}

fn spawn_standing(list: &mut ChildSpawnerCommands, words: &Words, shelf: &Shelf, standing: &Standing, now: SystemTime) {
    let item = Node { flex_direction: FlexDirection::Column, row_gap: px(space::HAIR), ..default() };
    list.spawn((item, node(Role::ListItem))).with_children(|item| {
        item.spawn(row(space::SMALL)).with_children(|line| {
            line.spawn(label(shelf.title(&standing.latest)));
            if standing.ready {
                line.spawn(chip(words.get("progress-ready"), Tone::Accent));
            }
            if standing.is_due(now) {
                line.spawn(chip(words.get("progress-again"), Tone::Warm));
            }
        });
        let came_to = |about: &About| came_to(about, words);
        let line = match standing.times {
            1 => words.with("progress-once", &[("first", came_to(&standing.first).into())]),
            times => words.with(
                "progress-times",
                &[
                    ("times", times.into()),
                    ("first", came_to(&standing.first).into()),
                    ("best", came_to(&standing.best).into()),
                    ("latest", came_to(&standing.latest).into()),
                ],
            ),
        };
        item.spawn(caption(line));
    });
}

/// What an attempt came to, in words; without any, where safety was at stake.
fn came_to(about: &About, words: &Words) -> String {
    let band = about.summary.as_ref().and_then(|summary| summary.band);
    words.get(band.map_or("progress-no-number", texts::band_key))
}

/// How often each part was asked for, and given then, in the latest attempts at all conversations.
fn spawn_asked_and_given(page: &mut ChildSpawnerCommands, words: &Words, records: &Records) {
    let summaries: Vec<_> =
        records.standings.values().filter_map(|standing| standing.latest.summary.as_ref()).collect();
    let sums = [Part::Head, Part::Heart, Part::Hand].map(|part| {
        let of_part = || summaries.iter().flat_map(|summary| &summary.asked).filter(|asked| asked.part == part);
        (part, of_part().map(|asked| asked.asked).sum::<u32>(), of_part().map(|asked| asked.given).sum::<u32>())
    });
    page.spawn(column(space::SMALL)).with_children(|section| {
        section.spawn(heading(words.get("debrief-asked-and-given")));
        section.spawn(caption(words.get("progress-asked-in-latest")));
        for (part, asked, given) in sums.into_iter().filter(|(_, asked, _)| *asked > 0) {
            section
                .spawn(body(words.with(texts::asked_key(part), &[("asked", asked.into()), ("given", given.into())])));
        }
    });
}
