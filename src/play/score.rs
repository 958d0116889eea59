//! The score of an attempt.

use super::{Mood, Tally, reply::rounded};
use crate::rubric::Rubric;
use serde::{Deserialize, Serialize};

/// An attempt's score and how it came about. It counts landings and outcome, never levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Score {
    /// The score, 0 to 100.
    pub points: i32,
    /// What the points are called.
    pub band: Band,
    /// Whether this would pass in Assess mode.
    pub ready: bool,
    /// No score is shown: somebody was put in danger where safety was asked for.
    pub stopped: bool,
    /// The landings given.
    pub landings: i32,
    /// The best landings that were on offer on this road.
    pub best_landings: i32,
    /// How much of the distress went, 0 to 100.
    pub relief: i32,
    /// How it left the person: relief, trust and being heard, 0 to 100.
    pub outcome: i32,
    /// Added because a miss was put right.
    pub repair_bonus: i32,
    /// Taken off for promises that were too large.
    pub over_promise_penalty: i32,
    /// The most the points can be, after a critical slip.
    pub cap: Option<i32>,
}

/// What a score is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Below 40, unless the rubric says otherwise.
    FindingYourFeet,
    /// Below 70.
    GettingCloser,
    /// Below 85.
    Landing,
    /// From 85 on.
    LandingWell,
}

impl Score {
    pub(super) fn of(rubric: &Rubric, tally: &Tally, start: Mood, now: Mood) -> Self {
        let rules = &rubric.score;
        let relief = relief(rules.calm_distress, start, now);
        let weights = rules.relief_weight + rules.trust_weight + rules.heard_weight;
        let outcome = rounded(
            relief * rules.relief_weight
                + i32::from(now.trust) * rules.trust_weight
                + i32::from(now.heard) * rules.heard_weight,
            weights,
        );
        let repair_bonus = if tally.repaired > 0 { rules.repair_bonus } else { 0 };
        let over_promise_penalty = rules.over_promise_penalty.saturating_mul(tally.over_promises);
        let cap = match (tally.critical, tally.critical_repaired) {
            (0, _) => None,
            (_, false) => Some(rules.critical_cap),
            (_, true) => Some(rules.critical_repaired_cap),
        };
        let sum = rounded(rules.landing_points * tally.landings, tally.best_landings.max(1))
            + rounded(rules.outcome_points * outcome, 100)
            + repair_bonus
            - over_promise_penalty;
        let points = sum.min(cap.unwrap_or(100)).clamp(0, 100);
        let band = match points {
            points if points < rules.getting_closer => Band::FindingYourFeet,
            points if points < rules.landing => Band::GettingCloser,
            points if points < rules.landing_well => Band::Landing,
            _ => Band::LandingWell,
        };
        Self {
            points,
            band,
            ready: points >= rules.landing && tally.critical == 0,
            stopped: tally.stopped,
            landings: tally.landings,
            best_landings: tally.best_landings,
            relief,
            outcome,
            repair_bonus,
            over_promise_penalty,
            cap,
        }
    }
}

/// How much of the distress above a calm state went, 0 to 100.
fn relief(calm: i32, start: Mood, now: Mood) -> i32 {
    let start = i32::from(start.distress);
    rounded((start - i32::from(now.distress)) * 100, (start - calm).max(calm)).clamp(0, 100)
}
