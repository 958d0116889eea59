//! The rubric's numbers, read from RON.

use super::{Facet, Need, Part, Slip, Weight, Worth};
use crate::source::Revision;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};
use thiserror::Error;

/// What replies are worth and what they do, as an organisation set it.
///
/// The magnitudes are design parameters; their directions follow the research named in the design's science notes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// The organisation's name for this state of the numbers.
    pub version: String,
    /// What each facet gives.
    pub facets: BTreeMap<Facet, Vec<Part>>,
    /// How much each slip costs.
    pub slips: BTreeMap<Slip, Weight>,
    /// What each need asks for.
    pub needs: BTreeMap<Need, NeedRule>,
    /// What a reply does to the person.
    pub effects: EffectRules,
    /// What a reply costs the trainee.
    pub energy: EnergyRules,
    /// How an attempt is scored.
    pub score: ScoreRules,
}

/// What a need asks for, and whether that changes once the person has been heard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedRule {
    /// The parts a reply should have.
    pub asks: Vec<Part>,
    /// What it asks for instead from some point on.
    #[serde(default)]
    pub once_heard: Option<OnceHeard>,
}

/// What a need asks for once the person has been heard enough.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnceHeard {
    /// How far the heard gauge must stand, 0 to 100.
    pub at_least: u8,
    /// The parts a reply should have then.
    pub asks: Vec<Part>,
}

/// What is added to the person's gauges, −100 to 100 each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Added to distress; below zero calms.
    pub distress: i32,
    /// Added to trust.
    pub trust: i32,
    /// Added to how far they feel heard.
    pub heard: i32,
}

/// What each part of a reply, and each kind of slip, does to the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is named and explained in assets/rubric.ron")]
pub struct EffectRules {
    pub head: Change,
    pub heart: Change,
    pub heart_unasked: Change,
    pub hand: Change,
    pub hand_calms_half_below_heard: u8,
    pub presence_unasked: Change,
    pub curious: Change,
    pub nothing: Change,
    pub apology_again: Change,
    pub major: Change,
    pub critical: Change,
    pub calming_percent_base: i32,
    pub trust_percent_base: i32,
    pub fragile_below_trust: u8,
    pub fragile_percent: i32,
    pub repair_percent: i32,
}

/// What replying costs the trainee's energy: a teaching model, not a measurement of anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is named and explained in assets/rubric.ron")]
pub struct EnergyRules {
    pub distress_per_exposure: i32,
    pub helping_restores: i32,
    pub feeling_costs: i32,
    pub thinking_costs: i32,
    pub nothing_costs: i32,
    pub over_promise_costs: i32,
    pub debt_costs: i32,
    pub boundary_restores: i32,
    pub pause_below: u8,
    pub pause_after_apathetic: u8,
}

/// How an attempt's landings and outcome become its score.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is named and explained in assets/rubric.ron")]
pub struct ScoreRules {
    pub landing_points: i32,
    pub outcome_points: i32,
    pub relief_weight: i32,
    pub trust_weight: i32,
    pub heard_weight: i32,
    pub calm_distress: i32,
    pub repair_bonus: i32,
    pub over_promise_penalty: i32,
    pub cap_landing: u8,
    pub critical_cap: i32,
    pub critical_repaired_cap: i32,
    pub getting_closer: i32,
    pub landing: i32,
    pub landing_well: i32,
}

/// Why a rubric cannot be used.
#[derive(Debug, Error)]
pub enum RubricError {
    /// The text is not a rubric in RON.
    #[error("the rubric cannot be read: {0}")]
    Syntax(#[from] ron::error::SpannedError),
    /// A facet, slip or need is not listed.
    #[error("the rubric says nothing about {name}; every facet, slip and need must be listed")]
    Missing {
        /// The list it should be in: `facets`, `slips` or `needs`.
        list: &'static str,
        /// What is not listed.
        name: String,
    },
    /// A number is out of its range.
    #[error("the rubric's {name} is {value}; it must be from {least} to {most}")]
    Range {
        /// Which number, as `effects.head.trust`.
        name: String,
        /// What it is.
        value: i32,
        /// The least it may be.
        least: i32,
        /// The most it may be.
        most: i32,
    },
}

/// The text of the rubric that comes with the program.
pub const BUILT_IN: &str = include_str!("../../assets/rubric.ron");

impl Rubric {
    /// Reads a rubric.
    ///
    /// # Errors
    /// When the text is not a rubric in RON, leaves something out, or a number is out of its range.
    pub fn read(text: &str) -> Result<Self, RubricError> {
        let rubric: Self = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(text)?;
        rubric.faults().into_iter().next().map_or(Ok(rubric), Err)
    }

    /// Why it cannot be used, though it can be read: what is not listed, and every number that is out of its range.
    #[must_use]
    pub fn faults(&self) -> Vec<RubricError> {
        let mut faults = self.missing();
        faults.extend(self.out_of_range());
        faults
    }

    /// The rubric that comes with the program.
    #[must_use]
    pub fn built_in() -> Arc<Self> {
        static RUBRIC: LazyLock<Arc<Rubric>> =
            LazyLock::new(|| Arc::new(Rubric::read(BUILT_IN).expect("a test reads the built-in rubric")));
        RUBRIC.clone()
    }

