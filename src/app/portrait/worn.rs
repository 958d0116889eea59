//! What the person wears on head and face: headscarf, beard and glasses.

use super::canvas::Canvas;
use super::colour::{BLACK, Colour, WHITE};
use super::shape::{Point, Shape};
use super::sitter::{Side, Sitter};
use crate::scenario::portrait::Hair;

/// Paints the part of a headscarf that lies on neck and shoulders.
pub(super) fn drape(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    if !sitter.portrait.headscarf {
        return;
    }
    let scarf = sitter.palette.scarf;
    let fold = fold_colour(scarf);
    let lift = sitter.face.shoulders * 5.0;
    let drape = Shape::mirrored(&[
        (0.0, 60.0),
        (48.0, 62.0),
        (60.0, 84.0 - lift * 0.5),
        (84.0, 108.0 - lift),
        (98.0, 130.0 - lift),
        (70.0, 150.0),
        (30.0, 168.0),
        (0.0, 172.0),
    ]);
    canvas.fill(&drape, scarf.mixed(BLACK, 0.06));
    canvas.within(&drape, |canvas| {
        canvas.fill(
            &Shape::soft(&[(24.0, 70.0), (110.0, 80.0), (110.0, 170.0), (50.0, 180.0), (36.0, 120.0)]),
            fold.faded(0.45),
        );
        canvas.stroke(&[(-62.0, 88.0), (-34.0, 116.0), (8.0, 128.0), (60.0, 118.0)], &[0.6, 3.0, 3.4, 0.6], fold);
        canvas.stroke(&[(-82.0, 110.0), (-44.0, 136.0), (6.0, 150.0), (70.0, 136.0)], &[0.6, 3.0, 3.4, 0.6], fold);
        canvas.stroke(&[(52.0, 84.0), (26.0, 108.0), (-14.0, 122.0)], &[0.6, 3.0, 0.6], fold);
        canvas.stroke(&[(-60.0, 96.0), (-36.0, 122.0), (0.0, 135.0)], &[0.4, 3.6, 0.4], scarf.mixed(WHITE, 0.2));
    });
}

/// Paints the part of a headscarf that frames the face.
pub(super) fn headscarf(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    if !sitter.portrait.headscarf {
        return;
    }
    let scarf = sitter.palette.scarf;
    let fold = fold_colour(scarf);
    let drop = sitter.jaw_drop();
    let opening = [
        (0.0, -62.0),
        (28.0, -57.0),
        (47.0, -40.0),
        (55.5, -10.0),
        (55.0, 22.0),
        (46.0, 50.0 + drop * 0.3),
        (26.0, 70.0 + drop),
        (0.0, 77.0 + drop),
    ];
    let hood = Shape::mirrored(&[
        (0.0, -104.0),
        (36.0, -98.0),
        (63.0, -72.0),
        (74.0, -32.0),
        (75.0, 10.0),
        (70.0, 48.0),
        (62.0, 80.0),
        (40.0, 102.0),
        (0.0, 112.0 + drop * 0.5),
    ]);
    // The band under the scarf.
    let band = [
        (0.0, -67.0),
        (30.0, -62.0),
        (49.0, -44.0),
        (57.0, -14.0),
        (56.5, 22.0),
        (47.0, 51.0 + drop * 0.3),
        (26.0, 71.0 + drop),
        (0.0, 78.0 + drop),
    ];
    let around = hood.clone().without(Shape::mirrored(&opening));
    canvas.fill(&around, fold);
    let around = hood.without(Shape::mirrored(&band));
    canvas.fill(&around, scarf);
    canvas.within(&around, |canvas| {
        canvas.fill(
            &Shape::soft(&[
                (48.0, -110.0),
                (62.0, -40.0),
                (60.0, 30.0),
                (30.0, 84.0),
                (20.0, 120.0),
                (100.0, 110.0),
                (100.0, -80.0),
            ]),
            fold.faded(0.45),
        );
        let folds: [&[Point]; 5] = [
            &[(-30.0, -84.0), (-58.0, -50.0), (-64.0, 0.0), (-58.0, 50.0)],
            &[(-62.0, 30.0), (-50.0, 70.0), (-20.0, 96.0)],
            &[(24.0, -86.0), (56.0, -56.0), (66.0, -6.0), (60.0, 46.0)],
            &[(60.0, 40.0), (42.0, 72.0), (10.0, 92.0), (-16.0, 96.0)],
            &[(66.0, 54.0), (46.0, 86.0), (10.0, 104.0)],
        ];
        for path in folds {
            canvas.stroke(path, &[0.4, 2.6, 2.6, 0.4], fold);
        }
        canvas.stroke(
            &[(-20.0, -92.0), (-50.0, -68.0), (-66.0, -24.0), (-68.0, 14.0)],
            &[0.4, 5.0, 5.0, 0.4],
            scarf.mixed(WHITE, 0.2),
        );
        canvas.stroke(&[(-2.0, -78.0), (24.0, -74.0), (44.0, -58.0)], &[0.4, 3.0, 0.4], scarf.mixed(WHITE, 0.14));
    });
}

