//! A route that leads where the reply leads anyway.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::ChoiceAt,
    },
    source::Severity,
};

/// A route that leads where the reply leads anyway.
pub const RULE: Rule = Rule {
    code: "H128",
    name: "idle-route",
    severity: Severity::Warning,
    says: "The last route of a reply leads to the same turn as its `goto`.",
    why: "It changes nothing, whether its condition holds or not. Probably one of the two should lead somewhere else.",
    example: Example::of(
        Part::Choices,
        r#"(id: "ask", say: "Which one broke?", because: "It asks.", felt: "The red one.",
 routes: [(when: AtLeast(Trust, 60), goto: "end")], goto: "end"),"#,
        r#"(id: "ask", say: "Which one broke?", because: "It asks.", felt: "The red one.", goto: "end"),"#,
    ),
    mend: "Lead one of them to another turn, or take the route away.",
    look: &[Look::Choice(look)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let Some(goto) = &at.choice.goto else { return };
    let routes = &at.choice.routes;
    let idle = routes.iter().rev().take_while(|route| route.goto == *goto).count();
    if idle > 0 {
        found.add(&RULE, || {
            let place = |number: usize| at.path().field("routes").item(number).field("goto");
            let message = format!("this route of {at} leads where the reply leads anyway");
            let finding = Finding::new(place(routes.len() - idle), message).note(at.path().field("goto"), "here, too");
            finding.help("lead one of them somewhere else, or take the route away")
        });
    }
}
