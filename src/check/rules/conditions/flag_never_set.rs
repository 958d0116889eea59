//! A condition on a flag that nothing sets.

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

/// A condition on a flag that nothing sets.
pub const RULE: Rule = Rule {
    code: "H140",
    name: "flag-never-set",
    severity: Severity::Error,
    says: "A condition asks for a flag, but no reply `sets` it.",
    why: "The condition can never hold. The flag is probably misspelt on one side.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", sets: ["asked"], goto: "opens"),
(id: "tea", say: "Tea?", when: Flag("aksed"), goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", sets: ["asked"], goto: "opens"),
(id: "tea", say: "Tea?", when: Flag("asked"), goto: "end"),"#,
    ),
    mend: "Use the name the finding suggests, or add `sets: [\"…\"]` to the reply that should set it.",
    look: &[Look::Condition(look)],
};

fn look(subject: &Subject, condition: &Condition, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Condition::Flag(flag) = condition
        && !subject.flags_set.contains(flag.as_str())
    {
        found.add(&RULE, || {
            Finding::new(at().item(0), format!("no reply sets the flag \"{flag}\"")).meant(subject.nearest_flag(flag))
        });
    }
}
