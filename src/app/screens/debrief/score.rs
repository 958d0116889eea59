//! The number, last and small; its parts and the four words on request.

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::node;
use super::super::super::theme::TypeStyle;
use super::super::super::theme::{Token, space};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::row;
use super::super::super::widgets::layout::{column, panel};
use super::super::super::widgets::marks::{level_tokens, part_chip};
use super::super::super::widgets::text::{body, caption, divider, heading, label, tinted_chip, words};
use super::Told;
use crate::debrief::Debrief;
use crate::play::Mode;
use crate::rubric::{Level, Part};
use crate::texts::{band_key, bare_level_key, definition_key, part_key};

pub(super) fn spawn(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    let score = &debrief.score;
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        section.spawn(divider());
        section.spawn(heading(told.get("debrief-score")));
        if score.stopped {
            section.spawn(panel(Token::Note)).with_children(|note| {
                note.spawn(words(told.get("debrief-stop-and-learn"), TypeStyle::Body, Token::OnNote));
            });
        } else {
            let values = [("band", told.get(band_key(score.band)).into()), ("points", score.points.into())];
            section.spawn(label(told.with("debrief-score-in-words", &values)));
            section.spawn(caption(told.get("debrief-score-is-not-you")));
            if told.session.mode == Mode::Assess && debrief.ending.is_some() {
                let points = [("points", told.script().rubric().score.landing.into())];
                let ready = if score.ready { "debrief-ready" } else { "debrief-not-ready" };
                section.spawn(body(told.with(ready, &points)));
            }
            if debrief.practice {
                section.spawn(caption(told.get("debrief-practice")));
            }
            section.spawn(disclosure(told.get("debrief-score-parts"), Folding::Aside)).observe(unfold_parts);
        }
        section.spawn(disclosure(told.get("debrief-definitions"), Folding::Aside)).observe(unfold_definitions);
    });
}

/// How the number came about.
fn unfold_parts(opened: On<Opened>, told: Told, mut commands: Commands) {
    let score = told.debrief().score;
    let rules = &told.script().rubric().score;
    let landings =
        [("given", score.landings.into()), ("best", score.best_landings.into()), ("most", rules.landing_points.into())];
    let outcome = [("outcome", score.outcome.into()), ("most", rules.outcome_points.into())];
    let mut parts = vec![told.with("debrief-score-landings", &landings), told.with("debrief-score-outcome", &outcome)];
    if score.repair_bonus > 0 {
        parts.push(told.with("debrief-score-repair", &[("points", score.repair_bonus.into())]));
    }
    if score.over_promise_penalty > 0 {
        parts.push(told.with("debrief-score-over-promise", &[("points", score.over_promise_penalty.into())]));
    }
    if let Some(cap) = score.cap {
        parts.push(told.with("debrief-score-cap", &[("cap", cap.into())]));
    }
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn((list(), node(Role::List))).with_children(|list| {
            for part in parts {
                list.spawn((item(), node(Role::ListItem), children![body(part)]));
            }
        });
    });
}

/// What the four words mean here, and head, heart and hand.
fn unfold_definitions(opened: On<Opened>, told: Told, mut commands: Commands) {
    const RUNGS: [(Level, &[Part]); 4] = [
        (Level::Apathetic, &[]),
        (Level::Sympathetic, &[Part::Head]),
        (Level::Empathetic, &[Part::Head, Part::Heart]),
        (Level::Compassionate, &[Part::Head, Part::Heart, Part::Hand]),
    ];
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn((list(), node(Role::List))).with_children(|list| {
            for (level, parts) in RUNGS {
                list.spawn((item(), node(Role::ListItem))).with_children(|item| {
                    item.spawn(row(space::SMALL)).with_children(|chips| {
                        let (strong, tint) = level_tokens(level);
                        chips.spawn(tinted_chip(told.get(bare_level_key(level)), tint, strong));
                        for part in parts {
                            chips.spawn(part_chip(*part, told.get(part_key(*part))));
                        }
                    });
                    item.spawn(body(told.get(definition_key(level))));
                });
            }
        });
    });
}

fn list() -> Node {
    Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), ..default() }
}

fn item() -> Node {
    Node { flex_direction: FlexDirection::Column, row_gap: px(space::HAIR), ..default() }
}
