//! Words: titles, headings, text to read, captions, chips.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::LineBreak;

use super::super::accessibility::{Spoken, node};
use super::super::theme::{Fill, Ink, Stroke, Token, TypeStyle, corner, space};

/// A text that is only drawn; something around it says it.
pub fn drawn(words: impl Into<String>, style: TypeStyle, ink: Token) -> impl Bundle {
    (
        Text::new(words),
        style.bundle(),
        Ink(ink),
        // A word longer than the line breaks rather than leaves its box.
        TextLayout::new(Justify::Start, LineBreak::WordOrCharacter),
    )
}

/// A text that is drawn and read.
pub fn words(words: impl Into<String>, style: TypeStyle, ink: Token) -> impl Bundle {
    (drawn(words, style, ink), Spoken, node(Role::Label))
}

/// The one title of a screen.
pub fn title(text: impl Into<String>) -> impl Bundle {
    (drawn(text, TypeStyle::Title, Token::Text), Spoken, heading_node(1))
}

/// The heading of a section.
pub fn heading(text: impl Into<String>) -> impl Bundle {
    (drawn(text, TypeStyle::Heading, Token::Text), Spoken, heading_node(2))
}

/// The heading of a part of a section.
pub fn subheading(text: impl Into<String>) -> impl Bundle {
    (drawn(text, TypeStyle::Label, Token::Text), Spoken, heading_node(3))
}

/// Text to read.
pub fn body(text: impl Into<String>) -> impl Bundle {
    words(text, TypeStyle::Body, Token::Text)
}

/// Text of less weight, of the same size.
pub fn muted(text: impl Into<String>) -> impl Bundle {
    words(text, TypeStyle::Body, Token::Muted)
}

/// A caption: small, of less weight.
pub fn caption(text: impl Into<String>) -> impl Bundle {
    words(text, TypeStyle::Small, Token::Muted)
}

/// A name, or the label of something beside it.
pub fn label(text: impl Into<String>) -> impl Bundle {
    words(text, TypeStyle::Label, Token::Text)
}

/// The colours of a [`chip`]: never the only thing that tells chips apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// A plain fact.
    Plain,
    /// Something done or chosen.
    Accent,
    /// Something to notice.
    Warm,
}

impl Tone {
    const fn tokens(self) -> (Token, Token) {
        match self {
            Self::Plain => (Token::Sunken, Token::Muted),
            Self::Accent => (Token::AccentSoft, Token::Accent),
            Self::Warm => (Token::WarmSoft, Token::Warm),
        }
    }
}

/// A short fact in a small frame.
pub fn chip(text: impl Into<String>, tone: Tone) -> impl Bundle {
    let (fill, ink) = tone.tokens();
    tinted_chip(text, fill, ink)
}

/// A [`chip`] in colours of its own, such as a level's. The pair must be one of the theme's.
pub fn tinted_chip(text: impl Into<String>, fill: Token, ink: Token) -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(px(10), px(3)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            max_width: percent(100),
            ..default()
        },
        Fill(fill),
        super::super::accessibility::container(),
        children![words(text, TypeStyle::Small, ink)],
    )
}

/// A thin line between two groups. It decorates; nothing is said.
pub fn divider() -> impl Bundle {
    (
        Node {
            height: px(1),
            align_self: AlignSelf::Stretch,
            border: UiRect::top(px(1)),
            margin: UiRect::vertical(px(space::HAIR)),
            flex_shrink: 0.0,
            ..default()
        },
        Stroke(Token::Line),
    )
}

pub(super) fn heading_node(level: usize) -> AccessibilityNode {
    let mut node = node(Role::Heading);
    node.set_level(level);
    node
}
