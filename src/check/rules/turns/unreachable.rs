//! A turn that nothing leads to.

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

/// A turn that nothing leads to.
pub const RULE: Rule = Rule {
    code: "H115",
    name: "unreachable",
    severity: Severity::Warning,
    says: "Nothing leads to this turn: no reply, no route, no other turn.",
    why: "What you wrote there will never be seen. Often a `goto` names another turn than it should.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", goto: "end"),
"third": (says: "Third kettle this year.", goto: "end"),"#,
        r#""opens": (says: "It broke again.", goto: "third"),
"third": (says: "Third kettle this year.", goto: "end"),"#,
    ),
    mend: "Lead a reply to it, or take it away.",
    look: &[Look::Roads(look)],
};

fn look(subject: &Subject, roads: &Roads, found: &mut Findings) {
    let turns = &subject.scenario.turns;
    let mut known = roads.reached_from_start();
    let lost: Vec<usize> = (0..turns.len()).filter(|turn| !known[*turn]).collect();
    let from_lost =
        |turn: usize| roads.before(turn).any(|before| before != turn && lost.binary_search(&before).is_ok());
    let (first_ones, others): (Vec<usize>, Vec<usize>) = lost.iter().partition(|turn| !from_lost(**turn));
    for turn in first_ones.into_iter().chain(others) {
        if known[turn] {
            continue;
        }
        let mut behind = 0_usize;
        for (place, reached) in roads.reached([turn]).into_iter().enumerate() {
            behind += usize::from(reached && !known[place]);
            known[place] |= reached;
        }
        if let Some((name, _)) = turns.get_index(turn) {
            found.add(&RULE, || {
                let finding = Finding::new(Path::turn(name).name(), format!("nothing leads to the turn \"{name}\""));
                match behind - 1 {
                    0 => finding,
                    1 => finding.label("nor to the turn behind it"),
                    more => finding.label(format!("nor to the {more} turns behind it")),
                }
            });
        }
    }
}
