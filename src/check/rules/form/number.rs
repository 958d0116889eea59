//! A number that does not fit.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A number that does not fit.
pub const RULE: Rule = Rule {
    code: form::NUMBER,
    name: "number",
    severity: Severity::Error,
    says: "The number is too large, too small, or not a whole number.",
    why: "Gauges go from 0 to 100, steps such as difficulty from 1 to 3. All of Heard's numbers are whole.",
    example: Example::of(Part::Scenario, "mood: (distress: 700),", "mood: (distress: 70),"),
    mend: "Give a whole number in the range that the finding names.",
    look: &[],
};
