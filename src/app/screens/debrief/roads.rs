//! The roads not taken: the other replies of a moment, folded, and how they would have landed.

use bevy::prelude::*;

use super::super::super::accessibility::node;
use super::super::super::theme::{Fill, Token, corner, space};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::{Told, reply};
use crate::debrief::{Alternative, Review};

/// The other replies to what the reply of this number answered.
pub(super) fn spawn_folded(card: &mut ChildSpawnerCommands, told: &Told, number: usize, review: &Review<'_>) {
    if review.alternatives.is_empty() {
        return;
    }
    let label = told.with("debrief-roads", &[("count", review.alternatives.len().into())]);
    let unfold = move |opened: On<Opened>, told: Told, mut commands: Commands| {
        let debrief = told.debrief();
        let Some(review) = debrief.reviews.get(number) else { return };
        commands.entity(opened.panel).with_children(|panel| {
            for road in &review.alternatives {
                spawn_road(panel, &told, road);
            }
        });
    };
    card.spawn(disclosure(label, Folding::Aside)).observe(unfold);
}

fn spawn_road(panel: &mut ChildSpawnerCommands, told: &Told, road: &Alternative<'_>) {
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(space::SMALL),
        padding: UiRect::axes(px(18), px(14)),
        border_radius: BorderRadius::all(px(corner::MEDIUM)),
        ..default()
    };
    panel.spawn((sheet, Fill(Token::Surface), node(accesskit::Role::Group))).with_children(|sheet| {
        reply::spawn_words(sheet, told, road.choice, &road.worth);
        reply::spawn_verdict(sheet, told, &road.worth, road.landing);
        reply::spawn_because(sheet, told, road.choice);
    });
}
