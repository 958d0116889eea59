//! The one reply worth talking about, beside one that would have landed.

use bevy::prelude::*;

use super::super::super::theme::space;
use super::super::super::widgets::layout::{card, card_grid, column};
use super::super::super::widgets::text::{heading, muted, subheading};
use super::{SIDE_WIDTH, Told, reply};
use crate::debrief::{Debrief, Review, TurningPoint};
use crate::rubric::Worth;
use crate::scenario::Choice;

pub(super) fn spawn(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    let Some(point) = debrief.turning_point else { return };
    let Some(review) = debrief.reviews.get(point.review()) else { return };
    let better = match point {
        TurningPoint::Missed { better, .. } => review.alternatives.get(better),
        TurningPoint::Landed { .. } => None,
    };
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(heading(told.get("debrief-turning-point")));
        let why = if better.is_some() { "debrief-turning-point-missed" } else { "debrief-turning-point-landed" };
        section.spawn(muted(told.get(why)));
        spawn_moment(section, told, review);
        let side = Side { choice: review.choice, worth: &review.worth, landing: review.weighed.landing };
        let Some(better) = better else {
            section.spawn(column(0.0)).with_children(|alone| spawn_side(alone, told, "debrief-you-said", &side));
            return;
        };
        section.spawn(card_grid(told.get("debrief-turning-point"), SIDE_WIDTH)).with_children(|sides| {
            spawn_side(sides, told, "debrief-you-said", &side);
            let side = Side { choice: better.choice, worth: &better.worth, landing: better.landing };
            spawn_side(sides, told, "debrief-would-have-landed", &side);
        });
    });
}

/// What the person had just said.
fn spawn_moment(section: &mut ChildSpawnerCommands, told: &Told, review: &Review<'_>) {
    section.spawn(column(space::SMALL)).with_children(|moment| {
        let latest = review.answered.len().saturating_sub(1);
        reply::spawn_lines(moment, told, &review.answered[latest..]);
    });
}

/// One of the two replies.
struct Side<'a> {
    choice: &'a Choice,
    worth: &'a Worth,
    landing: u8,
}

fn spawn_side(sides: &mut ChildSpawnerCommands, told: &Told, title: &str, side: &Side<'_>) {
    let title = told.get(title);
    sides.spawn(card(title.clone())).with_children(|card| {
        card.spawn(subheading(title));
        card.spawn(column(space::SMALL)).with_children(|said| reply::spawn_words(said, told, side.choice, side.worth));
        reply::spawn_verdict(card, told, side.worth, side.landing);
        reply::spawn_evidence(card, told, side.choice, side.worth);
        reply::spawn_because(card, told, side.choice);
    });
}
