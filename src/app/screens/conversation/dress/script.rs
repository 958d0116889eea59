//! In a room: as a play is written down, the name beside the words, nothing around them.

use bevy::prelude::*;
use bevy::text::RemSize;

use super::super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::super::widgets::layout::boxed;
use super::super::super::super::widgets::likeness::avatar;
use super::super::super::super::widgets::rich::Voice;
use super::super::super::super::widgets::text::words as text;
use super::super::exchange::{Saying, Side, Speech};
use super::{Appear, FACE, hide_until_told, spawn_words};

/// The column of names, and the least width of the words beside it, in rem; with less room the name stands above.
const NAMES: f32 = 9.0;
const LEAST: f32 = 17.0;

/// A column whose width follows the size of text, in rem.
#[derive(Component, Clone, Copy, Debug)]
pub(in super::super) struct WideAs(f32);

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, speech: &Speech, said: &[&Saying], appear: Appear) {
    let node = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(space::MEDIUM), row_gap: px(space::HAIR), ..default() };
    let mut part = parent.spawn(boxed(node));
    part.with_children(|part| {
        let names = Node { column_gap: px(space::SMALL), flex_shrink: 0.0, ..default() };
        part.spawn((boxed(names), WideAs(NAMES))).with_children(|names| {
            if let Some(face) = &speech.face {
                names.spawn(avatar(face.clone(), FACE));
            }
            let ink = if speech.side == Side::Yours { Token::Accent } else { Token::Warm };
            let node = Node { flex_direction: FlexDirection::Column, flex_shrink: 1.0, min_width: px(0), ..default() };
            names.spawn(boxed(node)).with_children(|name| {
                name.spawn(text(speech.speaker.clone(), TypeStyle::Label, ink));
            });
        });
        let lines = Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            min_width: px(0),
            row_gap: px(space::SMALL),
            ..default()
        };
        part.spawn((boxed(lines), WideAs(LEAST))).with_children(|lines| {
            for (number, saying) in said.iter().enumerate() {
                let mut line = lines.spawn(boxed(Node { flex_direction: FlexDirection::Column, ..default() }));
                line.with_children(|line| {
                    if let Some(tone) = &saying.tone {
                        let tone = format!("({tone})");
                        spawn_words(line, &tone, Voice::italic(Token::Muted), Appear::AtOnce);
                    }
                    spawn_words(line, &saying.words, Voice::upright(Token::Text), appear);
                });
                // The first appears together with the name.
                if number > 0 {
                    hide_until_told(line, appear);
                }
            }
        });
    });
    hide_until_told(part, appear);
}

/// Keeps the columns in step with the size of text.
pub(in super::super) fn size(rem: Res<RemSize>, mut columns: Query<(Ref<WideAs>, &mut Node)>) {
    for (width, mut node) in &mut columns {
        if width.is_changed() || rem.is_changed() {
            node.flex_basis = px(width.0 * rem.0);
        }
    }
}
