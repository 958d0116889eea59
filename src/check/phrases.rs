//! Every phrase that is looked for in the words of a text, as a tree.

use super::{cue::Cue, rules::wording::LISTS};
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::LazyLock,
};

/// Words after which a clause begins, though no comma stands before it.
const LEADS: [&str; 16] = [
    "and", "but", "so", "because", "though", "well", "oh", "okay", "ok", "honestly", "look", "listen", "please",
    "just", "then", "now",
];

/// Words before which a clause ends, though no comma stands between.
const JOINS: [&str; 5] = ["and", "but", "so", "because", "though"];

/// All phrases, as a tree of their words.
pub(super) struct Phrases {
    numbers: HashMap<&'static str, u16, BuildHasherDefault<Fnv>>,
    pub(super) nodes: Vec<Node>,
    /// The node of each first word, by its number.
    first: Vec<usize>,
    /// The numbers of the words after which a clause begins.
    pub(super) leads: Vec<u16>,
    /// The numbers of the words before which a clause ends.
    pub(super) joins: Vec<u16>,
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
pub(super) const ROOT: usize = 0;

/// How far a phrase has been read.
#[derive(Default)]
pub(super) struct Node {
    next: Vec<(u16, usize)>,
    /// The phrases that end here.
    pub(super) ends: Vec<End>,
}

/// The end of a phrase.
pub(super) struct End {
    pub(super) cue: Cue,
    /// It must stand at the beginning of a clause.
    pub(super) begins: bool,
    /// It must stand at the end of a clause.
    pub(super) ends: bool,
}

/// A phrase is a list of words in small letters. `a|b` is either word, `^` before the first says that a clause begins
/// there, and `$` after the last that it ends there.
pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
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

    /// The number of a word; 0 where no phrase has it.
    pub(super) fn number_of(&self, word: &str) -> u16 {
        self.numbers.get(word).copied().unwrap_or_default()
    }

    /// The number of a word, from 1, now if not before.
    fn number(&mut self, word: &'static str) -> u16 {
        let next = u16::try_from(self.numbers.len() + 1).unwrap_or_default();
        *self.numbers.entry(word).or_insert(next)
    }

    /// Where a word leads from a node.
    pub(super) fn child(&self, node: usize, word: u16) -> Option<usize> {
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
    use super::LISTS;

    #[test]
    fn every_phrase_is_written_as_it_is_compared() {
        for phrase in LISTS.iter().flat_map(|(_, list)| *list) {
            let words = phrase.trim_start_matches('^').trim_end_matches('$');
            let sound = |word: &str| !word.is_empty() && word.to_lowercase() == word && !word.contains('’');
            assert!(words.split(' ').flat_map(|word| word.split('|')).all(sound), "{phrase:?}");
        }
    }
}
