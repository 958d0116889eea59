//! Two walks of one name.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::retracing,
    source::Severity,
};

/// Two walks of one name.
pub const RULE: Rule = Rule {
    code: retracing::REPEATED,
    name: "walk-repeated-name",
    severity: Severity::Error,
    says: "Two walks of a file have the same name.",
    why: "Reports name walks, and recording a walk again replaces the one of that name. It must be clear which one is \
          meant.",
    example: Example::of(
        Part::Walks,
        r#"[
    (name: "Asks", road: [("opens", "ask")]),
    (name: "Asks", road: [("opens", "ask")], ending: "end"),
]"#,
        r#"[
    (name: "Asks", road: [("opens", "ask")]),
    (name: "Asks, and ends well", road: [("opens", "ask")], ending: "end"),
]"#,
    ),
    mend: "Give each walk a name of its own, or take one of them away.",
    look: &[],
};
