//! A bracket is missing, or one too many.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A bracket is missing, or one too many.
pub const RULE: Rule = Rule {
    code: form::BRACKET,
    name: "bracket",
    severity: Severity::Error,
    says: "Brackets come in pairs: ( ) around fields, [ ] around lists, { } around words, people and turns. One of \
          a pair is missing here, or there is one too many.",
    why: "A lost bracket moves everything after it into the wrong place.",
    example: Example::of(
        Part::Choices,
        r#"(id: "third", say: "Your third one?", shows: [Acknowledge("Your third one"), goto: "end"),"#,
        r#"(id: "third", say: "Your third one?", shows: [Acknowledge("Your third one")], goto: "end"),"#,
    ),
    mend: "Put the missing bracket where the finding points, or take the extra one away. Editors show the partner \
          of a bracket when the cursor stands beside it.",
    look: &[],
};
