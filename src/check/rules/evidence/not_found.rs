//! Evidence that is not in the reply.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    rubric::Slip,
    scenario::{Path, phrase},
    source::Severity,
};

/// Evidence that is not in the reply.
pub const RULE: Rule = Rule {
    code: "H130",
    name: "words-not-found",
    severity: Severity::Error,
    says: "A facet or a slip quotes words that are not in the reply.",
    why: "The debrief shows the trainee which words made the difference. They must be words the trainee has seen. \
          (A `Dismiss` may quote the line of the person that it walks past.)",
    example: Example::of(
        Part::Choices,
        r#"(id: "pan", say: "I will bring you a pan.", shows: [Act("bring a pan")], goto: "end"),"#,
        r#"(id: "pan", say: "I will bring you a pan.", shows: [Act("bring you a pan")], goto: "end"),"#,
    ),
    mend: "Copy the words from the reply. Curly and straight quotation marks, and line breaks and spaces, count as \
          the same; stars are left out.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    for (number, evidence) in at.choice.shows.iter().enumerate() {
        if !stands_in_reply(at, &evidence.phrase) {
            found.add(&RULE, || missing(at, &evidence.phrase, at.path().field("shows").item(number)));
        }
    }
    for (number, evidence) in at.choice.slips.iter().enumerate() {
        let stands = stands_in_reply(at, &evidence.phrase)
            || (evidence.kind == Slip::Dismiss && stands_in_turn(at, &evidence.phrase));
        if !stands {
            found.add(&RULE, || missing(at, &evidence.phrase, at.path().field("slips").item(number)));
        }
    }
}

/// Whether the phrase stands in the reply. One without words is another rule's business.
fn stands_in_reply(at: ChoiceAt, phrase: &str) -> bool {
    phrase.trim().is_empty() || reply(at).any(|text| at.turn.subject.searches.stands(text, phrase))
}

fn stands_in_turn(at: ChoiceAt, phrase: &str) -> bool {
    let turn = at.turn.turn;
    let lines = turn.says.iter().chain(turn.variants.iter().filter_map(|variant| variant.says.as_deref()).flatten());
    let scenes = turn.scene.iter().chain(turn.variants.iter().filter_map(|variant| variant.scene.as_ref()));
    lines.map(|line| &line.text).chain(scenes).any(|text| at.turn.subject.searches.stands(text, phrase))
}

fn reply(at: ChoiceAt<'_>) -> impl Iterator<Item = &str> {
    at.choice.say.as_deref().into_iter().chain(at.choice.does.as_deref())
}

fn missing(at: ChoiceAt, wanted: &str, evidence: Path) -> Finding {
    let message = format!("these words are not in {at}");
    Finding::new(evidence.item(0), message)
        .meant_words(wanted, reply(at).find_map(|text| phrase::nearest(text, wanted)))
}
