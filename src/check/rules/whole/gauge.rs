//! A gauge outside 0 to 100.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::{Condition, Path},
    source::Severity,
};

/// A gauge outside 0 to 100.
pub const RULE: Rule = Rule {
    code: "H106",
    name: "gauge",
    severity: Severity::Error,
    says: "A gauge starts, or is compared with a number, outside 0 to 100.",
    why: "Distress, trust, heard and energy all go from 0 to 100. A condition on 120 can never hold.",
    example: Example::of(Part::Scenario, "mood: (distress: 170, trust: 40),", "mood: (distress: 70, trust: 40),"),
    mend: "Give a number from 0 to 100.",
    look: &[Look::Scenario(look), Look::Condition(look_at_condition)],
};

const MOST: u8 = 100;

fn look(subject: &Subject, found: &mut Findings) {
    let mood = &subject.scenario.mood;
    let gauges = [("distress", mood.distress), ("trust", mood.trust), ("heard", mood.heard), ("energy", mood.energy)];
    for (gauge, value) in gauges {
        if value > MOST {
            found.add(&RULE, || outside(Path::root().field("mood").field(gauge), value));
        }
    }
}

/// A gauge in a condition.
fn look_at_condition(_: &Subject, condition: &Condition, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Condition::AtLeast(_, value) | Condition::AtMost(_, value) = condition
        && *value > MOST
    {
        found.add(&RULE, || outside(at().item(1), *value));
    }
}

fn outside(at: Path, value: u8) -> Finding {
    Finding::new(at, format!("{value} is outside a gauge, which goes from 0 to {MOST}"))
}
