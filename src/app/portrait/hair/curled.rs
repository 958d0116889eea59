//! Hair that curls or waves.

use super::{Cut, Strand, dark, lit};
use crate::app::portrait::shape::{Point, Shape};

/// In waves to the shoulders, parted at the side.
pub(super) fn wavy() -> Cut {
    let behind = Shape::mirrored(&[
        (0.0, -106.0),
        (40.0, -100.0),
        (70.0, -70.0),
        (79.0, -34.0),
        (75.0, -4.0),
        (85.0, 26.0),
        (80.0, 56.0),
        (91.0, 88.0),
        (82.0, 116.0),
        (54.0, 120.0),
        (0.0, 112.0),
    ]);
    let outer = [
        (8.0, -107.0),
        (44.0, -97.0),
        (68.0, -70.0),
        (78.0, -36.0),
        (75.0, -6.0),
        (84.0, 24.0),
        (79.0, 54.0),
        (90.0, 86.0),
        (82.0, 114.0),
        (68.0, 118.0),
    ];
    let inner = [
        (60.0, 100.0),
        (68.0, 78.0),
        (58.0, 52.0),
        (64.0, 24.0),
        (57.0, -4.0),
        (55.0, -28.0),
        (44.0, -52.0),
        (24.0, -78.0),
        (24.0, -78.0),
    ];
    let left_inner = [
        (6.0, -58.0),
        (-24.0, -52.0),
        (-46.0, -36.0),
        (-57.0, -10.0),
        (-57.0, 2.0),
        (-64.0, 26.0),
        (-58.0, 52.0),
        (-68.0, 78.0),
        (-60.0, 100.0),
    ];
    let mut before: Vec<Point> = outer.to_vec();
    before.extend(inner);
    before.extend(left_inner);
    before.extend(outer.iter().rev().map(|p| (-p.0, p.1)));
    Cut {
        behind,
        before: Shape::soft(&before),
        strands: vec![
            dark(2.2, &[(24.0, -79.0), (22.0, -94.0), (14.0, -106.0)]),
            dark(
                2.2,
                &[
                    (20.0, -82.0),
                    (-20.0, -74.0),
                    (-56.0, -46.0),
                    (-68.0, -4.0),
                    (-74.0, 30.0),
                    (-68.0, 60.0),
                    (-78.0, 100.0),
                ],
            ),
            dark(2.0, &[(20.0, -78.0), (-14.0, -64.0), (-44.0, -46.0), (-62.0, -14.0)]),
            dark(
                2.0,
                &[(28.0, -80.0), (54.0, -52.0), (64.0, -16.0), (66.0, 6.0), (74.0, 32.0), (68.0, 60.0), (78.0, 100.0)],
            ),
            lit(5.0, &[(10.0, -94.0), (-26.0, -88.0), (-56.0, -62.0), (-70.0, -26.0)]),
            lit(3.6, &[(-70.0, 8.0), (-78.0, 30.0), (-73.0, 54.0), (-82.0, 84.0)]),
            lit(3.0, &[(36.0, -76.0), (56.0, -50.0), (64.0, -24.0)]),
        ],
    }
}

/// Full, tight curls.
pub(super) fn curly() -> Cut {
    let nape = Arc { centre: (0.0, -20.0), across: 70.0, down: 64.0, degrees: (150.0, 390.0) };
    let crown = Arc { centre: (0.0, -33.0), across: 69.0, down: 62.0, degrees: (178.0, 362.0) };
    let hairline = Arc { centre: (0.0, -14.0), across: 62.0, down: 58.0, degrees: (206.0, 334.0) };
    let round = |(at, size): (Point, f32)| Shape::circle(at, size);
    let cap = Shape::mirrored(&[
        (0.0, -102.0),
        (44.0, -90.0),
        (64.0, -60.0),
        (66.0, -20.0),
        (58.0, -36.0),
        (41.0, -58.0),
        (0.0, -70.0),
    ]);
    let behind = nape.curls(17, [21.0, 18.0, 22.0]).map(round).chain([Shape::ellipse((0.0, -34.0), 72.0, 64.0)]);
    let before = crown.curls(15, [18.0, 20.0, 17.0]).map(round);
    let before = before.chain(hairline.curls(14, [10.0, 12.0, 9.0]).map(round)).chain([cap]);
    Cut { behind: Shape::union(behind), before: Shape::union(before), strands: ringlets() }
}

/// The turns of single curls, in three rows.
fn ringlets() -> Vec<Strand> {
    let rows = [
        Arc { centre: (0.0, -32.0), across: 68.0, down: 64.0, degrees: (186.0, 348.0) },
        Arc { centre: (0.0, -24.0), across: 56.0, down: 62.0, degrees: (193.0, 351.0) },
        Arc { centre: (0.0, -12.0), across: 58.0, down: 60.0, degrees: (200.0, 340.0) },
    ];
    let curls = rows.iter().flat_map(|row| row.curls(13, [7.0, 9.0, 8.0]));
    curls
        .enumerate()
        .map(|(at, ((x, y), size))| {
            let across = if at % 2 == 0 { size } else { -size };
            let turn = [
                (x - across, y + size * 0.3),
                (x - across * 0.4, y - size * 0.8),
                (x + across * 0.7, y - size * 0.3),
                (x + across * 0.5, y + size * 0.6),
            ];
            if at % 3 == 0 { lit(2.4, &turn) } else { dark(2.0, &turn) }
        })
        .collect()
}

/// Part of an ellipse, on which curls sit; degrees run clockwise from the right.
struct Arc {
    centre: Point,
    across: f32,
    down: f32,
    degrees: (f32, f32),
}

impl Arc {
    /// Curls spread along the arc: where each is, and its radius. The sizes take turns, so that the
    /// edge they make is uneven.
    fn curls(&self, count: usize, sizes: [f32; 3]) -> impl Iterator<Item = (Point, f32)> {
        let last = count.saturating_sub(1).max(1) as f32;
        (0..count).map(move |at| {
            let angle = (self.degrees.0 + (self.degrees.1 - self.degrees.0) * at as f32 / last).to_radians();
            let place = (self.centre.0 + self.across * angle.cos(), self.centre.1 + self.down * angle.sin());
            (place, sizes[at % 3])
        })
    }
}
