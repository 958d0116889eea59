//! The author's texts as they are shown: placeholders filled in, emphasis set apart.

use super::Scenario;
use std::{borrow::Cow, ops::Range};

/// What a scenario's placeholders stand for.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    you: Option<String>,
    words: Vec<(String, String)>,
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
        let mut words: Vec<_> =
            scenario.words.iter().map(|(word, text)| (format!("{{{word}}}"), text.clone())).collect();
        words.push(("{person}".to_owned(), scenario.person.name.clone()));
        Self { you: you.map(str::to_owned), words }
    }

    /// The text with its placeholders filled in. Where the trainee gave no name, `{you}` and the comma beside it go.
    #[must_use]
    pub fn fill<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !text.contains('{') {
            return Cow::Borrowed(text);
        }
        let mut filled = match &self.you {
            Some(you) => text.replace("{you}", you),
            None => [", {you}", "{you}, ", " {you}", "{you}"]
                .iter()
                .fold(text.to_owned(), |text, address| text.replace(address, "")),
        };
        for (placeholder, words) in &self.words {
            filled = filled.replace(placeholder, words);
        }
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
        assert_eq!(wording(None).fill("{nobody}"), "{nobody}");
    }

    #[test]
    fn stars_stress_the_words_between_them() {
        let texts: Vec<_> = Run::all("I *really* mean 2 * 3").into_iter().map(|run| (run.text, run.stressed)).collect();
        assert_eq!(texts, [("I ", false), ("really", true), (" mean 2 * 3", false)]);
    }
}
