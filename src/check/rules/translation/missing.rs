//! Texts without a translation.

use crate::{
    check::{
        beside::{Of, TranslationAt},
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    source::Severity,
};

/// Texts without a translation.
pub const RULE: Rule = Rule {
    code: "H403",
    name: "translation-missing",
    severity: Severity::Warning,
    says: "Some texts of the scenario, a turn or a reply are not translated.",
    why: "They are shown in the language of the scenario.",
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
    "end": (texts: {"Anyway.": "Na ja."}),
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
    mend: "Add them: the text as it stands in the scenario, a colon, and the translation.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    for place in &at.places {
        // A reply in a turn that nobody has begun with is told with its turn.
        if matches!(place.of, Of::Choice(_)) && !at.has_begun(place) {
            continue;
        }
        let mut missing = place.originals.iter().filter(|text| place.translation(text).is_none());
        let Some(first) = missing.next() else { continue };
        let more = missing.count();
        found.add(&RULE, || {
            let first: String = first.chars().take(60).collect();
            let message = match (place.translated, place.of, more) {
                (None, Of::Turn(_), _) => format!("{} is not translated", place.what),
                (_, _, 0) => format!("a text of {} is not translated", place.what),
                (_, _, more) => format!("{} texts of {} are not translated", more + 1, place.what),
            };
            Finding::new(place.path.clone().name(), message).help(format!("the first is \"{first}\""))
        });
    }
}
