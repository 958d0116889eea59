//! A name that the format does not have.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A name that the format does not have.
pub const RULE: Rule = Rule {
    code: form::UNKNOWN_NAME,
    name: "unknown-name",
    severity: Severity::Error,
    says: "Feelings, needs, levels, facets, slips and the like are chosen from fixed lists. This name is in none \
          that belongs here.",
    why: "Only names from the list have a meaning: a face to show, a need to meet, a facet to count.",
    example: Example::of(
        Part::Choices,
        r#"(id: "third", say: "Your third one?", shows: [Aknowledge("Your third one")], goto: "end"),"#,
        r#"(id: "third", say: "Your third one?", shows: [Acknowledge("Your third one")], goto: "end"),"#,
    ),
    mend: "Use the name the finding suggests, or choose another from the list. Capitals count: `NameFeeling`, not \
          `namefeeling`.",
    look: &[],
};
