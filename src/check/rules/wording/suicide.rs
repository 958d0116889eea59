//! Words about suicide that do harm.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::{Spoken, Voice},
    },
    rubric::Slip,
    scenario::Path,
    source::Severity,
};

/// Words about suicide that do harm.
///
/// Source: World Health Organization, *Preventing suicide: a resource for media professionals* (2017, updated 2023),
/// on language: no words that make it a crime, a success or a failure.
pub const RULE: Rule = Rule {
    code: "H311",
    name: "words-about-suicide",
    severity: Severity::Warning,
    says: "A text speaks of suicide in words that make it a crime (\"commit\"), a success or a failure, or a way to \
           get attention.",
    why: "Such words add shame for people who have lived through it, and some of them make death sound like an \
          achievement. The guidelines of the World Health Organization for those who write about suicide advise \
          against them. Trainees repeat what they read here.",
    example: Example::of(
        Part::Turns,
        r#""opens": (says: "My uncle committed suicide in May.", goto: "end"),"#,
        r#""opens": (says: "My uncle died by suicide in May.", goto: "end"),"#,
    ),
    mend: "Write \"died by suicide\" or \"took their own life\", \"a suicide attempt\" or \"survived an attempt\", \
           \"thoughts of suicide\". In a reply that is meant to do harm, label it: `slips: [Unsafe(\"…\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 5] = [Slip::Unsafe, Slip::Dismiss, Slip::Blame, Slip::Mock, Slip::Discriminate];

pub(super) const PHRASES: &[&str] = &[
    "commit|commits|committed|committing suicide",
    "successful|unsuccessful|failed|completed|botched suicide",
    "suicide was|is successful|unsuccessful|selfish",
    "successful|unsuccessful|failed|botched attempt at|on suicide|his|her|their life",
    "attempt at|on suicide|his|her|their life failed|succeeded",
    "succeeded|failed in killing himself|herself|themselves|yourself",
    "suicide bid|epidemic|victim|victims",
    "selfish to kill yourself|himself|herself|themselves",
    "doing it for attention",
    "do|does|did this|it for attention",
    "do|does|did this|it just|only for attention",
    "doing this|it just|only for attention",
    "cry for attention",
    "just|only attention seeking",
    "you're just after attention",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    let Some(phrase) = spoken.phrases(Cue::Suicide).next() else { return };
    let is_labelled = match spoken.voice {
        Voice::Reply(reply) | Voice::Deed(reply) => reply.choice.slips.iter().any(|slip| FITTING.contains(&slip.kind)),
        _ => false,
    };
    if !is_labelled {
        found.add(&RULE, || {
            let words = spoken.place(&phrase.words);
            let message = format!("\"{}\" does harm where suicide is spoken of", &spoken.text[words.clone()]);
            Finding::new(at().words(words), message)
                .help("write \"died by suicide\", \"a suicide attempt\" or \"thoughts of suicide\"")
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
        "He committed suicide in May.",
        "Are you going to commit suicide?",
        "Was it a failed suicide attempt?",
        "A successful suicide leaves a family behind.",
        "It was a failed attempt on his life.",
        "You're doing it for attention.",
        "She only did it for attention.",
        "It's a cry for attention.",
        "They call it a botched suicide.",
        "Suicide is selfish.",
    ];

    const QUIET: [&str; 10] = [
        "He died by suicide in May.",
        "Are you thinking of suicide?",
        "She survived a suicide attempt.",
        "It was a failed attempt at a cake.",
        "A successful attempt, your third summit.",
        "I'm committed to Sunday.",
        "I could commit to a date.",
        "You asked for attention, and you have mine.",
        "They paid attention for once.",
        "Are you having thoughts of killing yourself?",
    ];

    #[test]
    fn harmful_words_are_told_from_plain_ones() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}