    /// The hash of the rubric's meaning, whatever its white space and comments.
    #[must_use]
    pub fn revision(&self) -> Revision {
        Revision::of(serde_json::to_string(self).unwrap_or_default().as_bytes())
    }

    /// Which of head, heart and hand a facet gives in a reply of some worth. A gentle question is a heart only where a
    /// head or a hand stands beside it.
    #[must_use]
    pub fn parts_shown(&self, facet: Facet, worth: &Worth) -> &[Part] {
        match facet {
            Facet::Explore if worth.parts.heart => &[Part::Heart],
            facet => self.facets.get(&facet).map_or(&[], Vec::as_slice),
        }
    }

    /// How much a slip costs.
    #[must_use]
    pub fn weight(&self, slip: Slip) -> Weight {
        self.slips.get(&slip).copied().unwrap_or(Weight::Major)
    }

    fn missing(&self) -> Vec<RubricError> {
        let facets = Facet::ALL.iter().filter(|facet| !self.facets.contains_key(facet));
        let slips = Slip::ALL.iter().filter(|slip| !self.slips.contains_key(slip));
        let needs = Need::ALL.iter().filter(|need| !self.needs.contains_key(need));
        let facets = facets.map(|facet| ("facets", format!("{facet:?}")));
        let slips = slips.map(|slip| ("slips", format!("{slip:?}")));
        let needs = needs.map(|need| ("needs", format!("{need:?}")));
        facets.chain(slips).chain(needs).map(|(list, name)| RubricError::Missing { list, name }).collect()
    }

    fn out_of_range(&self) -> Vec<RubricError> {
        let effects = &self.effects;
        let changes = [
            ("effects.head", effects.head),
            ("effects.heart", effects.heart),
            ("effects.heart_unasked", effects.heart_unasked),
            ("effects.hand", effects.hand),
            ("effects.presence_unasked", effects.presence_unasked),
            ("effects.curious", effects.curious),
            ("effects.nothing", effects.nothing),
            ("effects.apology_again", effects.apology_again),
            ("effects.major", effects.major),
            ("effects.critical", effects.critical),
        ];
        let mut numbers = Vec::new();
        for (name, Change { distress, trust, heard }) in changes {
            for (gauge, value) in [("distress", distress), ("trust", trust), ("heard", heard)] {
                numbers.push((format!("{name}.{gauge}"), value, -100, 100));
            }
        }
        for (need, rule) in &self.needs {
            let at_least = rule.once_heard.iter().map(|once| i32::from(once.at_least));
            numbers.extend(at_least.map(|value| (format!("needs.{need:?}.once_heard.at_least"), value, 0, 100)));
        }
        let (energy, score) = (&self.energy, &self.score);
        let single = [
            ("effects.hand_calms_half_below_heard", effects.hand_calms_half_below_heard.into(), 0, 100),
            ("effects.fragile_below_trust", effects.fragile_below_trust.into(), 0, 100),
            ("energy.pause_below", energy.pause_below.into(), 0, 100),
            ("effects.calming_percent_base", effects.calming_percent_base, 0, 1000),
            ("effects.trust_percent_base", effects.trust_percent_base, 100, 1000),
            ("effects.fragile_percent", effects.fragile_percent, 100, 1000),
            ("effects.repair_percent", effects.repair_percent, 0, 100),
            ("energy.distress_per_exposure", energy.distress_per_exposure, 1, 100),
            ("energy.helping_restores", energy.helping_restores, 0, 100),
            ("energy.feeling_costs", energy.feeling_costs, 0, 100),
            ("energy.thinking_costs", energy.thinking_costs, 0, 100),
            ("energy.nothing_costs", energy.nothing_costs, 0, 100),
            ("energy.over_promise_costs", energy.over_promise_costs, 0, 100),
            ("energy.debt_costs", energy.debt_costs, 0, 100),
            ("energy.boundary_restores", energy.boundary_restores, 0, 100),
            ("score.landing_points", score.landing_points, 0, 100),
            ("score.outcome_points", score.outcome_points, 0, 100),
            ("score.relief_weight", score.relief_weight, 1, 100),
            ("score.trust_weight", score.trust_weight, 0, 100),
            ("score.heard_weight", score.heard_weight, 0, 100),
            ("score.calm_distress", score.calm_distress, 1, 100),
            ("score.repair_bonus", score.repair_bonus, 0, 100),
            ("score.over_promise_penalty", score.over_promise_penalty, 0, 100),
            ("score.cap_landing", score.cap_landing.into(), 0, 3),
            ("score.critical_cap", score.critical_cap, 0, 100),
            ("score.critical_repaired_cap", score.critical_repaired_cap, 0, 100),
            ("score.getting_closer", score.getting_closer, 0, score.landing),
            ("score.landing", score.landing, 0, score.landing_well),
            ("score.landing_well", score.landing_well, 0, 100),
        ];
        numbers.extend(single.map(|(name, value, least, most)| (name.to_owned(), value, least, most)));
        let beyond = numbers.into_iter().filter(|(_, value, least, most)| value < least || value > most);
        beyond.map(|(name, value, least, most)| RubricError::Range { name, value, least, most }).collect()
    }
}
