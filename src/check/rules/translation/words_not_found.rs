//! Translated words that are not in the translation.

use crate::{
    check::{
        beside::{Of, TranslationAt},
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    scenario::{Choice, phrase},
    source::Severity,
};

/// Translated words that are not in the translation.
pub const RULE: Rule = Rule {
    code: "H405",
    name: "translation-words-not-found",
    severity: Severity::Warning,
    says: "The words that show something in a reply, that open a door or at which somebody interrupts, are \
          translated in another way than the text they stand in.",
    why: "The debrief shows the trainee which words made the difference. They must be words the trainee has seen.",
    example: Example::of(
        Part::Translation,
        r#"turns: {
    "opens": (
        texts: {"It broke again. Third kettle this year.": "Wieder kaputt. Der dritte Kessel dieses Jahr."},
        choices: {
            "ask": {
                "Which one broke?": "Welcher ist kaputt?",
                "Which one": "Welche von ihnen",
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
    mend: "Copy the words from the translated text.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    for place in &at.places {
        let (phrases, texts) = match place.of {
            Of::Scenario => continue,
            Of::Turn(turn) => (turn.opening.iter().collect(), place.originals.clone()),
            Of::Choice(choice) => {
                (phrases(choice), choice.say.iter().chain(&choice.does).map(String::as_str).collect())
            }
        };
        for quoted in phrases {
            let Some(words) = place.translation(quoted) else { continue };
            let mut said =
                texts.iter().filter(|text| **text != quoted.as_str() && at.searches.find(text, quoted).is_some());
            let Some(said) = said.find_map(|text| place.translation(text)) else { continue };
            if !at.searches.stands(said, words) {
                found.add(&RULE, || {
                    Finding::new(
                        place.path.clone().key(quoted),
                        "these words are not in the translation of the text they stand in",
                    )
                    .meant_words(words, phrase::nearest(said, words))
                });
            }
        }
    }
}

/// What a reply quotes of its own words.
fn phrases(choice: &Choice) -> Vec<&String> {
    let shows = choice.shows.iter().map(|evidence| &evidence.phrase);
    let slips = choice.slips.iter().map(|evidence| &evidence.phrase);
    shows.chain(slips).chain(&choice.cut_at).collect()
}
