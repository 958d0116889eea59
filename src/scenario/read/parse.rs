//! Parsing a text into a tree, going on after every mistake.

use super::{
    MAX_DEPTH, fields, form, mend,
    quotes::may_follow,
    report::Report,
    token::{At, Bracket, Lexeme, Lexer, Problem, Token, Words},
    tree::{Entry, Kind, Node},
};

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

/// What a closing bracket did.
enum Closing {
    /// It ended what was open, or showed that it should have ended before.
    Ends,
    /// It closed nothing.
    Skipped,
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
            Token::Text(words) => {
                self.take();
                Node { at: lexeme.at, kind: Kind::Text(words) }
            }
            Token::Word if self.lexer.colon_follows(lexeme.at) => self.unopened_record(),
            Token::Word | Token::Number | Token::Stray => self.plain(in_list),
            Token::Close(_) | Token::Comma | Token::Colon | Token::End => Node::broken(lexeme.at),
        }
    }

    /// A name, a number, or a text without its quotation marks.
    fn plain(&mut self, in_list: bool) -> Node {
        let lexeme = self.next;
        let is_number = lexeme.token == Token::Number;
        if !is_number || mend::words_follow(self.text, lexeme.at) {
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

    /// Fields whose opening bracket is missing.
    fn unopened_record(&mut self) -> Node {
        let first = self.next.at;
        if self.open.len() >= MAX_DEPTH {
            self.take();
            return self.too_deep(first);
        }
        self.report.error(form::BRACKET, first, "the bracket ( is missing before this", |finding| {
            finding.label("fields stand in round brackets").fix(At { end: first.start, ..first }.span(), "(")
        });
        self.astray = true;
        self.open.push(Opening { bracket: Bracket::Round, at: first, line: self.last_line });
        let fields = self.entries(true);
        self.open.pop();
        Node { at: first.to(self.last), kind: Kind::Record(None, fields) }
    }

    /// The items of a list or a tuple, and its closing bracket.
    fn items(&mut self) -> Vec<Node> {
        let mut items = Vec::new();
        loop {
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
                _ if named && self.should_have_ended() => {
                    self.missing_bracket();
                    break;
                }
                Token::Word if named && self.top().bracket == Bracket::Square => {
                    items.push(self.unopened_record());
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
        }
        items
    }

    /// The fields of a record or the entries of a map, and the closing bracket.
    fn entries(&mut self, is_record: bool) -> Vec<Entry> {
        let mut entries = Vec::new();
        loop {
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
                    entries.push(self.entry(is_record));
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
        }
        entries
    }

    fn entry(&mut self, is_record: bool) -> Entry {
        if !is_record {
            self.bare_text(true);
        }
        let line = self.next.line;
        let lexeme = self.take();
        let (at, name) = match lexeme.token {
            Token::Text(words) => (lexeme.at, words),
            _ => (lexeme.at, Words { at: lexeme.at, escapes: false }),
        };
        let has_value = self.colon(at);
        let indented = self.next.first && self.next.indent > lexeme.indent;
        let is_field = self.next.token == Token::Word && self.lexer.colon_follows(self.next.at);
        let is_next = self.next.line > line && is_field && !indented;
        let value = match self.next.token {
            Token::Comma | Token::Close(_) | Token::End => None,
            _ if is_next => None,
            _ => Some(self.value(false)),
        };
        let value = value.unwrap_or_else(|| {
            if has_value {
                let name = at.of(self.text);
                self.report.error(form::SEPARATOR, at, format!("nothing is given for {name}"), |finding| {
                    finding.help("give it a value, or take it away")
                });
            }
            Node::broken(At { start: at.end, end: at.end })
        });
        Entry { at, name, meant: None, value }
    }

    /// Takes the colon after a name, whatever is written in its place. Whether there is something like one.
    fn colon(&mut self, name: At) -> bool {
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
    fn name_in_list(&mut self) {
        let name = self.take().at;
        let message = format!("{} has no place here: these values have no names", name.of(self.text));
        self.report.error(form::WRONG_KIND, name, message, |finding| finding.help("write the value alone"));
        if self.next.token == Token::Colon {
            self.take();
        }
    }

    /// After an item: a comma, or the end of what holds it.
    fn separator(&mut self) {
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

// Brackets that are missing, or one too many.
impl Parser<'_, '_> {
    /// Deals with a closing bracket.
    fn close(&mut self, bracket: Bracket) -> Closing {
        let top = self.top();
        let owner = if self.astray { self.owner(bracket) } else { Some(self.open.len().saturating_sub(1)) };
        match owner {
            Some(owner) if owner + 1 == self.open.len() => {
                self.take();
                Closing::Ends
            }
            Some(_) => {
                self.missing_bracket();
                Closing::Ends
            }
            None if self.next.first || self.right_one_follows(top.bracket) => {
                self.closes_nothing();
                Closing::Skipped
            }
            None => {
                let (wrong, right) = (self.take().at, top.bracket.closing());
                let message = format!("{} closes this, where {right} should", wrong.of(self.text));
                self.report.error(form::BRACKET, wrong, message, |finding| {
                    finding.note(top.at.span(), "opened here").fix(wrong.span(), right)
                });
                Closing::Ends
            }
        }
    }

    /// Which of the open brackets the closing one belongs to, going by its line and its indentation.
    fn owner(&self, bracket: Bracket) -> Option<usize> {
        let here = self.next;
        let of_its_kind = || self.open.iter().enumerate().rev().filter(|(_, opening)| opening.bracket == bracket);
        let top = self.open.len().checked_sub(1)?;
        let nearest = of_its_kind().next().map(|(place, _)| place);
        if here.first {
            return of_its_kind()
                .find(|(_, opening)| opening.line.indent == here.indent)
                .map(|(place, _)| place)
                .or_else(|| nearest.filter(|place| *place == top || here.indent < self.top().line.indent));
        }
        of_its_kind()
            .find(|(_, opening)| opening.line.number == here.line)
            .map(|(place, _)| place)
            .or_else(|| nearest.filter(|place| *place == top))
    }

    fn right_one_follows(&self, bracket: Bracket) -> bool {
        let after = self.text[self.next.at.end as usize..].chars();
        let mut after = after.skip_while(|character| *character == ',' || character.is_whitespace());
        after.next() == Some(bracket.closing())
    }

    fn closes_nothing(&mut self) {
        let after_comma = self.after_comma;
        let at = self.take().at;
        if self.next.token == Token::Comma && !after_comma {
            self.take();
        }
        let message = format!("{} closes nothing here", at.of(self.text));
        self.report.error(form::BRACKET, at, message, |finding| finding.label("one too many").fix(at.span(), ""));
    }

    /// Whether what comes next shows that the list being read should have ended before it.
    fn should_have_ended(&self) -> bool {
        let top = self.top();
        let deeper = self.next.first && self.next.indent > top.line.indent;
        self.astray && !deeper && self.open.len() > 1
    }

    /// Whether what comes next shows that the record or map being read should have ended before it.
    fn belongs_outside(&self, is_record: bool) -> bool {
        let (top, next) = (self.top(), self.next);
        if !self.astray || self.open.len() < 2 || !self.lexer.colon_follows(next.at) {
            return false;
        }
        let dedented = next.first && next.line > top.line.number && next.indent <= top.line.indent;
        match next.token {
            Token::Word if is_record => dedented,
            Token::Word => fields::is_field(next.at.of(self.text)),
            Token::Text(_) if is_record => self.open.iter().any(|opening| opening.bracket == Bracket::Curly),
            Token::Text(_) => dedented,
            _ => false,
        }
    }

    fn belongs_outside_any(&self) -> bool {
        let bracket = self.top().bracket;
        match bracket {
            Bracket::Square => false,
            Bracket::Round => {
                self.belongs_outside(true)
                    || (self.next.token == Token::Open(Bracket::Round) && self.stands_in(Bracket::Square))
            }
            Bracket::Curly => self.belongs_outside(false),
        }
    }

    /// Whether what is being read stands directly in such a bracket.
    fn stands_in(&self, bracket: Bracket) -> bool {
        self.open.len().checked_sub(2).is_some_and(|outer| self.open[outer].bracket == bracket)
    }

    /// The bracket being read was never closed: what comes next belongs outside it.
    fn missing_bracket(&mut self) {
        self.implied = true;
        if self.told != self.next.at.start {
            self.told = self.next.at.start;
            let top = self.top();
            let after = At { start: self.last.end, end: self.last.end };
            let closing = top.bracket.closing();
            let message = format!("{} is opened here and never closed", top.bracket.opening());
            self.report.error(form::BRACKET, top.at, message, |finding| {
                finding.note(after.span(), format!("{closing} is missing about here")).fix(after.span(), closing)
            });
        }
    }

    /// The file ends and the bracket is still open.
    fn never_closed(&mut self) {
        if self.told != self.next.at.start {
            self.told = self.next.at.start;
            let top = self.top();
            let message = format!("{} is opened here and never closed", top.bracket.opening());
            let closing = top.bracket.closing();
            self.report.error(form::BRACKET, top.at, message, |finding| {
                finding.label(format!("the file ends and {closing} is still missing"))
            });
        }
    }

    /// Skips what is nested too deep.
    fn too_deep(&mut self, opening: At) -> Node {
        let message = format!("this is nested more than {MAX_DEPTH} levels deep");
        self.report.error(form::TOO_LARGE, opening, message, |finding| finding);
        let mut depth = 1_usize;
        while depth > 0 && self.next.token != Token::End {
            match self.take().token {
                Token::Open(_) => depth += 1,
                Token::Close(_) => depth -= 1,
                _ => {}
            }
        }
        Node::broken(opening)
    }
}

/// What is sound in a text, at a first look.
struct Survey {
    /// Every text ends, and what may follow a text follows it.
    marks: bool,
    /// Every bracket has its partner.
    brackets: bool,
}

impl Survey {
    fn of(text: &str, start: usize, mends: bool) -> Self {
        let mut lexer = Lexer::at(text, start, mends);
        let mut open = Vec::new();
        let mut survey = Self { marks: true, brackets: true };
        loop {
            let lexeme = lexer.next();
            match lexeme.token {
                Token::Open(bracket) => open.push(bracket),
                Token::Close(bracket) => survey.brackets &= open.pop() == Some(bracket),
                Token::Text(_) => {
                    survey.marks &= lexeme.problem.is_none() && may_follow(text, lexeme.at.end as usize);
                }
                Token::End => {
                    survey.brackets &= open.is_empty();
                    return survey;
                }
                _ => {}
            }
        }
    }
}

/// Where the text begins after lines such as `#![enable(implicit_some)]`, which other RON files have.
fn after_attributes(text: &str) -> usize {
    let mut rest = text;
    while let Some(end) = rest.trim_start().strip_prefix("#![").and_then(|attribute| attribute.split_once(']')) {
        rest = end.1;
    }
    text.len() - rest.len()
}
