//! Finding an author's phrase in a text: the words count, not how quotation marks and spaces were typed.

use std::ops::Range;

/// Where `phrase` stands in `text`, in bytes of `text`.
///
/// Curly and straight quotation marks match each other, and so do runs of white space of any kind. Stars are left out
/// of account, for they only stress. An empty phrase stands nowhere.
#[must_use]
pub fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    let phrase = phrase.trim();
    if phrase.is_empty() {
        return None;
    }
    if let Some(start) = text.find(phrase) {
        return Some(start..start + phrase.len());
    }
    let wanted = plain(phrase);
    let wanted = wanted.trim();
    let text_plain = plain(text);
    if wanted.is_empty() || !text_plain.contains(wanted) {
        return None;
    }
    let start = text_plain.find(wanted)?;
    let places: Vec<usize> =
        characters(text).flat_map(|(place, character)| std::iter::repeat_n(place, character.len_utf8())).collect();
    let last = *places.get(start + wanted.len() - 1)?;
    let length = text[last..].chars().next().map_or(0, char::len_utf8);
    Some(*places.get(start)?..last + length)
}

/// The words of `text` that are most like a phrase which is not there, if any are like it at all.
#[must_use]
pub fn nearest<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    const MOST_WORDS: usize = 40;
    const LONGEST_TEXT: usize = 4096;
    const ALIKE: f64 = 0.6;
    let wanted = plain(phrase.trim()).to_lowercase();
    let count = wanted.split(' ').count();
    if count > MOST_WORDS || text.len() > LONGEST_TEXT || wanted.is_empty() {
        return None;
    }
    let ends_in_a_word = wanted.ends_with(char::is_alphanumeric);
    let words: Vec<&str> = text.split_whitespace().collect();
    (count.saturating_sub(1).max(1)..=count + 1)
        .flat_map(|length| words.windows(length))
        .filter(|window| count < 4 || shared(window, &wanted) * 2 >= count)
        .map(|window| {
            let part = between(text, window);
            if ends_in_a_word { part.trim_end_matches(|last: char| !last.is_alphanumeric()) } else { part }
        })
        .map(|part| (strsim::normalized_levenshtein(&plain(part).to_lowercase(), &wanted), part))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, part)| part)
}

/// Whether a phrase is these words with a slip of the finger or two: at least five of its letters in six are the same.
#[must_use]
pub fn is_misspelt(phrase: &str, words: &str) -> bool {
    const ALIKE: f64 = 5.0 / 6.0;
    strsim::normalized_damerau_levenshtein(&plain(phrase.trim()).to_lowercase(), &plain(words).to_lowercase()) >= ALIKE
}

/// The text that is most like another which has changed, if any is like it at all.
#[must_use]
pub fn most_alike<'a>(text: &str, others: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const MOST: usize = 64;
    const LONGEST: usize = 1024;
    const ALIKE: f64 = 0.6;
    let others = others.filter(|other| other.len().max(text.len()) <= LONGEST).take(MOST);
    others
        .map(|other| (strsim::normalized_levenshtein(text, other), other))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, other)| other)
}

/// How many of the words stand among the wanted ones.
fn shared(words: &[&str], wanted: &str) -> usize {
    words.iter().filter(|word| wanted.split(' ').any(|one| one.eq_ignore_ascii_case(word))).count()
}

/// The stretch of the text from the first of its words to the last.
fn between<'a>(text: &'a str, words: &[&str]) -> &'a str {
    let place = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    match words {
        [first, .., last] => &text[place(first)..place(last) + last.len()],
        [only] => &text[place(only)..place(only) + only.len()],
        [] => "",
    }
}

/// The text as [`find`] compares it: straight quotation marks, single spaces, no stars.
#[must_use]
pub fn plain(text: &str) -> String {
    characters(text).map(|(_, character)| character).collect()
}

/// The characters that count, each with its place in the text.
fn characters(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut after_space = false;
    text.char_indices().filter_map(move |(place, character)| {
        let character = match character {
            '\u{2018}'..='\u{201b}' => '\'',
            '\u{201c}'..='\u{201f}' => '"',
            '*' => return None,
            other if other.is_whitespace() => ' ',
            other => other,
        };
        let again = after_space && character == ' ';
        after_space = character == ' ';
        (!again).then_some((place, character))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
        find(text, phrase).map(|place| &text[place])
    }

    #[test]
    fn typing_does_not_matter() {
        assert_eq!(found("I’m *so*  sorry, “truly”.", "I'm so sorry, \"truly\""), Some("I’m *so*  sorry, “truly”"));
        assert_eq!(found("It came\n    in pieces.", " came in  pieces "), Some("came\n    in pieces"));
        assert_eq!(found("Est-ce que ça va ?", "ça\u{a0}va"), Some("ça va"));
    }

    #[test]
    fn a_slip_of_the_finger_is_told_from_other_words() {
        let text = "You promised her that telescope, and it came in pieces the night before.";
        for (phrase, misspelt) in [("it came in peices", true), ("it came the night before", false)] {
            let meant = nearest(text, phrase).unwrap();
            assert_eq!(is_misspelt(phrase, meant), misspelt, "{meant}");
        }
    }

    #[test]
    fn words_do_matter() {
        assert_eq!(found("I am sorry.", "I'm sorry"), None);
        assert_eq!(found("anything", " "), None);
        assert_eq!(found("anything", "**"), None);
    }
}
