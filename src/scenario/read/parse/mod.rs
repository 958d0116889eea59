//! Parsing a text into a tree, going on after every mistake.

mod brackets;
mod items;
mod survey;
mod unopened;

use super::{
    MAX_DEPTH, fields, form, mend,
    report::Report,
    token::{At, Bracket, Lexeme, Lexer, Problem, Token, blank_length, comment_length},
    tree::{Kind, Node},
};
use survey::Survey;

/// Parses a text. What is wrong with it is told to the report. None if there is nothing in it.
pub(super) fn parse(text: &str, report: &mut Report) -> Option<Node> {
    let start = after_attributes(text);
    let sound = Survey::of(text, start, false);
    let mends = !sound.marks;
    let astray = !if mends { Survey::of(text, start, true) } else { sound }.brackets;
    let mut lexer = Lexer::at(text, start, mends);
    let next = lexer.next();
    let nowhere = At::new(start, start);
    let mut parser = Parser {
        text,
        lexer,
        next,
        last: nowhere,
        last_line: Line { number: 0, indent: 0 },
        open: Vec::new(),
        astray,
        told: u32::MAX,
        implied: false,
        after_comma: false,
        report,
    };
    parser.document()
}

/// A bracket that is open.
#[derive(Clone, Copy)]
struct Opening {
    bracket: Bracket,
    at: At,
    line: Line,
}

#[derive(Clone, Copy)]
struct Line {
    number: u32,
    indent: u32,
}

struct Parser<'a, 'r> {
    text: &'a str,
    lexer: Lexer<'a>,
    next: Lexeme,
    /// The last token that was taken, commas left out.
    last: At,
    last_line: Line,
    open: Vec<Opening>,
    /// Whether the brackets of the text don't match. Only then is the indentation asked where one is missing.
    astray: bool,
    /// Where a bracket was reported last, so that one mistake is told once.
    told: u32,
    /// Whether what was read last ended without its closing bracket: the comma after it may have been taken.
    implied: bool,
    /// Whether the last token that was taken is a comma.
    after_comma: bool,
    report: &'r mut Report,
}

impl Parser<'_, '_> {
    fn document(&mut self) -> Option<Node> {
        if self.next.token == Token::End {
            self.unclosed_comment();
            return None;
        }
        let root = self.value(false);
        while let Token::Close(_) = self.next.token
            && self.astray
        {
            self.closes_nothing();
        }
        if self.next.token != Token::End {
            self.report.error(form::UNREADABLE, self.next.at, "the scenario has ended before this", |finding| {
                finding.label("nothing may follow").help("look for a closing bracket too many above it")
            });
        } else {
            self.unclosed_comment();
        }
        Some(root)
    }

    fn unclosed_comment(&mut self) {
        if self.next.problem == Some(Problem::Comment) {
            let at = At { end: self.next.at.start + 2, ..self.next.at };
            self.report.error(form::UNREADABLE, at, "a comment starts here and never ends", |finding| {
                finding.label("the rest of the file is taken for a comment").help("end it with */")
            });
        }
    }

    fn value(&mut self, in_list: bool) -> Node {
        let lexeme = self.next;
        match lexeme.token {
            Token::Open(_) => self.bracketed(None),
            Token::Text(_) if !in_list && !self.open.is_empty() && self.lexer.colon_follows(lexeme.at) => {
                self.unopened(Bracket::Curly)
            }
            Token::Text(words) => {
                self.take();
                Node { at: lexeme.at, kind: Kind::Text(words) }
            }
            Token::Word if self.lexer.colon_follows(lexeme.at) => self.unopened(Bracket::Round),
            Token::Word | Token::Number | Token::Stray => self.plain(in_list),
            Token::Close(_) | Token::Comma | Token::Colon | Token::End => Node::broken(lexeme.at),
        }
    }

