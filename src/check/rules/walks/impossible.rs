//! A bound that nothing can lie within.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::retracing,
    source::Severity,
};

/// A bound that nothing can lie within.
pub const RULE: Rule = Rule {
    code: retracing::IMPOSSIBLE,
    name: "walk-bounds",
    severity: Severity::Error,
    says: "A walk asks for a score or a gauge beyond 100, or for a range that ends before it begins.",
    why: "Scores and gauges go from 0 to 100. A walk with such a bound can never hold, or says less than it seems to.",
    example: Example::of(
        Part::Walks,
        r#"[
    (name: "Asks", road: [("opens", "ask")], score: (0, 120)),
]"#,
        r#"[
    (name: "Asks", road: [("opens", "ask")], score: (0, 100)),
]"#,
    ),
    mend: "Give two whole numbers from 0 to 100, the lower one first: `score: (70, 100)`.",
    look: &[],
};
