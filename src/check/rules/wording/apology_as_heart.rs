//! An apology that is taken for a feeling understood.

use crate::{
    check::{
        cue::Cue,
        example::{Example, Part},
        findings::{Finding, Findings},
        rule::{Look, Rule},
        spoken::Spoken,
    },
    rubric::Facet,
    scenario::Path,
    source::Severity,
};
use std::ops::Range;

/// An apology that is taken for a feeling understood.
pub const RULE: Rule = Rule {
    code: "H300",
    name: "apology-as-heart",
    severity: Severity::Advice,
    says: "A heart facet quotes words that only apologise.",
    why: "Being sorry is a thought for somebody, from outside: that is `Concern`. A heart says what it is like to be \
          them.",
    example: Example::of(
        Part::Choices,
        r#"(id: "sorry", say: "I'm so sorry about that.", shows: [NameFeeling("I'm so sorry about that")],
 because: "It is kind.", felt: "Thanks.", goto: "end"),"#,
        r#"(id: "sorry", say: "I'm so sorry. You must be fed up.", shows: [NameFeeling("You must be fed up")],
 because: "It says what it is like.", felt: "I am.", goto: "end"),"#,
    ),
    mend: "Make it `Concern`, or add the words that name the feeling, and quote those.",
    look: &[Look::Words(look)],
};

const HEARTS: [Facet; 3] = [Facet::NameFeeling, Facet::Validate, Facet::Perspective];

/// Apologies, with the words that belong to them.
pub(super) const APOLOGIES: &[&str] = &[
    "sorry",
    "so|very|really|truly|terribly|awfully|deeply sorry",
    "ever so sorry",
    "i'm|we're sorry",
    "i'm|we're so|very|really|truly|terribly|deeply sorry",
    "i am sorry",
    "i am so|very|truly sorry",
    "sorry about|for that|this|it",
    "sorry to hear that|it|this",
    "sorry for your loss|trouble",
    "sorry that|this|it happened",
    "sorry that|this|it has happened",
    "i|we apologise|apologize",
    "i|we do apologise|apologize",
    "apologise|apologize for the|any inconvenience|trouble|delay",
    "apologies",
    "my|our apologies",
    "my|our sincere|sincerest apologies",
    "please accept my|our apologies",
    "oh no",
];

/// Words that name a feeling, or what makes one. They are enough to say that something more than an apology is there.
pub(super) const FEELINGS: &[&str] = &[
    "feel|feels|feeling|felt|hurt|hurts|hurting|pain|painful|ache|aches|sting|stings|sore|heavy|bitter",
    "sad|sadness|grief|grieving|heartbroken|heartbreaking|gutted|lost|miss|missing|alone|lonely|yourself",
    "angry|anger|furious|upset|upsetting|annoyed|annoying|frustrated|frustrating|frustration|maddening|unfair",
    "worried|worry|worrying|afraid|scared|scary|frightened|frightening|fear|dread|anxious|nervous|panic|shaken|shock",
    "hard|tough|difficult|awful|horrible|terrible|rotten|grim|miserable|dreadful|stressed|stressful|overwhelming",
    "tired|tiring|exhausted|exhausting|worn|drained|overwhelmed|helpless|hopeless|stuck|numb|sick",
    "ashamed|shame|guilty|embarrassed|embarrassing|humiliated|humiliating|ignored|betrayed|disappointed|disappointing",
    "glad|happy|proud|relieved|excited|delighted|love|wonder|understand|understandable|fed|sense",
];

fn look(spoken: &Spoken, _: &dyn Fn() -> Path, found: &mut Findings) {
    let Some(reply) = spoken.reply().filter(|_| spoken.reader.cues.has(Cue::Apology)) else { return };
    for (number, evidence) in reply.choice.shows.iter().enumerate() {
        let searches = &reply.turn.subject.searches;
        let quoted = || searches.find(spoken.text, &evidence.phrase);
        if HEARTS.contains(&evidence.kind) && quoted().is_some_and(|place| only_apologises(spoken, &place)) {
            found.add(&RULE, || {
                let at = reply.path().field("shows").item(number);
                let message = format!("in {reply} these words apologise, and {:?} is more than that", evidence.kind);
                Finding::new(at.item(0), message)
                    .help("make it Concern(\"…\"), or quote the words that say what it is like for them")
            });
        }
    }
}

/// Whether at least half of the words between two bytes apologise, and none asks or names a feeling.
fn only_apologises(spoken: &Spoken, place: &Range<usize>) -> bool {
    let words = spoken.words_in(place);
    let of =
        |cue| spoken.phrases(cue).filter(|phrase| words.start <= phrase.words.start && phrase.words.end <= words.end);
    let asks = spoken.text[place.clone()].contains('?');
    // Phrases come in the order of their first words, and may overlap.
    let (apologies, _) = of(Cue::Apology).fold((0, words.start), |(count, from), phrase| {
        (count + phrase.words.end.saturating_sub(phrase.words.start.max(from)), from.max(phrase.words.end))
    });
    !asks && of(Cue::Feeling).next().is_none() && apologies * 2 >= words.len().max(1)
}

#[cfg(test)]
mod tests {
    use super::{super::tests::try_lines, RULE};

    const FIRES: [&str; 10] = [
        "I'm so sorry.",
        "I am very sorry about that.",
        "Sorry to hear that, Joel.",
        "Oh no, I'm really sorry.",
        "We apologise for the inconvenience.",
        "My apologies, Mrs Keane.",
        "I'm sorry this happened.",
        "So sorry for your loss.",
        "Please accept our apologies.",
        "Sorry, sorry, I'm ever so sorry, Marta.",
    ];

    const QUIET: [&str; 10] = [
        "I'm sorry. You sound worn out.",
        "Sorry, the line dropped: what was it like?",
        "I'm sorry it hurts.",
        "Sorry, I can quite see why you'd be stressed.",
        "Sorry, tell me more about the night it went.",
        "I'm sorry you had to carry that by yourself.",
        "I'm so sorry. That was a rotten thing to read.",
        "You must be sorry to leave the place behind.",
        "No apologies needed, anybody would be upset.",
        "I'm sorry, and I can see why you'd want it back today.",
    ];

    #[test]
    fn an_apology_is_told_from_a_feeling() {
        let quoted = |line: &str| {
            format!("say: {line:?}, shows: [NameFeeling({line:?})], because: \"It does.\", felt: \"Yes.\"")
        };
        try_lines(&RULE, quoted, FIRES, QUIET);
    }
}
