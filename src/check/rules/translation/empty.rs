//! A translation without words.

use crate::{
    check::{
        beside::TranslationAt,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    source::Severity,
};

/// A translation without words.
pub const RULE: Rule = Rule {
    code: "H404",
    name: "translation-empty",
    severity: Severity::Warning,
    says: "A translation is empty.",
    why: "The trainee would see nothing, or the text in the language of the scenario.",
    example: Example::of(
        Part::Translation,
        r#"turns: {
    "opens": (
        texts: {"It broke again. Third kettle this year.": "Wieder kaputt. Der dritte Kessel dieses Jahr."},
        choices: {
            "ask": {
                "Which one broke?": "Welcher ist kaputt?",
                "Which one": "Welcher",
                "It asks.": "Es fragt.",
                "All of them.": "Alle.",
            },
        },
    ),
    "end": (texts: {"Anyway.": "", "Tea": "Tee"}),
},"#,
        r#"turns: {
    "opens": (
        texts: {"It broke again. Third kettle this year.": "Wieder kaputt. Der dritte Kessel dieses Jahr."},
        choices: {
            "ask": {
                "Which one broke?": "Welcher ist kaputt?",
                "Which one": "Welcher",
                "It asks.": "Es fragt.",
                "All of them.": "Alle.",
            },
        },
    ),
    "end": (texts: {"Anyway.": "Na ja.", "Tea": "Tee"}),
},"#,
    ),
    mend: "Write the translation, or take the line away until there is one.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    for place in &at.places {
        for (original, _) in place.translated.into_iter().flatten().filter(|(_, words)| words.trim().is_empty()) {
            found.add(&RULE, || {
                Finding::new(place.path.clone().key(original), "the words of the translation are missing")
            });
        }
    }
}
