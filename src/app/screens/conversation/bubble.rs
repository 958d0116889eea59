//! How lines look: bubbles, an e-mail sheet, or lines in a room.

use bevy::prelude::*;

use super::super::super::accessibility::container;
use super::super::super::theme::{Fill, Lifted, Stroke, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::rich::{Voice, rich, rich_unsaid};
use super::super::super::widgets::text::words;
use super::exchange::{Saying, Side, Speech};
use super::typewriter::Unspoken;
use crate::scenario::Channel;

/// How much of the column a bubble takes at most, in percent: enough to see whose side it is on.
const WIDEST: f32 = 88.0;

/// How lines appear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Appear {
    /// At once.
    AtOnce,
    /// One by one, at the pace of the typewriter.
    Typed,
}

/// The dress that a channel gives to lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Dress {
    Bubble,
    Sheet,
    Line,
}

impl Dress {
    const fn of(channel: Channel) -> Self {
        match channel {
            Channel::Message | Channel::Chat | Channel::Phone | Channel::Video => Self::Bubble,
            Channel::Email => Self::Sheet,
            Channel::InPerson => Self::Line,
        }
    }
}

/// What happens, set apart.
pub(super) fn spawn_scene(parent: &mut ChildSpawnerCommands, scene: &str, appear: Appear) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        margin: UiRect::vertical(px(space::HAIR)),
        padding: UiRect::left(px(space::MEDIUM)),
        border: UiRect::left(px(2)),
        ..default()
    };
    let mut narration = parent.spawn((node, Stroke(Token::Line), container()));
    narration.with_children(|inside| spawn_words(inside, scene, Voice::italic(Token::Muted), appear));
    hide_until_told(narration, appear);
}

/// What one speaker says in one go. Your own words are there at once.
pub(super) fn spawn_speech(parent: &mut ChildSpawnerCommands, speech: &Speech, appear: Appear) {
    let appear = if speech.side == Side::Yours { Appear::AtOnce } else { appear };
    match Dress::of(speech.channel) {
        Dress::Bubble => spawn_bubbles(parent, speech, appear),
        Dress::Sheet => spawn_sheet(parent, speech, appear),
        Dress::Line => spawn_lines(parent, speech, appear),
    }
}

fn spawn_bubbles(parent: &mut ChildSpawnerCommands, speech: &Speech, appear: Appear) {
    let own = speech.side == Side::Yours;
    let side = if own { AlignSelf::FlexEnd } else { AlignSelf::FlexStart };
    for (number, saying) in speech.sayings.iter().enumerate() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            align_self: side,
            max_width: percent(WIDEST),
            row_gap: px(space::HAIR),
            ..default()
        };
        let mut group = parent.spawn(boxed(node));
        group.with_children(|group| {
            if let Some(caption) = caption(speech, number) {
                group.spawn((caption, Node { align_self: side, margin: UiRect::horizontal(px(6)), ..default() }));
            }
            let mut bubble = group.spawn(bubble(speech.side, side, number == 0));
            bubble.with_children(|inside| spawn_saying(inside, saying, speech.side, appear));
        });
        hide_until_told(group, appear);
    }
}

/// The corner at which somebody begins to speak points to them.
fn bubble(side: Side, align_self: AlignSelf, first: bool) -> impl Bundle {
    let round = px(corner::LARGE);
    let tip = if first { px(4) } else { round };
    let (fill, line, border_radius) = match side {
        Side::Theirs => (Token::BubbleTheirs, Token::Line, BorderRadius { top_left: tip, ..BorderRadius::all(round) }),
        Side::Yours => {
            (Token::BubbleYours, Token::BubbleYours, BorderRadius { top_right: tip, ..BorderRadius::all(round) })
        }
    };
    (
        Node {
            flex_direction: FlexDirection::Column,
            align_self,
            max_width: percent(100),
            padding: UiRect::axes(px(18), px(11)),
            border: UiRect::all(px(1)),
            border_radius,
            row_gap: px(space::HAIR),
            ..default()
        },
        Fill(fill),
        Stroke(line),
        container(),
    )
}

