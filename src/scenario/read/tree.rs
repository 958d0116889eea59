//! A file as a tree of values, each with its place.

use super::token::{At, Words};
use std::borrow::Cow;

#[derive(Debug)]
pub(super) struct Node {
    pub(super) at: At,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Text(Words),
    Number,
    /// A name alone: `true`, `Vent`.
    Word,
    /// `[a, b]`
    List(Vec<Node>),
    /// `{"key": value}`
    Map(Vec<Entry>),
    /// `(field: value)`, perhaps with a name before it.
    Record(Option<At>, Vec<Entry>),
    /// `(a, b)` or `()`, perhaps with a name before it.
    Tuple(Option<At>, Vec<Node>),
    /// What could not be read, and was reported.
    Broken,
}

/// A field of a record or an entry of a map.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its name, with the quotation marks if it has any.
    pub(super) at: At,
    pub(super) name: Words,
    /// The field that was meant, if it is misspelt.
    pub(super) meant: Option<&'static str>,
    pub(super) value: Node,
}

impl Entry {
    /// Whether its name stands in quotation marks.
    pub(super) fn is_quoted(&self) -> bool {
        self.at != self.name.at
    }

    pub(super) fn name<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.meant.map_or_else(|| self.name.read(text), Cow::Borrowed)
    }
}

impl Node {
    pub(super) const fn broken(at: At) -> Self {
        Self { at, kind: Kind::Broken }
    }

    /// The value itself, where `Some(…)` is written around it.
    pub(super) fn inner(&self, text: &str) -> &Self {
        match &self.kind {
            Kind::Tuple(Some(name), items) if name.of(text) == "Some" && items.len() == 1 => items[0].inner(text),
            _ => self,
        }
    }

    /// Takes away the `Some(…)` that may be written around the value.
    pub(super) fn strip_some(&mut self, text: &str) {
        while matches!(&self.kind, Kind::Tuple(Some(name), items) if name.of(text) == "Some" && items.len() == 1) {
            if let Kind::Tuple(_, mut items) = std::mem::replace(&mut self.kind, Kind::Broken)
                && let Some(inner) = items.pop()
            {
                *self = inner;
            }
        }
    }
}

/// Where a backslash in a text means nothing.
pub(super) struct BadEscape(pub(super) At);

impl Words {
    /// The words as they are read. A backslash that means nothing is left as it is.
    pub(super) fn read<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.read_strictly(text, |_| ())
    }

    /// The words as they are read; `bad` is told of every backslash that means nothing.
    pub(super) fn read_strictly<'a>(&self, text: &'a str, mut bad: impl FnMut(BadEscape)) -> Cow<'a, str> {
        let words = self.at.of(text);
        if !self.escapes || !words.contains('\\') {
            return Cow::Borrowed(words);
        }
        let mut read = String::with_capacity(words.len());
        for piece in pieces(words) {
            match piece.character {
                Some(character) => read.push(character),
                None => {
                    let start = self.at.start as usize + piece.start;
                    bad(BadEscape(At::new(start, start + piece.length)));
                    read.push_str(&words[piece.start..piece.start + piece.length]);
                }
            }
        }
        Cow::Owned(read)
    }

    /// Where some bytes of the words as they are read stand in the file.
    pub(super) fn part(&self, text: &str, part: std::ops::Range<usize>) -> At {
        let words = self.at.of(text);
        let start = self.at.start as usize;
        if !self.escapes || !words.contains('\\') {
            return At::new(start + part.start.min(words.len()), start + part.end.min(words.len()));
        }
        let (mut read, mut from, mut until) = (0, words.len(), words.len());
        for piece in pieces(words) {
            if read <= part.start {
                from = piece.start;
            }
            if read >= part.end {
                until = piece.start;
                break;
            }
            read += piece.character.map_or(piece.length, char::len_utf8);
        }
        At::new(start + from, start + until.max(from))
    }
}

/// A character of a text, and what it is written as.
struct Piece {
    start: usize,
    length: usize,
    /// None for a backslash that means nothing.
    character: Option<char>,
}

fn pieces(words: &str) -> impl Iterator<Item = Piece> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = &words[start..];
        let first = rest.chars().next()?;
        let (length, character) = if first == '\\' { escape(rest) } else { (first.len_utf8(), Some(first)) };
        let piece = Piece { start, length, character };
        start += length;
        Some(piece)
    })
}

/// How long the escape is that `text` begins with, and what it stands for.
fn escape(text: &str) -> (usize, Option<char>) {
    let mut characters = text.chars();
    characters.next();
    let Some(kind) = characters.next() else { return (1, None) };
    let plain = match kind {
        '\'' | '"' | '\\' => Some(kind),
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        _ => None,
    };
    let number = |digits: Option<&str>| digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    match kind {
        'x' => number(text.get(2..4)).and_then(char::from_u32).map_or((2, None), |character| (4, Some(character))),
        'u' => {
            let digits = &text[2..text.floor_char_boundary(10)];
            let digits = digits.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(digits, _)| digits);
            match (number(digits).and_then(char::from_u32), digits) {
                (Some(character), Some(digits)) => (digits.len() + 4, Some(character)),
                _ => (2, None),
            }
        }
        _ => (1 + kind.len_utf8(), plain),
    }
}
