//! Signs: small drawings that stand beside a word, never in place of one. Screen readers hear the word alone.

use super::markup::Markup;
use crate::rubric::Part;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A head: a thought for them.
    Head,
    /// A heart: a feeling understood.
    Heart,
    /// A hand: something done.
    Hand,
    /// A door that is open.
    OpenDoor,
    /// A door that is shut.
    ShutDoor,
    /// A wave: something that got in the way.
    Stumble,
    /// A place that is filled.
    Filled,
    /// A place that is not filled.
    Unfilled,
}

impl From<Part> for Sign {
    fn from(part: Part) -> Self {
        match part {
            Part::Head => Self::Head,
            Part::Heart => Self::Heart,
            Part::Hand => Self::Hand,
        }
    }
}

impl Sign {
    /// The element that draws it, in its colour, and the drawing in `signs.svg`.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Head => ("svg.sign.head", "#sign-head"),
            Self::Heart => ("svg.sign.heart", "#sign-heart"),
            Self::Hand => ("svg.sign.hand", "#sign-hand"),
            Self::OpenDoor => ("svg.sign.taken", "#sign-open-door"),
            Self::ShutDoor => ("svg.sign.missed", "#sign-shut-door"),
            Self::Stumble => ("svg.sign.missed", "#sign-stumble"),
            Self::Filled => ("svg.sign", "#sign-filled"),
            Self::Unfilled => ("svg.sign", "#sign-unfilled"),
        }
    }

    /// The row of places in its colour.
    const fn row(self) -> &'static str {
        match self {
            Self::Head => "span.places.head",
            Self::Heart => "span.places.heart",
            Self::Hand => "span.places.hand",
            _ => "span.places",
        }
    }
}

/// The drawings, once a page. It comes before every sign.
pub(super) fn define(page: &mut Markup) {
    page.own(include_str!("signs.svg"));
}

/// A sign.
pub(super) fn draw(page: &mut Markup, sign: Sign) {
    let (element, drawing) = sign.names();
    page.element_with(element, &[("aria-hidden", "true")], |svg| svg.empty("use", &[("href", drawing)]));
}

/// So many places in the colour of a sign, the first of them filled.
pub(super) fn places(page: &mut Markup, sign: Sign, filled: u32, of: u32) {
    page.element_with(sign.row(), &[("aria-hidden", "true")], |row| {
        for place in 0..of {
            draw(row, if place < filled { Sign::Filled } else { Sign::Unfilled });
        }
    });
}

/// A point of a list: its signs, and a sentence.
pub(super) fn point(list: &mut Markup, signs: &[Sign], sentence: &str) {
    list.element("li", |item| {
        item.element("span.signs", |row| signs.iter().for_each(|sign| draw(row, *sign)));
        item.words("span", sentence);
    });
}
