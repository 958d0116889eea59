//! The conversation once more, as the person heard it: what they said, what they were told, and what they felt.

use bevy::prelude::*;

use super::super::super::accessibility::container;
use super::super::super::theme::{Fill, Token, TypeStyle, corner, space};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::column;
use super::super::super::widgets::rich::{Voice, rich};
use super::super::super::widgets::text::{muted, words};
use super::{Told, reply};
use crate::debrief::Debrief;
use crate::scenario::Choice;

/// Nothing is folded here where the author wrote no inner lines.
pub(super) fn spawn_folded(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if debrief.reviews.iter().any(|review| review.choice.felt.is_some()) {
        page.spawn(disclosure(told.about_person("debrief-their-side"), Folding::Section)).observe(unfold);
    }
}

fn unfold(opened: On<Opened>, told: Told, mut commands: Commands) {
    let debrief = told.debrief();
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn(column(space::MEDIUM)).with_children(|page| {
            page.spawn(muted(told.about_person("debrief-their-side-means")));
            for review in &debrief.reviews {
                reply::spawn_lines(page, &told, review.answered);
                spawn_heard(page, &told, review.choice);
                reply::spawn_felt(page, &told, review.choice);
            }
            let last = told.conversation().replies().last();
            reply::spawn_lines(page, &told, last.map(|reply| reply.arrivals.as_slice()).unwrap_or_default());
        });
    });
}

/// What they were told, in its bubble, without a word on what it was worth.
fn spawn_heard(page: &mut ChildSpawnerCommands, told: &Told, choice: &Choice) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_self: AlignSelf::FlexEnd,
        max_width: percent(88),
        row_gap: px(space::HAIR),
        padding: UiRect::axes(px(18), px(12)),
        border_radius: BorderRadius { top_right: px(4), ..BorderRadius::all(px(corner::LARGE)) },
        ..default()
    };
    page.spawn((node, Fill(Token::BubbleYours), container())).with_children(|bubble| {
        bubble.spawn(words(told.get("you"), TypeStyle::Label, Token::OnBubbleYours));
        let voices =
            [(&choice.does, Voice::italic(Token::OnBubbleYours)), (&choice.say, Voice::upright(Token::OnBubbleYours))];
        for (text, voice) in voices {
            if let Some(text) = text {
                bubble.spawn(rich(&told.session.wording.fill(text), voice));
            }
        }
    });
}
