//! The eyes: lids, white, iris, light, and tears.

use super::canvas::Canvas;
use super::colour::{Colour, WHITE};
use super::shape::{Point, Shape};
use super::sitter::{Side, Sitter};

/// Half the width of an eye.
const HALF: f32 = 17.0;

/// Paints both eyes.
pub(super) fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    for side in Side::BOTH {
        let eye = Eye::of(sitter, side);
        eye.lid(canvas, sitter);
        if eye.is_open() {
            eye.ball(canvas, sitter);
        }
        eye.lashes(canvas, sitter);
        eye.shadow(canvas, sitter);
        eye.tears(canvas, sitter);
    }
}

/// One eye at the moment.
struct Eye {
    centre: Point,
    side: Side,
    /// The edge of the upper lid, from the inner corner outwards.
    upper: [Point; 5],
    /// The edge of the lower lid, from the inner corner outwards.
    lower: [Point; 5],
    /// How far apart the lids are in the middle.
    gap: f32,
}

impl Eye {
    fn of(sitter: &Sitter<'_>, side: Side) -> Self {
        let face = sitter.face;
        let size = if sitter.is_young() { 1.06 } else { 1.0 };
        let centre = sitter.eye(side);
        let (top, bottom) = lids(sitter, side);
        let (top, bottom) = (top * size, bottom * size);
        // The corners sink as the eye closes, for lids meet low.
        let shut = (1.0 - (bottom - top) / 13.0).clamp(0.0, 1.0);
        let corner = 0.8 + 1.6 * shut;
        let at = |x: f32, y: f32| (centre.0 + side.sign() * x * HALF * size, centre.1 + y);
        // `share` of the way from the corners' height to that of a lid's middle.
        let lid = |x: f32, share: f32, middle: f32| at(x, corner + (middle - corner) * share);
        let slanted = |(x, y): Point, out: f32| (x, y + face.lid_slant * out * 2.1);
        let inner = at(-1.0, corner + 1.2);
        let outer = at(1.0, corner - 1.0 + face.lid_slant * 1.2);
        Self {
            centre,
            side,
            upper: [
                inner,
                slanted(lid(-0.58, 0.8, top), -0.58),
                lid(0.0, 1.03, top),
                slanted(lid(0.6, 0.8, top), 0.6),
                outer,
            ],
            lower: [inner, lid(-0.58, 0.62, bottom), lid(0.05, 1.0, bottom), lid(0.62, 0.78, bottom), outer],
            gap: bottom - top,
        }
    }

    fn is_open(&self) -> bool {
        self.gap > 1.2
    }

    /// The opening between the lids.
    fn opening(&self) -> Shape {
        Shape::between(&self.upper, &self.lower)
    }

    /// The upper lid, up to its crease.
    fn lid(&self, canvas: &mut Canvas, sitter: &Sitter<'_>) {
        let paint = &sitter.palette;
        let (x, y) = self.centre;
        let s = self.side.sign();
        let face = sitter.face;
        let lift = 1.6 * face.lid_upper.max(0.0) + 1.4 * (face.brow_inner + face.brow_outer);
        let crease = [
            (x - s * 15.0, y - 3.0 - 0.8 * face.brow_inner),
            (x - s * 7.0, y - 10.6 - lift),
            (x + s * 2.0, y - 12.8 - lift),
            (x + s * 11.0, y - 9.6 - lift + face.lid_slant.max(0.0) * 1.5),
            (x + s * 18.5, y - 2.2 + face.lid_slant.max(0.0) * 2.0),
        ];
        let lid = Shape::between(&crease, &self.upper);
        canvas.fill(&lid, paint.skin.mixed(paint.shade, 0.55));
        canvas.stroke(&crease, &[0.3, 1.5, 1.7, 1.5, 0.3], paint.line.faded(0.5));
    }

    /// What is seen between the lids.
    fn ball(&self, canvas: &mut Canvas, sitter: &Sitter<'_>) {
        let (paint, face) = (&sitter.palette, sitter.face);
        let s = self.side.sign();
        let at = (self.centre.0 + face.gaze_x * 6.2 + face.turn * 0.8, self.centre.1 - 0.4 + face.gaze_y * 4.2);
        let size = if sitter.is_young() { 8.7 } else { 8.3 };
        canvas.within(&self.opening(), |canvas| {
            canvas.fill(&self.opening(), paint.white_of_eye);
            let inner = (self.centre.0 - s * HALF, self.centre.1 + 2.0);
            canvas.fill(&Shape::circle(inner, 3.6), paint.blush.mixed(paint.skin, 0.45).faded(0.6));
            let red = (face.tears * 0.5 + face.shadows * 0.2).min(0.5);
            canvas.glow((self.centre.0, self.centre.1 + 8.0), 13.0, paint.blush.faded(red));
            canvas.fill(&Shape::circle(at, size), paint.iris.mixed(paint.lash, 0.55));
            canvas.fill(&Shape::circle(at, size - 1.3), paint.iris);
            canvas.glow(
                (at.0 + 0.6, at.1 + 3.6),
                5.0,
                paint.iris.mixed(Colour::hex(0xff_d9_a0), 0.55).faded(0.75 + face.spark * 0.25),
            );
            canvas.fill(&Shape::circle(at, 3.9 + 0.4 * face.lid_upper), paint.lash);
            let shadow: Vec<Point> = self.upper.iter().map(|p| (p.0, p.1 + 3.2)).collect();
            canvas.fill(&Shape::between(&self.upper, &shadow), paint.lash.faded(0.3));
            let bright = 0.85 + 0.45 * face.spark.min(0.0);
            canvas.fill(&Shape::circle((at.0 - 2.6, at.1 - 3.0), 2.1 + 0.6 * face.spark), WHITE.faded(bright));
            canvas.fill(
                &Shape::circle((at.0 + 2.8, at.1 + 2.9), 1.0 + 0.6 * face.tears),
                WHITE.faded(0.35 + 0.5 * face.tears),
            );
            if face.tears > 0.0 {
                let brim: Vec<Point> = self.lower.iter().map(|p| (p.0, p.1 - 2.6 * face.tears.min(0.8))).collect();
                canvas.fill(&Shape::between(&brim, &self.lower), TEAR.faded(0.9));
            }
        });
    }

