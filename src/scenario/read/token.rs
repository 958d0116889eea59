//! Cutting a text into tokens, with an eye for the marks that authors lose.

use super::quotes;
use crate::source::Span;

/// A stretch of the text, small enough to keep one for every token: a file has at most 64 MiB.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl At {
    pub(super) fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    pub(super) fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Its first character: the opening bracket, where it has one.
    pub(super) fn first_character(self, text: &str) -> Self {
        let length = self.of(text).chars().next().map_or(0, char::len_utf8);
        Self { end: self.start + length as u32, ..self }
    }

    pub(super) const fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// From here to the end of the last, or nothing if that stands before.
    pub(super) fn to(self, last: Self) -> Self {
        Self { start: self.start, end: last.end.max(self.start) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(crate) const fn closing(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }

    pub(crate) const fn opening(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// A text; the words inside its quotation marks.
    Text(Words),
    Number,
    /// A name without quotation marks.
    Word,
    /// Characters that mean nothing here.
    Stray,
    End,
}

/// The words of a text, and whether a backslash in them means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) at: At,
    pub(super) escapes: bool,
}

/// What is wrong with the way a token is written. It is understood all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The closing quotation mark is missing.
    NeverEnds,
    /// The opening quotation mark is missing.
    NeverStarts,
    /// Both are missing.
    Bare,
    /// There are quotation marks between them, the first at this byte.
    Inner(u32),
    /// They are curly.
    Curly,
    /// They are single.
    Single,
    /// A comment is never closed.
    Comment,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Lexeme {
    pub(super) token: Token,
    pub(super) at: At,
    pub(super) problem: Option<Problem>,
    /// Its line, from 0.
    pub(super) line: u32,
    /// Whether it is the first on its line.
    pub(super) first: bool,
    /// How many characters of white space its line begins with.
    pub(super) indent: u32,
}

/// How many lost marks are looked for in one file.
const REPAIRS: u32 = 1000;
/// How many values of one file are looked at for being texts without quotation marks.
const LOOKS: u32 = 100_000;

pub(super) struct Lexer<'a> {
    text: &'a str,
    place: usize,
    line: u32,
    first: bool,
    indent: u32,
    /// Whether texts may have lost a quotation mark.
    mends: bool,
    /// How many more lost marks are looked for. It bounds the time that a hostile file can take.
    repairs: u32,
    /// How many more values are looked at for being texts without quotation marks.
    looks: u32,
}

