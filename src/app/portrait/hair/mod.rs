//! Hair: behind the head, its shadow on the forehead, and in front.

mod bound;
mod curled;
mod straight;

use super::canvas::Canvas;
use super::shape::{Point, Shape};
use super::sitter::Sitter;
use crate::scenario::portrait::Hair;

/// How one way of wearing hair is drawn.
struct Cut {
    /// What lies behind the head and neck.
    behind: Shape,
    /// What lies before the forehead and the shoulders.
    before: Shape,
    /// Strands that catch the light or lie in the shade, on the hair in front.
    strands: Vec<Strand>,
}

/// A brush stroke along the hair.
struct Strand {
    path: Vec<Point>,
    width: f32,
    lit: bool,
}

/// A strand in the shade.
fn dark(width: f32, path: &[Point]) -> Strand {
    Strand { path: path.to_vec(), width, lit: false }
}

/// A strand that catches the light.
fn lit(width: f32, path: &[Point]) -> Strand {
    Strand { path: path.to_vec(), width, lit: true }
}

/// Paints the hair behind the head.
pub(super) fn behind(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    if let Some(cut) = worn(sitter) {
        let paint = &sitter.palette;
        canvas.fill(&cut.behind, paint.hair.mixed(paint.hair_shade, 0.55));
    }
}

/// Paints the shadow that the hair casts on the face.
pub(super) fn shadow(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    if let Some(cut) = worn(sitter) {
        canvas.placed(0.0, (0.0, 0.0), (2.5, 5.0), |canvas| {
            canvas.fill(&cut.before, sitter.palette.shade.faded(0.7));
        });
    }
}

/// Paints the hair in front of the face.
pub(super) fn before(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let Some(cut) = worn(sitter) else {
        return;
    };
    let paint = &sitter.palette;
    canvas.fill(&cut.before, paint.hair);
    canvas.within(&cut.before, |canvas| {
        let right =
            Shape::soft(&[(40.0, -120.0), (62.0, -60.0), (66.0, 0.0), (70.0, 150.0), (130.0, 150.0), (120.0, -110.0)]);
        canvas.fill(&right, paint.hair_shade.faded(0.35));
        for strand in &cut.strands {
            let colour = if strand.lit { paint.hair_light } else { paint.hair_shade.faded(0.7) };
            canvas.stroke(&strand.path, &[0.3, strand.width, strand.width, 0.3], colour);
        }
    });
}

/// The hair to be seen, if any.
fn worn(sitter: &Sitter<'_>) -> Option<Cut> {
    if sitter.portrait.headscarf {
        return None;
    }
    match sitter.portrait.hair {
        Hair::Short => Some(straight::short()),
        Hair::Long => Some(straight::long()),
        Hair::Bob => Some(straight::bob()),
        Hair::Curly => Some(curled::curly()),
        Hair::Wavy => Some(curled::wavy()),
        Hair::Bun => Some(bound::bun()),
        Hair::Braids => Some(bound::braids()),
        Hair::Bald => None,
    }
}
