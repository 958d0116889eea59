//! A reply whose name is the number of another.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// A reply whose name is the number of another.
pub const RULE: Rule = Rule {
    code: "H124",
    name: "numbered-id",
    severity: Severity::Error,
    says: "A choice has a number for its `id`, and the choice in that place has no `id`, so it goes by that number \
          too.",
    why: "Two replies would have the same name: the one that is called 2, and the one that stands second.",
    example: Example::of(
        Part::Choices,
        r#"(id: "2", say: "Which one broke?", goto: "end"),
(say: "Tea?", goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", goto: "end"),
(id: "tea", say: "Tea?", goto: "end"),"#,
    ),
    mend: "Give it an `id` in words, and the other one too.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let choices = &at.turn.choices;
    for (position, choice) in choices.iter().enumerate() {
        let Some(number) = choice.id.as_deref().and_then(|id| id.parse::<usize>().ok()) else { continue };
        let other = number.wrapping_sub(1);
        if other != position && choices.get(other).is_some_and(|choice| choice.id.is_none()) {
            found.add(&RULE, || {
                let path = |position| at.path().field("choices").item(position);
                let message = format!("in {at} the id \"{number}\" is also the number of another reply");
                Finding::new(path(position).field("id"), message)
                    .note(path(other), format!("this one goes by {number}, for it has no id"))
                    .help("give both an id in words")
            });
        }
    }
}
