//! A value of the wrong kind.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A value of the wrong kind.
pub const RULE: Rule = Rule {
    code: form::WRONG_KIND,
    name: "wrong-kind",
    severity: Severity::Error,
    says: "Something else is expected here: a text where there is a list, say, or a number where there is a text.",
    why: "Each field takes one kind of value, and can't do anything with another.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", sets: "asked", goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", sets: ["asked"], goto: "end"),"#,
    ),
    mend: "Write the kind of value that the finding names. For a list, put square brackets around it, even if it \
          has one item: `sets: [\"courier_offered\"],`.",
    look: &[],
};
