//! A text cut into stretches: where its voice changes, and where an author's phrases begin and end.

use super::{phrase, wording};
use std::ops::Range;

/// A stretch of text in one voice, covered by the same phrases from its first letter to its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// The words.
    pub text: &'a str,
    /// Whether they are stressed.
    pub stressed: bool,
    /// Which phrases cover them, by their position, in their order.
    pub phrases: Vec<usize>,
}

impl<'a> Stretch<'a> {
    /// The stretches of a text. Phrases are found as [`phrase::find`] finds them: each once, where it first stands; one
    /// that stands nowhere covers nothing. They may overlap.
    #[must_use]
    pub fn all<P: AsRef<str>>(text: &'a str, phrases: &[P]) -> Vec<Self> {
        let places: Vec<_> = phrases.iter().map(|phrase| phrase::find(text, phrase.as_ref())).collect();
        let mut cuts: Vec<usize> = places.iter().flatten().flat_map(|place| [place.start, place.end]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let voices = wording::voices(text).into_iter();
        voices
            .flat_map(|(voice, stressed)| cut(voice, &cuts).into_iter().map(move |piece| (piece, stressed)))
            .map(|(piece, stressed)| Self { phrases: covering(&places, &piece), text: &text[piece], stressed })
            .collect()
    }
}

/// The pieces of a place between the cuts that fall into it.
fn cut(place: Range<usize>, cuts: &[usize]) -> Vec<Range<usize>> {
    let inside = cuts.iter().copied().filter(|cut| (place.start + 1..place.end).contains(cut));
    let starts = std::iter::once(place.start).chain(inside.clone());
    starts.zip(inside.chain([place.end])).map(|(start, end)| start..end).collect()
}

fn covering(places: &[Option<Range<usize>>], piece: &Range<usize>) -> Vec<usize> {
    let covers = |place: &Range<usize>| place.start <= piece.start && piece.end <= place.end;
    let found = places.iter().enumerate();
    found.filter(|(_, place)| place.as_ref().is_some_and(covers)).map(|(number, _)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stretches as text: `[words]012` for words that the phrases 0, 1 and 2 cover, `_words_` for stressed ones.
    fn shown(text: &str, phrases: &[&str]) -> String {
        let stretch = |stretch: Stretch<'_>| {
            let words = if stretch.stressed { format!("_{}_", stretch.text) } else { stretch.text.to_owned() };
            let numbers: String = stretch.phrases.iter().map(ToString::to_string).collect();
            if numbers.is_empty() { words } else { format!("[{words}]{numbers}") }
        };
        Stretch::all(text, phrases).into_iter().map(stretch).collect()
    }

    #[test]
    fn phrases_cover_their_words_and_nothing_else() {
        assert_eq!(shown("That hurts. I'm here.", &["I'm here"]), "That hurts. [I'm here]0.");
        assert_eq!(shown("All of it.", &["All of it."]), "[All of it.]0");
        assert_eq!(shown("Nothing.", &["elsewhere", ""]), "Nothing.");
        assert_eq!(shown("", &["word"]), "");
    }

    #[test]
    fn phrases_may_overlap_and_stand_inside_one_another() {
        assert_eq!(shown("one two three", &["one two", "two three"]), "[one ]0[two]01[ three]1");
        assert_eq!(shown("one two three", &["two", "one two three"]), "[one ]1[two]01[ three]1");
        assert_eq!(shown("one two", &["one", " two"]), "[one]0 [two]1");
    }

    #[test]
    fn a_phrase_that_comes_again_is_covered_once() {
        assert_eq!(shown("here, and here", &["here"]), "[here]0, and here");
        assert_eq!(shown("here, and here", &["here", "here"]), "[here]01, and here");
    }

    #[test]
    fn how_it_was_typed_does_not_matter() {
        assert_eq!(shown("“I’m  sorry,” she said", &["\"I'm sorry,\""]), "[“I’m  sorry,”]0 she said");
        assert_eq!(shown("it came\n  in pieces.", &["came in pieces"]), "it [came\n  in pieces]0.");
    }

    #[test]
    fn stress_and_phrases_cut_across_each_other() {
        assert_eq!(shown("I am *so very* sorry", &["very sorry"]), "I am _so _[_very_]0[ sorry]0");
        assert_eq!(shown("I am *so* sorry", &["I am so"]), "[I am ]0[_so_]0 sorry");
        assert_eq!(shown("*so* sorry", &["*so*"]), "[_so_]0 sorry");
    }

    #[test]
    fn no_letter_is_lost() {
        let text = "Hé, “già” *ça va*? — 語 語";
        let joined: String = Stretch::all(text, &["già", "va? —", "語"]).iter().map(|one| one.text).collect();
        assert_eq!(joined, text.replace('*', ""));
    }
}
