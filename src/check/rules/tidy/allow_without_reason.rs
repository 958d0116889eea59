//! A finding is allowed without a reason.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{ChoiceAt, Subject, TurnAt},
    },
    scenario::Path,
    source::Severity,
};
use indexmap::IndexMap;

/// A finding is allowed without a reason.
pub const RULE: Rule = Rule {
    code: "H174",
    name: "allow-without-reason",
    severity: Severity::Warning,
    says: "`allow` silences a finding, but doesn't say why.",
    why: "Whoever looks at the scenario next should know that it was on purpose, and why.",
    example: Example::of(
        Part::Scenario,
        r#"allow: {"H134": ""},"#,
        r#"allow: {"H134": "a first draft, to be weighed later"},"#,
    ),
    mend: "Write the reason: `allow: {\"H134\": \"cold on purpose, to be repaired later\"}`.",
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
    for (code, reason) in allow {
        if reason.trim().is_empty() {
            found.add(&RULE, || {
                Finding::new(at().field("allow").key(code), format!("{code} is allowed here without a reason"))
                    .help("write in a few words why it is on purpose")
            });
        }
    }
}
