//! Opening brackets that are missing.

use super::{Line, Opening, Parser};
use crate::scenario::read::{
    MAX_DEPTH, form,
    token::{At, Bracket, Lexer, Token},
    tree::{Kind, Node},
};

impl Parser<'_, '_> {
    /// Fields or entries whose opening bracket is missing.
    pub(super) fn unopened(&mut self, bracket: Bracket) -> Node {
        let first = self.next.at;
        if self.open.len() >= MAX_DEPTH {
            self.take();
            return self.too_deep(first);
        }
        let opening = bracket.opening();
        let message = format!("the bracket {opening} is missing before this");
        self.report.error(form::BRACKET, first, message, |finding| {
            finding.fix(At { end: first.start, ..first }.span(), opening)
        });
        self.astray = true;
        self.open.push(Opening { bracket, at: first, line: self.last_line });
        let is_record = bracket == Bracket::Round;
        let entries = self.entries(is_record);
        self.open.pop();
        let kind = if is_record { Kind::Record(None, entries) } else { Kind::Map(entries) };
        Node { at: first.to(self.last), kind }
    }

    /// What belongs in the brackets after a name, whose opening bracket is missing.
    pub(super) fn unopened_words(&mut self, name: At) -> Node {
        let after = At { start: name.end, end: name.end };
        let message = format!("the bracket ( is missing after {}", name.of(self.text));
        self.report.error(form::BRACKET, after, message, |finding| finding.fix(after.span(), "("));
        self.open.push(Opening { bracket: Bracket::Round, at: name, line: self.last_line });
        let items = if self.open.len() > MAX_DEPTH { Vec::new() } else { self.items() };
        self.open.pop();
        Node { at: name.to(self.last), kind: Kind::Tuple(Some(name), items) }
    }

    /// The list that a value turns out to be the first item of, if its opening bracket is missing.
    pub(super) fn unopened_list(&mut self, first: Node, line: Line) -> Node {
        if !self.astray || self.open.len() >= MAX_DEPTH {
            return first;
        }
        let goes_on = match self.next.token {
            Token::Comma => {
                let next = Lexer::at(self.text, self.next.at.end as usize, true).next();
                let is_named = self.lexer.colon_follows(next.at);
                match next.token {
                    Token::Text(_) => !is_named,
                    Token::Open(Bracket::Round) => true,
                    Token::Word => self.text[next.at.end as usize..].starts_with('('),
                    _ => false,
                }
            }
            Token::Close(Bracket::Square) => self.next.line == line.number && self.owner(Bracket::Square).is_none(),
            _ => false,
        };
        if !goes_on || (self.next.token == Token::Comma && self.stands_in_list_of(&first)) {
            return first;
        }
        let before = At { end: first.at.start, ..first.at };
        self.report.error(form::BRACKET, before, "the bracket [ is missing before this", |finding| {
            finding.fix(before.span(), "[")
        });
        self.open.push(Opening { bracket: Bracket::Square, at: first.at, line });
        let mut items = vec![first];
        if self.next.token == Token::Comma {
            self.take();
        }
        items.extend(self.items());
        self.open.pop();
        Node { at: before.to(self.last), kind: Kind::List(items) }
    }

    /// Whether the record that is being read is an item of a list and may have lost its closing bracket, so that what
    /// comes next is the next item.
    pub(super) fn stands_in_list_of(&self, value: &Node) -> bool {
        !matches!(value.kind, Kind::Record(..) | Kind::Tuple(..)) && {
            let next = Lexer::at(self.text, self.next.at.end as usize, true).next();
            next.token == Token::Open(Bracket::Round) && self.stands_in(Bracket::Square)
        }
    }
}
