//! A condition on a turn or a reply that is not there.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::{Condition, Path, Turn, nearest},
    source::Severity,
};

/// A condition on a turn or a reply that is not there.
pub const RULE: Rule = Rule {
    code: "H141",
    name: "unknown-in-condition",
    severity: Severity::Error,
    says: "`Seen` names a turn that is not in this file, or `Chose` names a turn or a reply that is not.",
    why: "The condition can never hold.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", goto: "opens"),
(id: "tea", say: "Tea?", when: Chose("opens", "aks"), goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", goto: "opens"),
(id: "tea", say: "Tea?", when: Chose("opens", "ask"), goto: "end"),"#,
    ),
    mend: "Use the name the finding suggests. A reply without an `id` goes by its number in the turn: \
          `Chose(\"opens\", \"2\")`.",
    look: &[Look::Condition(look)],
};

fn look(subject: &Subject, condition: &Condition, at: &dyn Fn() -> Path, found: &mut Findings) {
    let (Condition::Seen(name) | Condition::Chose(name, _)) = condition else { return };
    let Some(turn) = subject.scenario.turns.get(name) else {
        found.add(&RULE, || {
            let message = format!("this asks about the turn \"{name}\", which is not in this file");
            Finding::new(at().item(0), message).meant(subject.nearest_turn(name))
        });
        return;
    };
    if let Condition::Chose(_, choice) = condition
        && !names(turn).any(|name| name == *choice)
    {
        found.add(&RULE, || {
            let names: Vec<_> = names(turn).collect();
            Finding::new(at().item(1), format!("the turn \"{name}\" has no reply \"{choice}\""))
                .meant(nearest(choice, names.iter().map(AsRef::as_ref)))
        });
    }
}

fn names(turn: &Turn) -> impl Iterator<Item = std::borrow::Cow<'_, str>> {
    turn.choices.iter().enumerate().map(|(position, choice)| choice.name(position))
}
