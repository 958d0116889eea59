//! A field that the format does not have.

use crate::{
    check::{Example, Part, rule::Rule},
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
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", becuase: "It asks.", goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", because: "It asks.", goto: "end"),"#,
    ),
    mend: "Use the name the finding suggests, or look up which fields belong here in the description of the format.",
    look: &[],
};
