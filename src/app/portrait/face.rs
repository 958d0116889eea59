//! The head: its outline, ears, the light on it, cheeks, nose and the lines of age.

use super::canvas::Canvas;
use super::hair;
use super::shape::{Point, Shape};
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
        if sitter.is_older() {
            age(canvas, sitter);
        }
        folds(canvas, sitter);
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
        canvas.glow(&ear, (x(4.0), 4.0), 22.0, paint.blush.faded(0.25 + 0.4 * sitter.face.flush.max(0.0)));
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
    let all = Shape::circle((0.0, 0.0), 120.0);
    canvas.glow(&all, (-24.0, -30.0), 74.0, paint.light.faded(0.6));
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
        let socket = Shape::ellipse((eye.0, eye.1 - 5.0), 25.0, 19.0);
        canvas.glow(&socket, (eye.0, eye.1 - 5.0), 25.0, paint.shade.faded(0.5));
    }
}

/// Blood in the cheeks, or none.
fn colour(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let (paint, face) = (&sitter.palette, sitter.face);
    let all = Shape::circle((0.0, 0.0), 120.0);
    if face.flush < 0.0 {
        canvas.fill(&all, paint.light.mixed(super::colour::Colour::hex(0xd5_dc_d2), 0.35).faded(-face.flush * 0.28));
    }
    let warm = 0.18 + 0.1 * face.cheeks + 0.34 * face.flush;
    for side in Side::BOTH {
        let at = sitter.carried((side.sign() * 37.0, 26.0 - 4.0 * face.cheeks), 0.55);
        canvas.glow(&all, at, 34.0, paint.blush.faded(warm));
    }
    let nose = sitter.carried((0.0, 34.0), 1.0);
    canvas.glow(&all, nose, 26.0, paint.blush.faded(0.1 + 0.24 * face.flush));
}

/// What the muscles of a moving face fold: cheeks, brow and chin.
fn folds(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let (paint, face) = (&sitter.palette, sitter.face);
    let (mx, my) = sitter.mouth();
    let pulled = (face.mouth_curve.abs() * 0.5 + face.cheeks * 0.45 + face.teeth * face.mouth_open * 0.6).min(1.0);
    let laid = if sitter.is_older() { 0.3 } else { 0.0 };
    for side in Side::BOTH {
        let s = side.sign();
        let wide = 21.0 + 6.0 * face.mouth_width + 4.0 * face.mouth_curve.max(0.0) + 3.0 * face.cheeks;
        let fold = [
            sitter.carried((s * 17.0, 34.0 - 2.0 * face.cheeks), 0.9),
            (mx + s * (wide + 3.0), my - 11.0),
            (mx + s * (wide + 6.5), my + 1.0 - 3.0 * face.mouth_curve),
        ];
        canvas.stroke(&fold, &[0.4, 2.0, 0.4], paint.line.faded((pulled * 0.42 + laid * 0.75).min(0.5)));
        let smile = [
            sitter.carried((s * 17.0, 17.0), 0.6),
            sitter.carried((s * 31.0, 19.5 - 2.0 * face.cheeks), 0.6),
            sitter.carried((s * 43.0, 14.0), 0.55),
        ];
        canvas.stroke(&smile, &[0.3, 1.7, 0.3], paint.line.faded(0.4 * face.lid_lower.max(face.cheeks * 0.7)));
    }
    if face.brow_draw > 0.1 {
        for side in Side::BOTH {
            let s = side.sign();
            let frown = [
                sitter.carried((s * 5.5, -29.0 - 4.0 * face.brow_inner), 0.7),
                sitter.carried((s * 4.2, -22.0 - 4.0 * face.brow_inner), 0.75),
                sitter.carried((s * 5.2, -15.0 - 3.0 * face.brow_inner), 0.8),
            ];
            canvas.stroke(&frown, &[0.3, 2.1, 0.3], paint.line.faded(0.5 * face.brow_draw));
        }
    }
    let raised = (face.brow_inner.max(0.0) + face.brow_outer.max(0.0) * 0.6 + face.brow_skew.abs() * 0.3).min(1.3);
    let crease_depth = if sitter.is_older() { 0.26 } else if sitter.is_young() { 0.1 } else { 0.16 };
    for (row, dim) in [(0.0, 1.0), (1.0, 0.8)] {
        let y = -46.0 - row * 9.0 - 3.0 * raised;
        let arch = 3.0 * face.brow_outer - 2.5 * face.brow_inner;
        let crease = [
            sitter.carried((-27.0, y + 2.0 - arch * 0.4), 0.5),
            sitter.carried((0.0, y + arch), 0.6),
            sitter.carried((27.0, y + 2.0 - arch * 0.4), 0.5),
        ];
        canvas.stroke(&crease, &[0.3, 1.7, 1.7, 0.3], paint.line.faded(dim * (raised * raised * crease_depth + laid * 0.5)));
    }
    let chin = [(mx - 10.0, my + 15.5 + sitter.jaw_drop()), (mx, my + 13.5 + sitter.jaw_drop()), (mx + 10.0, my + 15.5 + sitter.jaw_drop())];
    canvas.stroke(&chin, &[0.3, 2.2, 0.3], paint.line.faded(0.14 + 0.36 * face.pout));
}

/// Lines that years leave.
fn age(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let line = sitter.palette.line;
    for side in Side::BOTH {
        let (x, y) = sitter.eye(side);
        let s = side.sign();
        for (rise, fall) in [(-3.0, -6.5), (1.0, 0.5), (5.0, 7.5)] {
            let crow: [Point; 2] = [(x + s * 19.0, y + rise), (x + s * 27.0, y + fall)];
            canvas.stroke(&crow, &[1.3, 0.3], line.faded(0.32));
        }
        let bag = [(x - s * 10.0, y + 11.5), (x + s * 2.0, y + 15.0), (x + s * 14.0, y + 10.5)];
        canvas.stroke(&bag, &[0.3, 1.6, 0.3], line.faded(0.34));
        let jowl = [(s * 31.0, 52.0), (s * 33.5, 60.0), (s * 29.0, 67.0)];
        canvas.stroke(&jowl, &[0.3, 1.6, 0.3], line.faded(0.25));
    }
}

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
    let lit = Shape::ellipse(at(-1.5, 28.0, 1.0), 5.5, 7.0);
    canvas.glow(&lit, at(-1.5, 28.0, 1.0), 7.0, paint.light.faded(0.9));
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
