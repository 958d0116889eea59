//! The file is not saved as UTF-8.

use crate::{
    check::{Example, Part, rule::Rule},
    scenario::form,
    source::Severity,
};

/// The file is not saved as UTF-8.
pub const RULE: Rule = Rule {
    code: form::NOT_UTF8,
    name: "not-utf-8",
    severity: Severity::Error,
    says: "The file is saved in an encoding that Heard can't read, or it isn't a text file.",
    why: "Letters with accents, curly quotation marks and dashes get lost when a file is read in the wrong \
          encoding.",
    example: Example::of(
        Part::Choices,
        "(id: \"tea\", say: \"Tea at the Caf\u{fffd}?\", goto: \"end\"),",
        r#"(id: "tea", say: "Tea at the Café?", goto: "end"),"#,
    ),
    mend: "Open the file in your text editor, choose “Save as” and the encoding UTF-8, and write lost characters \
          again.",
    look: &[],
};
