//! A translation whose original has changed.

use crate::{
    check::{
        beside::TranslationAt,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    scenario::phrase,
    source::Severity,
};

/// A translation whose original has changed.
pub const RULE: Rule = Rule {
    code: "H402",
    name: "translation-stale",
    severity: Severity::Warning,
    says: "A text is translated that the scenario doesn't say in this place, or doesn't say any more.",
    why: "The trainee would see the new text in the language of the scenario, amid the translation.",
    example: Example::of(
        Part::Translation,
        r#"turns: {
    "opens": (
        texts: {"It broke again. Third kettle this year.": "Wieder kaputt. Der dritte Kessel dieses Jahr."},
        choices: {
            "ask": {
                "Which of them broke?": "Welcher ist kaputt?",
                "Which one": "Welcher",
                "It asks.": "Es fragt.",
                "All of them.": "Alle.",
            },
        },
    ),
    "end": (texts: {"Anyway.": "Na ja.", "Tea": "Tee"}),
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
    mend: "Put the new text in the place of the old one and look whether the translation still fits, or take both \
          away.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    for place in &at.places {
        let Some(translated) = place.translated else { continue };
        let untranslated = || place.originals.iter().copied().filter(|text| !translated.contains_key(*text));
        for old in translated.keys().filter(|text| !place.originals.contains(text.as_str())) {
            found.add(&RULE, || {
                let message = format!("{} doesn't say this", place.what);
                let finding = Finding::new(place.path.clone().key(old).name(), message);
                match phrase::most_alike(old, untranslated()) {
                    Some(new) => finding.help(format!("it says \"{new}\": look whether the translation still fits")),
                    None => finding.help("take it away, or look where the text has gone"),
                }
            });
        }
    }
}
