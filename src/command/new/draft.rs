//! The scenario that an author starts from, woven from their answers.

use crate::{
    format::{Unformatted, format},
    rubric::Need,
    scenario::{Channel, Feeling, Relationship, quoted},
    source::Source,
};

const TROUBLE: &str = include_str!("../../../assets/drafts/trouble.ron");
const GOOD_NEWS: &str = include_str!("../../../assets/drafts/good-news.ron");

/// How many characters an answer may have.
pub(super) const LONGEST_ANSWER: usize = 300;

/// What an author says about their scenario before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answers {
    pub(super) need: Need,
    pub(super) title: String,
    /// The person's name.
    pub(super) person: String,
    /// Who they are, in a line.
    pub(super) about: String,
    pub(super) relationship: Relationship,
    pub(super) channel: Channel,
    /// What happened, in a line.
    pub(super) summary: String,
    /// What the person says first.
    pub(super) opening_line: String,
}

impl Answers {
    /// What is taken where an author gives no answer. The texts suit the need.
    pub(super) fn usual(need: Need) -> Self {
        let (title, about, summary, opening_line) = match need {
            Need::Celebrate => (
                "The first to know",
                "Has hoped for this for a long time.",
                "Something that was hoped for has come true, and you are the first to hear of it.",
                "I got it. I actually got it. I haven't told anybody else yet.",
            ),
            _ => (
                "The third time of telling",
                "Usually the one who copes.",
                "Something that was promised didn't happen, and somebody has had enough of explaining it.",
                "I've told this twice today, and nobody has listened to the end.",
            ),
        };
        Self {
            need,
            title: title.to_owned(),
            person: "Robin".to_owned(),
            about: about.to_owned(),
            relationship: Relationship::Customer,
            channel: Channel::Phone,
            summary: summary.to_owned(),
            opening_line: opening_line.to_owned(),
        }
    }

    /// A scenario in the canonical layout that plays to its end.
    pub(super) fn scenario(&self) -> Result<String, Unformatted> {
        let (feeling, word) = feeling(self.need);
        let sounds = format!("That sounds {word}");
        let value = |name: &str| {
            Some(match name {
                "TITLE" => quoted(&self.title),
                "SUMMARY" => quoted(&self.summary),
                "CHANNEL" => format!("{:?}", self.channel),
                "RELATIONSHIP" => format!("{:?}", self.relationship),
                "PERSON" => quoted(&self.person),
                "ABOUT" => quoted(&self.about),
                "OPENING_LINE" => quoted(&self.opening_line),
                "NEED" => format!("{:?}", self.need),
                "FEELING" => format!("{feeling:?}"),
                "SOUNDS" => quoted(&sounds),
                "SOUNDS_AND_I_WOULD" => quoted(&format!("{sounds}. I'd feel the same in your place.")),
                "SOUNDS_AND_STAYS" => {
                    quoted(&format!("{sounds}. I'd like to hear all of it. I've got time, and I'm not going anywhere."))
                }
                _ => return None,
            })
        };
        let draft = if self.need == Need::Celebrate { GOOD_NEWS } else { TROUBLE };
        format(&Source::new("the draft", filled(draft, value)))
    }
}

/// What shows on the face of somebody with this need, and a word for it.
const fn feeling(need: Need) -> (Feeling, &'static str) {
    match need {
        Need::Vent => (Feeling::Frustrated, "maddening"),
        Need::Solution => (Feeling::Frustrated, "exhausting"),
        Need::BeBelieved => (Feeling::Hurt, "lonely"),
        Need::Information => (Feeling::Worried, "unsettling"),
        Need::Company => (Feeling::Lonely, "lonely"),
        Need::Celebrate => (Feeling::Happy, "wonderful"),
        Need::Safety => (Feeling::Afraid, "frightening"),
        Need::Mixed => (Feeling::Sad, "hard"),
    }
}

/// The text with every `%NAME%` that has a value replaced by it. What a value holds is not looked at again.
fn filled(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut pieces = text.split('%');
    filled.push_str(pieces.next().unwrap_or_default());
    while let Some(name) = pieces.next() {
        match value(name) {
            Some(value) => {
                filled.push_str(&value);
                filled.push_str(pieces.next().unwrap_or_default());
            }
            None => filled.extend(["%", name]),
        }
    }
    filled
}

/// An answer as it may stand in a scenario: on one line, without characters that can't be seen, and without curly
/// brackets, which would stand for something. None if nothing is left.
pub(super) fn tidy(answer: &str) -> Option<String> {
    let visible = answer.replace(|character: char| character.is_control() || character == '\u{fffd}', " ");
    let words: Vec<_> = visible.split_whitespace().collect();
    let tidied = words.join(" ").replace('{', "(").replace('}', ")");
    tidied.contains(char::is_alphanumeric).then_some(tidied)
}

