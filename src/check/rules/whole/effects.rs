//! Effects beyond the gauges.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{ChoiceAt, TurnAt},
    },
    scenario::{Effects, Path},
    source::Severity,
};

/// Effects beyond the gauges.
pub const RULE: Rule = Rule {
    code: "H108",
    name: "effects",
    severity: Severity::Error,
    says: "An effect adds more than 100 to a gauge, or takes more than 100 away.",
    why: "Gauges go from 0 to 100, so nothing can move one further.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", effects: (trust: 500), goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", effects: (trust: 5), goto: "end"),"#,
    ),
    mend: "Give a number from -100 to 100. Most effects are between -10 and 10.",
    look: &[Look::Turn(look), Look::Choice(look_at_choice)],
};

fn look(at: TurnAt, found: &mut Findings) {
    check(&at.turn.effects, || at.path(), found);
}

/// The effects of a choice.
fn look_at_choice(at: ChoiceAt, found: &mut Findings) {
    check(&at.choice.effects, || at.path(), found);
}

fn check(effects: &Effects, at: impl Fn() -> Path, found: &mut Findings) {
    let Effects { distress, trust, heard, energy } = *effects;
    for (gauge, value) in [("distress", distress), ("trust", trust), ("heard", heard), ("energy", energy)] {
        if !(-100..=100).contains(&value) {
            found.add(&RULE, || {
                let message = format!("an effect goes from -100 to 100, and {value} is beyond that");
                Finding::new(at().field("effects").field(gauge), message)
            });
        }
    }
}
