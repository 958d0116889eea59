//! Messages on a telephone: round bubbles whose tip points to whoever speaks, and their face beside the first.

use bevy::prelude::*;

use super::super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::super::widgets::layout::boxed;
use super::super::super::super::widgets::likeness::{avatar, no_face};
use super::super::super::super::widgets::text::words as text;
use super::super::exchange::{Saying, Side, Speech};
use super::{Appear, Balloon, WIDEST, hide_until_told, spawn_balloon, spawn_tone};

const ROUND: f32 = 20.0;
const TIP: f32 = 3.0;
/// The face beside the bubbles, in pixels.
const FACE: f32 = 40.0;

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, speech: &Speech, said: &[&Saying], appear: Appear) {
    for (number, saying) in said.iter().enumerate() {
        let node = Node {
            align_self: if speech.side == Side::Yours { AlignSelf::FlexEnd } else { AlignSelf::FlexStart },
            width: percent(WIDEST),
            column_gap: px(space::SMALL),
            ..default()
        };
        let mut row = parent.spawn(boxed(node));
        row.with_children(|row| {
            spawn_face(row, speech, number == 0);
            let node = Node {
                flex_direction: FlexDirection::Column,
                flex_grow: 1.0,
                flex_basis: px(0),
                min_width: px(0),
                row_gap: px(space::HAIR),
                ..default()
            };
            row.spawn(boxed(node)).with_children(|column| {
                if number == 0 && speech.side == Side::Theirs {
                    column.spawn(text(speech.speaker.clone(), TypeStyle::Small, Token::Muted));
                } else if number == 0 {
                    let own = text(speech.speaker.clone(), TypeStyle::Small, Token::Muted);
                    column.spawn((own, Node { align_self: AlignSelf::FlexEnd, ..default() }));
                }
                spawn_tone(column, saying, Token::Muted);
                spawn_balloon(column, saying, speech.side, look(speech.side, number == 0), appear);
            });
        });
        hide_until_told(row, appear);
    }
}

/// Their face beside their first bubble, and as much room beside the others.
fn spawn_face(row: &mut ChildSpawnerCommands, speech: &Speech, first: bool) {
    match &speech.face {
        Some(face) if first => {
            row.spawn(avatar(face.clone(), FACE));
        }
        Some(_) => {
            row.spawn(no_face(FACE));
        }
        None => {}
    }
}

fn look(side: Side, first: bool) -> Balloon {
    let round = BorderRadius::all(px(ROUND));
    let tip = if first { px(TIP) } else { px(ROUND) };
    let padding = (18.0, 10.0);
    match side {
        Side::Theirs => Balloon {
            fill: Token::BubbleTheirs,
            line: Token::Line,
            ink: Token::OnBubbleTheirs,
            padding,
            corners: BorderRadius { top_left: tip, ..round },
        },
        Side::Yours => Balloon {
            fill: Token::BubbleYours,
            line: Token::BubbleYours,
            ink: Token::OnBubbleYours,
            padding,
            corners: BorderRadius { top_right: tip, ..round },
        },
    }
}
