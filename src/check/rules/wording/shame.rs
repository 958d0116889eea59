//! Feedback that judges the trainee.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::{Spoken, Voice},
    },
    scenario::Path,
    source::Severity,
};

/// Feedback that judges the trainee.
pub const RULE: Rule = Rule {
    code: "H312",
    name: "judges-the-trainee",
    severity: Severity::Advice,
    says: "`because` or `felt` says what the trainee is, and not what the words did.",
    why: "A level describes a reply, never the person who chose it. Who is called cold or careless defends themselves, \
          and learns nothing about the words.",
    example: Example::of(
        Part::Choices,
        r#"(id: "busy", say: "I'm a bit busy.", level: Apathetic,
 because: "You are apathetic.", felt: "Oh.", goto: "end"),"#,
        r#"(id: "busy", say: "I'm a bit busy.", level: Apathetic,
 because: "The words leave the kettle with Sam.", felt: "Oh.", goto: "end"),"#,
    ),
    mend: "Begin with \"it\" or \"the words\": say what they did to the person.",
    look: &[Look::Words(look)],
};

pub(super) const PHRASES: &[&str] = &[
    "^you're apathetic|unsympathetic|heartless|unkind|rude|cruel|selfish|careless|lazy|thoughtless",
    "^you are|were apathetic|unsympathetic|heartless|unkind|rude|cruel|selfish|careless|lazy|thoughtless",
    "^you're insensitive|uncaring|incompetent|stupid|clumsy|unprofessional|callous|hopeless|mean",
    "^you are|were insensitive|uncaring|incompetent|stupid|clumsy|unprofessional|callous|hopeless|mean",
    "^you're so|too|being|very cold|harsh|rude|unkind|selfish|careless|lazy|insensitive|cruel",
    "^you are|were so|too|being|very cold|harsh|rude|unkind|selfish|careless|lazy|insensitive|cruel",
    "^you were|are cold|harsh",
    "^you failed|fail",
    "^you've failed",
    "^you have failed",
    "^you lack|lacked",
    "^you don't|didn't care$",
    "^you don't|didn't care about",
    "^you showed no",
    "^you clearly|obviously don't|didn't|failed|lack",
    "you should have known",
    "you should know better",
    "you ought to be ashamed",
    "shame on you",
    "your coldness|laziness|selfishness|carelessness|incompetence|failure|apathy|insensitivity",
    "a better|good|kind|decent person|listener|friend would have",
    "this|that was your fault",
    "it's your own fault",
    "it is your own fault",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    let (Voice::Because(reply) | Voice::Felt(reply)) = spoken.voice else { return };
    if let Some(phrase) = spoken.phrases(Cue::Shame).next() {
        found.add(&RULE, || {
            let words = spoken.place(&phrase.words);
            Finding::new(at().words(words), format!("this judges the trainee who chose {reply}"))
                .help("say what the words did, not what the trainee is")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::try_lines, RULE};

    const FIRES: [&str; 10] = [
        "You are apathetic.",
        "You're heartless here.",
        "You failed her.",
        "You were cold to him.",
        "It closes the door, and you were being rude.",
        "You don't care.",
        "You clearly didn't listen.",
        "You should have known.",
        "A better listener would have waited.",
        "Your coldness shows.",
    ];

    const QUIET: [&str; 10] = [
        "The words are cold.",
        "It sounds as if you were cold and wanted to go home.",
        "It says you were late with the letter.",
        "You are there, and she can tell.",
        "You're careful with her name.",
        "The reply fails to name it.",
        "It owns that you were careless with the box.",
        "It's nobody's fault, and it says so.",
        "You don't care for tea, and neither does he.",
        "He fears that you failed, and asks.",
    ];

    #[test]
    fn a_judgement_is_told_from_what_the_words_did() {
        let because = |line: &str| format!("say: \"Right.\", level: Apathetic, because: {line:?}, felt: \"Yes.\"");
        try_lines(&RULE, because, FIRES, QUIET);
    }
}
