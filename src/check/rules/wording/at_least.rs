//! "At least", which makes it smaller.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::Spoken,
    },
    rubric::Slip,
    scenario::Path,
    source::Severity,
};

/// "At least", which makes it smaller.
pub const RULE: Rule = Rule {
    code: "H302",
    name: "at-least",
    severity: Severity::Advice,
    says: "A reply says \"at least\" of what happened, and has no slip that says so.",
    why: "\"At least\" tells somebody that it could be worse. It is meant to comfort, and it makes small what is big \
          to them. As a wrong answer it is a good one, once the debrief can show it.",
    example: Example::of(
        Part::Choices,
        r#"(id: "three", say: "Well, at least you've still got the pan.", level: Apathetic,
 because: "It looks away from the kettle.", felt: "I wanted tea.", goto: "end"),"#,
        r#"(id: "three", say: "Well, at least you've still got the pan.",
 slips: [Minimise("at least you've still got the pan")],
 because: "It looks away from the kettle.", felt: "I wanted tea.", goto: "end"),"#,
    ),
    mend: "Say it without the comparison, or label it: `slips: [Minimise(\"at least …\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 7] =
    [Slip::Minimise, Slip::Compare, Slip::FalseCheer, Slip::Dampen, Slip::Platitude, Slip::Patronise, Slip::Dismiss];

pub(super) const PHRASES: &[&str] = &[
    "^at least you|you're|you've|you'd|you'll|your|yours",
    "^at least it|it's|it'll|that's|there|there's|now",
    "^at least he|he's|she|she's|they|they're|they've|somebody|someone|everybody|everyone",
    "^at least nobody|nothing|no|none|some",
    "^at least this time|is|was|one",
    "^at least that was|is",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Some((reply, words)) = spoken.unlabelled(Cue::AtLeast, &FITTING) {
        found.add(&RULE, || {
            Finding::new(at().words(words), format!("in {reply} \"at least\" makes small what happened"))
                .help("leave it out, or add slips: [Minimise(\"at least …\")]")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{says, try_lines},
        RULE,
    };

    const FIRES: [&str; 10] = [
        "At least it was early.",
        "Well, at least you've still got the other one.",
        "At least nobody was hurt.",
        "But at least you know now.",
        "That's a shame; at least there's insurance.",
        "At least he didn't lie to you.",
        "At least this time it was quick.",
        "At least you're young.",
        "It's gone, but at least they're safe.",
        "At least that's over.",
    ];

    const QUIET: [&str; 10] = [
        "I'll stay at least 20 minutes.",
        "It takes at least a week.",
        "At least two of us will come.",
        "Let me at least ring you tomorrow.",
        "You should at least be told why.",
        "It's yours until Friday at least.",
        "Three times, or at least it was when I counted.",
        "I won't say at least you tried.",
        "At least an hour, so bring a coat.",
        "Not in the least your fault.",
    ];

    #[test]
    fn a_comfort_is_told_from_an_amount() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}
