//! Closing brackets that are missing, or one too many.

use super::Parser;
use crate::scenario::read::{
    MAX_DEPTH, fields, form,
    token::{At, Bracket, Token, is_letter},
    tree::Node,
};

/// What a closing bracket did.
pub(super) enum Closing {
    /// It ended what was open, or showed that it should have ended before.
    Ends,
    /// It closed nothing.
    Skipped,
}

impl Parser<'_, '_> {
    /// Deals with a closing bracket.
    pub(super) fn close(&mut self, bracket: Bracket) -> Closing {
        let top = self.top();
        if self.astray && !self.next.first && bracket != top.bracket && self.right_one_follows(top.bracket) {
            self.closes_nothing();
            return Closing::Skipped;
        }
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
            None if self.next.first || top.line.number != self.next.line => {
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
    pub(super) fn owner(&self, bracket: Bracket) -> Option<usize> {
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
            .or_else(|| nearest.filter(|place| *place == top && !self.goes_on_after()))
    }

    /// Whether the line after this closing bracket goes on with what is being read, so that it can't end here.
    pub(super) fn goes_on_after(&self) -> bool {
        let rest = self.text[self.next.at.end as usize..].trim_start_matches([',', ' ']);
        let Some(line) = rest.trim_start_matches('\r').strip_prefix('\n') else { return false };
        let code = line.trim_start_matches([' ', '\t']);
        let indent = u32::try_from(line.len() - code.len()).unwrap_or(u32::MAX);
        let name = code.find(|character| !is_letter(character)).unwrap_or(code.len());
        indent > self.top().line.indent && fields::is_field(&code[..name])
    }

    pub(super) fn right_one_follows(&self, bracket: Bracket) -> bool {
        let after = self.text[self.next.at.end as usize..].chars();
        let mut after = after.skip_while(|character| *character == ',' || character.is_whitespace());
        after.next() == Some(bracket.closing())
    }

    pub(super) fn closes_nothing(&mut self) {
        let after_comma = self.after_comma;
        let at = self.take().at;
        if self.next.token == Token::Comma && !after_comma {
            self.take();
        }
        let message = format!("{} closes nothing here", at.of(self.text));
        self.report.error(form::BRACKET, at, message, |finding| {
            finding.help("take it away, or put its partner where that should open")
        });
    }

    /// Whether what comes next shows that the list being read should have ended before it.
    pub(super) fn should_have_ended(&self) -> bool {
        let top = self.top();
        let deeper = self.next.first && self.next.indent > top.line.indent;
        self.astray && !deeper && self.open.len() > 1
    }

    /// Whether what comes next shows that the record or map being read should have ended before it.
    pub(super) fn belongs_outside(&self, is_record: bool) -> bool {
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

    pub(super) fn belongs_outside_any(&self) -> bool {
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
    pub(super) fn stands_in(&self, bracket: Bracket) -> bool {
        self.open.len().checked_sub(2).is_some_and(|outer| self.open[outer].bracket == bracket)
    }

    /// The bracket being read was never closed: what comes next belongs outside it.
    pub(super) fn missing_bracket(&mut self) {
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
    pub(super) fn never_closed(&mut self) {
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
    pub(super) fn too_deep(&mut self, opening: At) -> Node {
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
