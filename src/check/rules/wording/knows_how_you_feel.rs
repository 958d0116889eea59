//! "I know exactly how you feel".

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

/// "I know exactly how you feel".
pub const RULE: Rule = Rule {
    code: "H304",
    name: "knows-how-you-feel",
    severity: Severity::Advice,
    says: "A reply claims to know how somebody feels, and has no slip that says so.",
    why: "Nobody does, and the claim turns the talk to the one who makes it. A guess that they may correct is worth \
          more.",
    example: Example::of(
        Part::Choices,
        r#"(id: "know", say: "I know exactly how you feel.", level: Sympathetic,
 because: "It stops her from saying how.", felt: "Do you?", goto: "end"),"#,
        r#"(id: "know", say: "Third one. I'd guess you're past being patient with it.",
 shows: [Acknowledge("Third one"), NameFeeling("you're past being patient with it")],
 because: "It guesses, and can be put right.", felt: "Long past.", goto: "end"),"#,
    ),
    mend: "Say what you think it is like, as a guess, or label it: `slips: [SelfCentre(\"I know exactly how you \
           feel\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 7] = [
    Slip::SelfCentre,
    Slip::Compare,
    Slip::AssumeIdentity,
    Slip::Scripted,
    Slip::Platitude,
    Slip::TooStrong,
    Slip::Dismiss,
];

pub(super) const PHRASES: &[&str] = &[
    "^i know exactly|just|precisely how you feel|felt",
    "^i know exactly|just|precisely how you're feeling",
    "^i know exactly|just|precisely how that|this|it feels",
    "^i know exactly|just|precisely what you're going through",
    "^i know what you're going through",
    "^i know how you feel$",
    "^i know how you feel mate|love|dear",
    "^i know how you're feeling$",
    "^i completely|totally|fully|really know|understand how you feel$",
    "^i understand exactly|completely|totally how you feel",
    "^i feel exactly the same",
    "^i've been exactly where you are",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Some((reply, words)) = spoken.unlabelled(Cue::KnowsHow, &FITTING) {
        found.add(&RULE, || {
            Finding::new(at().words(words), format!("{reply} claims to know how it feels"))
                .help("make it a guess, or add slips: [SelfCentre(\"…\")]")
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
        "I know exactly how you feel.",
        "I know how you feel.",
        "Oh, I know just how you feel about it.",
        "Honestly, I know exactly how you're feeling.",
        "I know exactly what you're going through.",
        "Trust me, I know what you're going through.",
        "I completely understand how you feel.",
        "I understand exactly how you feel.",
        "I know exactly how that feels.",
        "I'm sorry, but I know precisely how you feel.",
    ];

    const QUIET: [&str; 10] = [
        "I don't know exactly how you feel.",
        "I can't know how you feel, so tell me.",
        "I'd like to know how you feel.",
        "Let me know how you feel tomorrow.",
        "I know how you feel about hospitals.",
        "People say I know how you feel, and they don't.",
        "I won't claim I know how you feel.",
        "Nobody knows exactly how you feel.",
        "Does she know what you're going through?",
        "I know exactly where the form is.",
    ];

    #[test]
    fn a_claim_is_told_from_a_question() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}
