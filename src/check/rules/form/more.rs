//! There are more findings than are shown.

use crate::{
    check::{Example, rule::Rule},
    source::Severity,
};

/// There are more findings than are shown.
pub const RULE: Rule = Rule {
    code: "H099",
    name: "more",
    severity: Severity::Error,
    says: "Only the first 200 findings of a file are shown.",
    why: "One mistake often brings many findings. After mending the first few, most of the rest are gone.",
    example: Example::told("and 57 more; mend these first"),
    mend: "Mend what is shown and check again. Start with lost brackets and quotation marks.",
    look: &[],
};
