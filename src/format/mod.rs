//! The canonical layout of Heard's files: scenarios, their walks and translations, learning paths and rubrics.
//!
//! What fits on a line of 120 columns stands on one line; what doesn't is broken, an item a line, with a comma after
//! the last. A turn is always broken and has a blank line before it; replies stand one below the other. Texts are never
//! wrapped or changed. Comments stay with what they stand beside, above or before, and the author's blank lines stay,
//! one at most. A byte order mark goes, and lines end with a line feed alone; inside texts even line ends stay.
//!
//! The text is cut into pieces (`scenario`), grown into a tree (`grow`, `tree`), and printed (`print`).

mod grow;
mod print;
#[cfg(test)]
mod tests;
mod tree;

use crate::{
    scenario::{PieceKind, pieces, slips_of_the_pen},
    source::{Diagnostic, Source},
};
use std::borrow::Cow;
use thiserror::Error;

/// How many columns a line may have before it is broken.
pub const WIDTH: usize = 120;

/// Why a text is left as it is.
#[derive(Debug, Error)]
pub enum Unformatted {
    /// It can't be read. The findings say why; there is at least one.
    #[error("it can't be read")]
    Unreadable(Vec<Diagnostic>),
    /// The layout would have changed more than the layout: a mistake of the program's.
    #[error("formatting it would change more than its layout, which is a mistake in heard: please report it")]
    NotTheSame,
}

/// The text in the canonical layout. It says the same: the same values in the same order, and the same comments.
///
/// # Errors
/// When the text can't be read.
pub fn format(source: &Source) -> Result<String, Unformatted> {
    let findings = slips_of_the_pen(source);
    if !findings.is_empty() {
        return Err(Unformatted::Unreadable(findings));
    }
    let document = grow::grow(source.text()).ok_or(Unformatted::NotTheSame)?;
    let formatted = print::print(&document, source.text().len());
    if say_the_same(source.text(), &formatted) { Ok(formatted) } else { Err(Unformatted::NotTheSame) }
}

/// Whether two texts have the same values in the same order, and the same comments.
fn say_the_same(one: &str, other: &str) -> bool {
    let (mut comments, mut other_comments) = (Vec::new(), Vec::new());
    values(one, &mut comments).eq(values(other, &mut other_comments))
        && comments.into_iter().map(with_line_feeds).eq(other_comments.into_iter().map(with_line_feeds))
}

/// Everything that means something, as it is written. A comma before a closing bracket doesn't. Comments are put aside.
fn values<'a>(text: &'a str, comments: &mut Vec<&'a str>) -> impl Iterator<Item = (PieceKind, &'a str)> {
    let mut pieces = pieces(text)
        .filter(|piece| {
            let is_comment = piece.kind == PieceKind::Comment;
            comments.extend(is_comment.then_some(piece.text));
            !is_comment
        })
        .map(|piece| (piece.kind, piece.text))
        .peekable();
    std::iter::from_fn(move || {
        let piece = pieces.next()?;
        match pieces.peek() {
            Some((PieceKind::Close, _)) if piece.0 == PieceKind::Comma => pieces.next(),
            _ => Some(piece),
        }
    })
}

/// A comment with the line ends of the canonical layout.
fn with_line_feeds(comment: &str) -> Cow<'_, str> {
    if comment.contains('\r') { comment.replace("\r\n", "\n").into() } else { comment.into() }
}
