//! A translation of something that is not there.

use crate::{
    check::{
        beside::TranslationAt,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
    },
    scenario::{Path, nearest},
    source::Severity,
};

/// A translation of something that is not there.
pub const RULE: Rule = Rule {
    code: "H401",
    name: "translation-unknown-place",
    severity: Severity::Error,
    says: "The translation names a turn or a reply that the scenario doesn't have.",
    why: "What stands there would never be shown. Often a turn was given another name after it was translated.",
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
    "edn": (texts: {"Anyway.": "Na ja.", "Tea": "Tee"}),
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
    mend: "Use the name the finding suggests, or take it away. A reply without an `id` goes by its number in the \
          turn.",
    look: &[Look::Translation(look)],
};

fn look(at: &TranslationAt, found: &mut Findings) {
    let Some(scenario) = at.scenario else { return };
    for (name, translated) in &at.translation.turns {
        let Some(turn) = scenario.turns.get(name) else {
            found.add(&RULE, || {
                Finding::new(Path::turn(name).name(), format!("the scenario has no turn \"{name}\""))
                    .meant(nearest(name, scenario.turns.keys().map(String::as_str)))
            });
            continue;
        };
        let names: Vec<_> = turn.choices.iter().enumerate().map(|(position, choice)| choice.name(position)).collect();
        for id in translated.choices.keys().filter(|id| !names.iter().any(|name| name == id.as_str())) {
            found.add(&RULE, || {
                let message = format!("the turn \"{name}\" has no reply \"{id}\"");
                Finding::new(Path::turn(name).field("choices").key(id).name(), message)
                    .meant(nearest(id, names.iter().map(AsRef::as_ref)))
            });
        }
    }
}
