//! A promise without limits.

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

/// A promise without limits.
pub const RULE: Rule = Rule {
    code: "H308",
    name: "over-promise",
    severity: Severity::Advice,
    says: "A reply promises without limits, such as \"I guarantee\" or \"never again\", and has no slip that says so.",
    why: "It soothes now and is paid for later. If the role can keep it, plain words about what will happen are \
          believed sooner. As a wrong answer it is a good one, once the debrief can show it.",
    example: Example::of(
        Part::Choices,
        r#"(id: "never", say: "It will never happen again, I promise.", level: Sympathetic,
 because: "Nobody can know that.", felt: "We'll see.", goto: "end"),"#,
        r#"(id: "never", say: "It will never happen again, I promise.", slips: [OverPromise("It will never happen again")],
 because: "Nobody can know that.", felt: "We'll see.", goto: "end"),"#,
    ),
    mend: "Say what will be done, by whom and when, or label it: `slips: [OverPromise(\"…\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 2] = [Slip::OverPromise, Slip::FalseCheer];

pub(super) const PHRASES: &[&str] = &[
    "^i promise$",
    "^i promise you|that|it|it'll|it'll|we|we'll|i'll|i|he|she|they|this|you'll",
    "^i do promise",
    "you that i promise",
    "promise you$",
    "^i guarantee",
    "^i swear it|to|on|it'll|i'll|we'll|this",
    "^we guarantee|promise",
    "^i can guarantee|promise you",
    "guaranteed$",
    "you have my word",
    "you've got my word",
    "i give you my word",
    "^never again$",
    "won't happen again",
    "will never happen again",
    "it'll never happen again",
    "100|hundred % sure|certain|guaranteed|guarantee",
    "100|hundred percent sure|certain|guaranteed",
    "hundred per cent sure|certain|guaranteed",
    "i|we can assure you",
    "i|we assure you",
    "^rest assured",
    "nothing will|can go wrong",
    "whatever it takes",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Some((reply, words)) = spoken.unlabelled(Cue::Promise, &FITTING) {
        found.add(&RULE, || {
            let message = format!("in {reply} \"{}\" promises without limits", &spoken.text[words.clone()]);
            Finding::new(at().words(words), message)
                .help("say what will be done, and when, or add slips: [OverPromise(\"…\")]")
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
        "It'll be there by ten, I promise.",
        "I promise you it's the last time.",
        "I guarantee it comes today.",
        "It will never happen again.",
        "I'm 100% sure it's on the van.",
        "You have my word.",
        "I can assure you it was sent.",
        "Rest assured, we're on it.",
        "Never again.",
        "We'll do whatever it takes.",
    ];

    const QUIET: [&str; 10] = [
        "I can't promise ten o'clock.",
        "I won't guarantee what I can't see.",
        "Thursday I can promise. Ten I can't.",
        "You promised her that telescope.",
        "I promised on Monday, and I was wrong.",
        "Promise me you'll ring.",
        "You'd rather never hear that voice again.",
        "Is the jumper 100 % wool?",
        "There were a hundred people at the door.",
        "The guarantee runs until May.",
    ];

    #[test]
    fn a_promise_is_told_from_a_limit() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}
