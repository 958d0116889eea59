//! Hair that is bound up or braided.

use super::{Cut, dark, lit};
use crate::app::portrait::shape::Shape;

/// Drawn back into a bun.
pub(super) fn bun() -> Cut {
    let knot = Shape::ellipse((0.0, -99.0), 25.0, 19.0);
    let before = Shape::mirrored(&[
        (0.0, -98.0),
        (26.0, -95.0),
        (50.0, -76.0),
        (63.0, -42.0),
        (65.0, -10.0),
        (61.5, 8.0),
        (58.0, -6.0),
        (55.0, -34.0),
        (42.0, -57.0),
        (20.0, -68.0),
        (0.0, -70.0),
    ]);
    let mut strands = vec![
        lit(5.0, &[(-44.0, -66.0), (-30.0, -80.0), (-10.0, -89.0)]),
        lit(4.0, &[(6.0, -74.0), (8.0, -84.0), (6.0, -94.0)]),
    ];
    for side in [-1.0, 1.0] {
        strands
            .push(dark(1.8, &[(side * 58.0, -14.0), (side * 57.0, -46.0), (side * 38.0, -76.0), (side * 8.0, -96.0)]));
        strands.push(dark(1.8, &[(side * 44.0, -55.0), (side * 30.0, -76.0), (side * 6.0, -96.0)]));
        strands.push(dark(1.6, &[(side * 18.0, -68.0), (side * 14.0, -82.0), (side * 3.0, -96.0)]));
    }
    Cut { behind: knot, before, strands }
}

/// Parted, in two braids.
pub(super) fn braids() -> Cut {
    let behind = Shape::mirrored(&[
        (0.0, -98.0),
        (44.0, -88.0),
        (68.0, -46.0),
        (70.0, 10.0),
        (66.0, 32.0),
        (50.0, 42.0),
        (0.0, 40.0),
    ]);
    let cap = Shape::soft(&[
        (-67.0, 44.0),
        (-71.0, 10.0),
        (-69.0, -34.0),
        (-56.0, -74.0),
        (-30.0, -96.0),
        (0.0, -102.0),
        (30.0, -96.0),
        (56.0, -74.0),
        (69.0, -34.0),
        (71.0, 10.0),
        (67.0, 44.0),
        (60.0, 10.0),
        (57.0, -22.0),
        (46.0, -50.0),
        (24.0, -66.0),
        (0.0, -78.0),
        (0.0, -78.0),
        (-24.0, -66.0),
        (-46.0, -50.0),
        (-57.0, -22.0),
        (-60.0, 10.0),
    ]);
    let mut shapes = vec![cap];
    let mut strands = vec![dark(2.2, &[(0.0, -80.0), (0.0, -92.0), (0.0, -104.0)])];
    for side in [-1.0, 1.0] {
        strands.extend([
            dark(1.8, &[(side * 4.0, -88.0), (side * 36.0, -76.0), (side * 60.0, -36.0), (side * 66.0, 30.0)]),
            dark(1.8, &[(side * 3.0, -80.0), (side * 32.0, -66.0), (side * 54.0, -34.0), (side * 62.0, 20.0)]),
            lit(4.0, &[(side * 16.0, -90.0), (side * 44.0, -72.0), (side * 60.0, -40.0)]),
        ]);
        for link in 0..9 {
            let y = 42.0 + 13.0 * link as f32;
            let x = side * (70.0 + 0.3 * link as f32);
            // The links cross to the left and to the right by turns.
            let way = if link % 2 == 0 { side } else { -side };
            shapes.push(Shape::soft(&[
                (x - 13.0 * way, y - 9.0),
                (x + 1.0 * way, y - 12.0),
                (x + 13.0 * way, y - 3.0),
                (x + 10.0 * way, y + 10.0),
                (x - 3.0 * way, y + 10.0),
                (x - 11.0 * way, y + 2.0),
            ]));
            strands.push(dark(2.6, &[(x - 12.0 * way, y + 2.0), (x - 1.0 * way, y + 9.0), (x + 9.0 * way, y + 11.0)]));
            strands.push(lit(3.4, &[(x - 4.0 * way, y - 6.0), (x + 4.0 * way, y - 3.0), (x + 8.0 * way, y + 3.0)]));
        }
    }
    Cut { behind, before: Shape::union(shapes), strands }
}
