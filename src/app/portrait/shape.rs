//! Soft shapes from a few points.
//!
//! Curves run through their points (Catmull–Rom splines), so a shape is written as the places one
//! would touch when drawing it. A point given twice is a corner.

use tiny_skia::{FillRule, Path, PathBuilder, Rect};

/// A place on the picture: x to the right, y down.
pub(super) type Point = (f32, f32);

/// A filled outline. One without area draws nothing.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    path: Option<Path>,
    rule: FillRule,
}

impl Shape {
    /// A soft closed outline through the points.
    pub(super) fn soft(points: &[Point]) -> Self {
        let mut pen = PathBuilder::new();
        // All outlines run clockwise, as those of ellipses do, so that a union of them has no holes.
        if is_clockwise(points) {
            trace_soft(&mut pen, points);
        } else {
            trace_soft(&mut pen, &points.iter().rev().copied().collect::<Vec<_>>());
        }
        Self::solid(pen.finish())
    }

    /// A soft closed outline that is the same on both sides of x = 0. The points are its right half,
    /// from the top down; the first and the last lie on the axis or close to it.
    pub(super) fn mirrored(right: &[Point]) -> Self {
        let left = right.iter().rev().filter(|p| p.0 > 0.0).map(|p| (-p.0, p.1));
        Self::soft(&right.iter().copied().chain(left).collect::<Vec<_>>())
    }

    /// An upright ellipse.
    pub(super) fn ellipse(centre: Point, across: f32, down: f32) -> Self {
        let rect = Rect::from_ltrb(centre.0 - across, centre.1 - down, centre.0 + across, centre.1 + down);
        Self::solid(rect.and_then(PathBuilder::from_oval))
    }

    /// A circle.
    pub(super) fn circle(centre: Point, radius: f32) -> Self {
        Self::ellipse(centre, radius, radius)
    }

    /// A stroke of the brush along the points, as wide at each of them as `widths` says (spread
    /// evenly along the curve, whatever their number).
    pub(super) fn stroke(points: &[Point], widths: &[f32]) -> Self {
        let spine = sample(points);
        let last = spine.len().saturating_sub(1).max(1);
        let edge = |turn: f32| {
            let spine = &spine;
            (0..spine.len()).map(move |at| {
                let (back, on) = (spine[at.saturating_sub(1)], spine[(at + 1).min(last)]);
                let (dx, dy) = (on.0 - back.0, on.1 - back.1);
                let long = dx.hypot(dy).max(f32::EPSILON);
                let half = turn * width_at(widths, at as f32 / last as f32) / 2.0;
                (spine[at].0 - dy / long * half, spine[at].1 + dx / long * half)
            })
        };
        let mut pen = PathBuilder::new();
        if spine.len() > 1 {
            trace_straight(&mut pen, edge(1.0).chain(edge(-1.0).rev()));
        }
        Self::solid(pen.finish())
    }

    /// What lies between two curves, each given from left to right.
    pub(super) fn between(upper: &[Point], lower: &[Point]) -> Self {
        let mut pen = PathBuilder::new();
        trace_straight(&mut pen, sample(upper).into_iter().chain(sample(lower).into_iter().rev()));
        Self::solid(pen.finish())
    }

    /// This shape with a hole cut into it.
    pub(super) fn without(self, hole: Self) -> Self {
        Self { rule: FillRule::EvenOdd, ..Self::union([self, hole]) }
    }

    /// The outline and how its inside is told, unless there is none.
    pub(super) fn outline(&self) -> Option<(&Path, FillRule)> {
        Some((self.path.as_ref()?, self.rule))
    }

    fn solid(path: Option<Path>) -> Self {
        Self { path, rule: FillRule::Winding }
    }

    /// All of the shapes as one.
    pub(super) fn union(shapes: impl IntoIterator<Item = Self>) -> Self {
        let mut pen = PathBuilder::new();
        for path in shapes.into_iter().filter_map(|shape| shape.path) {
            pen.push_path(&path);
        }
        Self::solid(pen.finish())
    }
}

