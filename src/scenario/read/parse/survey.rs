//! A first look at a text, before it is parsed.

use crate::scenario::read::{
    quotes::may_follow,
    token::{Lexer, Token},
};

/// What is sound in a text, at a first look.
pub(super) struct Survey {
    /// Every text ends, and what may follow a text follows it.
    pub(super) marks: bool,
    /// Every bracket has its partner.
    pub(super) brackets: bool,
}

impl Survey {
    pub(super) fn of(text: &str, start: usize, mends: bool) -> Self {
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
