//! What a face does, in numbers that can be blended.

use super::feelings;
use crate::scenario::Feeling;

/// What a face does at one moment. All parts are 0 in a face at rest, so an expression can be
/// weakened, and two can be blended, part by part. Most run from -1 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Expression {
    /// Inner ends of the brows: raised (1) or lowered (-1).
    pub(super) brow_inner: f32,
    /// Outer ends of the brows: raised (1) or lowered (-1).
    pub(super) brow_outer: f32,
    /// How far the brows are drawn together, from 0.
    pub(super) brow_draw: f32,
    /// One brow higher than the other: the right one in the picture (1) or the left one (-1).
    pub(super) brow_skew: f32,
    /// Upper lids: wide open (1), at rest (0), closed (-1).
    pub(super) lid_upper: f32,
    /// How far the lower lids are raised, from 0; a smile that reaches the eyes.
    pub(super) lid_lower: f32,
    /// Upper lids that slant outwards and down, in sorrow (1), or inwards and down, in anger (-1).
    pub(super) lid_slant: f32,
    /// Where the eyes look: to the right of the picture (1) or to the left (-1).
    pub(super) gaze_x: f32,
    /// Where the eyes look: down (1) or up (-1).
    pub(super) gaze_y: f32,
    /// Life in the eyes: bright (1), at rest (0), dull (-1).
    pub(super) spark: f32,
    /// Corners of the mouth: up (1) or down (-1).
    pub(super) mouth_curve: f32,
    /// How far the mouth is open, from 0.
    pub(super) mouth_open: f32,
    /// Mouth stretched (1) or narrowed (-1).
    pub(super) mouth_width: f32,
    /// One corner of the mouth higher than the other: right in the picture (1) or left (-1).
    pub(super) mouth_skew: f32,
    /// How tightly the lips are pressed, from 0.
    pub(super) press: f32,
    /// How far the lower lip and the chin are pushed up, from 0.
    pub(super) pout: f32,
    /// How much of an open mouth shows teeth, from 0.
    pub(super) teeth: f32,
    /// How far the cheeks are raised, from 0.
    pub(super) cheeks: f32,
    /// Flushed (1) or pale (-1).
    pub(super) flush: f32,
    /// Tears, from a shine along the lower lid up to one that runs (1).
    pub(super) tears: f32,
    /// Shadows under the eyes, from 0.
    pub(super) shadows: f32,
    /// Head lowered (1) or lifted (-1).
    pub(super) nod: f32,
    /// Head turned to the right of the picture (1) or to the left (-1).
    pub(super) turn: f32,
    /// Head tilted to the right of the picture (1) or to the left (-1).
    pub(super) tilt: f32,
    /// Shoulders raised (1) or dropped (-1).
    pub(super) shoulders: f32,
}

impl Expression {
    /// The face of a feeling at a strength from 1 (slight) to 3 (strong); the nearest of these is
    /// taken for any other number.
    pub fn of(feeling: Feeling, strength: u8) -> Self {
        let (share, late) = match strength {
            0 | 1 => (0.5, 0.14),
            2 => (0.76, 0.5),
            _ => (1.0, 1.0),
        };
        feelings::at_its_strongest(feeling).weakened(share, late)
    }

    /// The face on its way from `a` (`t` = 0) to `b` (`t` = 1); `t` beyond these ends there.
    pub fn between(a: Self, b: Self, t: f32) -> Self {
        let t = if t > 0.0 { t.min(1.0) } else { 0.0 };
        a.merged(b, |from, to| from * (1.0 - t) + to * t)
    }

    /// A share of this expression. Tears, an open mouth and closed eyes belong to strong feelings and
    /// come late.
    fn weakened(self, share: f32, late: f32) -> Self {
        let later = (share + late) / 2.0;
        Self {
            lid_upper: self.lid_upper * if self.lid_upper < 0.0 { later } else { share },
            teeth: self.teeth,
            tears: self.tears * late,
            mouth_open: self.mouth_open * later,
            ..self.merged(self, |part, _| part * share)
        }
    }

    fn merged(self, other: Self, merge: impl Fn(f32, f32) -> f32) -> Self {
        macro_rules! each {
            ($($part:ident)*) => { Self { $($part: merge(self.$part, other.$part)),* } };
        }
        each!(brow_inner brow_outer brow_draw brow_skew lid_upper lid_lower lid_slant gaze_x gaze_y
            spark mouth_curve mouth_open mouth_width mouth_skew press pout teeth cheeks flush tears
            shadows nod turn tilt shoulders)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blending_starts_and_ends_with_the_faces_given() {
        for &feeling in Feeling::ALL {
            let (a, b) = (Expression::of(feeling, 3), Expression::of(Feeling::Happy, 2));
            assert_eq!(Expression::between(a, b, 0.0), a);
            assert_eq!(Expression::between(a, b, 1.0), b);
            assert_eq!(Expression::between(a, b, -4.0), a);
            assert_eq!(Expression::between(a, b, 9.0), b);
            assert_eq!(Expression::between(a, b, f32::NAN), a);
        }
    }

    #[test]
    fn half_way_lies_between() {
        let (rest, sad) = (Expression::default(), Expression::of(Feeling::Sad, 3));
        let half = Expression::between(rest, sad, 0.5);
        assert!(half.mouth_curve < 0.0 && half.mouth_curve > sad.mouth_curve);
        assert!(half.brow_inner > 0.0 && half.brow_inner < sad.brow_inner);
    }

    #[test]
    fn strength_outside_its_range_is_the_nearest() {
        for &feeling in Feeling::ALL {
            assert_eq!(Expression::of(feeling, 0), Expression::of(feeling, 1));
            assert_eq!(Expression::of(feeling, 200), Expression::of(feeling, 3));
        }
    }

    #[test]
    fn neutral_is_a_face_at_rest() {
        assert_eq!(Expression::of(Feeling::Neutral, 3), Expression::default());
    }
}
