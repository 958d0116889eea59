//! Items, fields and entries, and the commas and colons between them.

use super::{Parser, brackets::Closing};
use crate::scenario::read::{
    form,
    token::{At, Bracket, Token, Words},
    tree::{Entry, Node},
};

impl Parser<'_, '_> {
    /// The items of a list or a tuple, and its closing bracket.
    pub(super) fn items(&mut self) -> Vec<Node> {
        let mut items = Vec::new();
        loop {
            let before = self.next.at;
            let named =
                matches!(self.next.token, Token::Word | Token::Text(_)) && self.lexer.colon_follows(self.next.at);
            match self.next.token {
                Token::Close(bracket) => match self.close(bracket) {
                    Closing::Ends => break,
                    Closing::Skipped => {}
                },
                Token::End => {
                    self.never_closed();
                    break;
                }
                Token::Comma => self.extra_comma(),
                Token::Colon => self.stray(),
                _ if named && (self.next.first || !items.is_empty()) && self.should_have_ended() => {
                    self.missing_bracket();
                    break;
                }
                Token::Word if named && self.top().bracket == Bracket::Square => {
                    items.push(self.unopened(Bracket::Round));
                    self.separator();
                }
                _ => {
                    if named {
                        self.name_in_list();
                    }
                    items.push(self.value(true));
                    self.separator();
                }
            }
            self.get_on(before);
        }
        items.shrink_to_fit();
        items
    }

    /// The fields of a record or the entries of a map, and the closing bracket.
    pub(super) fn entries(&mut self, is_record: bool) -> Vec<Entry> {
        let mut entries = Vec::new();
        loop {
            let before = self.next.at;
            match self.next.token {
                Token::Close(bracket) => match self.close(bracket) {
                    Closing::Ends => break,
                    Closing::Skipped => {}
                },
                Token::End => {
                    self.never_closed();
                    break;
                }
                Token::Comma => self.extra_comma(),
                Token::Word | Token::Text(_) | Token::Number => {
                    if self.belongs_outside(is_record) {
                        self.missing_bracket();
                        break;
                    }
                    entries.extend(self.entry(is_record));
                    self.separator();
                }
                Token::Open(Bracket::Round) if is_record && self.astray && self.stands_in(Bracket::Square) => {
                    self.missing_bracket();
                    break;
                }
                Token::Open(_) => {
                    self.report.error(form::SEPARATOR, self.next.at, "a name is missing before this", |finding| {
                        finding.help("write it as name: value")
                    });
                    self.bracketed(None);
                    self.separator();
                }
                Token::Colon | Token::Stray => self.stray(),
            }
            self.get_on(before);
        }
        entries.shrink_to_fit();
        entries
    }

    pub(super) fn entry(&mut self, is_record: bool) -> Option<Entry> {
        if !is_record {
            self.bare_text(true);
        }
        let line = self.next.line;
        let lexeme = self.take();
        let (at, name) = match lexeme.token {
            Token::Text(words) => (lexeme.at, words),
            _ => (lexeme.at, Words { at: lexeme.at, escapes: false }),
        };
        if !self.colon(at) {
            return None;
        }
        let indented = self.next.first && self.next.indent > lexeme.indent;
        let is_field = self.next.token == Token::Word && self.lexer.colon_follows(self.next.at);
        let is_next = self.next.line > line && is_field && !indented;
        let name_line = self.last_line;
        let value = match self.next.token {
            Token::Comma | Token::Close(_) | Token::End => None,
            _ if is_next => None,
            _ => Some(self.value(false)),
        };
        let value = value.map(|value| if is_record { self.unopened_list(value, name_line) } else { value });
        let value = value.unwrap_or_else(|| {
            let message = format!("nothing is given for {}", at.of(self.text));
            self.report.error(form::SEPARATOR, at, message, |finding| finding.help("give it a value, or take it away"));
            Node::broken(At { start: at.end, end: at.end })
        });
        Some(Entry { at, name, meant: None, value })
    }

    /// Takes the colon after a name, whatever is written in its place. Whether there is something like one.
    pub(super) fn colon(&mut self, name: At) -> bool {
        let here = self.next;
        let after = At { start: name.end, end: name.end };
        match here.token {
            Token::Colon => {
                self.take();
                true
            }
            Token::Stray if here.at.of(self.text) == "=" => {
                self.take();
                self.report.error(form::SEPARATOR, here.at, "a colon should stand here, not =", |finding| {
                    finding.fix(here.at.span(), ":")
                });
                true
            }
            Token::Text(_) | Token::Number | Token::Open(_) | Token::Word | Token::Stray if !here.first => {
                let name = name.of(self.text);
                self.report.error(form::SEPARATOR, after, format!("a colon is missing after {name}"), |finding| {
                    finding.fix(after.span(), ":")
                });
                true
            }
            _ => {
                let found = name.of(self.text);
                self.report.error(form::UNREADABLE, name, format!("{found} stands here without a value"), |finding| {
                    finding.help("fields are written as name: value")
                });
                false
            }
        }
    }

    /// A name before an item of a list: tells of it and takes it, with its colon.
    pub(super) fn name_in_list(&mut self) {
        let name = self.take().at;
        let message = format!("{} has no place here: these values have no names", name.of(self.text));
        self.report.error(form::WRONG_KIND, name, message, |finding| finding.help("write the value alone"));
        if self.next.token == Token::Colon {
            self.take();
        }
    }

    /// After an item: a comma, or the end of what holds it.
    pub(super) fn separator(&mut self) {
        let implied = std::mem::take(&mut self.implied);
        match self.next.token {
            Token::Comma => {
                self.take();
            }
            Token::Close(_) | Token::End => {}
            Token::Stray if self.next.at.of(self.text) == ";" => {
                let at = self.take().at;
                self.report.error(form::SEPARATOR, at, "a comma should stand here, not ;", |finding| {
                    finding.fix(at.span(), ",")
                });
            }
            Token::Stray | Token::Colon => {
                self.stray();
                if self.next.token == Token::Comma {
                    self.take();
                }
            }
            _ if implied || self.belongs_outside_any() => {}
            _ => {
                let after = At { start: self.last.end, end: self.last.end };
                let next = self.next.at;
                self.report.error(form::SEPARATOR, after, "a comma is missing here", |finding| {
                    finding.note(next.span(), "before this").fix(after.span(), ",")
                });
            }
        }
    }
}
