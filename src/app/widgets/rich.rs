//! Words with stress in them: the author's `*stars*`, set in another voice.

use accesskit::Role;
use bevy::prelude::*;
use bevy::text::LineBreak;

use super::super::accessibility::{Spoken, node};
use super::super::theme::{Ink, Token, TypeStyle};
use crate::scenario::Run;

/// How a text is set, and what is stressed in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Voice {
    /// The words.
    pub style: TypeStyle,
    /// The stressed words.
    pub stress: TypeStyle,
    /// The colour of both.
    pub ink: Token,
}

impl Voice {
    /// Upright words, stress in italics.
    pub const fn upright(ink: Token) -> Self {
        Self { style: TypeStyle::Body, stress: TypeStyle::Emphasis, ink }
    }

    /// Words in italics, stress upright.
    pub const fn italic(ink: Token) -> Self {
        Self { style: TypeStyle::Emphasis, stress: TypeStyle::Body, ink }
    }
}

/// A word that is laid out and read by screen readers, and not yet seen. This is the colour it will have.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unsaid(pub Token);

/// One stretch of a text in one style.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Stretch {
    words: String,
    style: TypeStyle,
}

/// Texts in a row, each in its voice, only drawn; something around them says them.
pub fn rich_drawn(texts: &[(String, Voice)]) -> impl Bundle + use<> {
    let mut spans = stretches(texts).into_iter();
    let voice = texts.first().map_or(Voice::upright(Token::Text), |(_, voice)| *voice);
    let first = spans.next().unwrap_or_else(|| nothing(voice));
    let rest: Vec<_> = spans.map(|span| (TextSpan::new(span.words), span.style.bundle(), Ink(voice.ink))).collect();
    (
        Text::new(first.words),
        first.style.bundle(),
        Ink(voice.ink),
        TextLayout::new(Justify::Start, LineBreak::WordOrCharacter),
        Children::spawn(SpawnIter(rest.into_iter())),
    )
}

/// A text with stress that is drawn and read.
pub fn rich(text: &str, voice: Voice) -> impl Bundle + use<> {
    (rich_drawn(&[(text.to_owned(), voice)]), Spoken, node(Role::Label))
}

/// A text with stress that is read at once and will be seen word by word: see [`Unsaid`].
pub fn rich_unsaid(text: &str, voice: Voice) -> impl Bundle + use<> {
    let mut spans = words(text, voice).into_iter();
    let first = spans.next().unwrap_or_else(|| nothing(voice));
    let unsaid = (Ink(Token::Clear), Unsaid(voice.ink));
    let rest: Vec<_> = spans.map(move |span| (TextSpan::new(span.words), span.style.bundle(), unsaid)).collect();
    (
        Text::new(first.words),
        first.style.bundle(),
        unsaid,
        TextLayout::new(Justify::Start, LineBreak::WordOrCharacter),
        Children::spawn(SpawnIter(rest.into_iter())),
        Spoken,
        node(Role::Label),
    )
}

fn nothing(voice: Voice) -> Stretch {
    Stretch { words: String::new(), style: voice.style }
}

fn stretches(texts: &[(String, Voice)]) -> Vec<Stretch> {
    let runs = texts.iter().flat_map(|(text, voice)| Run::all(text).into_iter().map(|run| (run, *voice)));
    runs.map(|(run, voice)| Stretch {
        words: run.text.to_owned(),
        style: if run.stressed { voice.stress } else { voice.style },
    })
    .collect()
}

fn words(text: &str, voice: Voice) -> Vec<Stretch> {
    let split = |stretch: Stretch| {
        let words: Vec<_> = stretch.words.split_inclusive(char::is_whitespace).map(str::to_owned).collect();
        words.into_iter().map(move |words| Stretch { words, style: stretch.style })
    };
    stretches(&[(text.to_owned(), voice)]).into_iter().flat_map(split).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_apart_without_losing_a_sign() {
        let voice = Voice::upright(Token::Text);
        let parts = words("Well, *so there* you are.", voice);
        let whole: String = parts.iter().map(|part| part.words.as_str()).collect();
        assert_eq!(whole, "Well, so there you are.");
        let stressed: Vec<_> =
            parts.iter().filter(|part| part.style == voice.stress).map(|part| &*part.words).collect();
        assert_eq!(stressed, ["so ", "there"]);
    }
}