    fn lashes(&self, canvas: &mut Canvas, sitter: &Sitter<'_>) {
        let paint = &sitter.palette;
        let s = self.side.sign();
        let mut upper = self.upper.to_vec();
        let outer = upper[4];
        upper[4] = (outer.0 + s * 1.8, outer.1 - 0.6);
        canvas.stroke(&upper, &[1.0, 2.4, 3.0, 3.3, 2.8, 0.6], paint.lash);
        let low = &self.lower[1..];
        canvas.stroke(low, &[0.4, 1.1, 1.4, 0.8], paint.line.mixed(paint.lash, 0.3).faded(0.6));
    }

    /// The hollow under a tired eye.
    fn shadow(&self, canvas: &mut Canvas, sitter: &Sitter<'_>) {
        let depth = sitter.face.shadows;
        if depth <= 0.0 {
            return;
        }
        let paint = &sitter.palette;
        let s = self.side.sign();
        let (x, y) = self.centre;
        let rim: Vec<Point> = self.lower.iter().map(|p| (p.0, p.1 + 1.6)).collect();
        let hollow = [
            (x - s * 17.0, y + 4.0),
            (x - s * 9.0, y + 12.5),
            (x + s * 2.0, y + 16.0),
            (x + s * 14.0, y + 10.5),
            (x + s * 17.0, y + 3.0),
        ];
        let dusk = paint.shade.mixed(Colour::hex(0x5a_36_4e), 0.35);
        canvas.fill(&Shape::between(&rim, &hollow), dusk.faded(0.45 * depth));
        canvas.stroke(&hollow[1..4], &[0.3, 1.6, 0.3], paint.line.faded(0.4 * depth));
    }

    /// The tear that runs.
    fn tears(&self, canvas: &mut Canvas, sitter: &Sitter<'_>) {
        let wet = sitter.face.tears;
        let s = self.side.sign();
        let (x, y) = self.centre;
        let edge = self.lower[3].1;
        // A shine at first, then one runs; the left one comes first.
        let amount = ((wet - 0.35) / 0.65).clamp(0.0, 1.0);
        let amount = if self.side == Side::Left { amount } else { (amount - 0.45).max(0.0) };
        if amount <= 0.0 {
            return;
        }
        let start = (x + s * 8.0, edge);
        let end = (x + s * 9.5, y + 12.0 + 26.0 * amount);
        let bend = (x + s * 10.5, (start.1 + end.1) / 2.0);
        canvas.stroke(&[start, bend, end], &[1.2, 1.8, 2.0], TEAR.faded(0.65));
        let drop = Shape::soft(&[
            (end.0, end.1 - 5.0),
            (end.0 + 2.0, end.1 + 0.5),
            (end.0, end.1 + 2.8),
            (end.0 - 2.0, end.1 + 0.5),
        ]);
        canvas.fill(&drop, TEAR.faded(0.9));
        canvas.stroke(
            &[(end.0 - 1.9, end.1 + 1.0), (end.0, end.1 + 3.0), (end.0 + 1.9, end.1 + 1.0)],
            &[0.3, 0.9, 0.3],
            sitter.palette.line.faded(0.4),
        );
        canvas.fill(&Shape::circle((end.0 - 0.6, end.1), 0.7), WHITE);
    }
}

/// How high the middles of the upper and the lower lid are.
fn lids(sitter: &Sitter<'_>, side: Side) -> (f32, f32) {
    const OPEN: f32 = -8.2;
    const CLOSED: f32 = 4.8;
    let face = sitter.face;
    // The lifted brow opens its eye a little, the lowered one narrows it.
    let lid = (face.lid_upper + 0.22 * face.brow_skew * side.sign()).clamp(-1.0, 1.0);
    let wide = lid.max(0.0);
    let sinks = if sitter.is_older() { 0.8 } else { 0.0 };
    // Lids follow a lowered gaze.
    let follows = face.gaze_y.max(0.0) * 2.2;
    let top = OPEN - 4.6 * wide + lid.min(0.0) * (OPEN - CLOSED) + sinks + follows;
    let bottom = 6.4 + 1.2 * wide - 5.2 * face.lid_lower;
    // Closed lids meet where the lower one is.
    (top.min(bottom), bottom)
}

/// Light on water.
const TEAR: Colour = Colour::hex(0xdd_ee_f6);
