//! A text cut into its tokens and comments, with nothing left out but white space: what a printer needs.

use super::{
    parse::after_attributes,
    token::{Bracket, Lexer, Problem, Token, blank_length, comment_length},
};

/// A token or a comment, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) kind: PieceKind,
    pub(crate) text: &'a str,
    /// How many lines end between the piece before and this one.
    pub(crate) lines_before: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PieceKind {
    Open(Bracket),
    Close,
    Comma,
    Colon,
    /// A text, a number or a name.
    Plain,
    /// A comment, or an attribute such as `#![enable(implicit_some)]` before the value.
    Comment,
}

/// The pieces of a text in their order. It ends early at characters that mean nothing.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let attributes = after_attributes(text);
    let mut lexer = Lexer::at(text, attributes, false);
    let mut place = 0;
    std::iter::from_fn(move || {
        let until = if place < attributes { attributes } else { text.len() };
        if let Some((lines_before, start, length)) = comment(&text[place..until]) {
            let comment = &text[place + start..place + start + length];
            place += start + length;
            return Some(Piece { kind: PieceKind::Comment, text: comment.trim_end(), lines_before });
        }
        let next = lexer.next();
        let kind = kind(next.token, next.problem)?;
        let (start, end) = (next.at.start as usize, next.at.end as usize);
        let lines_before = lines(text.get(place..start)?);
        place = end;
        Some(Piece { kind, text: &text[start..end], lines_before })
    })
}

fn kind(token: Token, problem: Option<Problem>) -> Option<PieceKind> {
    match token {
        _ if problem.is_some() => None,
        Token::Open(bracket) => Some(PieceKind::Open(bracket)),
        Token::Close(_) => Some(PieceKind::Close),
        Token::Comma => Some(PieceKind::Comma),
        Token::Colon => Some(PieceKind::Colon),
        Token::Text(_) | Token::Number | Token::Word => Some(PieceKind::Plain),
        Token::Stray | Token::End => None,
    }
}

/// The comment or attribute that a stretch begins with, white space left out: how many lines end before it, where it
/// starts and how long it is.
fn comment(stretch: &str) -> Option<(usize, usize, usize)> {
    let start = blank_length(stretch);
    let rest = &stretch[start..];
    let length = match rest.get(..2)? {
        "//" => rest.find('\n').unwrap_or(rest.len()),
        "/*" => comment_length(rest)?,
        "#!" => rest.find(']')? + 1,
        _ => return None,
    };
    Some((lines(&stretch[..start]), start, length))
}

fn lines(blank: &str) -> usize {
    blank.bytes().filter(|byte| *byte == b'\n').count()
}
