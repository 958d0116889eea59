//! A comma or a colon is missing, or one too many.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A comma or a colon is missing, or one too many.
pub const RULE: Rule = Rule {
    code: form::SEPARATOR,
    name: "comma-or-colon",
    severity: Severity::Error,
    says: "Fields are written as `name: value`, with a comma after each. Something is missing between two of them, \
          or there is too much.",
    why: "Without the comma or the colon, two things run together and neither can be understood.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask"
 say: "Which one broke?", goto: "end"),"#,
        r#"(id: "ask",
 say: "Which one broke?", goto: "end"),"#,
    ),
    mend: "Write a comma after each value: `id: \"promise\",`.",
    look: &[],
};
