//! Turns of phrase, found in one pass over the words of a text.
//!
//! A cue can warn an author; it never weighs a reply. Words alone say too little: of the lines that people label as
//! reflecting a feeling, lists of words find less than half.

use super::rules::wording::LISTS;
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    ops::{BitOr, Range},
    sync::LazyLock,
};

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

/// Words after which a clause begins, though no comma stands before it.
const LEADS: [&str; 16] = [
    "and", "but", "so", "because", "though", "well", "oh", "okay", "ok", "honestly", "look", "listen", "please",
    "just", "then", "now",
];

/// Words before which a clause ends, though no comma stands between.
const JOINS: [&str; 5] = ["and", "but", "so", "because", "though"];

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
            let number = phrases.numbers.get(self.small.as_str()).copied().unwrap_or_default();
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

/// All phrases, as a tree of their words.
struct Phrases {
    numbers: HashMap<&'static str, u16, BuildHasherDefault<Fnv>>,
    nodes: Vec<Node>,
    /// The node of each first word, by its number.
    first: Vec<usize>,
    leads: Vec<u16>,
    joins: Vec<u16>,
}

/// The hash of Fowler, Noll and Vo: quick for short words. What it hashes against is our own list, so nobody can fill it
/// with words that collide.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The node in which phrases begin.
const ROOT: usize = 0;

#[derive(Default)]
struct Node {
    next: Vec<(u16, usize)>,
    ends: Vec<End>,
}

struct End {
    cue: Cue,
    /// It must stand at the beginning of a clause.
    begins: bool,
    /// It must stand at the end of a clause.
    ends: bool,
}

/// A phrase is a list of words in small letters. `a|b` is either word, `^` before the first says that a clause begins
/// there, and `$` after the last that it ends there.
static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases {
        numbers: HashMap::default(),
        nodes: vec![Node::default()],
        first: Vec::new(),
        leads: Vec::new(),
        joins: Vec::new(),
    };
    for (cue, list) in LISTS {
        list.iter().for_each(|phrase| phrases.add(*cue, phrase));
    }
    phrases.leads = LEADS.iter().map(|word| phrases.number(word)).collect();
    phrases.joins = JOINS.iter().map(|word| phrases.number(word)).collect();
    phrases
});

impl Phrases {
    fn add(&mut self, cue: Cue, phrase: &'static str) {
        let words = phrase.trim_start_matches('^').trim_end_matches('$');
        let mut nodes = vec![ROOT];
        for alternatives in words.split(' ') {
            let mut next = Vec::new();
            for word in alternatives.split('|') {
                let number = self.number(word);
                next.extend(nodes.iter().map(|node| self.grow(*node, number)).collect::<Vec<_>>());
            }
            nodes = next;
        }
        for node in nodes {
            let end = End { cue, begins: phrase.starts_with('^'), ends: phrase.ends_with('$') };
            self.nodes[node].ends.push(end);
        }
    }

    /// The number of a word, from 1.
    fn number(&mut self, word: &'static str) -> u16 {
        let next = u16::try_from(self.numbers.len() + 1).unwrap_or_default();
        *self.numbers.entry(word).or_insert(next)
    }

    /// Where a word leads from a node.
    fn child(&self, node: usize, word: u16) -> Option<usize> {
        if node == ROOT {
            return self.first.get(usize::from(word)).copied().filter(|child| *child != ROOT);
        }
        self.nodes[node].next.iter().find(|(next, _)| *next == word).map(|(_, child)| *child)
    }

    /// Where a word leads from a node, now if not before.
    fn grow(&mut self, node: usize, word: u16) -> usize {
        if let Some(child) = self.child(node, word) {
            return child;
        }
        self.nodes.push(Node::default());
        let child = self.nodes.len() - 1;
        if node == ROOT {
            let place = usize::from(word);
            self.first.resize(self.first.len().max(place + 1), ROOT);
            self.first[place] = child;
        } else {
            self.nodes[node].next.push((word, child));
        }
        child
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

    #[test]
    fn every_phrase_is_written_as_it_is_compared() {
        for phrase in LISTS.iter().flat_map(|(_, list)| *list) {
            let words = phrase.trim_start_matches('^').trim_end_matches('$');
            let sound = |word: &str| !word.is_empty() && word.to_lowercase() == word && !word.contains('’');
            assert!(words.split(' ').flat_map(|word| word.split('|')).all(sound), "{phrase:?}");
        }
    }
}
