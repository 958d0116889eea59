//! Two replies of a turn with the same name.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::TurnAt,
    },
    source::Severity,
};

/// Two replies of a turn with the same name.
pub const RULE: Rule = Rule {
    code: "H123",
    name: "repeated-id",
    severity: Severity::Error,
    says: "Two choices of one turn have the same `id`.",
    why: "Records, walks and translations know a reply by its name. With two of them, nobody can say which was \
          chosen.",
    example: Example::of(
        Part::Choices,
        r#"(id: "sorry", say: "I'm sorry.", goto: "end"),
(id: "sorry", say: "Sorry to hear that.", goto: "end"),"#,
        r#"(id: "sorry", say: "I'm sorry.", goto: "end"),
(id: "sorry-to-hear", say: "Sorry to hear that.", goto: "end"),"#,
    ),
    mend: "Give one of them another `id`.",
    look: &[Look::Turn(look)],
};

fn look(at: TurnAt, found: &mut Findings) {
    let ids = || at.turn.choices.iter().map(|choice| choice.id.as_deref());
    for (position, id) in ids().enumerate() {
        let Some(id) = id else { continue };
        if let Some(first) = ids().take(position).position(|earlier| earlier == Some(id)) {
            found.add(&RULE, || {
                let path = |position| at.path().field("choices").item(position).field("id");
                Finding::new(path(position), format!("in {at} two replies are called \"{id}\""))
                    .note(path(first), "the first of them")
                    .help("give one of them another id")
            });
        }
    }
}
