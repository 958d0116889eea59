//! Something that cannot be read at all.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// Something that cannot be read at all.
pub const RULE: Rule = Rule {
    code: form::UNREADABLE,
    name: "unreadable",
    severity: Severity::Error,
    says: "There is something here that means nothing in a scenario, or something follows after the scenario has \
          ended.",
    why: "Heard doesn't guess about it, so that nothing you wrote is dropped in silence.",
    example: Example::of(Part::Scenario, "mood: (distress: 70 %),", "mood: (distress: 70), // in a hundred"),
    mend: "Take it away, or write it as a comment: everything after // on a line is for you alone.",
    look: &[],
};
