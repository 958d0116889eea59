//! A file with nothing in it.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A file with nothing in it.
pub const RULE: Rule = Rule {
    code: form::EMPTY,
    name: "empty",
    severity: Severity::Error,
    says: "There is no scenario in the file: it is empty, or has nothing but comments.",
    why: "A file that was cut short while saving looks like this too.",
    example: Example::of(
        Part::File,
        "// The telescope that came in pieces",
        r#"// The telescope that came in pieces
(
    title: "The telescope",
    person: (name: "Priya"),
    turns: {"opens": (says: "It came in pieces.", ending: (title: "In pieces"))},
)"#,
    ),
    mend: "Start a scenario with `heard new`, or bring the file back from a copy.",
    look: &[],
};
