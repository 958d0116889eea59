//! A person without a name.

use crate::{
    check::{
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        subject::Subject,
    },
    scenario::Path,
    source::Severity,
};

/// A person without a name.
pub const RULE: Rule = Rule {
    code: "H102",
    name: "no-name",
    severity: Severity::Error,
    says: "Somebody who speaks has no name: the person, or one of the people.",
    why: "The trainee meets a person. Their name stands above every line they say.",
    example: Example::of(
        Part::Scenario,
        r#"people: {"asha": (about: "Sam's daughter.")},"#,
        r#"people: {"asha": (name: "Asha", about: "Sam's daughter.")},"#,
    ),
    mend: "Give them a `name`: the one that the trainee should see.",
    look: &[Look::Scenario(look)],
};

fn look(subject: &Subject, found: &mut Findings) {
    let mut nameless = |at: Path, name: &str| {
        if name.trim().is_empty() {
            found.add(&RULE, || Finding::new(at, "this person has no name").help("add name: \"…\""));
        }
    };
    nameless(Path::root().field("person").field("name"), &subject.scenario.person.name);
    for (key, person) in &subject.scenario.people {
        nameless(Path::root().field("people").key(key).field("name"), &person.name);
    }
}
