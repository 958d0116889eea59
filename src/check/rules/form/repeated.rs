//! A field or a name that is given twice.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A field or a name that is given twice.
pub const RULE: Rule = Rule {
    code: form::REPEATED,
    name: "repeated",
    severity: Severity::Error,
    says: "The same field is given twice in one place, or two turns, people or words have the same name.",
    why: "Only one of them can count, and nobody can say which one you meant.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", goto: "opens"),
"opens": (says: "Third kettle this year.", goto: "end"),"#,
        r#""opens": (says: "It broke again.", goto: "third"),
"third": (says: "Third kettle this year.", goto: "end"),"#,
    ),
    mend: "Keep one, or give the second another name. After copying a turn, that is easily forgotten.",
    look: &[],
};