    /// A name, a number, or a text without its quotation marks.
    fn plain(&mut self, in_list: bool) -> Node {
        let lexeme = self.next;
        let is_number = lexeme.token == Token::Number;
        if !is_number || mend::goes_on(self.text, lexeme.at) {
            self.bare_text(in_list);
        }
        match self.next.token {
            Token::Text(words) => {
                let at = self.take().at;
                Node { at, kind: Kind::Text(words) }
            }
            Token::Number => Node { at: self.take().at, kind: Kind::Number },
            Token::Word => {
                let name = self.take().at;
                if self.next.token == Token::Open(Bracket::Round) && !self.next.first {
                    return self.bracketed(Some(name));
                }
                if matches!(self.next.token, Token::Text(_) | Token::Open(_)) && self.next.at.start == name.end {
                    return self.unopened_words(name);
                }
                Node { at: name, kind: Kind::Word }
            }
            _ => {
                self.stray();
                Node::broken(lexeme.at)
            }
        }
    }

    /// Reads the next token as a text without its quotation marks, if it looks like one.
    fn bare_text(&mut self, in_list: bool) {
        if let Some(text) = self.lexer.bare_text(self.next, in_list) {
            self.next = text;
        }
    }

    fn bracketed(&mut self, name: Option<At>) -> Node {
        let line = self.line();
        let opening = self.take();
        let Token::Open(bracket) = opening.token else { return Node::broken(opening.at) };
        if self.open.len() >= MAX_DEPTH {
            return self.too_deep(opening.at);
        }
        self.open.push(Opening { bracket, at: opening.at, line });
        let kind = match bracket {
            Bracket::Square => Kind::List(self.items()),
            Bracket::Curly => Kind::Map(self.entries(false)),
            Bracket::Round if self.begins_record() => Kind::Record(name, self.entries(true)),
            Bracket::Round => Kind::Tuple(name, self.items()),
        };
        self.open.pop();
        Node { at: name.unwrap_or(opening.at).to(self.last), kind }
    }

    fn begins_record(&self) -> bool {
        match self.next.token {
            Token::Word => self.lexer.colon_follows(self.next.at) || fields::is_field(self.next.at.of(self.text)),
            Token::Text(_) => self.lexer.colon_follows(self.next.at),
            _ => false,
        }
    }

    fn extra_comma(&mut self) {
        let at = self.take().at;
        self.report.error(form::SEPARATOR, at, "there is a comma too many here", |finding| finding.fix(at.span(), ""));
    }

    /// Something that means nothing here: told once, and skipped up to where things can go on.
    fn stray(&mut self) {
        let first = self.take().at;
        while matches!(self.next.token, Token::Stray | Token::Colon) && !self.next.first {
            self.take();
        }
        let found = first.to(self.last);
        let message = match found.of(self.text) {
            "\u{fffd}" => "a character here could not be read".to_owned(),
            found if found.chars().count() < 12 && !found.contains(char::is_control) => {
                format!("{found} has no place here")
            }
            _ => "these characters have no place here".to_owned(),
        };
        self.report.error(form::UNREADABLE, found, message, |finding| finding);
    }

    /// Takes the next token if nothing else has, so that every step leads on.
    fn get_on(&mut self, before: At) {
        if self.next.at == before && self.next.token != Token::End {
            self.stray();
        }
    }

    fn take(&mut self) -> Lexeme {
        let taken = self.next;
        self.after_comma = taken.token == Token::Comma;
        if !self.after_comma {
            self.last = taken.at;
            self.last_line = self.line();
        }
        if let Some(problem) = taken.problem {
            mend::tell(self.text, taken, problem, self.report);
        }
        self.next = self.lexer.next();
        taken
    }

    const fn line(&self) -> Line {
        Line { number: self.next.line, indent: self.next.indent }
    }

    fn top(&self) -> Opening {
        self.open.last().copied().unwrap_or(Opening {
            bracket: Bracket::Round,
            at: self.last,
            line: Line { number: 0, indent: 0 },
        })
    }
}

/// Where the text begins after lines such as `#![enable(implicit_some)]`, which other RON files have. Comments may
/// stand among them.
pub(super) fn after_attributes(text: &str) -> usize {
    let (mut place, mut after) = (0, 0);
    loop {
        place += blank_length(&text[place..]);
        let rest = &text[place..];
        let length = match rest.as_bytes() {
            [b'/', b'/', ..] => rest.find('\n'),
            [b'/', b'*', ..] => comment_length(rest),
            [b'#', b'!', b'[', ..] => rest.find(']').map(|end| end + 1),
            _ => None,
        };
        let Some(length) = length else { return after };
        place += length;
        if rest.starts_with('#') {
            after = place;
        }
    }
}
