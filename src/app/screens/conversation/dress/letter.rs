//! E-mail: all that is written in one go on one sheet from edge to edge, under its heading.

use bevy::prelude::*;

use super::super::super::super::accessibility::container;
use super::super::super::super::theme::{Fill, Lifted, Stroke, Token, TypeStyle, space};
use super::super::super::super::widgets::layout::{boxed, rest};
use super::super::super::super::widgets::likeness::avatar;
use super::super::super::super::widgets::rich::Voice;
use super::super::super::super::widgets::text::{divider, words as text};
use super::super::super::super::words::Words;
use super::super::exchange::{Letter, Saying, Side, Speech};
use super::{Appear, hide_until_told, spawn_tone, spawn_words};

/// The face in the heading, in pixels.
const FACE: f32 = 44.0;
/// How wide the edge is that tells your sheets from theirs, in pixels.
const EDGE: f32 = 4.0;

pub(super) fn spawn(
    parent: &mut ChildSpawnerCommands,
    speech: &Speech,
    said: &[&Saying],
    words: &Words,
    appear: Appear,
) {
    let own = speech.side == Side::Yours;
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(px(space::LARGE), px(18)),
        border: UiRect { left: px(if own { EDGE } else { 1.0 }), ..UiRect::all(px(1)) },
        row_gap: px(12),
        ..default()
    };
    let stroke = if own { Token::Accent } else { Token::Line };
    let mut sheet = parent.spawn((node, Fill(Token::Raised), Stroke(stroke), Lifted { blur: 12.0 }, container()));
    sheet.with_children(|sheet| {
        if let Some(letter) = &speech.letter {
            spawn_heading(sheet, speech, letter, words);
            sheet.spawn(divider());
        }
        for saying in said {
            spawn_tone(sheet, saying, Token::Muted);
            spawn_words(sheet, &saying.words, Voice::upright(Token::Text), appear);
        }
    });
    hide_until_told(sheet, appear);
}

/// What it is about, from whom and to whom.
fn spawn_heading(sheet: &mut ChildSpawnerCommands, speech: &Speech, letter: &Letter, words: &Words) {
    let subject = match letter.answers {
        true => words.with("letter-answers", &[("subject", letter.subject.clone().into())]),
        false => letter.subject.clone(),
    };
    let node = Node { column_gap: px(space::MEDIUM), align_items: AlignItems::FlexStart, ..default() };
    sheet.spawn(boxed(node)).with_children(|heading| {
        if let Some(face) = &speech.face {
            heading.spawn(avatar(face.clone(), FACE));
        }
        heading.spawn(rest(2.0)).with_children(|lines| {
            lines.spawn(text(subject, TypeStyle::Label, Token::Text));
            for (key, name) in [("letter-from", &speech.speaker), ("letter-to", &letter.to)] {
                let line = words.with(key, &[("name", name.clone().into())]);
                lines.spawn(text(line, TypeStyle::Small, Token::Muted));
            }
        });
    });
}
