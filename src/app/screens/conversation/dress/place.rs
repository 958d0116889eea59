//! The bar above the lines: where they talk, with whom, and who has the word. It follows the conversation, and so does
//! the frame around the lines: a window for a chat, a telephone's edge for messages, nothing in a room.

use bevy::prelude::*;

use super::super::super::super::accessibility::container;
use super::super::super::super::session::Session;
use super::super::super::super::theme::{Fill, Ink, Stroke, Tint, Token, TypeStyle, corner, space};
use super::super::super::super::widgets::marks::{Mark, mark};
use super::super::super::super::widgets::text::words as text;
use super::super::super::super::words::Words;
use super::super::exchange::channel_now;
use super::super::typewriter::Typewriter;
use crate::scenario::Channel;
use crate::texts::channel_key;

/// The frame around the bar and the lines.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(in super::super) struct Frame;

/// The bar, and what it shows.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(in super::super) struct Bar(Option<(Channel, Word)>);

/// What stands in the bar.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(in super::super) enum Shown {
    /// The sign of the channel.
    Sign,
    /// The channel and the person.
    Who,
    /// Who has the word.
    Word,
}

/// What holds the face: in a video call, its tile.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(in super::super) struct Tile;

/// Who has the word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Word {
    Theirs,
    Yours,
    Nobody,
}

impl Word {
    const fn name(self) -> &'static str {
        match self {
            Self::Theirs => "theirs",
            Self::Yours => "yours",
            Self::Nobody => "nobody",
        }
    }
}

/// How a channel dresses the bar and the frame.
struct Look {
    bar: Token,
    ink: Token,
    muted: Token,
    /// The bar is a pill that floats above the lines.
    floats: bool,
    /// What lies under the lines.
    ground: Token,
    /// The frame's edge: how wide, and how round, in pixels.
    edge: f32,
    round: f32,
}

const fn look(channel: Channel) -> Look {
    let plain = Look {
        bar: Token::Clear,
        ink: Token::Text,
        muted: Token::Muted,
        floats: false,
        ground: Token::Clear,
        edge: 0.0,
        round: 0.0,
    };
    match channel {
        Channel::Phone | Channel::Video => {
            Look { bar: Token::Masthead, ink: Token::OnMasthead, muted: Token::OnMastheadMuted, floats: true, ..plain }
        }
        Channel::Chat => Look { bar: Token::Sunken, ground: Token::Raised, edge: 1.5, round: corner::MEDIUM, ..plain },
        Channel::Message => Look { bar: Token::Raised, edge: 3.0, round: 26.0, ..plain },
        Channel::Email | Channel::InPerson => plain,
    }
}

/// What each channel says of who has the word.
const fn key(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "place-phone",
        Channel::Chat => "place-chat",
        Channel::Email => "place-email",
        Channel::InPerson => "place-in-person",
        Channel::Message => "place-message",
        Channel::Video => "place-video",
    }
}

/// The frame, to be filled with the bar and the lines.
pub(in super::super) fn frame() -> impl Bundle {
    let node = Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        min_height: px(0),
        overflow: Overflow::clip(),
        ..default()
    };
    (Frame, node, Fill(Token::Clear), Stroke(Token::Edge), container())
}

/// The bar, to be filled by [`follow`].
pub(in super::super) fn bar() -> impl Bundle {
    let node = Node {
        flex_shrink: 0.0,
        align_items: AlignItems::Center,
        column_gap: px(space::SMALL),
        padding: UiRect::axes(px(space::MEDIUM), px(6)),
        border: UiRect::bottom(px(1)),
        ..default()
    };
    let wrapping = Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::SpaceBetween,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        column_gap: px(space::MEDIUM),
        ..default()
    };
    (
        Bar::default(),
        node,
        Fill(Token::Clear),
        Stroke(Token::Line),
        container(),
        children![
            (mark(Mark::Channel(Channel::default()), 1.1, Token::Text), Shown::Sign),
            (
                wrapping,
                container(),
                children![
                    (text("", TypeStyle::Label, Token::Text), Shown::Who),
                    (text("", TypeStyle::Small, Token::Muted), Shown::Word),
                ],
            ),
        ],
    )
}

/// Shows where they talk and who has the word.
pub(in super::super) fn follow(
    session: Res<Session>,
    words: Res<Words>,
    typewriter: Res<Typewriter>,
    bar: Single<(&mut Bar, &mut Node, &mut Fill), (Without<Frame>, Without<Tile>)>,
    frame: Single<(&mut Node, &mut Fill), (With<Frame>, Without<Bar>, Without<Tile>)>,
    mut tiles: Query<(&mut Node, &mut Fill), (With<Tile>, Without<Bar>, Without<Frame>)>,
    mut texts: Query<(&Shown, &mut Text, &mut Ink)>,
    mut signs: Query<(&mut Mark, &mut Tint), With<Shown>>,
) {
    let (mut bar, mut node, mut fill) = bar.into_inner();
    let conversation = session.conversation();
    let channel = channel_now(conversation);
    let word = match (typewriter.is_idle(), conversation.is_over()) {
        (false, _) => Word::Theirs,
        (true, true) => Word::Nobody,
        (true, false) => Word::Yours,
    };
    if bar.0 == Some((channel, word)) && !session.is_added() {
        return;
    }
    bar.0 = Some((channel, word));
    let look = look(channel);
    let name = &conversation.script().scenario().person.name;
    for (shown, mut text, mut ink) in &mut texts {
        let (says, color) = match shown {
            Shown::Who => (format!("{} · {name}", words.get(channel_key(channel))), look.ink),
            _ => (words.with(key(channel), &[("word", word.name().into())]), look.muted),
        };
        text.0 = says;
        ink.set_if_neq(Ink(color));
    }
    for (mut sign, mut tint) in &mut signs {
        sign.set_if_neq(Mark::Channel(channel));
        tint.set_if_neq(Tint(look.ink));
    }
    fill.set_if_neq(Fill(look.bar));
    node.margin = if look.floats { UiRect::all(px(space::SMALL)) } else { UiRect::ZERO };
    node.border = UiRect::bottom(px(if look.floats { 0.0 } else { 1.0 }));
    node.border_radius = match look.floats {
        true => BorderRadius::all(px(999)),
        // As round as the frame is within its edge.
        false => BorderRadius::top(px((look.round - look.edge).max(0.0))),
    };
    let (mut node, mut fill) = frame.into_inner();
    fill.set_if_neq(Fill(look.ground));
    let framed = look.edge > 0.0;
    node.border = UiRect::all(px(look.edge));
    node.border_radius = BorderRadius::all(px(look.round));
    node.margin = if framed { UiRect::all(px(space::SMALL)) } else { UiRect::ZERO };
    for (mut node, mut fill) in &mut tiles {
        let video = channel == Channel::Video;
        fill.set_if_neq(Fill(if video { Token::Masthead } else { Token::Clear }));
        node.padding = if video { UiRect::axes(px(space::MEDIUM), px(space::SMALL)) } else { UiRect::ZERO };
        node.border_radius = BorderRadius::all(px(if video { corner::LARGE } else { 0.0 }));
    }
}