impl<'a> Lexer<'a> {
    /// Starts at a byte of the text. Quotation marks that texts may have lost are looked for if `mends` says so.
    pub(super) const fn at(text: &'a str, place: usize, mends: bool) -> Self {
        Self { text, place, line: 0, first: true, indent: 0, mends, repairs: REPAIRS, looks: LOOKS }
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Lexeme {
        if let Some(comment) = self.skip_blank() {
            self.place = self.text.len();
            return self.lexeme(comment, Token::End, Some(Problem::Comment));
        }
        let start = self.place;
        let Some(first) = self.text[start..].chars().next() else {
            return self.lexeme(start, Token::End, None);
        };
        let token = match first {
            '(' => Token::Open(Bracket::Round),
            '[' => Token::Open(Bracket::Square),
            '{' => Token::Open(Bracket::Curly),
            ')' => Token::Close(Bracket::Round),
            ']' => Token::Close(Bracket::Square),
            '}' => Token::Close(Bracket::Curly),
            ',' => Token::Comma,
            ':' => Token::Colon,
            '"' => return self.quoted(start),
            '\'' | '\u{2018}'..='\u{201f}' | '«' | '»' => return self.fancy(start, first),
            'r' if raw_hashes(&self.text[start..]).is_some() => return self.raw(start),
            '0'..='9' | '+' | '-' | '.' if is_number(&self.text[start..]) => {
                self.skip_while(|character| character.is_alphanumeric() || matches!(character, '_' | '.' | '+' | '-'));
                return self.lexeme(start, Token::Number, None);
            }
            letter if is_letter(letter) => {
                self.skip_while(is_letter);
                return self.lexeme(start, Token::Word, None);
            }
            stray => {
                self.place += stray.len_utf8();
                return self.lexeme(start, Token::Stray, None);
            }
        };
        self.place += 1;
        self.lexeme(start, token, None)
    }

    /// Where a value begins without a quotation mark, though it should be a text: the text that was meant, if it looks
    /// like one. In a list it ends before the next comma.
    pub(super) fn bare_text(&mut self, first: Lexeme, in_list: bool) -> Option<Lexeme> {
        let start = first.at.start as usize;
        self.looks = self.looks.checked_sub(1)?;
        let (end, after, problem) = quotes::bare_text(self.text, start, in_list, self.mends)?;
        self.place = after;
        let words = Words { at: At::new(start, end), escapes: problem == Problem::NeverStarts };
        Some(Lexeme { token: Token::Text(words), at: At::new(start, after), problem: Some(problem), ..first })
    }

    /// Whether a colon follows the given place, leaving white space and comments out.
    pub(super) fn colon_follows(&self, at: At) -> bool {
        let mut ahead = Lexer::at(self.text, at.end as usize, false);
        ahead.skip_blank().is_none() && self.text[ahead.place..].starts_with(':')
    }

    fn lexeme(&mut self, start: usize, token: Token, problem: Option<Problem>) -> Lexeme {
        let first = std::mem::take(&mut self.first);
        let at = At::new(start, self.place);
        let lexeme = Lexeme { token, at, problem, line: self.line, first, indent: self.indent };
        if let Token::Text(words) = token {
            self.line += words.at.of(self.text).bytes().filter(|byte| *byte == b'\n').count() as u32;
        }
        lexeme
    }

    fn skip_while(&mut self, goes_on: impl Fn(char) -> bool) {
        let rest = &self.text[self.place..];
        self.place += rest.find(|character| !goes_on(character)).unwrap_or(rest.len());
    }

    /// Skips white space and comments. Returns where a comment begins that is never closed.
    fn skip_blank(&mut self) -> Option<usize> {
        loop {
            let rest = &self.text[self.place..];
            let character = rest.chars().next()?;
            if character == '\n' {
                self.place += 1;
                self.line += 1;
                self.first = true;
                let line = &self.text[self.place..];
                let indent = line.find(|c: char| c == '\n' || !is_blank(c)).unwrap_or(line.len());
                self.indent = u32::try_from(line[..indent].chars().count()).unwrap_or(u32::MAX);
                self.place += indent;
            } else if is_blank(character) {
                self.place += character.len_utf8();
            } else if rest.starts_with("//") {
                self.place += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                let start = self.place;
                match comment_length(rest) {
                    Some(length) => self.place += length,
                    None => return Some(start),
                }
            } else {
                return None;
            }
        }
    }

    fn quoted(&mut self, start: usize) -> Lexeme {
        let ending = quotes::ending(self.text, start, self.mends && self.repairs > 0);
        self.repairs -= u32::from(ending.problem.is_some() && self.repairs > 0);
        self.place = ending.after;
        let words = Words { at: At::new(start + 1, ending.words), escapes: true };
        self.lexeme(start, Token::Text(words), ending.problem)
    }

    /// A text in curly or single quotation marks, if it closes on its line.
    fn fancy(&mut self, start: usize, opening: char) -> Lexeme {
        let inside = start + opening.len_utf8();
        let single = opening == '\'';
        let closing = if self.repairs > 0 { quotes::fancy_end(self.text, inside, single) } else { None };
        self.repairs = self.repairs.saturating_sub(1);
        let Some((end, after)) = closing else {
            self.place = inside;
            return self.lexeme(start, Token::Stray, None);
        };
        self.place = after;
        let words = Words { at: At::new(inside, end), escapes: false };
        self.lexeme(start, Token::Text(words), Some(if single { Problem::Single } else { Problem::Curly }))
    }

    /// A raw text: `r"…"`, `r#"…"#`.
    fn raw(&mut self, start: usize) -> Lexeme {
        let hashes = raw_hashes(&self.text[start..]).unwrap_or(0);
        let inside = start + hashes + 2;
        let closing = format!("\"{}", "#".repeat(hashes));
        let (end, after, problem) = match self.text[inside..].find(&closing) {
            Some(length) => (inside + length, inside + length + closing.len(), None),
            None => {
                let line = quotes::line_end(self.text, inside);
                (line, line, Some(Problem::NeverEnds))
            }
        };
        self.place = after;
        self.lexeme(start, Token::Text(Words { at: At::new(inside, end), escapes: false }), problem)
    }
}

pub(super) fn is_letter(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// White space as RON has it.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200e}' | '\u{200f}')
}

fn is_number(text: &str) -> bool {
    text.trim_start_matches(['+', '-', '.']).starts_with(|digit: char| digit.is_ascii_digit())
}

/// How many `#` a raw text opens with, if one begins here.
fn raw_hashes(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('r')?;
    let opening = rest.trim_start_matches('#');
    let hashes = rest.len() - opening.len();
    (opening.starts_with('"') && hashes < 256).then_some(hashes)
}

/// How long the white space is that begins here.
pub(super) fn blank_length(text: &str) -> usize {
    text.find(|character| !is_blank(character)).unwrap_or(text.len())
}

/// How long the comment is that begins here. Comments may hold comments.
pub(super) fn comment_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut place = 0;
    loop {
        place += text[place..].find(['/', '*'])?;
        match text.as_bytes().get(place..place + 2)? {
            b"/*" => (depth, place) = (depth + 1, place + 2),
            b"*/" => (depth, place) = (depth - 1, place + 2),
            _ => place += 1,
        }
        if depth == 0 {
            return Some(place);
        }
    }
}
