//! How lines look: each channel has its own dress.
//!
//! | file | channel |
//! |---|---|
//! | `message` | messages on a telephone: round bubbles with a tip, and the face of whoever speaks |
//! | `chat` | a chat window: square bubbles, each with its name |
//! | `caption` | a telephone or a video call: captions under what is heard |
//! | `letter` | e-mail: sheets from edge to edge, with sender and subject |
//! | `script` | a room: as in a play, names beside the words |
//! | `place` | the bar above the lines: who is there, and who has the word |
//!
//! What is done and not said stands as a stage direction in all of them.

mod caption;
mod chat;
mod letter;
mod message;
pub(super) mod place;
mod script;

pub(super) use script::size as size_columns;

use bevy::prelude::*;

use super::super::super::accessibility::container;
use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, space};
use super::super::super::widgets::layout::{boxed, rest};
use super::super::super::widgets::likeness::avatar;
use super::super::super::widgets::marks::{Mark, mark};
use super::super::super::widgets::rich::{Voice, rich, rich_unsaid};
use super::super::super::widgets::text::words as text;
use super::super::super::words::Words;
use super::exchange::{Saying, Side, Speech};
use super::typewriter::Unspoken;
use crate::scenario::Channel;
use crate::texts::channel_key;

/// How much of the column a bubble takes at most, in percent: enough to see whose side it is on.
const WIDEST: f32 = 88.0;
/// The face beside a name, in pixels.
const FACE: f32 = 28.0;

/// How lines appear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Appear {
    /// At once.
    AtOnce,
    /// One by one, at the pace of the typewriter.
    Typed,
}

/// What happens, set apart.
pub(super) fn spawn_scene(parent: &mut ChildSpawnerCommands, scene: &str, appear: Appear) {
    spawn_direction(parent, scene, Side::Theirs, appear);
}

/// That the talk goes on in another place, between two lines.
pub(super) fn spawn_move(parent: &mut ChildSpawnerCommands, channel: Channel, words: &Words, appear: Appear) {
    let node = Node {
        align_items: AlignItems::Center,
        column_gap: px(space::SMALL),
        margin: UiRect::vertical(px(space::SMALL)),
        ..default()
    };
    let line = || {
        let node = Node { flex_grow: 1.0, min_width: px(space::MEDIUM), border: UiRect::top(px(1)), ..default() };
        (node, Stroke(Token::Line))
    };
    let name = words.with("place-now", &[("channel", words.get(channel_key(channel)).into())]);
    let divider = parent.spawn((
        node,
        container(),
        children![
            line(),
            mark(Mark::Channel(channel), 1.0, Token::Muted),
            text(name, TypeStyle::Small, Token::Muted),
            line(),
        ],
    ));
    hide_until_told(divider, appear);
}

/// What one speaker says in one go. Your own words are there at once.
pub(super) fn spawn_speech(parent: &mut ChildSpawnerCommands, speech: &Speech, words: &Words, appear: Appear) {
    let appear = if speech.side == Side::Yours { Appear::AtOnce } else { appear };
    let (done, said): (Vec<_>, Vec<_>) = speech.sayings.iter().partition(|saying| saying.done);
    for saying in done {
        spawn_direction(parent, &saying.words, speech.side, appear);
    }
    if said.is_empty() {
        return;
    }
    match speech.channel {
        Channel::Message => message::spawn(parent, speech, &said, appear),
        Channel::Chat => chat::spawn(parent, speech, &said, appear),
        Channel::Phone | Channel::Video => caption::spawn(parent, speech, &said, appear),
        Channel::Email => letter::spawn(parent, speech, &said, words, appear),
        Channel::InPerson => script::spawn(parent, speech, &said, appear),
    }
    for name in said.iter().filter_map(|saying| saying.cut_by.as_ref()) {
        let breaks_in = words.with("conversation-breaks-in", &[("name", name.clone().into())]);
        spawn_direction(parent, &breaks_in, Side::Theirs, appear);
    }
}

/// What is done and not said: in italics beside a line, on the side of who does it.
fn spawn_direction(parent: &mut ChildSpawnerCommands, text: &str, side: Side, appear: Appear) {
    let (align_self, border, padding) = match side {
        Side::Theirs => (AlignSelf::Stretch, UiRect::left(px(2)), UiRect::left(px(space::MEDIUM))),
        Side::Yours => (AlignSelf::FlexEnd, UiRect::right(px(2)), UiRect::right(px(space::MEDIUM))),
    };
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_self,
        max_width: percent(100),
        margin: UiRect::vertical(px(space::HAIR)),
        padding,
        border,
        ..default()
    };
    let stroke = if side == Side::Yours { Token::Accent } else { Token::Line };
    let mut direction = parent.spawn((node, Stroke(stroke), container()));
    direction.with_children(|inside| spawn_words(inside, text, Voice::italic(Token::Muted), appear));
    hide_until_told(direction, appear);
}

/// Who speaks, with their face, and how it sounds where the author says so.
fn spawn_byline(parent: &mut ChildSpawnerCommands, speech: &Speech, tone: Option<&str>, ink: Token) {
    let node = Node { align_items: AlignItems::Center, column_gap: px(space::SMALL), ..default() };
    parent.spawn(boxed(node)).with_children(|line| {
        if let Some(face) = &speech.face {
            line.spawn(avatar(face.clone(), FACE));
        }
        let name = [Some(speech.speaker.as_str()), tone].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        line.spawn((rest(0.0), children![text(name, TypeStyle::Small, ink)]));
    });
}

/// How it sounds, above a line that does not begin with a name.
fn spawn_tone(parent: &mut ChildSpawnerCommands, saying: &Saying, ink: Token) {
    if let Some(tone) = &saying.tone {
        parent.spawn(text(tone.clone(), TypeStyle::Small, ink));
    }
}

fn spawn_words(parent: &mut ChildSpawnerCommands, text: &str, voice: Voice, appear: Appear) {
    match appear {
        Appear::AtOnce => parent.spawn(rich(text, voice)),
        Appear::Typed => parent.spawn(rich_unsaid(text, voice)),
    };
}

fn hide_until_told(mut line: EntityCommands, appear: Appear) {
    if appear == Appear::Typed {
        line.insert((Unspoken, Visibility::Hidden));
    }
}

/// A box with words in it: its colours, how far the words stand from its edge, and its corners.
#[derive(Clone, Copy)]
struct Balloon {
    fill: Token,
    line: Token,
    ink: Token,
    padding: (f32, f32),
    corners: BorderRadius,
}

/// A saying in a balloon that is no wider than its words. Where somebody breaks in, its end is cut off square.
fn spawn_balloon(parent: &mut ChildSpawnerCommands, saying: &Saying, side: Side, look: Balloon, appear: Appear) {
    let cut = saying.cut_by.is_some();
    let corners = match cut {
        true => BorderRadius { bottom_right: px(0), top_right: px(0), ..look.corners },
        false => look.corners,
    };
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_self: if side == Side::Yours { AlignSelf::FlexEnd } else { AlignSelf::FlexStart },
        max_width: percent(100),
        padding: UiRect::axes(px(look.padding.0), px(look.padding.1)),
        border: UiRect { right: px(if cut { 4.0 } else { 1.0 }), ..UiRect::all(px(1)) },
        border_radius: corners,
        ..default()
    };
    let line = if cut { Token::Warm } else { look.line };
    parent
        .spawn((node, Fill(look.fill), Stroke(line), container()))
        .with_children(|inside| spawn_words(inside, &saying.words, Voice::upright(look.ink), appear));
}
