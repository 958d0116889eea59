//! Who sits for the portrait, and where their features lie at the moment.

use super::expression::Expression;
use super::palette::Palette;
use super::shape::Point;
use crate::scenario::portrait::{Age, Portrait};

/// A person with an expression: all that the painter looks at.
pub(super) struct Sitter<'a> {
    pub(super) portrait: &'a Portrait,
    pub(super) face: &'a Expression,
    pub(super) palette: Palette,
}

/// Which of a pair: the one on the left or on the right of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

impl Side {
    pub(super) const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// -1 on the left, 1 on the right.
    pub(super) fn sign(self) -> f32 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }
}

impl<'a> Sitter<'a> {
    pub(super) fn new(portrait: &'a Portrait, face: &'a Expression) -> Self {
        Self { portrait, face, palette: Palette::of(portrait) }
    }

    pub(super) fn is_older(&self) -> bool {
        self.portrait.age == Age::Older
    }

    pub(super) fn is_young(&self) -> bool {
        self.portrait.age == Age::Young
    }

    /// How the head sits on the neck: degrees, and the shift of a head lowered or lifted.
    pub(super) fn carriage(&self) -> (f32, Point) {
        (self.face.tilt * 7.0, (self.face.turn * 3.0, self.face.nod * 6.0))
    }

    /// Where a feature goes when the head turns or nods. The nearer it is to the viewer
    /// (`depth`: 0 at the ears, 1 at the tip of the nose), the further it travels.
    pub(super) fn carried(&self, at: Point, depth: f32) -> Point {
        (at.0 + self.face.turn * 11.0 * depth, at.1 + self.face.nod * 8.0 * depth)
    }

    /// The middle of an eye.
    pub(super) fn eye(&self, side: Side) -> Point {
        self.carried((side.sign() * 29.5, 0.0), 0.6)
    }

    /// The middle of the line between the lips.
    pub(super) fn mouth(&self) -> Point {
        self.carried((0.0, 55.0), 0.75)
    }

    /// How far an open mouth lowers the chin.
    pub(super) fn jaw_drop(&self) -> f32 {
        self.face.mouth_open * 8.0
    }
}
