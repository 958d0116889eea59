//! A line by somebody who is not there.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{ChoiceAt, Subject, TurnAt},
    },
    scenario::{Path, Says, nearest},
    source::Severity,
};

/// A line by somebody who is not there.
pub const RULE: Rule = Rule {
    code: "H161",
    name: "unknown-speaker",
    severity: Severity::Error,
    says: "`by` names somebody who is not among the `people` of the scenario.",
    why: "Nobody would know whose voice it is.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", reacts: (by: "sam", text: "The new one."), goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", reacts: "The new one.", goto: "end"),"#,
    ),
    mend: "Use the name the finding suggests, or add them to `people`. Lines of the person themselves need no `by`.",
    look: &[Look::Turn(look), Look::Choice(look_at_choice)],
};

fn look(at: TurnAt, found: &mut Findings) {
    check(at.subject, &at.turn.says, || at.path().field("says"), found);
    for (number, variant) in at.turn.variants.iter().enumerate() {
        if let Some(says) = &variant.says {
            check(at.subject, says, || at.path().field("variants").item(number).field("says"), found);
        }
    }
}

/// The immediate line after a reply.
fn look_at_choice(at: ChoiceAt, found: &mut Findings) {
    check(at.turn.subject, &at.choice.reacts, || at.path().field("reacts"), found);
}

fn check(subject: &Subject, says: &Says, at: impl Fn() -> Path, found: &mut Findings) {
    let people = &subject.scenario.people;
    for (number, line) in says.iter().enumerate() {
        let Some(by) = line.by.as_deref().filter(|by| !people.contains_key(*by)) else { continue };
        found.add(&RULE, || {
            let message = format!("this line is by \"{by}\", who is not among the people of the scenario");
            Finding::new(at().item(number).field("by"), message).meant(nearest(by, people.keys().map(String::as_str)))
        });
    }
}
