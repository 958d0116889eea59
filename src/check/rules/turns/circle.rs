//! Turns that go round in a circle without a reply.

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

/// Turns that go round in a circle without a reply.
pub const RULE: Rule = Rule {
    code: "H113",
    name: "circle",
    severity: Severity::Error,
    says: "These turns lead to each other by themselves, and there is no reply between them.",
    why: "The conversation would go round and round and never come back to the trainee.",
    example: Example::of(
        Part::Turns,
        r#""opens": (scene: "Sam waits.", goto: "still"),
"still": (scene: "Sam is still waiting.", goto: "opens"),"#,
        r#""opens": (scene: "Sam waits.", goto: "still"),
"still": (scene: "Sam is still waiting.", goto: "end"),"#,
    ),
    mend: "Lead one of them somewhere else, or give it choices.",
    look: &[Look::Roads(look)],
};

fn look(subject: &Subject, roads: &Roads, found: &mut Findings) {
    let goto = |turn: usize| subject.scenario.turns.get_index(turn).map(|(name, _)| Path::turn(name).field("goto"));
    for circle in roads.circles() {
        let mut places = circle.iter().filter_map(|turn| goto(*turn));
        let Some(first) = places.next() else { continue };
        found.add(&RULE, || {
            let message = "from here the conversation comes back to this turn without a reply on the way";
            places.take(8).fold(Finding::new(first, message), |finding, place| finding.note(place, "by this way"))
        });
    }
}
