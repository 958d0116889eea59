//! The author's texts as they are shown: placeholders filled in, emphasis set apart.

use super::Scenario;
use std::{borrow::Cow, collections::HashMap, ops::Range};

/// What a scenario's placeholders stand for.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    you: Option<String>,
    words: HashMap<String, String>,
}

/// A stretch of text in one voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// The words.
    pub text: &'a str,
    /// Whether they are stressed.
    pub stressed: bool,
}

impl Wording {
    /// The wording of a scenario, for a trainee who gave the name `you`, or none.
    #[must_use]
    pub fn of(scenario: &Scenario, you: Option<&str>) -> Self {
        let mut words: HashMap<_, _> = scenario.words.iter().map(|(word, text)| (word.clone(), text.clone())).collect();
        words.insert("person".to_owned(), scenario.person.name.clone());
        Self { you: you.map(str::to_owned), words }
    }

    /// The text with its placeholders filled in, once: what they stand for is shown as it is written. Where the trainee gave no name, `{you}` and the comma beside it go.
    #[must_use]
    pub fn fill<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !text.contains('{') {
            return Cow::Borrowed(text);
        }
        let text = match &self.you {
            Some(you) => text.replace("{you}", you),
            None => [", {you}", "{you}, ", " {you}", "{you}"]
                .iter()
                .fold(text.to_owned(), |text, address| text.replace(address, "")),
        };
        let (mut filled, mut rest) = (String::with_capacity(text.len()), text.as_str());
        while let Some(open) = rest.find('{') {
            filled.push_str(&rest[..open]);
            rest = &rest[open + 1..];
            let close = rest.find(['{', '}']).filter(|close| rest[*close..].starts_with('}'));
            match close.and_then(|close| Some((close, self.words.get(&rest[..close])?))) {
                Some((close, words)) => {
                    filled.push_str(words);
                    rest = &rest[close + 1..];
                }
                None => filled.push('{'),
            }
        }
        filled.push_str(rest);
        Cow::Owned(filled)
    }

    /// The text as it is read without emphasis.
    #[must_use]
    pub fn plain(&self, text: &str) -> String {
        runs(&self.fill(text)).iter().map(|run| run.text).collect()
    }
}

impl Run<'_> {
    /// The runs of a text: `*words*` between stars are stressed; a star that closes nothing stays a star.
    #[must_use]
    pub fn all(text: &str) -> Vec<Run<'_>> {
        runs(text)
    }
}

fn runs(text: &str) -> Vec<Run<'_>> {
    voices(text).into_iter().map(|(place, stressed)| Run { text: &text[place], stressed }).collect()
}

/// Where each voice stands in a text, in bytes, and whether it is stressed. Stars that stress stand in none.
pub(super) fn voices(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut voices = Vec::new();
    let mut from = 0;
    while let Some((start, end)) = next_stress(&text[from..]) {
        voices.push((from..from + start, false));
        voices.push((from + start + 1..from + end, true));
        from += end + 1;
    }
    voices.push((from..text.len(), false));
    voices.retain(|(place, _)| !place.is_empty());
    voices
}

/// Where the next pair of stars with words directly inside stands.
fn next_stress(text: &str) -> Option<(usize, usize)> {
    text.match_indices('*').find_map(|(start, _)| {
        let inside = &text[start + 1..];
        let length = inside.find('*')?;
        let words = &inside[..length];
        (!words.is_empty() && words.trim() == words).then_some((start, start + 1 + length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(you: Option<&str>) -> Wording {
        let mut scenario = Scenario::default();
        scenario.person.name = "Priya".to_owned();
        scenario.words.insert("company".to_owned(), "Northline".to_owned());
        Wording::of(&scenario, you)
    }

    #[test]
    fn a_trainee_without_a_name_is_left_out_gracefully() {
        assert_eq!(wording(None).fill("Thank you, {you}."), "Thank you.");
        assert_eq!(wording(None).fill("{you}, are you there?"), "are you there?");
        assert_eq!(wording(Some("Sam")).fill("Thank you, {you}."), "Thank you, Sam.");
    }

    #[test]
    fn placeholders_stand_for_their_words() {
        assert_eq!(wording(None).fill("{person} wrote to {company}."), "Priya wrote to Northline.");
        for text in ["{nobody}", "{", "{{company", "}{", "{}"] {
            assert_eq!(wording(None).fill(text), text);
        }
        assert_eq!(wording(None).fill("{{company}}"), "{Northline}");
    }

    #[test]
    fn placeholders_that_stand_for_each_other_end_there() {
        let mut scenario = Scenario::default();
        for word in 0..100 {
            scenario.words.insert(format!("w{word}"), format!("{{w{0}}}{{w{0}}}", word + 1));
        }
        assert_eq!(Wording::of(&scenario, None).fill("{w0}"), "{w1}{w1}");
    }

    #[test]
    fn stars_stress_the_words_between_them() {
        let texts: Vec<_> = Run::all("I *really* mean 2 * 3").into_iter().map(|run| (run.text, run.stressed)).collect();
        assert_eq!(texts, [("I ", false), ("really", true), (" mean 2 * 3", false)]);
    }
}
