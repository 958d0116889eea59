//! Every reply, folded: what it answered, what it showed, how it landed, and what else could have been said.

use bevy::prelude::*;

use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::{card, column};
use super::super::super::widgets::text::{subheading, words};
use super::{Told, reply, roads};
use crate::debrief::{Debrief, Review};

pub(super) fn spawn_folded(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if debrief.reviews.is_empty() {
        return;
    }
    page.spawn(disclosure(told.get("debrief-every-reply"), Folding::Section)).observe(unfold);
}

fn unfold(opened: On<Opened>, told: Told, mut commands: Commands) {
    let debrief = told.debrief();
    commands.entity(opened.panel).with_children(|panel| {
        for (number, review) in debrief.reviews.iter().enumerate() {
            spawn_review(panel, &told, number, review);
        }
    });
}

fn spawn_review(panel: &mut ChildSpawnerCommands, told: &Told, number: usize, review: &Review<'_>) {
    let title = told.with("debrief-reply-number", &[("number", (number + 1).into())]);
    panel.spawn(card(title.clone())).with_children(|card| {
        card.spawn(subheading(title));
        card.spawn(column(space::SMALL)).with_children(|before| reply::spawn_lines(before, told, review.answered));
        card.spawn(column(space::SMALL)).with_children(|said| {
            said.spawn(words(told.get("debrief-you-said"), TypeStyle::Small, Token::Muted));
            reply::spawn_words(said, told, review.choice, &review.worth);
        });
        reply::spawn_verdict(card, told, &review.worth, review.weighed.landing);
        reply::spawn_evidence(card, told, review.choice, &review.worth);
        if review.weighed.repaired {
            card.spawn(words(told.get("debrief-repaired"), TypeStyle::Small, Token::Text));
        }
        reply::spawn_because(card, told, review.choice);
        reply::spawn_felt(card, told, review.choice);
        roads::spawn_folded(card, told, number, review);
    });
}
