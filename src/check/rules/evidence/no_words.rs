//! Evidence without words.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// Evidence without words.
pub const RULE: Rule = Rule {
    code: "H131",
    name: "no-words",
    severity: Severity::Error,
    says: "A facet or a slip is named, but the words that earn it are missing.",
    why: "A facet counts because of words that the trainee can see. Without them, the debrief has nothing to show.",
    example: Example::of(
        Part::Choices,
        r#"(id: "third", say: "Your third one?", shows: [Acknowledge("")], goto: "end"),"#,
        r#"(id: "third", say: "Your third one?", shows: [Acknowledge("Your third one")], goto: "end"),"#,
    ),
    mend: "Put the words of the reply between the quotation marks: `Acknowledge(\"in pieces\")`.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let shows = at.choice.shows.iter().map(|evidence| &evidence.phrase);
    let slips = at.choice.slips.iter().map(|evidence| &evidence.phrase);
    for (field, number, phrase) in shows
        .enumerate()
        .map(|(number, phrase)| ("shows", number, phrase))
        .chain(slips.enumerate().map(|(number, phrase)| ("slips", number, phrase)))
    {
        if phrase.trim().is_empty() {
            found.add(&RULE, || {
                let evidence = at.path().field(field).item(number).item(0);
                Finding::new(evidence, format!("the words are missing that show this in {at}"))
            });
        }
    }
}
