//! The brows: the clearest part of most feelings.

use super::canvas::Canvas;
use super::shape::Point;
use super::sitter::{Side, Sitter};

/// Paints both brows.
pub(super) fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    for side in Side::BOTH {
        let weight = if sitter.portrait.beard {
            1.12
        } else if sitter.is_young() {
            0.92
        } else {
            1.0
        };
        let widths = [4.6, 6.4, 6.0, 4.4, 1.0].map(|width| width * weight);
        canvas.stroke(&spine(sitter, side), &widths, sitter.palette.brow);
    }
}

/// The middle line of a brow, from its inner end outwards.
fn spine(sitter: &Sitter<'_>, side: Side) -> [Point; 4] {
    let face = sitter.face;
    let skew = face.brow_skew * side.sign();
    // The lifted brow goes up further than its fellow goes down.
    let lift = if skew > 0.0 { skew * 9.0 } else { skew * 4.5 };
    let inner = face.brow_inner * 9.0 + lift * 0.7;
    let outer = face.brow_outer * 8.0 + lift;
    let middle = inner * 0.4 + outer * 0.5 + lift * 0.2 + face.brow_inner.min(0.0) * 1.5;
    let drawn = face.brow_draw * 4.5;
    let anger = (-face.brow_inner).max(0.0);
    let low = face.brow_draw * (1.0 + 3.5 * anger) + face.lid_lower.max(0.0) * 0.5;
    let at = |x: f32, y: f32| sitter.carried((side.sign() * x, y + low), 0.65);
    [
        at(13.0 - drawn, -18.5 - inner),
        at(23.0 - drawn * 0.8, -22.0 - inner * 0.65 - outer * 0.25 - lift * 0.1),
        at(36.0 - drawn * 0.4, -24.0 - middle),
        at(48.5 - drawn * 0.2, -17.0 - outer),
    ]
}
