//! Turns of phrase, found in one pass over the words of a text.
//!
//! A cue can warn an author; it never weighs a reply. Words alone say too little: of the lines that people label as
//! reflecting a feeling, lists of words find less than half.

use super::phrases::{PHRASES, ROOT};
use std::ops::{BitOr, Range};

/// What a turn of phrase may give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// It apologises.
    Apology,
    /// It names a feeling.
    Feeling,
    /// It offers something, asks what would help, stays, or hands over.
    Offer,
    /// It is polite.
    Polite,
    /// It reports what others say. What comes after it is not said by the speaker.
    Reports,
    /// It refuses what comes after it.
    Refuses,
    /// "At least you …".
    AtLeast,
    /// "Calm down".
    Control,
    /// "I know exactly how you feel".
    KnowsHow,
    /// "I understand", and nothing after it.
    Understands,
    /// It would fit anybody.
    Platitude,
    /// Only insiders know it.
    Jargon,
    /// It promises without limits.
    Promise,
    /// It hurts where somebody thinks of suicide.
    Suicide,
    /// It judges the trainee.
    Shame,
}

/// Several cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CueSet(u16);

impl CueSet {
    pub(super) const fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u16) != 0
    }
}

impl BitOr<Cue> for CueSet {
    type Output = Self;

    fn bitor(self, cue: Cue) -> Self {
        Self(self.0 | 1 << cue as u16)
    }
}

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    Space,
    Clause,
    Sentence,
}

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Where it stands, in bytes of the text.
    pub(super) place: Range<u32>,
    /// What stands before it.
    pub(super) gap: Gap,
    /// Its number among the words of the phrases; 0 where no phrase has it.
    number: u16,
}

/// A phrase in a text.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) cue: Cue,
    /// Which words it is made of, by their numbers in the text.
    pub(super) words: Range<usize>,
}

/// Reads texts, one after the other, for their words and the phrases in them.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) words: Vec<Word>,
    pub(super) found: Vec<Found>,
    pub(super) cues: CueSet,
    small: String,
}

impl Reader {
    /// Reads a text. What was known about the one before is forgotten.
    pub(super) fn read(&mut self, text: &str) {
        self.words.clear();
        self.found.clear();
        self.cues = CueSet::default();
        self.split(text);
        for first in 0..self.words.len() {
            if self.words[first].number != 0 {
                self.follow(first);
            }
        }
    }

    /// Splits a text into words. Apostrophes belong to a word where they stand inside it; stars are left out.
    fn split(&mut self, text: &str) {
        let phrases = &*PHRASES;
        let mut gap = Gap::Sentence;
        let mut characters = text.char_indices().peekable();
        while let Some((start, character)) = characters.next() {
            let mut end = start + character.len_utf8();
            self.small.clear();
            if character.is_alphanumeric() {
                push_small(&mut self.small, character);
                while let Some((place, next)) = characters.peek().copied() {
                    if next.is_alphanumeric() {
                        push_small(&mut self.small, next);
                    } else if !is_apostrophe(next)
                        || !text[place + next.len_utf8()..].starts_with(|after: char| after.is_alphanumeric())
                    {
                        break;
                    } else {
                        self.small.push('\'');
                    }
                    end = place + next.len_utf8();
                    characters.next();
                }
            } else if character == '%' {
                self.small.push('%');
            } else if character == '{' {
                // A placeholder stands for a name.
                end = text[start..].find('}').map_or(text.len(), |length| start + length + 1);
                while characters.next_if(|(place, _)| *place < end).is_some() {}
            } else {
                gap = gap.max(match character {
                    '.' | '!' | '?' | '…' | '\n' => Gap::Sentence,
                    ' ' | '*' | '-' | '/' | '\'' | '’' => Gap::Space,
                    other if other.is_whitespace() => Gap::Space,
                    _ => Gap::Clause,
                });
                continue;
            }
            let number = phrases.number_of(&self.small);
            let place = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
            self.words.push(Word { place: place(start)..place(end), gap, number });
            gap = Gap::Space;
        }
    }

    /// Finds the phrases that begin with a word. None of them goes on into the next clause.
    fn follow(&mut self, first: usize) {
        let phrases = &*PHRASES;
        let mut node = ROOT;
        for last in first..self.words.len() {
            let word = &self.words[last];
            if last > first && word.gap > Gap::Space {
                return;
            }
            let Some(next) = phrases.child(node, word.number) else { return };
            node = next;
            for end in &phrases.nodes[node].ends {
                if (!end.begins || self.begins(first)) && (!end.ends || self.ends(last)) {
                    self.cues = self.cues | end.cue;
                    self.found.push(Found { cue: end.cue, words: first..last + 1 });
                }
            }
        }
    }

    fn begins(&self, word: usize) -> bool {
        self.words[word].gap > Gap::Space || word == 0 || PHRASES.leads.contains(&self.words[word - 1].number)
    }

    fn ends(&self, word: usize) -> bool {
        self.words.get(word + 1).is_none_or(|next| next.gap > Gap::Space || PHRASES.joins.contains(&next.number))
    }
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2018}'..='\u{201b}')
}

fn push_small(small: &mut String, character: char) {
    if character.is_ascii() {
        small.push(character.to_ascii_lowercase());
    } else {
        small.extend(character.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phrases of a cue in a text.
    fn found(text: &str, cue: Cue) -> Vec<&str> {
        let mut reader = Reader::default();
        reader.read(text);
        let place = |found: &Found| {
            let (first, last) = (&reader.words[found.words.start], &reader.words[found.words.end - 1]);
            first.place.start as usize..last.place.end as usize
        };
        reader.found.iter().filter(|found| found.cue == cue).map(|found| &text[place(found)]).collect()
    }

    #[test]
    fn phrases_are_found_however_they_are_typed() {
        assert_eq!(found("*Calm*  down, {you}.", Cue::Control), ["Calm*  down"]);
        assert_eq!(found("I’M sure it’ll all work OUT", Cue::Platitude), ["it’ll all work OUT"]);
        assert_eq!(found("100%  sure", Cue::Promise), ["100%  sure"]);
    }

    #[test]
    fn a_phrase_has_whole_words() {
        assert!(found("A calming download", Cue::Control).is_empty());
        assert!(found("It slaps", Cue::Jargon).is_empty());
        assert!(found("Try to calm. Down it goes", Cue::Control).is_empty());
    }

    #[test]
    fn a_phrase_may_have_to_begin_or_end_a_clause() {
        assert_eq!(found("Well, that's life.", Cue::Platitude), ["that's life"]);
        assert_eq!(found("That's life but there you go", Cue::Platitude), ["That's life"]);
        assert!(found("I think that's life", Cue::Platitude).is_empty());
        assert!(found("That's life insurance.", Cue::Platitude).is_empty());
    }

    #[test]
    fn no_script_is_too_much() {
        let mut reader = Reader::default();
        for text in ["", "…", "語 語", "'''", "{", "{you", "a{}b", "İi ß ’", "…%", "x'"] {
            reader.read(text);
            let places = reader.words.iter().map(|word| word.place.start as usize..word.place.end as usize);
            assert!(places.clone().all(|place| text.get(place).is_some()), "{text}");
        }
    }
}
