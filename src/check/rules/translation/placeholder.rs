//! A word in curly brackets that the original doesn't have.

use crate::{
    check::{
        beside::TranslationAt,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        rules::lines::unknown_placeholder::placeholders,
    },
    source::Severity,
};

/// A word in curly brackets that the original doesn't have.
pub const RULE: Rule = Rule {
    code: "H406",
    name: "translation-placeholder",
    severity: Severity::Warning,
    says: "A translation has a word in curly brackets that its original doesn't have.",
    why: "Such words are replaced by a name, and must not be translated. The trainee would see the brackets.",
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
    "end": (texts: {"Anyway.": "Na ja, {nmae}.", "Tea": "Tee"}),
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
    mend: "Write the word as it stands in the original, or take it away. `{you}` and `{person}` may stand anywhere.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    for place in &at.places {
        for (original, translated) in place.translated.into_iter().flatten() {
            for (open, word) in placeholders(translated) {
                let known = matches!(word, "you" | "person") || placeholders(original).any(|(_, one)| one == word);
                if !known {
                    found.add(&RULE, || {
                        let at = place.path.clone().key(original).words(open..open + word.len() + 2);
                        Finding::new(at, format!("the original has no {{{word}}}"))
                    });
                }
            }
        }
    }
}
