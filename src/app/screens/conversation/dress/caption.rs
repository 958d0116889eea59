//! A call: what is heard, as captions. Theirs stand on a dark strip, as under a picture; yours on a light one.

use bevy::prelude::*;

use super::super::super::super::theme::{Token, corner, space};
use super::super::super::super::widgets::layout::boxed;
use super::super::exchange::{Saying, Side, Speech};
use super::{Appear, Balloon, hide_until_told, spawn_balloon, spawn_byline, spawn_tone};

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, speech: &Speech, said: &[&Saying], appear: Appear) {
    for (number, saying) in said.iter().enumerate() {
        let node = Node { flex_direction: FlexDirection::Column, row_gap: px(space::HAIR), ..default() };
        let mut group = parent.spawn(boxed(node));
        group.with_children(|group| {
            if number == 0 {
                spawn_byline(group, speech, saying.tone.as_deref(), Token::Muted);
            } else {
                spawn_tone(group, saying, Token::Muted);
            }
            // All captions begin at the same edge: in a call, voices have no side.
            spawn_balloon(group, saying, Side::Theirs, look(speech.side), appear);
        });
        hide_until_told(group, appear);
    }
}

fn look(side: Side) -> Balloon {
    let (fill, line, ink) = match side {
        Side::Theirs => (Token::Masthead, Token::Line, Token::OnMasthead),
        Side::Yours => (Token::AccentSoft, Token::Accent, Token::Text),
    };
    Balloon { fill, line, ink, padding: (14.0, 6.0), corners: BorderRadius::all(px(corner::SMALL / 2.0)) }
}
