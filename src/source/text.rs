//! A text with a name, and places in it.

use serde::Serialize;
use std::{fmt, ops::Range, sync::OnceLock};

/// A stretch of a text, in bytes: `start..end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The stretch from `start` up to `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// As a range.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A line and a column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A text and what to call it, usually the path of its file.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    marked: bool,
    line_starts: OnceLock<Vec<usize>>,
}

impl Source {
    /// A text under a name. A byte order mark at its start is left out.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text: String = text.into();
        let (text, marked) = match text.strip_prefix('\u{feff}') {
            Some(rest) => (rest.to_owned(), true),
            None => (text, false),
        };
        Self { name: name.into(), text, marked, line_starts: OnceLock::new() }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a byte order mark stood at its start, and was left out.
    #[must_use]
    pub const fn had_mark(&self) -> bool {
        self.marked
    }

    /// Where a byte stands. A byte past the end stands at the end; one inside a character, at its start.
    #[must_use]
    pub fn place(&self, byte: usize) -> Place {
        let byte = self.text.floor_char_boundary(byte);
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= byte);
        let start = starts.get(line.wrapping_sub(1)).copied().unwrap_or(0);
        Place { line: line.max(1), column: self.text[start..byte].chars().count() + 1 }
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0).chain(self.text.match_indices('\n').map(|(newline, _)| newline + 1)).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a.ron", "\u{feff}(\n  título: \"é\",\n)");
        assert_eq!(source.place(0).to_string(), "1:1");
        let quote = source.text().find('"').unwrap();
        assert_eq!(source.place(quote).to_string(), "2:11");
        assert_eq!(source.place(9_999).to_string(), "3:2");
    }
}
