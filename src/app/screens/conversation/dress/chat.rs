//! A chat window: square bubbles close together, each run under its name.

use bevy::prelude::*;

use super::super::super::super::theme::{Token, TypeStyle, corner, space};
use super::super::super::super::widgets::layout::boxed;
use super::super::super::super::widgets::text::words as text;
use super::super::exchange::{Saying, Side, Speech};
use super::{Appear, Balloon, WIDEST, hide_until_told, spawn_balloon, spawn_byline, spawn_tone};

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, speech: &Speech, said: &[&Saying], appear: Appear) {
    let own = speech.side == Side::Yours;
    let side = if own { AlignSelf::FlexEnd } else { AlignSelf::FlexStart };
    for (number, saying) in said.iter().enumerate() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            align_self: side,
            width: percent(WIDEST),
            row_gap: px(space::HAIR),
            ..default()
        };
        let mut group = parent.spawn(boxed(node));
        group.with_children(|group| {
            match (number, own) {
                (0, false) => spawn_byline(group, speech, saying.tone.as_deref(), Token::Muted),
                (0, true) => {
                    let name = text(speech.speaker.clone(), TypeStyle::Small, Token::Muted);
                    group.spawn((name, Node { align_self: side, ..default() }));
                }
                _ => spawn_tone(group, saying, Token::Muted),
            }
            spawn_balloon(group, saying, speech.side, look(speech.side), appear);
        });
        hide_until_told(group, appear);
    }
}

fn look(side: Side) -> Balloon {
    let (fill, line, ink) = match side {
        Side::Theirs => (Token::Sunken, Token::Line, Token::Text),
        Side::Yours => (Token::BubbleYours, Token::BubbleYours, Token::OnBubbleYours),
    };
    Balloon { fill, line, ink, padding: (14.0, 8.0), corners: BorderRadius::all(px(corner::SMALL)) }
}