fn fold_colour(scarf: Colour) -> Colour {
    scarf.mixed(Colour::hex(0x2a_1a_2a), 0.3)
}

/// Paints a short, full beard.
pub(super) fn beard(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    if !sitter.portrait.beard {
        return;
    }
    let paint = &sitter.palette;
    let drop = sitter.jaw_drop();
    let face = sitter.face;
    // Without hair to grow out of, it begins lower.
    let top = if sitter.portrait.hair == Hair::Bald { 2.0 } else { -8.0 };
    let smile = face.mouth_curve.max(0.0) * 3.0;
    let mut edge = Vec::new();
    for side in Side::BOTH {
        let s = side.sign();
        let near = |x: f32, y: f32| sitter.carried((s * x, y), 0.7);
        let mut half = vec![
            near(12.0, 45.0),
            near(26.0, 47.0 - smile),
            near(38.0, 39.0 - smile),
            (s * 48.0, 26.0),
            (s * 54.0, 10.0),
            (s * 57.0, top),
            (s * 61.5, top),
            (s * 62.5, 12.0),
            (s * 61.5, 36.0),
            (s * 50.0, 62.0 + drop * 0.4),
            (s * 30.0, 81.0 + drop),
        ];
        if side == Side::Left {
            half.reverse();
            edge.extend(half);
            edge.push(sitter.carried((0.0, 47.0), 0.7));
        } else {
            edge.extend(half);
            edge.push((0.0, 88.0 + drop));
        }
    }
    let beard = Shape::soft(&edge);
    canvas.fill(&beard, paint.hair);
    canvas.within(&beard, |canvas| {
        canvas.fill(
            &Shape::soft(&[(70.0, -20.0), (54.0, 20.0), (36.0, 60.0), (0.0, 80.0 + drop), (10.0, 110.0), (80.0, 90.0)]),
            paint.hair_shade.faded(0.5),
        );
        let (mx, my) = sitter.mouth();
        // Shaved around the lips, as their shape says so much.
        let (wide, sorrow) = (26.0 + smile * 2.0, (-face.mouth_curve).max(0.0));
        let bare = paint.skin.mixed(paint.shade, 0.6);
        canvas.fill(&Shape::ellipse((mx, my + 2.5 + sorrow + drop * 0.5), wide, 9.5 + drop * 0.5), bare);
        canvas.fill(&Shape::ellipse((mx, my + 15.0 + drop), 13.0, 5.5), paint.hair_shade.faded(0.55));
        canvas.stroke(
            &[(-56.0, 10.0), (-52.0, 40.0), (-36.0, 64.0 + drop), (-14.0, 76.0 + drop)],
            &[0.4, 4.0, 4.0, 0.4],
            paint.hair_light.faded(0.7),
        );
        for side in Side::BOTH {
            let s = side.sign();
            canvas.stroke(
                &[(mx + s * 2.0, my - 8.0), (mx + s * 14.0, my - 6.5), (mx + s * 24.0, my + 2.0 - smile)],
                &[0.6, 2.6, 0.6],
                paint.hair_shade.faded(0.6),
            );
        }
    });
}

/// Paints glasses: thin rims, and glass that leaves the eyes to be seen.
pub(super) fn glasses(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    if !sitter.portrait.glasses {
        return;
    }
    let rim = Colour::hex(0x3b_2c_2c).apart_from(sitter.palette.skin, 0.26);
    let at = |x: f32, y: f32| sitter.carried((x, y), 0.72);
    for side in Side::BOTH {
        let s = side.sign();
        let lens = |grow: f32| {
            let (w, h) = (22.0 + grow, 17.0 + grow);
            Shape::soft(
                &[
                    (-w * 0.92, -h * 0.72),
                    (0.0, -h),
                    (w * 0.94, -h * 0.76),
                    (w, 0.0),
                    (w * 0.7, h * 0.84),
                    (0.0, h),
                    (-w * 0.7, h * 0.84),
                    (-w * 0.98, 0.0),
                ]
                .map(|(x, y)| at(s * (30.5 + x), 3.0 + y)),
            )
        };
        let glass = lens(0.0);
        canvas.fill(&glass, WHITE.faded(0.07));
        canvas.within(&glass, |canvas| {
            let (x, y) = at(s * 30.5, 2.0);
            let glare = Shape::soft(&[
                (x - 16.0, y + 18.0),
                (x - 16.0, y + 18.0),
                (x + 4.0, y - 20.0),
                (x + 4.0, y - 20.0),
                (x + 10.0, y - 20.0),
                (x + 10.0, y - 20.0),
                (x - 10.0, y + 18.0),
                (x - 10.0, y + 18.0),
            ]);
            canvas.fill(&glare, WHITE.faded(0.1));
        });
        canvas.fill(&lens(1.3).without(lens(-1.3)), rim);
        let temple = [at(s * 51.5, -5.0), (s * 62.0 - sitter.face.turn * 2.0, -6.0)];
        canvas.stroke(&temple, &[2.8, 2.4], rim);
    }
    canvas.stroke(&[at(-9.0, -1.0), at(0.0, -4.5), at(9.0, -1.0)], &[2.6, 2.2, 2.6], rim);
}
