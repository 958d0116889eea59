//! A number of a rubric that makes no sense.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    rubric::{Rubric, RubricError},
    scenario::Path,
    source::Severity,
};

/// A number of a rubric that makes no sense.
pub const RULE: Rule = Rule {
    code: "H601",
    name: "rubric-number",
    severity: Severity::Error,
    says: "A number of the rubric is out of its range.",
    why: "Gauges go from 0 to 100, and so do scores; what moves them can't be larger. Some numbers must also stand \
          in an order: landing well is worth at least as much as landing.",
    example: Example::of(
        Part::Rubric,
        "energy: (
    distress_per_exposure: 20, helping_restores: 2, feeling_costs: 3, thinking_costs: 1, nothing_costs: 1,
    over_promise_costs: 6, debt_costs: 4, boundary_restores: 10, pause_below: 125, pause_after_apathetic: 2,
),",
        "energy: (
    distress_per_exposure: 20, helping_restores: 2, feeling_costs: 3, thinking_costs: 1, nothing_costs: 1,
    over_promise_costs: 6, debt_costs: 4, boundary_restores: 10, pause_below: 25, pause_after_apathetic: 2,
),",
    ),
    mend: "Give a number in the range that the finding names.",
    look: &[Look::Rubric(look)],
};

fn look(rubric: &Rubric, found: &mut Findings) {
    for fault in rubric.faults() {
        if let RubricError::Range { name, .. } = &fault {
            found.add(&RULE, || {
                let place = name.split('.').fold(Path::root(), Path::key);
                Finding::new(place, fault.to_string())
            });
        }
    }
}
