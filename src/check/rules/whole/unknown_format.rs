//! A version of the format that this program does not know.

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

/// A version of the format that this program does not know.
pub const RULE: Rule = Rule {
    code: "H105",
    name: "unknown-format",
    severity: Severity::Error,
    says: "`format` says which version of the file format the scenario is written in. This program knows version 1.",
    why: "A newer version may mean things that this program would get wrong.",
    example: Example::of(Part::Scenario, "format: 2,", "format: 1,"),
    mend: "Write `format: 1`, or use a newer Heard.",
    look: &[Look::Scenario(look)],
};

fn look(subject: &Subject, found: &mut Findings) {
    let format = subject.scenario.format;
    if format != 1 {
        found.add(&RULE, || {
            let message = format!("format {format} is not known to this program, which reads format 1");
            Finding::new(Path::root().field("format"), message).help("write format: 1, or use a newer Heard")
        });
    }
}
