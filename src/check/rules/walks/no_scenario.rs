//! Walks without a scenario.

use crate::{
    check::{Example, rule::Rule},
    scenario::retracing,
    source::Severity,
};

/// Walks without a scenario.
pub const RULE: Rule = Rule {
    code: retracing::NO_SCENARIO,
    name: "walk-no-scenario",
    severity: Severity::Error,
    says: "There is no scenario beside the walks, or none that can be played.",
    why: "Walks are played again to see whether they still lead where they led. That takes a scenario without errors.",
    example: Example::told("kettle.walks.ron in a folder without kettle.ron"),
    mend: "Put both into one folder, with the names `kettle.ron` and `kettle.walks.ron`. If the scenario is there, mend \
          its errors first: `heard check kettle.ron` lists them.",
    look: &[],
};
