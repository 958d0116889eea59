//! A phrase that would fit anybody.

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

/// A phrase that would fit anybody.
pub const RULE: Rule = Rule {
    code: "H306",
    name: "platitude",
    severity: Severity::Advice,
    says: "A reply has a saying that would fit anybody, and no slip that says so.",
    why: "A saying closes the talk: there is nothing of the person in it to answer. As a wrong answer it is a good \
          one, once the debrief can show it.",
    example: Example::of(
        Part::Choices,
        r#"(id: "reason", say: "Everything happens for a reason.", level: Sympathetic,
 because: "It closes the subject.", felt: "Which reason?", goto: "end"),"#,
        r#"(id: "reason", say: "Everything happens for a reason.", slips: [Platitude("Everything happens for a reason")],
 because: "It closes the subject.", felt: "Which reason?", goto: "end"),"#,
    ),
    mend: "Say something that fits this person only, or label it: `slips: [Platitude(\"…\")]`.",
    look: &[Look::Words(look)],
};

const FITTING: [Slip; 9] = [
    Slip::Platitude,
    Slip::Scripted,
    Slip::Minimise,
    Slip::FalseCheer,
    Slip::Compare,
    Slip::Dampen,
    Slip::Patronise,
    Slip::Dismiss,
    Slip::Control,
];

pub(super) const PHRASES: &[&str] = &[
    "everything|things happens|happen for a reason",
    "time heals",
    "time is a great|good healer",
    "time will heal",
    "give it time$",
    "it was|wasn't meant to be",
    "it just wasn't meant to be",
    "^it is what it is",
    "plenty more|of fish",
    "more|other fish in the sea",
    "every cloud has",
    "^every cloud$",
    "look on the bright side",
    "on the bright side",
    "this too shall|will pass",
    "what doesn't kill you",
    "god never gives|gave",
    "god has a plan",
    "he's|she's|they're in a better place$",
    "is|are in a better place$",
    "it could be worse$",
    "it could have been worse",
    "worse things happen",
    "^chin up$",
    "keep your chin up",
    "^stay|be strong$",
    "^hang in there$",
    "^these|such things happen$",
    "^it happens$",
    "^that's life$",
    "^such is life",
    "^life goes on",
    "you'll be fine$",
    "you'll be all right$",
    "it'll be fine|okay|ok$",
    "it'll be all right$",
    "everything|it will be fine|okay|ok|alright$",
    "everything will be all right",
    "it'll all work out",
    "it will all work out",
    "it'll all be fine|okay|ok",
    "things will get better",
    "you'll get over it|him|her|them",
    "it's always darkest",
    "always darkest before",
    "tomorrow is another day",
    "tomorrow's another day",
    "good things come to",
    "you'll laugh about|at this|it one day",
    "one day you'll laugh",
    "it's|that's not the end of the world",
    "no use crying over",
    "no point crying over",
    "what's done is done",
    "count your blessings",
    "when one door closes",
    "you live and learn",
    "^we've all been there",
    "better to have loved",
    "what will be will be",
    "you can't make an omelette",
];

fn look(spoken: &Spoken, at: &dyn Fn() -> Path, found: &mut Findings) {
    if let Some((reply, words)) = spoken.unlabelled(Cue::Platitude, &FITTING) {
        found.add(&RULE, || {
            let message = format!("in {reply} \"{}\" would fit anybody", &spoken.text[words.clone()]);
            Finding::new(at().words(words), message)
                .help("say what fits this person only, or add slips: [Platitude(\"…\")]")
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
        "Everything happens for a reason.",
        "Time heals all wounds.",
        "Don't worry, it'll all work out.",
        "Plenty more fish in the sea, mate.",
        "Well, look on the bright side.",
        "He's in a better place.",
        "It could have been worse.",
        "Chin up, Sam.",
        "These things happen.",
        "I'm sure you'll be fine.",
    ];

    const QUIET: [&str; 10] = [
        "People keep telling you everything happens for a reason.",
        "I won't say time heals.",
        "Put it in a better place.",
        "You'll be fine with the blue form.",
        "That's life insurance, and this is the house.",
        "Hang in there on your coat, the peg is loose.",
        "These things happen to be in stock.",
        "Be strong enough to say no, if you want to.",
        "There's fish for tea, and plenty of it.",
        "Tell me if it gets worse in the night.",
    ];

    #[test]
    fn a_saying_is_told_from_what_only_sounds_like_one() {
        try_lines(&RULE, says, FIRES, QUIET);
    }
}
