//! A walk that comes to something else.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::retracing,
    source::Severity,
};

/// A walk that comes to something else.
pub const RULE: Rule = Rule {
    code: retracing::OTHER,
    name: "walk-outcome",
    severity: Severity::Error,
    says: "A walk goes its way, and something else comes of it: another ending, a score or a gauge outside its bounds, a \
           flag that is not set.",
    why: "The same replies are worth something else than when the walk was recorded.",
    example: Example::of(
        Part::Walks,
        r#"[
    (name: "Asks", road: [("opens", "ask")], mood: (trust: (80, 100))),
]"#,
        r#"[
    (name: "Asks", road: [("opens", "ask")], mood: (trust: (40, 60))),
]"#,
    ),
    mend: "If the change was on purpose, write down what comes of the walk now. If not, look at what the replies on this \
          road show, and at the needs of the turns.",
    look: &[],
};