/// A name for the file: the words of the title in small letters with hyphens between them.
pub(super) fn file_name(title: &str) -> String {
    let letters: String = title
        .chars()
        .filter(|character| !matches!(character, '\'' | '’'))
        .flat_map(char::to_lowercase)
        .map(|character| if character.is_alphanumeric() { character } else { ' ' })
        .collect();
    let words: Vec<_> = letters.split_whitespace().take(8).collect();
    if words.is_empty() { "scenario".to_owned() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::check,
        explore::{Policy, Thoroughness, explore},
        play::{Conversation, Script},
        rubric::{Level, Rubric},
        scenario::{Choice, Outcome, Scenario},
        source::Diagnostic,
    };
    use proptest::prelude::*;
    use std::sync::Arc;

    fn checked(text: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
        let checked = check(&Source::new("new.ron", text), &Rubric::built_in());
        (checked.scenario, checked.findings)
    }

    #[test]
    fn every_need_gives_a_scenario_without_a_finding() {
        for need in Need::ALL {
            let text = Answers::usual(need).scenario().unwrap();
            let (scenario, findings) = checked(&text);
            assert!(findings.is_empty(), "{need:?}: {findings:?}\n{text}");
            let scenario = scenario.unwrap();
            assert_eq!(scenario.turns[0].need, need);
            let rubric = Rubric::built_in();
            for turn in scenario.turns.values().filter(|turn| !turn.choices.is_empty()) {
                let mut levels: Vec<_> =
                    turn.choices.iter().map(|choice| choice.worth(&rubric, turn.moment()).level).collect();
                levels.sort_unstable();
                assert_eq!(levels, Level::ALL);
            }
        }
    }

    #[test]
    fn every_ending_can_be_come_to() {
        for need in Need::ALL {
            let text = Answers::usual(need).scenario().unwrap();
            let scenario = Arc::new(checked(&text).0.unwrap());
            let script = Arc::new(Script::new(scenario.clone(), Rubric::built_in()).unwrap());
            let outcome = |level: Level| {
                let mut conversation = Conversation::begin(script.clone(), 1);
                for turn in scenario.turns.values().take(3) {
                    let has_it = |choice: &&Choice| choice.worth(script.rubric(), turn.moment()).level == level;
                    conversation.choose(turn.choices.iter().find(has_it).unwrap().id.as_deref().unwrap()).unwrap();
                }
                conversation.turn().ending.as_ref().map(|ending| ending.outcome)
            };
            assert_eq!(outcome(Level::Compassionate), Some(Outcome::Better), "{need:?}");
            assert_eq!(outcome(Level::Sympathetic), Some(Outcome::Mixed), "{need:?}");
            assert_eq!(outcome(Level::Apathetic), Some(Outcome::Worse), "{need:?}");
        }
    }

    #[test]
    fn a_draft_is_as_fair_as_the_library() {
        for need in Need::ALL {
            let scenario = Arc::new(checked(&Answers::usual(need).scenario().unwrap()).0.unwrap());
            let script = Script::new(scenario, Rubric::built_in()).unwrap();
            let found = explore(&script, Thoroughness { plays: 200, ..Thoroughness::default() }, &|| true);
            for played in found.played {
                let (policy, score) = (played.policy, played.score);
                assert!(!policy.is_naive() || score < 70, "{need:?}: {} comes to {score}", policy.name());
                assert!(policy != Policy::ReadsTheNeed || score >= 85, "{need:?}: reading the need comes to {score}");
            }
        }
    }

    #[test]
    fn a_value_is_not_looked_at_again() {
        let answers = Answers { title: "%PERSON% is 100 % \\ \"sure\"".to_owned(), ..Answers::usual(Need::Vent) };
        let (scenario, _) = checked(&answers.scenario().unwrap());
        assert_eq!(scenario.unwrap().title, answers.title);
    }

    #[test]
    fn the_name_of_the_file_follows_the_title() {
        assert_eq!(file_name("The grandmother's cot!"), "the-grandmothers-cot");
        assert_eq!(file_name("Où est-il?"), "où-est-il");
        assert_eq!(file_name(" … "), "scenario");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn whatever_is_answered_the_scenario_passes_its_check(
            need in 0..Need::ALL.len(),
            texts in prop::collection::vec("\\PC{0,80}|[\"\\\\{}*/%a-c ]{1,30}", 5),
        ) {
            let usual = Answers::usual(Need::ALL[need]);
            let or = |text: &str, usual: String| tidy(text).unwrap_or(usual);
            let answers = Answers {
                title: or(&texts[0], usual.title),
                person: or(&texts[1], usual.person),
                about: or(&texts[2], usual.about),
                summary: or(&texts[3], usual.summary),
                opening_line: or(&texts[4], usual.opening_line),
                ..usual
            };
            let text = answers.scenario().unwrap();
            let (scenario, findings) = checked(&text);
            prop_assert!(findings.is_empty(), "{:?}\n{}", findings, text);
            let scenario = scenario.unwrap();
            prop_assert_eq!((scenario.title, scenario.person.name), (answers.title, answers.person));
            prop_assert_eq!(&scenario.turns[0].says[0].text, &answers.opening_line);
        }
    }
}
