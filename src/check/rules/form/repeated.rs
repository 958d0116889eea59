//! A field or a name that is given twice.

use crate::{
    check::{Example, rule::Rule},
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
    example: Example::fragment(
        r#""opens": ( … ),
"opens": ( … ),"#,
    ),
    mend: "Keep one, or give the second another name. After copying a turn, that is easily forgotten.",
    look: &[],
};
