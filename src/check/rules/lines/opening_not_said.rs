//! An opening that is not in what is said.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    scenario::phrase,
    source::Severity,
};

/// An opening that is not in what is said.
pub const RULE: Rule = Rule {
    code: "H160",
    name: "opening-not-said",
    severity: Severity::Error,
    says: "`opening` quotes words that are not in the turn.",
    why: "The debrief shows the trainee the words in which a door was opened. They must be words the trainee has \
          seen.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", opening: "broke twice", choices: [
    (id: "again", say: "Again?", takes: true, goto: "end"),
]),"#,
        r#""opens": (says: "It broke again.", opening: "broke again", choices: [
    (id: "again", say: "Again?", takes: true, goto: "end"),
]),"#,
    ),
    mend: "Copy the words from `says` or `scene`.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let turn = at.turn;
    let Some(opening) = &turn.opening else { return };
    let lines = || turn.says.iter().chain(turn.variants.iter().filter_map(|variant| variant.says.as_deref()).flatten());
    let scenes = || turn.scene.iter().chain(turn.variants.iter().filter_map(|variant| variant.scene.as_ref()));
    let texts = || lines().map(|line| &line.text).chain(scenes());
    if !texts().any(|text| at.subject.searches.stands(text, opening)) {
        found.add(&RULE, || {
            Finding::new(at.path().field("opening"), format!("these words are not in {at}"))
                .meant_words(opening, texts().find_map(|text| phrase::nearest(text, opening)))
        });
    }
}
