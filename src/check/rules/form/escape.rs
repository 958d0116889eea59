//! A backslash that means nothing.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A backslash that means nothing.
pub const RULE: Rule = Rule {
    code: form::ESCAPE,
    name: "backslash",
    severity: Severity::Error,
    says: "In a text, a backslash gives the next character another meaning: `\\\"` is a quotation mark, `\\n` a new \
          line, `\\\\` a backslash. This one means nothing.",
    why: "It is usually a backslash that was meant as itself, or a leftover of another program.",
    example: Example::of(
        Part::Choices,
        r#"(id: "or", say: "Kettle\or pan?", goto: "end"),"#,
        r#"(id: "or", say: "Kettle or pan?", goto: "end"),"#,
    ),
    mend: "Write `\\\\` for a backslash, or take it away.",
    look: &[],
};
