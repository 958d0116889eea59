//! A translation of nothing.

use crate::{
    check::{
        beside::TranslationAt,
        example::Example,
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    scenario::Path,
    source::Severity,
};

/// A translation of nothing.
pub const RULE: Rule = Rule {
    code: "H400",
    name: "translation-no-scenario",
    severity: Severity::Error,
    says: "There is no scenario beside the translation that it could belong to.",
    why: "A translation holds only the texts. How they hang together stands in the scenario.",
    example: Example::told("kettle.de.ron in a folder without kettle.ron"),
    mend: "Put both into one folder. The translation is called like the scenario, with the language before the \
          `.ron`: `kettle.ron` and `kettle.de.ron`.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    if at.scenario.is_none() {
        found.add(&RULE, || {
            Finding::new(Path::root(), "there is no scenario beside this translation")
                .help("call it like the scenario, as kettle.de.ron for kettle.ron, and put it into the same folder")
        });
    }
}
