//! A finding is allowed that does not exist.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        rules,
        subject::{ChoiceAt, Subject, TurnAt},
    },
    scenario::Path,
    source::Severity,
};
use indexmap::IndexMap;

/// A finding is allowed that does not exist.
pub const RULE: Rule = Rule {
    code: "H173",
    name: "unknown-allow",
    severity: Severity::Warning,
    says: "`allow` names a code that no rule has, or a rule whose findings can't be allowed.",
    why: "It silences nothing. Errors can't be silenced: a scenario with an error can't be played.",
    example: Example::of(
        Part::Scenario,
        r#"allow: {"H999": "a first draft"},"#,
        r#"allow: {"H134": "a first draft, to be weighed later"},"#,
    ),
    mend: "Use the code that stands in the finding, as in `warning[H134]`.",
    look: &[Look::Scenario(look), Look::Turn(look_at_turn), Look::Choice(look_at_choice)],
};

fn look(subject: &Subject, found: &mut Findings) {
    check(&subject.scenario.allow, Path::root, found);
}

/// What a turn allows.
fn look_at_turn(at: TurnAt, found: &mut Findings) {
    check(&at.turn.allow, || at.path(), found);
}

/// What a choice allows.
fn look_at_choice(at: ChoiceAt, found: &mut Findings) {
    check(&at.choice.allow, || at.path(), found);
}

fn check(allow: &IndexMap<String, String>, at: impl Fn() -> Path, found: &mut Findings) {
    for code in allow.keys() {
        let message = match rules::ALL.iter().find(|rule| rule.code == code) {
            None => format!("there is no rule {code}"),
            Some(rule) if rule.severity == Severity::Error => format!("{code} is an error, which can't be allowed"),
            Some(rule) if !rule.can_be_allowed() => format!("{code} is not about scenarios"),
            Some(_) => continue,
        };
        found.add(&RULE, || Finding::new(at().field("allow").key(code).name(), message));
    }
}
