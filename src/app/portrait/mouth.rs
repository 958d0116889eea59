//! The mouth: lips, teeth, and the line between.

use super::canvas::Canvas;
use super::colour::{BLACK, Colour};
use super::shape::{Point, Shape};
use super::sitter::Sitter;

/// Places along a mouth, from its left corner (-1) to its right (1).
const ALONG: [f32; 9] = [-1.0, -0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0];

/// Paints the mouth.
pub(super) fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let lips = Lips::of(sitter);
    let paint = &sitter.palette;
    let upper = Shape::between(&lips.top, &lips.upper);
    let lower = Shape::between(&lips.lower, &lips.bottom);
    canvas.fill(&upper, paint.lip.mixed(paint.line, 0.22));
    canvas.fill(&lower, paint.lip);
    let (x, y) = lips.bottom[4];
    let thick = y - lips.lower[4].1;
    let shine = paint.lip.mixed(paint.light, 0.45).faded(0.8);
    canvas.blend(&lower, (x - 3.0, y - thick * 0.5), 10.0, shine, shine.faded(0.0));
    if lips.open > 0.6 {
        inside(canvas, sitter, &lips);
    }
    line(canvas, sitter, &lips);
}

/// The edges of the lips, from left to right.
struct Lips {
    /// Upper edge of the upper lip.
    top: [Point; 9],
    /// Where the upper lip ends and the opening begins.
    upper: [Point; 9],
    /// Where the opening ends and the lower lip begins.
    lower: [Point; 9],
    /// Lower edge of the lower lip.
    bottom: [Point; 9],
    /// How far apart the lips are in the middle.
    open: f32,
}

impl Lips {
    fn of(sitter: &Sitter<'_>) -> Self {
        let face = sitter.face;
        let (cx, cy) = sitter.mouth();
        let smile = face.mouth_curve.max(0.0);
        let sorrow = (-face.mouth_curve).max(0.0);
        let half = 21.0 + 6.0 * face.mouth_width + 6.5 * smile - 1.0 * sorrow;
        let open = face.mouth_open * 17.0;
        let press = 1.0 - 0.62 * face.press.min(1.0);
        let corner = |u: f32| -2.0 - 7.0 * smile + 5.4 * sorrow - face.mouth_skew * u * 4.5;
        let middle = 0.6 + 2.8 * smile - 3.4 * sorrow - 2.2 * face.pout - open * (0.26 + 0.06 * smile);
        // A smile is a bow; a mouth pulled down is flat in the middle and falls at its corners.
        let steep = 2.0 + 0.4 * sorrow + 0.6 * face.pout + 0.25 * smile;
        let line = |u: f32| {
            let out = u.abs().powf(steep);
            // The middle of the upper lip hangs a little.
            let cupid = 1.3 * (-(u * 5.0).powi(2)).exp() * press;
            cy + middle * (1.0 - out) + corner(u) * out + cupid
        };
        // Bared teeth make the opening angular.
        let square = 2.6 + 2.0 * face.teeth * sorrow;
        let gap = |u: f32| open * (1.0 - u.abs().powf(square)).max(0.0).powf(0.75);
        let thin = 1.0 - 0.3 * smile * (1.0 + face.mouth_open.min(0.6));
        let top = |u: f32| {
            let peaks = 1.0 - u.abs().powf(1.7);
            let dip = (1.7 - 0.9 * face.mouth_open) * (-(u * 5.5).powi(2)).exp();
            (5.4 * peaks - dip).max(0.0) * press * thin
        };
        let bottom = |u: f32| (7.4 + 1.6 * face.pout) * (1.0 - u.abs().powf(2.4)) * press * (1.0 - 0.15 * smile);
        let edge = |height: &dyn Fn(f32) -> f32| ALONG.map(|u| (cx + u * half, height(u)));
        Self {
            top: edge(&|u| line(u) - top(u)),
            upper: edge(&line),
            lower: edge(&|u| line(u) + gap(u)),
            bottom: edge(&|u| line(u) + gap(u) + bottom(u)),
            open,
        }
    }
}

/// What an open mouth shows.
fn inside(canvas: &mut Canvas, sitter: &Sitter<'_>, lips: &Lips) {
    let (paint, face) = (&sitter.palette, sitter.face);
    let opening = Shape::between(&lips.upper, &lips.lower);
    let dark = Colour::hex(0x4a_16_1a).mixed(BLACK, 0.15);
    canvas.within(&opening, |canvas| {
        canvas.fill(&opening, dark);
        let (x, y) = lips.lower[4];
        canvas.fill(&Shape::ellipse((x, y + 2.0), 13.0, lips.open * 0.42), Colour::hex(0xb0_54_54));
        if face.teeth > 0.05 {
            let down = |share: f32| -> Vec<Point> {
                let pairs = lips.upper.iter().zip(&lips.lower);
                pairs.map(|(up, low)| (up.0, up.1 + (low.1 - up.1) * share)).collect()
            };
            // Bared teeth fill the opening; in a smile they are its upper part.
            let bared = (-4.0 * face.mouth_curve).clamp(0.0, 1.0);
            let smiling = (8.5 / lips.open).clamp(0.4, 1.0);
            let reach = face.teeth.min(1.0) * (smiling + (1.0 - smiling) * bared);
            canvas.fill(&Shape::between(&lips.upper, &down(reach)), Colour::hex(0xf7_f1_e8));
            canvas.stroke(&down(0.52), &[0.6, 1.1, 0.6], dark.faded(0.55 * bared));
            let shade = lips.upper.map(|p| (p.0, p.1 + 1.6));
            canvas.fill(&Shape::between(&lips.upper, &shade), paint.line.faded(0.35));
        }
    });
}

/// The line between the lips, and the corners that hold it.
fn line(canvas: &mut Canvas, sitter: &Sitter<'_>, lips: &Lips) {
    let (paint, face) = (&sitter.palette, sitter.face);
    let ink = paint.line.mixed(paint.lip, 0.15).mixed(BLACK, 0.25);
    canvas.stroke(&lips.upper, &[1.6, 1.9, 2.2, 2.4, 2.2, 1.9, 1.6], ink);
    for (at, s) in [(0, -1.0), (8, 1.0)] {
        let (x, y) = lips.upper[at];
        let turn = face.mouth_curve * 2.2 + 0.3;
        let dent = [(x - s * 1.5, y + turn * 0.4), (x + s * 0.8, y), (x + s * 2.6, y - turn)];
        canvas.stroke(&dent, &[1.6, 2.2, 0.4], ink.faded(0.7 - 0.5 * face.mouth_open));
    }
}
