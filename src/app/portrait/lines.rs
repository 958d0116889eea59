//! The lines of a face: those that a feeling folds, and those that years leave.

use super::canvas::Canvas;
use super::sitter::{Side, Sitter};
use crate::scenario::portrait::Age;

/// How dark the lines of age are, on a face at rest.
const LAID: f32 = 0.3;

/// Paints all lines of the face but those of eyes, nose and lips.
pub(super) fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    for side in Side::BOTH {
        cheek(canvas, sitter, side);
        frown(canvas, sitter, side);
        if sitter.is_older() {
            years(canvas, sitter, side);
        }
    }
    forehead(canvas, sitter);
    chin(canvas, sitter);
}

/// From the nose to the corner of the mouth, and under the eye: what a smile or a cry folds.
fn cheek(canvas: &mut Canvas, sitter: &Sitter<'_>, side: Side) {
    let (line, face, s) = (sitter.palette.line, sitter.face, side.sign());
    let (mx, my) = sitter.mouth();
    let pulled = face.mouth_curve.abs() * 0.5 + face.cheeks * 0.45 + face.teeth * face.mouth_open * 0.6;
    let laid = if sitter.is_older() { LAID } else { 0.0 };
    let wide = 21.0 + 6.0 * face.mouth_width + 4.0 * face.mouth_curve.max(0.0) + 3.0 * face.cheeks;
    let fold = [
        sitter.carried((s * 17.0, 34.0 - 2.0 * face.cheeks), 0.9),
        (mx + s * (wide + 3.0), my - 11.0),
        (mx + s * (wide + 6.5), my + 1.0 - 3.0 * face.mouth_curve),
    ];
    let depth = (pulled.min(1.0) * 0.42 + laid * 0.75).min(0.5);
    canvas.stroke(&fold, &[0.4, 2.0, 0.4], line.faded(depth));
    let smile = [
        sitter.carried((s * 17.0, 17.0), 0.6),
        sitter.carried((s * 31.0, 19.5 - 2.0 * face.cheeks), 0.6),
        sitter.carried((s * 43.0, 14.0), 0.55),
    ];
    canvas.stroke(&smile, &[0.3, 1.7, 0.3], line.faded(0.4 * face.lid_lower.max(face.cheeks * 0.7)));
}

/// Upright, between brows drawn together.
fn frown(canvas: &mut Canvas, sitter: &Sitter<'_>, side: Side) {
    let (face, s) = (sitter.face, side.sign());
    let lift = 4.0 * face.brow_inner;
    let frown = [
        sitter.carried((s * 5.5, -29.0 - lift), 0.7),
        sitter.carried((s * 4.2, -22.0 - lift), 0.75),
        sitter.carried((s * 5.2, -15.0 - lift * 0.75), 0.8),
    ];
    canvas.stroke(&frown, &[0.3, 2.1, 0.3], sitter.palette.line.faded(0.5 * face.brow_draw));
}

/// Across the forehead, above raised brows.
fn forehead(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let face = sitter.face;
    let raised = (face.brow_inner.max(0.0) + face.brow_outer.max(0.0) * 0.6 + face.brow_skew.abs() * 0.3).min(1.3);
    let (gives, laid) = match sitter.portrait.age {
        Age::Young => (0.1, 0.0),
        Age::Adult => (0.16, 0.0),
        Age::Older => (0.26, LAID),
    };
    let arch = 3.0 * face.brow_outer - 2.5 * face.brow_inner;
    for (height, dim) in [(46.0, 1.0), (55.0, 0.8)] {
        let y = -height - 3.0 * raised;
        let crease = [
            sitter.carried((-27.0, y + 2.0 - arch * 0.4), 0.5),
            sitter.carried((0.0, y + arch), 0.6),
            sitter.carried((27.0, y + 2.0 - arch * 0.4), 0.5),
        ];
        let depth = dim * (raised * raised * gives + laid * 0.5);
        canvas.stroke(&crease, &[0.3, 1.7, 1.7, 0.3], sitter.palette.line.faded(depth));
    }
}

/// Under the lower lip.
fn chin(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let (x, y) = sitter.mouth();
    let y = y + sitter.jaw_drop();
    let fold = [(x - 10.0, y + 15.5), (x, y + 13.5), (x + 10.0, y + 15.5)];
    canvas.stroke(&fold, &[0.3, 2.2, 0.3], sitter.palette.line.faded(0.14 + 0.36 * sitter.face.pout));
}

/// At the corner of the eye, under it, and along the jaw.
fn years(canvas: &mut Canvas, sitter: &Sitter<'_>, side: Side) {
    let (line, s) = (sitter.palette.line, side.sign());
    let (x, y) = sitter.eye(side);
    for (rise, fall) in [(-3.0, -6.5), (1.0, 0.5), (5.0, 7.5)] {
        canvas.stroke(&[(x + s * 19.0, y + rise), (x + s * 27.0, y + fall)], &[1.3, 0.3], line.faded(0.32));
    }
    let bag = [(x - s * 10.0, y + 11.5), (x + s * 2.0, y + 15.0), (x + s * 14.0, y + 10.5)];
    canvas.stroke(&bag, &[0.3, 1.6, 0.3], line.faded(0.34));
    let jowl = [(s * 31.0, 52.0), (s * 33.5, 60.0), (s * 29.0, 67.0)];
    canvas.stroke(&jowl, &[0.3, 1.6, 0.3], line.faded(0.25));
}
