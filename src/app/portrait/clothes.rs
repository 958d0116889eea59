//! Neck, shoulders and what is worn on them.

use super::NECK;
use super::canvas::Canvas;
use super::colour::BLACK;
use super::face;
use super::shape::{Point, Shape};
use super::sitter::{Side, Sitter};
use crate::scenario::portrait::Clothes;

/// Paints neck and clothes.
pub(super) fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    neck(canvas, sitter);
    match sitter.portrait.clothes {
        Clothes::Teal => round_neck(canvas, sitter, 33.0, 118.0),
        Clothes::Rose => round_neck(canvas, sitter, 46.0, 132.0),
        Clothes::Ochre => roll_neck(canvas, sitter),
        Clothes::Slate => shirt(canvas, sitter),
        Clothes::Plum => open_front(canvas, sitter, 26.0),
        Clothes::Moss => open_front(canvas, sitter, 34.0),
    }
}

fn neck(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let paint = &sitter.palette;
    let lift = lift(sitter);
    let wide = if sitter.portrait.beard {
        3.0
    } else if sitter.is_young() {
        -1.5
    } else {
        0.0
    };
    let neck = Shape::mirrored(&[
        (0.0, 40.0),
        (29.0 + wide, 42.0),
        (29.0 + wide, 80.0),
        (33.0 + wide, 98.0 - lift * 0.3),
        (62.0, 112.0 - lift * 0.8),
        (90.0, 150.0),
        (0.0, 180.0),
    ]);
    canvas.fill(&neck, paint.skin);
    canvas.within(&neck, |canvas| {
        let (tilt, shift) = sitter.carriage();
        canvas.placed(tilt, NECK, (shift.0 + 5.0, shift.1 + 15.0), |canvas| {
            canvas.fill(&face::outline(sitter), paint.shade.faded(0.85));
        });
        for side in Side::BOTH {
            let s = side.sign();
            let bone = [(s * 8.0, 119.0), (s * 24.0, 114.0), (s * 48.0, 117.0)];
            canvas.stroke(&bone, &[1.8, 1.8, 0.3], paint.shade.faded(0.9));
            if sitter.is_older() {
                let fold = [(s * 12.0, 84.0), (s * 10.0, 98.0), (s * 6.0, 108.0)];
                canvas.stroke(&fold, &[0.4, 1.6, 0.4], paint.line.faded(0.3));
            }
        }
    });
}

/// How much higher than at rest the shoulders are.
fn lift(sitter: &Sitter<'_>) -> f32 {
    sitter.face.shoulders * 7.0
}

/// The right half of the body, from the neck down, below a neckline given from the middle outwards.
fn body(sitter: &Sitter<'_>, neckline: &[Point]) -> Shape {
    let lift = lift(sitter);
    let mut half = neckline.to_vec();
    half.extend([
        (66.0, 110.0 - lift * 0.8),
        (100.0, 124.0 - lift),
        (128.0, 142.0 - lift),
        (150.0, 190.0),
        (150.0, 190.0),
        (0.0, 200.0),
    ]);
    Shape::mirrored(&half)
}

fn folds(canvas: &mut Canvas, sitter: &Sitter<'_>, body: &Shape) {
    let paint = &sitter.palette;
    canvas.within(body, |canvas| {
        let shadow = Shape::soft(&[(150.0, 110.0), (96.0, 128.0), (70.0, 150.0), (58.0, 190.0), (160.0, 200.0)]);
        canvas.fill(&shadow, paint.clothes_shade.faded(0.5));
        for side in Side::BOTH {
            let s = side.sign();
            canvas.stroke(
                &[(s * 92.0, 134.0), (s * 84.0, 150.0), (s * 82.0, 172.0)],
                &[0.4, 2.4, 2.0],
                paint.clothes_shade.faded(0.8),
            );
        }
        canvas.stroke(
            &[(-104.0, 126.0), (-80.0, 116.5), (-52.0, 107.0)],
            &[0.4, 2.6, 0.4],
            paint.clothes_light.faded(0.7),
        );
    });
}

fn round_neck(canvas: &mut Canvas, sitter: &Sitter<'_>, wide: f32, deep: f32) {
    let paint = &sitter.palette;
    let lift = lift(sitter) * 0.5;
    let side = 99.0 - lift + (wide - 33.0) * 0.45;
    let neckline =
        [(0.0, deep), (wide * 0.55, deep - 4.0), (wide * 0.9, side + 8.0), (wide + 2.0, side), (wide + 2.0, side)];
    let body = body(sitter, &neckline);
    canvas.fill(&body, paint.clothes);
    folds(canvas, sitter, &body);
    let mut rib: Vec<Point> = neckline[1..4].iter().rev().map(|p| (-p.0, p.1)).collect();
    rib.extend(&neckline[..4]);
    let edge: Vec<Point> = rib.iter().map(|p| (p.0 * 1.04, p.1 + 3.0)).collect();
    canvas.stroke(&edge, &[6.0, 7.0, 7.0, 6.0], paint.clothes_light);
    let seam: Vec<Point> = rib.iter().map(|p| (p.0 * 1.1, p.1 + 7.2)).collect();
    canvas.stroke(&seam, &[1.0, 1.4, 1.4, 1.0], paint.clothes_shade);
}