/// A letter: all that is said in one go on one sheet.
fn spawn_sheet(parent: &mut ChildSpawnerCommands, speech: &Speech, appear: Appear) {
    let (fill, indent) = match speech.side {
        Side::Theirs => (Token::BubbleTheirs, UiRect::right(px(space::LARGE))),
        Side::Yours => (Token::BubbleYours, UiRect::left(px(space::LARGE))),
    };
    let node = Node {
        flex_direction: FlexDirection::Column,
        margin: indent,
        padding: UiRect::axes(px(space::LARGE), px(18)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(corner::SMALL)),
        row_gap: px(12),
        ..default()
    };
    let mut sheet = parent.spawn((node, Fill(fill), Stroke(Token::Line), Lifted { blur: 12.0 }, container()));
    sheet.with_children(|sheet| {
        sheet.spawn(words(speech.speaker.clone(), TypeStyle::Label, ink(speech.side)));
        for saying in &speech.sayings {
            spawn_saying(sheet, saying, speech.side, appear);
        }
    });
    hide_until_told(sheet, appear);
}

/// In a room: the speaker's name, and the words beside a line in their colour.
fn spawn_lines(parent: &mut ChildSpawnerCommands, speech: &Speech, appear: Appear) {
    let (fill, line) = match speech.side {
        Side::Theirs => (Token::BubbleTheirs, Token::Warm),
        Side::Yours => (Token::BubbleYours, Token::Accent),
    };
    for (number, saying) in speech.sayings.iter().enumerate() {
        let node = Node {
            flex_direction: FlexDirection::Column,
            padding: UiRect::axes(px(18), px(10)),
            border: UiRect::left(px(4)),
            border_radius: BorderRadius::right(px(corner::MEDIUM)),
            row_gap: px(space::HAIR),
            ..default()
        };
        let mut group = parent.spawn((node, Fill(fill), Stroke(line), container()));
        group.with_children(|group| {
            if number == 0 {
                group.spawn(words(speech.speaker.clone(), TypeStyle::Label, ink(speech.side)));
            }
            if let Some(tone) = &saying.tone {
                group.spawn(words(tone.clone(), TypeStyle::Small, ink(speech.side)));
            }
            spawn_saying(group, saying, speech.side, appear);
        });
        hide_until_told(group, appear);
    }
}

/// Above a bubble: who speaks, where somebody begins; how it sounds, where the author says so.
fn caption(speech: &Speech, number: usize) -> Option<impl Bundle + use<>> {
    let name = (number == 0).then(|| speech.speaker.clone());
    let parts: Vec<_> = name.into_iter().chain(speech.sayings[number].tone.clone()).collect();
    (!parts.is_empty()).then(|| words(parts.join(" · "), TypeStyle::Small, Token::Muted))
}

fn spawn_saying(parent: &mut ChildSpawnerCommands, saying: &Saying, side: Side, appear: Appear) {
    let ink = ink(side);
    let voice = if saying.done { Voice::italic(ink) } else { Voice::upright(ink) };
    spawn_words(parent, &saying.words, voice, appear);
}

fn spawn_words(parent: &mut ChildSpawnerCommands, text: &str, voice: Voice, appear: Appear) {
    match appear {
        Appear::AtOnce => parent.spawn(rich(text, voice)),
        Appear::Typed => parent.spawn(rich_unsaid(text, voice)),
    };
}

const fn ink(side: Side) -> Token {
    match side {
        Side::Theirs => Token::OnBubbleTheirs,
        Side::Yours => Token::OnBubbleYours,
    }
}

fn hide_until_told(mut line: EntityCommands, appear: Appear) {
    if appear == Appear::Typed {
        line.insert((Unspoken, Visibility::Hidden));
    }
}