/// Points along the curve, close enough together to look smooth at any size that is drawn.
fn sample(points: &[Point]) -> Vec<Point> {
    const STEPS: usize = 8;
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let mut curve = vec![first];
    for at in 1..points.len() {
        let (from, to) = (points[at - 1], points[at]);
        let before = if at > 1 { points[at - 2] } else { first };
        let after = points.get(at + 1).copied().unwrap_or(last);
        let (leave, arrive) = handles(before, from, to, after);
        curve.extend((1..=STEPS).map(|step| bezier(from, leave, arrive, to, step as f32 / STEPS as f32)));
    }
    curve
}

/// The control points of the Bézier piece from `from` to `to`.
fn handles(before: Point, from: Point, to: Point, after: Point) -> (Point, Point) {
    let slope = |a: Point, b: Point, corner: bool| {
        if corner { (0.0, 0.0) } else { ((b.0 - a.0) / 6.0, (b.1 - a.1) / 6.0) }
    };
    let leave = slope(before, to, before == from);
    let arrive = slope(from, after, after == to);
    ((from.0 + leave.0, from.1 + leave.1), (to.0 - arrive.0, to.1 - arrive.1))
}

fn bezier(a: Point, b: Point, c: Point, d: Point, t: f32) -> Point {
    let s = 1.0 - t;
    let (wa, wb, wc, wd) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
    (wa * a.0 + wb * b.0 + wc * c.0 + wd * d.0, wa * a.1 + wb * b.1 + wc * c.1 + wd * d.1)
}

fn width_at(widths: &[f32], along: f32) -> f32 {
    let Some(last) = widths.len().checked_sub(1) else {
        return 0.0;
    };
    let place = along * last as f32;
    let at = (place as usize).min(last);
    let next = (at + 1).min(last);
    widths[at] + (widths[next] - widths[at]) * (place - at as f32)
}

fn is_clockwise(points: &[Point]) -> bool {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f32>() >= 0.0
}

fn trace_soft(pen: &mut PathBuilder, points: &[Point]) {
    let count = points.len();
    let Some(&first) = points.first() else {
        return;
    };
    pen.move_to(first.0, first.1);
    for at in 0..count {
        let from = points[at];
        let to = points[(at + 1) % count];
        if from == to {
            continue;
        }
        let before = points[(at + count - 1) % count];
        let after = points[(at + 2) % count];
        let (leave, arrive) = handles(before, from, to, after);
        pen.cubic_to(leave.0, leave.1, arrive.0, arrive.1, to.0, to.1);
    }
    pen.close();
}

fn trace_straight(pen: &mut PathBuilder, points: impl Iterator<Item = Point>) {
    for (at, (x, y)) in points.enumerate() {
        if at == 0 {
            pen.move_to(x, y);
        } else {
            pen.line_to(x, y);
        }
    }
    pen.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(shape: &Shape) -> [f32; 4] {
        let rect = shape.path.as_ref().expect("a shape with area").bounds();
        [rect.left(), rect.top(), rect.right(), rect.bottom()]
    }

    #[test]
    fn a_stroke_is_as_wide_as_asked() {
        let stroke = Shape::stroke(&[(0.0, 0.0), (10.0, 0.0)], &[2.0, 6.0]);
        assert_eq!(bounds(&stroke), [0.0, -3.0, 10.0, 3.0]);
    }

    #[test]
    fn a_mirrored_shape_is_even() {
        let [left, _, right, _] = bounds(&Shape::mirrored(&[(0.0, -9.0), (7.0, 0.0), (0.0, 9.0)]));
        assert_eq!(left, -right);
    }

    #[test]
    fn a_point_given_twice_is_a_corner() {
        let square = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
        let cornered: Vec<Point> = square.iter().flat_map(|&p| [p, p]).collect();
        assert_eq!(bounds(&Shape::soft(&cornered)), [-1.0, -1.0, 1.0, 1.0]);
    }

    #[test]
    fn too_few_points_draw_nothing() {
        assert!(Shape::soft(&[]).path.is_none());
        assert!(Shape::stroke(&[(1.0, 1.0)], &[2.0]).path.is_none());
        assert!(Shape::between(&[], &[]).path.is_none());
    }
}
