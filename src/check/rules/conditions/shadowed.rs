//! A route or a variant that is never taken, because an earlier one always is.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::{ChoiceAt, Subject, TurnAt},
    },
    scenario::{Condition, Path},
    source::Severity,
};

/// A route or a variant that is never taken, because an earlier one always is.
pub const RULE: Rule = Rule {
    code: "H144",
    name: "shadowed",
    severity: Severity::Warning,
    says: "Whenever the condition of this route or variant holds, the condition of an earlier one holds, too.",
    why: "The first that holds is taken, so this one never is.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "It broke again.", choices: [
    (id: "ask", say: "Which one?", goto: "end", routes: [
        (when: AtLeast(Trust, 40), goto: "warm"),
        (when: AtLeast(Trust, 70), goto: "warmest"),
    ]),
]),
"warm": (says: "The red one.", goto: "end"),
"warmest": (says: "Sit down. I'll tell you.", goto: "end"),"#,
        r#""opens": (says: "It broke again.", choices: [
    (id: "ask", say: "Which one?", goto: "end", routes: [
        (when: AtLeast(Trust, 70), goto: "warmest"),
        (when: AtLeast(Trust, 40), goto: "warm"),
    ]),
]),
"warm": (says: "The red one.", goto: "end"),
"warmest": (says: "Sit down. I'll tell you.", goto: "end"),"#,
    ),
    mend: "Put the narrower condition first, or take one of the two away.",
    look: &[Look::Choice(look), Look::Turn(look_at_turn)],
};

fn look(at: ChoiceAt, found: &mut Findings) {
    let whens = at.choice.routes.iter().map(|route| route.when.as_ref());
    each_shadowed(at.turn.subject, whens, "route", &|number| at.path().field("routes").item(number), found);
}

/// The variants of a turn.
fn look_at_turn(at: TurnAt, found: &mut Findings) {
    let whens = at.turn.variants.iter().map(|variant| variant.when.as_ref());
    each_shadowed(at.subject, whens, "variant", &|number| at.path().field("variants").item(number), found);
}

fn each_shadowed<'a>(
    subject: &Subject,
    whens: impl Iterator<Item = Option<&'a Condition>> + Clone,
    what: &str,
    place: &dyn Fn(usize) -> Path,
    found: &mut Findings,
) {
    for (number, later) in whens.clone().enumerate() {
        for (before, earlier) in whens.clone().take(number).enumerate() {
            if !subject.may_compare() {
                return;
            }
            let (Some(later), Some(earlier)) = (later, earlier) else { continue };
            if implies(subject, later, earlier) {
                found.add(&RULE, || {
                    Finding::new(place(number).field("when"), format!("this {what} is never taken"))
                        .note(place(before).field("when"), "whenever it could be, this one is")
                        .help("put the narrower condition first, or take one of them away")
                });
                break;
            }
        }
    }
}

/// Whether one condition can be seen to hold whenever another does. It knows gauges and how conditions are joined, and
/// says no where it can't tell.
fn implies(subject: &Subject, one: &Condition, other: &Condition) -> bool {
    use Condition::{All, Any, AtLeast, AtMost, Chose, Flag, Not, Seen};
    if !subject.may_compare() {
        return false;
    }
    let implies = |one, other| implies(subject, one, other);
    match (one, other) {
        (_, AtLeast(_, 0) | AtMost(_, 100..)) => true,
        (AtLeast(gauge, least), AtLeast(other, enough)) => gauge == other && least >= enough,
        (AtMost(gauge, most), AtMost(other, enough)) => gauge == other && most <= enough,
        (AtLeast(gauge, least), Not(other)) if matches!(**other, AtMost(..)) => {
            matches!(**other, AtMost(other, most) if *gauge == other && *least > most)
        }
        (AtMost(gauge, most), Not(other)) if matches!(**other, AtLeast(..)) => {
            matches!(**other, AtLeast(other, least) if *gauge == other && *most < least)
        }
        (Flag(flag), Flag(other)) => flag == other,
        (Seen(turn) | Chose(turn, _), Seen(other)) => turn == other,
        (Chose(turn, reply), Chose(other, wanted)) => (turn, reply) == (other, wanted),
        (Not(one), Not(other)) => implies(other, one),
        (Any(any), other) => any.iter().all(|one| implies(one, other)),
        (one, All(all)) => all.iter().all(|other| implies(one, other)),
        (All(all), Any(any)) => {
            any.iter().any(|other| implies(one, other)) || all.iter().any(|one| implies(one, other))
        }
        (All(all), other) => all.iter().any(|one| implies(one, other)),
        (one, Any(any)) => any.iter().any(|other| implies(one, other)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rubric::Rubric, scenario::Scenario};

    fn holds(one: &str, other: &str) -> bool {
        let (scenario, rubric) = (Scenario::default(), Rubric::built_in());
        let read = |text: &str| ron::from_str::<Condition>(text).expect(text);
        implies(&Subject::new(&scenario, &rubric), &read(one), &read(other))
    }

    #[test]
    fn a_narrower_condition_implies_a_wider_one() {
        for (narrow, wide) in [
            ("Flag(\"a\")", "Flag(\"a\")"),
            ("AtLeast(Trust, 70)", "AtLeast(Trust, 40)"),
            ("AtMost(Heard, 20)", "AtMost(Heard, 30)"),
            ("AtMost(Heard, 20)", "Not(AtLeast(Heard, 30))"),
            ("Chose(\"opens\", \"ask\")", "Seen(\"opens\")"),
            ("All([Flag(\"a\"), AtLeast(Trust, 70)])", "AtLeast(Trust, 40)"),
            ("AtLeast(Trust, 70)", "Any([Flag(\"a\"), AtLeast(Trust, 40)])"),
            ("Any([AtLeast(Trust, 50), AtLeast(Trust, 60)])", "AtLeast(Trust, 50)"),
            ("Not(AtLeast(Trust, 40))", "Not(AtLeast(Trust, 70))"),
            ("All([Flag(\"a\"), Flag(\"b\")])", "All([Flag(\"b\"), Flag(\"a\")])"),
        ] {
            assert!(holds(narrow, wide), "{narrow} implies {wide}");
        }
    }

    #[test]
    fn a_wider_condition_implies_nothing_narrower() {
        for (one, other) in [
            ("AtLeast(Trust, 40)", "AtLeast(Trust, 70)"),
            ("AtLeast(Trust, 70)", "AtLeast(Heard, 40)"),
            ("Seen(\"opens\")", "Chose(\"opens\", \"ask\")"),
            ("Flag(\"a\")", "All([Flag(\"a\"), Flag(\"b\")])"),
            ("Any([Flag(\"a\"), Flag(\"b\")])", "Flag(\"a\")"),
            ("AtMost(Heard, 30)", "Not(AtLeast(Heard, 30))"),
            ("Not(Flag(\"a\"))", "Flag(\"a\")"),
        ] {
            assert!(!holds(one, other), "{one} does not imply {other}");
        }
    }

    #[test]
    fn knotted_conditions_are_given_up_in_time() {
        let knot = |leaf: &str| {
            (0..20).fold(leaf.to_owned(), |inner, depth| match depth % 2 {
                0 => format!("All([{inner}, {inner2}])", inner2 = "Flag(\"x\")"),
                _ => format!("Any([{inner}, {inner2}])", inner2 = "Flag(\"y\")"),
            })
        };
        assert!(!holds(&knot("Flag(\"a\")"), &knot("Flag(\"b\")")));
    }
}
