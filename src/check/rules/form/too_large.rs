//! Something is larger than the format allows.

use crate::{
    check::{
        example::Example,
        findings::{Finding, Findings},
        rule::{Look, Rule},
        searches::Searches,
        subject::Subject,
    },
    scenario::{LONGEST_TEXT, Path, form},
    source::Severity,
};

/// Something is larger than the format allows.
pub const RULE: Rule = Rule {
    code: form::TOO_LARGE,
    name: "too-large",
    severity: Severity::Error,
    says: "The file passes one of the limits: 64 MiB a file, 100,000 turns, 64 choices a turn, 16 KiB a text, 128 \
          levels of brackets.",
    why: "The limits are far beyond any conversation that people can play. Passing one usually means that \
          something was pasted twice, or a bracket is lost.",
    example: Example::told("choices: [ … 65 choices … ],"),
    mend: "Look for what was repeated by accident. If it is meant, split the scenario into several.",
    look: &[Look::Text(look)],
};

/// Tells of a file in which not everything could be looked for.
pub(in crate::check) fn look_at(searches: &Searches, found: &mut Findings) {
    if searches.are_spent() {
        found.add(&RULE, || {
            Finding::new(Path::root(), "this file quotes more words of longer texts than can be looked for")
                .help("split it into several")
        });
    }
}

fn look(_: &Subject, text: &str, at: &dyn Fn() -> Path, found: &mut Findings) {
    if text.len() > LONGEST_TEXT {
        found.add(&RULE, || Finding::new(at(), "this text is longer than 16 KiB").help("split it into several turns"));
    }
}
