//! A road that parts.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::retracing,
    source::Severity,
};

/// A road that parts.
pub const RULE: Rule = Rule {
    code: retracing::PARTED,
    name: "walk-parts",
    severity: Severity::Error,
    says: "A walk comes to another turn than the one it was recorded in, or to one that does not offer its reply then.",
    why: "A reply, a route or a condition has changed, and a conversation that somebody relied on goes elsewhere now.",
    example: Example::of(
        Part::Walks,
        r#"[
    (name: "Asks", road: [("opens", "ask"), ("opens", "ask")]),
]"#,
        r#"[
    (name: "Asks", road: [("opens", "ask")]),
]"#,
    ),
    mend: "Look where the road leads now. If that is not what you meant, mend the scenario. If it is, record the walk \
          again under the same name: `heard test kettle.ron --record NAME`.",
    look: &[],
};
