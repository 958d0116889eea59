//! The wrong quotation marks, or none.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// The wrong quotation marks, or none.
pub const RULE: Rule = Rule {
    code: form::QUOTES,
    name: "quotation-marks",
    severity: Severity::Error,
    says: "Texts stand between straight double quotation marks: \"like this\". Here they are curly, single, missing, \
          or there are more of them inside. Or a name such as `Vent` stands in quotation marks and should not.",
    why: "Word processors turn straight marks into curly ones. Inside a text those are welcome; around it, only \
          straight ones are understood.",
    example: Example::of(
        Part::Choices,
        r#"(id: "fed-up", say: “Third one? I would be fed up too.”, goto: "end"),"#,
        r#"(id: "fed-up", say: "Third one? I would be fed up too.", goto: "end"),"#,
    ),
    mend: "Put straight quotation marks around texts. For a quotation inside a text write “ ” or `\\\"`.",
    look: &[],
};
