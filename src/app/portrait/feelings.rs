//! The face of each feeling at its strongest.
//!
//! The movements follow the action units of Ekman and Friesen's Facial Action Coding System where it
//! describes a feeling (joy, surprise, fear, sorrow, anger), and everyday observation of gaze and
//! posture where it does not: shame lowers the head, doubt lifts one brow, loneliness looks away.

use super::expression::Expression;
use crate::scenario::Feeling;

/// The expression of a feeling at strength 3. In each row: brows, lids, gaze, mouth, colour, posture.
#[rustfmt::skip]
pub(super) fn at_its_strongest(feeling: Feeling) -> Expression {
    let rest = Expression::default();
    match feeling {
        Feeling::Neutral => rest,
        Feeling::Calm => Expression {
            brow_outer: 0.1, lid_upper: -0.7, lid_slant: 0.15, spark: 0.2, mouth_curve: 0.55,
            cheeks: 0.25, nod: -0.2, tilt: 0.3, shoulders: -0.6, ..rest
        },
        Feeling::Hopeful => Expression {
            brow_inner: 0.6, brow_outer: 0.3, lid_upper: 0.2, gaze_x: 0.2, gaze_y: -0.5, spark: 1.0,
            mouth_curve: 0.55, mouth_open: 0.12, teeth: 0.6, cheeks: 0.25, nod: -0.5, tilt: 0.45,
            ..rest
        },
        Feeling::Relieved => Expression {
            brow_inner: 0.6, brow_outer: 0.15, lid_upper: -1.0, lid_lower: 0.1, mouth_curve: 0.55,
            mouth_open: 0.3, teeth: 0.4, cheeks: 0.3, nod: -0.5, tilt: -0.5, shoulders: -1.0, ..rest
        },
        Feeling::Grateful => Expression {
            brow_inner: 0.7, brow_outer: 0.1, lid_upper: -0.05, lid_lower: 0.35, lid_slant: 0.4,
            spark: 1.0, mouth_curve: 0.8, press: 0.2, cheeks: 0.6, flush: 0.25, tears: 0.35,
            nod: 0.25, tilt: 0.9, ..rest
        },
        Feeling::Happy => Expression {
            brow_inner: 0.2, brow_outer: 0.25, lid_upper: -0.1, lid_lower: 0.75, spark: 0.8,
            mouth_curve: 1.0, mouth_open: 0.5, mouth_width: 0.2, teeth: 1.0, cheeks: 1.0,
            flush: 0.25, nod: -0.3, tilt: 0.35, ..rest
        },
        Feeling::Proud => Expression {
            brow_inner: 0.1, brow_outer: 0.35, lid_upper: -0.25, gaze_y: 0.35, spark: 0.6,
            mouth_curve: 0.75, mouth_width: 0.15, press: 0.35, cheeks: 0.5, nod: -1.0, turn: 0.15,
            shoulders: 0.25, ..rest
        },
        Feeling::Excited => Expression {
            brow_inner: 0.8, brow_outer: 0.9, lid_upper: 0.5, spark: 1.0, mouth_curve: 1.0,
            mouth_open: 0.85, mouth_width: 0.15, teeth: 1.0, cheeks: 0.7, flush: 0.35, nod: -0.2,
            shoulders: 0.5, ..rest
        },
        Feeling::Amused => Expression {
            brow_outer: 0.3, brow_skew: 0.6, lid_upper: -0.15, lid_lower: 0.6, gaze_x: 0.55,
            spark: 0.7, mouth_curve: 0.7, mouth_width: 0.1, mouth_skew: 0.75, press: 0.3,
            cheeks: 0.65, turn: -0.2, tilt: -0.7, ..rest
        },
        Feeling::Surprised => Expression {
            brow_inner: 1.0, brow_outer: 1.0, lid_upper: 1.0, spark: 0.6, mouth_open: 0.9,
            mouth_width: -0.5, teeth: 0.15, nod: -0.2, ..rest
        },
        Feeling::Confused => Expression {
            brow_inner: -0.1, brow_draw: 0.55, brow_skew: 1.0, lid_upper: -0.05, lid_lower: 0.2,
            gaze_x: -0.45, gaze_y: -0.35, mouth_curve: -0.2, mouth_width: -0.2, mouth_skew: -0.55,
            tilt: 1.0, ..rest
        },
        Feeling::Worried => Expression {
            brow_inner: 0.9, brow_outer: -0.1, brow_draw: 0.7, lid_upper: 0.25, lid_slant: 0.2,
            gaze_x: 0.25, mouth_curve: -0.5, mouth_width: -0.15, press: 0.5, nod: 0.15,
            shoulders: 0.4, ..rest
        },
        Feeling::Afraid => Expression {
            brow_inner: 1.0, brow_outer: 0.6, brow_draw: 0.7, lid_upper: 1.0, lid_lower: 0.2,
            gaze_x: -0.15, mouth_curve: -0.55, mouth_open: 0.42, mouth_width: 0.3, teeth: 0.85,
            flush: -1.0, nod: -0.2, turn: 0.25, tilt: -0.3, shoulders: 1.0, ..rest
        },
        Feeling::Overwhelmed => Expression {
            brow_inner: 0.8, brow_outer: -0.3, brow_draw: 1.0, lid_upper: -1.0, lid_lower: 0.65,
            lid_slant: 0.3, mouth_curve: -0.6, mouth_width: 0.1, press: 0.55, pout: 0.8, flush: 0.5,
            tears: 0.3, shadows: 0.5, nod: 0.25, tilt: -0.45, shoulders: 1.0, ..rest
        },
        Feeling::Sad => Expression {
            brow_inner: 0.95, brow_outer: -0.4, brow_draw: 0.2, lid_upper: -0.3, lid_slant: 0.8,
            gaze_y: 0.45, spark: -0.2, mouth_curve: -0.72, pout: 0.4, tears: 0.55, nod: 0.45,
            tilt: -0.45, ..rest
        },
        Feeling::Grieving => Expression {
            brow_inner: 1.0, brow_outer: -0.45, brow_draw: 0.7, lid_upper: -0.68, lid_lower: 0.15,
            lid_slant: 0.8, gaze_y: 0.5, spark: -0.3, mouth_curve: -0.9, mouth_open: 0.2,
            mouth_width: 0.1, pout: 0.5, flush: 0.3, tears: 1.0, shadows: 0.6, nod: 0.6, tilt: 0.4,
            shoulders: 0.4, ..rest
        },
        Feeling::Lonely => Expression {
            brow_inner: 0.85, brow_outer: -0.3, lid_upper: -0.35, lid_slant: 0.7, gaze_x: -0.85,
            gaze_y: 0.55, spark: -0.3, mouth_curve: -0.45, mouth_width: -0.15, shadows: 0.3,
            nod: 0.4, turn: -0.8, tilt: -0.8, shoulders: -0.5, ..rest
        },
        Feeling::Hurt => Expression {
            brow_inner: 0.85, brow_draw: 0.45, lid_upper: 0.1, lid_lower: 0.4, lid_slant: 0.5,
            spark: 0.5, mouth_curve: -0.6, mouth_width: -0.25, press: 0.3, pout: 0.9, flush: 0.2,
            tears: 0.8, nod: 0.15, turn: 0.35, tilt: 0.35, ..rest
        },
        Feeling::Ashamed => Expression {
            brow_inner: 0.7, brow_outer: -0.15, brow_draw: 0.2, lid_upper: -0.5, lid_slant: 0.4,
            gaze_x: -0.35, gaze_y: 1.0, spark: -0.4, mouth_curve: -0.5, press: 0.6, flush: 0.75,
            nod: 1.0, turn: -0.4, tilt: -0.6, shoulders: 0.6, ..rest
        },
        Feeling::Guilty => Expression {
            brow_inner: 0.8, brow_draw: 0.4, lid_upper: -0.1, lid_slant: 0.3, gaze_x: 0.9,
            gaze_y: 0.5, mouth_curve: -0.35, mouth_skew: 0.4, press: 0.8, nod: 0.5, turn: -0.35,
            tilt: 0.35, shoulders: 0.6, ..rest
        },
        Feeling::Embarrassed => Expression {
            brow_inner: 0.6, brow_outer: 0.25, lid_upper: -0.2, lid_lower: 0.35, gaze_x: 0.85,
            gaze_y: 0.45, mouth_curve: 0.4, mouth_width: -0.05, mouth_skew: 0.35, press: 0.55,
            cheeks: 0.45, flush: 1.0, nod: 0.4, turn: 0.4, tilt: 0.6, shoulders: 0.6, ..rest
        },
        Feeling::Disappointed => Expression {
            brow_inner: 0.6, brow_outer: -0.25, lid_upper: -0.5, lid_slant: 0.5, gaze_x: 0.2,
            gaze_y: 0.7, mouth_curve: -0.65, mouth_skew: -0.2, press: 0.4, pout: 0.5, nod: 0.3,
            tilt: 0.6, shoulders: -0.8, ..rest
        },
        Feeling::Frustrated => Expression {
            brow_inner: -0.55, brow_outer: 0.15, brow_draw: 1.0, lid_upper: -0.05, lid_lower: 0.45,
            lid_slant: -0.3, gaze_x: 0.5, gaze_y: -0.3, mouth_curve: -0.45, mouth_width: 0.1,
            mouth_skew: 0.2, press: 1.0, flush: 0.35, nod: -0.1, tilt: -0.45, shoulders: 0.6, ..rest
        },
        Feeling::Angry => Expression {
            brow_inner: -1.0, brow_outer: 0.45, brow_draw: 1.0, lid_upper: 0.15, lid_lower: 0.55,
            lid_slant: -0.9, spark: 0.3, mouth_curve: -0.5, mouth_open: 0.36, mouth_width: 0.15,
            teeth: 0.95, flush: 0.6, nod: 0.5, shoulders: 0.5, ..rest
        },
        Feeling::Suspicious => Expression {
            brow_inner: -0.4, brow_draw: 0.5, brow_skew: 0.8, lid_upper: -0.3, lid_lower: 0.45,
            lid_slant: -0.1, gaze_x: 0.95, mouth_curve: -0.3, mouth_width: -0.2, mouth_skew: 0.35,
            press: 0.6, turn: -0.7, tilt: -0.25, ..rest
        },
        Feeling::Jealous => Expression {
            brow_inner: -0.35, brow_outer: 0.1, brow_draw: 0.7, lid_upper: -0.25, lid_lower: 0.45,
            lid_slant: -0.35, gaze_x: -1.0, gaze_y: 0.15, mouth_curve: -0.6, mouth_skew: -0.55,
            press: 0.4, pout: 0.6, flush: 0.2, nod: 0.2, turn: 0.45, ..rest
        },
        Feeling::Tired => Expression {
            brow_inner: 0.2, brow_outer: -0.35, lid_upper: -0.75, lid_slant: 0.5, gaze_y: 0.2,
            spark: -0.6, mouth_curve: -0.2, flush: -0.2, shadows: 0.9, nod: 0.35, tilt: 0.4,
            shoulders: -0.8, ..rest
        },
        Feeling::Exhausted => Expression {
            brow_inner: 0.55, brow_outer: -0.45, lid_upper: -0.95, lid_slant: 0.55, gaze_y: 0.4,
            spark: -1.0, mouth_curve: -0.35, mouth_open: 0.2, mouth_width: -0.1, flush: -0.6,
            shadows: 1.0, nod: 0.8, tilt: 1.0, shoulders: -1.0, ..rest
        },
        Feeling::Numb => Expression {
            brow_inner: -0.15, brow_outer: -0.35, lid_upper: -0.5, gaze_y: 0.3, spark: -1.0,
            mouth_curve: -0.3, mouth_width: -0.15, press: 0.35, flush: -0.85, shadows: 0.65,
            nod: 0.15, shoulders: -0.5, ..rest
        },
    }
}
