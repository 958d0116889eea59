//! A turn from which no ending can be reached.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        roads::Roads,
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::Path,
    source::Severity,
};

/// A turn from which no ending can be reached.
pub const RULE: Rule = Rule {
    code: "H114",
    name: "no-ending",
    severity: Severity::Error,
    says: "Whatever the trainee chooses from this turn on, the conversation never ends.",
    why: "There would be no debrief, and no way out but to give up.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", goto: "opens"),"#,
        r#"(id: "ask", say: "Which one broke?", goto: "opens"),
(id: "tea", say: "Tea?", goto: "end"),"#,
    ),
    mend: "Give one of the turns an `ending`, or lead a reply to a turn that has one.",
    look: &[Look::Roads(look)],
};

fn look(subject: &Subject, roads: &Roads, found: &mut Findings) {
    let turns = &subject.scenario.turns;
    let ends = roads.with_an_end();
    let reached = roads.reached_from_start();
    let mut stuck = turns.keys().enumerate().filter(|(turn, _)| !ends[*turn] && reached[*turn]).map(|(_, name)| name);
    let Some(first) = stuck.next() else { return };
    found.add(&RULE, || {
        let message = match turns.values().any(|turn| turn.ending.is_some()) {
            true => format!("from the turn \"{first}\" on, no ending can be reached"),
            false => "no turn ends the conversation".to_owned(),
        };
        let finding = Finding::new(Path::turn(first).name(), message)
            .help("give a turn an ending: (title: \"…\", outcome: Better), and lead a reply there");
        stuck.take(8).fold(finding, |finding, name| finding.note(Path::turn(name).name(), "nor from here"))
    });
}
