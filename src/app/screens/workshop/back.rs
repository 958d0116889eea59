//! The way back to any earlier turn, to play what few wanted.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::room::Hosted;
use super::super::super::theme::space;
use super::super::super::widgets::button::quiet;
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::boxed;
use super::Told;
use crate::workshop::Event;

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    if told.conversation().is_none_or(|conversation| conversation.replies().is_empty()) {
        return;
    }
    parent.spawn(disclosure(told.get("present-back"), Folding::Aside)).observe(fill);
}

fn fill(opened: On<Opened>, told: Told, mut commands: Commands) {
    let Some(conversation) = told.conversation() else { return };
    commands.entity(opened.panel).with_children(|list| {
        let node = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::FlexStart,
            row_gap: px(space::SMALL),
            ..default()
        };
        list.spawn(boxed(node)).with_children(|list| {
            for (keep, reply) in (0..).zip(conversation.replies()) {
                let said = told.reply(told.script().choice(reply.turn, reply.choice));
                let name = format!("{}. {said}", keep + 1);
                list.spawn(quiet(name)).observe(move |_: On<Activate>, mut hosted: ResMut<Hosted>| {
                    _ = hosted.ask(Event::WentBack { keep });
                });
            }
        });
    });
}
