//! Text in which some words are marked: by a tint behind them and a line below them.

use bevy::prelude::*;
use bevy::text::{LineBreak, Underline, UnderlineColor};

use super::super::accessibility::{Spoken, node};
use super::super::theme::{Ink, Paint, Theme, Token, TypeStyle};

/// Marks a span of text: a tint behind the words and a line below them.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
#[require(TextBackgroundColor, Underline, UnderlineColor)]
pub struct Highlight {
    /// Behind the words. [`Token::Clear`] leaves what is there.
    pub tint: Token,
    /// Below the words.
    pub line: Token,
}

/// Some words of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are stressed.
    pub stressed: bool,
    /// How they are marked, if they are.
    pub highlight: Option<Highlight>,
}

/// A text of spans that is drawn and, as one, read. `style` sets what is not stressed.
pub fn marked_text(spans: Vec<Span>, style: TypeStyle, ink: Token) -> impl Bundle {
    let spawn = move |text: &mut ChildSpawner| {
        for span in spans {
            let style = if span.stressed { TypeStyle::Emphasis } else { style };
            let ink = if span.highlight.is_some() { Token::Text } else { ink };
            let mut spawned = text.spawn((TextSpan::new(span.text), style.bundle(), Ink(ink)));
            if let Some(highlight) = span.highlight {
                spawned.insert(highlight);
            }
        }
    };
    (
        Text::default(),
        style.bundle(),
        Ink(ink),
        TextLayout::new(Justify::Start, LineBreak::WordOrCharacter),
        Spoken,
        node(accesskit::Role::Label),
        Children::spawn(SpawnWith(spawn)),
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, paint_highlights.in_set(Paint).before(bevy::ui::UiSystems::Prepare));
}

fn paint_highlights(
    theme: Res<Theme>,
    mut spans: Query<(Ref<Highlight>, &mut TextBackgroundColor, &mut UnderlineColor)>,
) {
    for (highlight, mut tint, mut line) in &mut spans {
        if highlight.is_changed() || theme.is_changed() {
            tint.0 = theme.color(highlight.tint);
            line.0 = theme.color(highlight.line);
        }
    }
}
