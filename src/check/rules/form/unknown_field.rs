//! A field that the format does not have.

use crate::{
    check::{Example, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A field that the format does not have.
pub const RULE: Rule = Rule {
    code: form::UNKNOWN_FIELD,
    name: "unknown-field",
    severity: Severity::Error,
    says: "There is no field of this name in this place. It may be misspelt, or belong somewhere else.",
    why: "A field that nobody knows would do nothing. You would find out in the middle of a workshop.",
    example: Example::fragment(r#"becuase: "The policy answers a question she did not ask.","#),
    mend: "Use the name the finding suggests, or look up which fields belong here in the description of the format.",
    look: &[],
};
