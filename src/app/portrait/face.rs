//! The head: its outline, ears, the light on it, the colour of the cheeks, and the nose.

use super::canvas::Canvas;
use super::colour::Colour;
use super::hair;
use super::lines;
use super::shape::Shape;
use super::sitter::{Side, Sitter};

/// Paints the head without eyes, brows and mouth.
pub(super) fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    ears(canvas, sitter);
    let head = outline(sitter);
    canvas.fill(&head, sitter.palette.skin);
    canvas.within(&head, |canvas| {
        light(canvas, sitter);
        colour(canvas, sitter);
        hair::shadow(canvas, sitter);
        lines::paint(canvas, sitter);
    });
    nose(canvas, sitter);
}

/// The outline of the head.
pub(super) fn outline(sitter: &Sitter<'_>) -> Shape {
    let drop = sitter.jaw_drop();
    let (jaw, chin) = if sitter.portrait.beard {
        (3.0, 2.0)
    } else if sitter.is_young() {
        (-1.5, -3.0)
    } else {
        (0.0, 0.0)
    };
    let heavy = if sitter.is_older() { 1.5 } else { 0.0 };
    Shape::mirrored(&[
        (0.0, -91.0),
        (27.0, -86.5),
        (49.0, -68.0),
        (60.0, -36.0),
        (61.0, 4.0),
        (57.0 + jaw * 0.5 + heavy, 34.0),
        (45.0 + jaw + heavy, 57.0 + drop * 0.4),
        (25.0 + jaw, 74.5 + chin + drop),
        (0.0, 80.0 + chin + drop),
    ])
}

/// They turn away from where the face turns.
fn ears(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let paint = &sitter.palette;
    for side in Side::BOTH {
        let x = |out: f32| side.sign() * (60.0 + out) - sitter.face.turn * 3.0;
        let ear = Shape::soft(&[
            (x(-4.0), -12.0),
            (x(4.0), -15.0),
            (x(9.0), -8.0),
            (x(8.0), 6.0),
            (x(3.5), 19.0),
            (x(-3.0), 20.0),
        ]);
        canvas.fill(&ear, if side == Side::Right { paint.skin.mixed(paint.shade, 0.45) } else { paint.skin });
        let warm = paint.blush.faded(0.25 + 0.4 * sitter.face.flush.max(0.0));
        canvas.blend(&ear, (x(4.0), 4.0), 22.0, warm, warm.faded(0.0));
        canvas.stroke(
            &[(x(-1.0), -7.0), (x(4.5), -8.5), (x(5.0), 0.0), (x(2.0), 9.0)],
            &[0.6, 1.8, 1.6, 0.6],
            paint.line.faded(0.45),
        );
    }
}

/// Light falls from the upper left.
fn light(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let paint = &sitter.palette;
    canvas.glow((-24.0, -30.0), 74.0, paint.light.faded(0.6));
    let side = Shape::soft(&[
        (70.0, -80.0),
        (52.0, -40.0),
        (51.0, -6.0),
        (53.0, 22.0),
        (40.0, 50.0),
        (14.0, 69.0 + sitter.jaw_drop()),
        (-14.0, 76.0 + sitter.jaw_drop()),
        (0.0, 100.0),
        (80.0, 80.0),
    ]);
    canvas.fill(&side, paint.shade.faded(0.42));
    for eye in Side::BOTH.map(|side| sitter.eye(side)) {
        canvas.glow((eye.0, eye.1 - 5.0), 25.0, paint.shade.faded(0.5));
    }
}

/// Blood in the cheeks, or none.
fn colour(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let (paint, face) = (&sitter.palette, sitter.face);
    if face.flush < 0.0 {
        let ashen = paint.light.mixed(Colour::hex(0xd5_dc_d2), 0.22);
        canvas.fill(&outline(sitter), ashen.faded(-face.flush * 0.26));
    }
    let warm = 0.18 + 0.1 * face.cheeks + 0.34 * face.flush;
    for side in Side::BOTH {
        let at = sitter.carried((side.sign() * 37.0, 26.0 - 4.0 * face.cheeks), 0.55);
        canvas.glow(at, 34.0, paint.blush.faded(warm));
    }
    let nose = sitter.carried((0.0, 34.0), 1.0);
    canvas.glow(nose, 26.0, paint.blush.faded(0.1 + 0.24 * face.flush));
}

/// Mostly shade; lines only where it ends.
fn nose(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let paint = &sitter.palette;
    let at = |x: f32, y: f32, depth: f32| sitter.carried((x, y), depth);
    let bridge = Shape::soft(&[
        at(8.0, -13.0, 0.7),
        at(5.0, 2.0, 0.85),
        at(6.0, 18.0, 0.95),
        at(9.0, 31.0, 1.0),
        at(13.5, 37.0, 0.95),
        at(13.0, 25.0, 0.9),
        at(9.5, 8.0, 0.8),
        at(11.0, -8.0, 0.7),
    ]);
    canvas.fill(&bridge, paint.shade.faded(0.5));
    canvas.glow(at(-1.5, 28.0, 1.0), 7.0, paint.light.faded(0.9));
    let under = Shape::soft(&[
        at(-10.0, 38.5, 1.0),
        at(-4.0, 38.5, 1.0),
        at(0.0, 41.0, 1.0),
        at(4.0, 38.5, 1.0),
        at(10.0, 38.5, 1.0),
        at(5.0, 43.0, 0.95),
        at(0.0, 44.5, 0.95),
        at(-5.0, 43.0, 0.95),
    ]);
    canvas.fill(&under, paint.shade);
    for side in Side::BOTH {
        let s = side.sign();
        let wing = [at(s * 11.0, 30.0, 0.95), at(s * 13.8, 36.5, 0.95), at(s * 9.5, 41.0, 0.95)];
        canvas.stroke(&wing, &[0.4, 2.0, 1.4], paint.line.faded(0.5));
        let nostril = [at(s * 3.2, 41.8, 1.0), at(s * 6.0, 40.2, 1.0), at(s * 9.0, 41.2, 0.95)];
        canvas.stroke(&nostril, &[0.8, 2.6, 1.0], paint.line.faded(0.75));
    }
}