fn roll_neck(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let paint = &sitter.palette;
    let lift = lift(sitter) * 0.5;
    let body = body(sitter, &[(0.0, 112.0 - lift), (26.0, 108.0 - lift), (38.0, 102.0 - lift)]);
    canvas.fill(&body, paint.clothes);
    folds(canvas, sitter, &body);
    let roll = Shape::mirrored(&[
        (0.0, 90.0),
        (22.0, 86.5),
        (35.0, 80.0 - lift * 0.5),
        (39.0, 86.0 - lift * 0.5),
        (40.0, 104.0 - lift * 0.5),
        (26.0, 114.0),
        (0.0, 118.0),
    ]);
    canvas.fill(&roll, paint.clothes_light);
    canvas.within(&roll, |canvas| {
        canvas.fill(
            &Shape::soft(&[(18.0, 80.0), (50.0, 70.0), (50.0, 120.0), (8.0, 124.0)]),
            paint.clothes_shade.faded(0.4),
        );
        canvas.stroke(
            &[(-37.0, 84.0), (-18.0, 91.5), (0.0, 93.5), (18.0, 91.5), (37.0, 84.0)],
            &[3.0, 5.0, 3.0],
            BLACK.faded(0.14),
        );
    });
    canvas.stroke(
        &[(-40.0, 105.0), (-24.0, 115.5), (0.0, 119.0), (24.0, 115.5), (40.0, 105.0)],
        &[0.6, 2.4, 0.6],
        paint.clothes_shade,
    );
}

fn shirt(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let paint = &sitter.palette;
    let lift = lift(sitter) * 0.5;
    let body =
        body(sitter, &[(0.0, 140.0), (0.0, 140.0), (33.0, 101.0 - lift), (36.0, 98.0 - lift), (36.0, 98.0 - lift)]);
    canvas.fill(&body, paint.clothes);
    folds(canvas, sitter, &body);
    canvas.stroke(&[(0.0, 140.0), (1.0, 200.0)], &[1.6, 1.6], paint.clothes_shade);
    canvas.fill(&Shape::circle((5.0, 158.0), 2.4), paint.under.mixed(paint.clothes, 0.35));
    for side in Side::BOTH {
        let s = side.sign();
        let flap = [
            (s * 31.0, 90.0 - lift),
            (s * 41.0, 97.0 - lift),
            (s * 50.0, 128.0),
            (s * 50.0, 128.0),
            (s * 22.0, 137.0),
            (s * 1.0, 139.0),
            (s * 1.0, 139.0),
            (s * 18.0, 118.0),
        ];
        let collar = Shape::soft(&flap);
        canvas.fill(&collar, if side == Side::Left { paint.clothes_light } else { paint.clothes });
        for edge in [
            [(s * 41.0, 97.0 - lift), (s * 46.5, 112.0), (s * 50.0, 128.0)],
            [(s * 50.0, 128.0), (s * 23.0, 137.0), (s * 1.0, 139.0)],
        ] {
            canvas.stroke(&edge, &[1.0, 1.7, 1.7], paint.clothes_shade);
        }
    }
}

fn open_front(canvas: &mut Canvas, sitter: &Sitter<'_>, wide: f32) {
    let paint = &sitter.palette;
    let lift = lift(sitter) * 0.5;
    let side = 98.0 - lift;
    let top = Shape::mirrored(&[
        (0.0, 122.0),
        (20.0, 117.0),
        (35.0, side + 1.0),
        (35.0, side + 1.0),
        (52.0, 124.0),
        (60.0, 190.0),
        (0.0, 200.0),
    ]);
    canvas.fill(&top, paint.under);
    canvas.stroke(
        &[(-34.0, side + 3.0), (-20.0, 120.0), (0.0, 125.0), (20.0, 120.0), (34.0, side + 3.0)],
        &[2.0, 3.0, 2.0],
        BLACK.faded(0.1),
    );
    let body = body(
        sitter,
        &[
            (0.0, 210.0),
            (wide * 0.7, 180.0),
            (wide, 140.0),
            (36.0, 108.0 - lift),
            (38.0, 97.0 - lift),
            (38.0, 97.0 - lift),
        ],
    );
    canvas.fill(&body, paint.clothes);
    folds(canvas, sitter, &body);
    for side in Side::BOTH {
        let s = side.sign();
        let edge =
            [(s * 38.0, 98.0 - lift), (s * 36.5, 108.0 - lift), (s * (wide + 1.5), 140.0), (s * wide * 0.75, 180.0)];
        canvas.stroke(&edge, &[3.0, 6.0, 6.0, 6.0], paint.clothes_light);
        let seam = edge.map(|p| (p.0 + s * 4.5, p.1 + 1.0));
        canvas.stroke(&seam, &[0.6, 1.4, 1.4], paint.clothes_shade);
    }
}
