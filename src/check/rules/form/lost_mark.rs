//! A text has lost a quotation mark.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// A text has lost a quotation mark.
pub const RULE: Rule = Rule {
    code: form::LOST_MARK,
    name: "lost-quotation-mark",
    severity: Severity::Error,
    says: "Every text stands between two quotation marks. One of them is missing here, so nobody can say for sure \
          where the text ends.",
    why: "Without it, everything that follows would be read the wrong way round: your words as code, and the code \
          as your words. Heard guesses where the text ends and goes on, so that you see the other findings too.",
    example: Example::of(
        Part::Choices,
        r#"(id: "sorry", say: "I am sorry to hear that,
 goto: "end"),"#,
        r#"(id: "sorry", say: "I am sorry to hear that.",
 goto: "end"),"#,
    ),
    mend: "Put the missing quotation mark back: `say: \"I am sorry to hear that\",`.",
    look: &[],
};
