//! A name that is not in the scenario.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::retracing,
    source::Severity,
};

/// A name that is not in the scenario.
pub const RULE: Rule = Rule {
    code: retracing::UNKNOWN,
    name: "walk-unknown-name",
    severity: Severity::Error,
    says: "A walk names a turn, a reply, an ending or a flag that the scenario does not have.",
    why: "The walk can't be followed. Most often something was renamed in the scenario after the walk was recorded.",
    example: Example::of(
        Part::Walks,
        r#"[
    (name: "Asks", road: [("opens", "aks")]),
]"#,
        r#"[
    (name: "Asks", road: [("opens", "ask")]),
]"#,
    ),
    mend: "Use the name the finding suggests. If what it means is gone from the scenario, record the walk again: `heard \
          test kettle.ron --record NAME`.",
    look: &[],
};
