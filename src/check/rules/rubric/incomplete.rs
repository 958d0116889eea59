//! Something that a rubric must have is missing.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    rubric::{Rubric, RubricError},
    scenario::{Path, form},
    source::Severity,
};

/// Something that a rubric must have is missing.
pub const RULE: Rule = Rule {
    code: form::MISSING_FIELD,
    name: "rubric-incomplete",
    severity: Severity::Error,
    says: "A field of the rubric is missing, or a facet, a slip or a need is not in its list.",
    why: "Every reply is weighed by all of it. Heard does not guess what an organisation would have wanted.",
    example: Example::of(
        Part::Rubric,
        "energy: (
    distress_per_exposure: 20, helping_restores: 2, feeling_costs: 3, thinking_costs: 1, nothing_costs: 1,
    over_promise_costs: 6, debt_costs: 4, boundary_restores: 10, pause_after_apathetic: 2,
),",
        "energy: (
    distress_per_exposure: 20, helping_restores: 2, feeling_costs: 3, thinking_costs: 1, nothing_costs: 1,
    over_promise_costs: 6, debt_costs: 4, boundary_restores: 10, pause_below: 25, pause_after_apathetic: 2,
),",
    ),
    mend: "Add what the finding names. The rubric that comes with Heard has all of it.",
    look: &[Look::Rubric(look)],
};

fn look(rubric: &Rubric, found: &mut Findings) {
    for fault in rubric.faults() {
        if let RubricError::Missing { list, .. } = fault {
            found.add(&RULE, || Finding::new(Path::root().field(list).name(), fault.to_string()));
        }
    }
}
