//! Growing the tree from the pieces of a text, and finding out what each comment belongs to.

use super::tree::{Comment, Document, Group, Item, Layout, Value};
use crate::scenario::{Bracket, Piece, PieceKind, pieces};
use std::iter::Peekable;

/// The tree of a text. None if it can't be understood.
pub(super) fn grow(text: &str) -> Option<Document<'_>> {
    let mut grower = Grower { pieces: pieces(text).peekable(), carried: Vec::new() };
    grower.carried = grower.comments();
    let mut root = grower.item(Place::Root)?;
    root.set_gap(false);
    grower.pieces.next().is_none().then_some(Document { root, end: grower.carried })
}

/// Where a value stands, as far as its layout asks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Root,
    InRoot,
    InTurns,
    Deeper,
}

struct Grower<'a, I: Iterator<Item = Piece<'a>>> {
    pieces: Peekable<I>,
    /// Comments that belong to what comes next.
    carried: Vec<Comment<'a>>,
}

impl<'a, I: Iterator<Item = Piece<'a>>> Grower<'a, I> {
    /// A value with its name, its comments and the comma after it.
    fn item(&mut self, place: Place) -> Option<Item<'a>> {
        let mut item = Item::below(std::mem::take(&mut self.carried));
        let mut piece = self.pieces.next()?;
        item.gap = piece.lines_before > 1;
        let mut behind = Vec::new();
        if piece.kind == PieceKind::Plain {
            behind = self.comments();
            if self.takes(PieceKind::Colon) {
                item.name = Some(piece.text);
                behind.extend(self.comments());
                hoist(&mut item, &mut behind);
                piece = self.pieces.next()?;
                if piece.kind == PieceKind::Plain {
                    behind = self.comments();
                }
            }
        }
        item.value = match piece.kind {
            PieceKind::Plain if self.takes(PieceKind::Open(Bracket::Round)) => {
                hoist(&mut item, &mut behind);
                let group = self.group(piece.text, Bracket::Round, item.name, place)?;
                behind = self.comments();
                Value::Group(Box::new(group))
            }
            PieceKind::Plain => Value::Plain(piece.text),
            PieceKind::Open(bracket) => {
                let group = self.group("", bracket, item.name, place)?;
                behind = self.comments();
                Value::Group(Box::new(group))
            }
            PieceKind::Close | PieceKind::Comma | PieceKind::Colon | PieceKind::Comment => return None,
        };
        item.put_after(self.settle(behind));
        item.flat = item.measure().and_then(|columns| u32::try_from(columns).ok());
        Some(item)
    }

    /// What stands in brackets; the opening one has been taken.
    fn group(&mut self, name: &'a str, bracket: Bracket, field: Option<&str>, place: Place) -> Option<Group<'a>> {
        let (mut layout, inside) = match (place, field, bracket) {
            (Place::Root, ..) => (Layout::Broken, Place::InRoot),
            (Place::InRoot, Some("turns"), Bracket::Curly) => (Layout::Apart, Place::InTurns),
            (Place::InTurns, ..) | (_, Some("choices"), Bracket::Square) => (Layout::Broken, Place::Deeper),
            (Place::InRoot | Place::Deeper, ..) => (Layout::Free, Place::Deeper),
        };
        let comments = self.comments();
        let (head, carried) = split(comments, |head| head.last().is_some_and(|last| last.ends_line));
        self.carried = carried;
        let mut items: Vec<Item> = Vec::new();
        while !self.takes(PieceKind::Close) {
            let mut item = self.item(inside)?;
            if items.is_empty() || layout == Layout::Apart {
                item.set_gap(!items.is_empty());
            }
            items.push(item);
        }
        let mut end = std::mem::take(&mut self.carried);
        if let Some(first) = end.first_mut().filter(|_| items.is_empty()) {
            first.set_gap(false);
        }
        items.shrink_to_fit();
        if items.len() > 1 && matches!(field, Some("says" | "reacts" | "reflect")) {
            layout = Layout::Broken;
        }
        Some(Group::new(name, bracket, layout, head, items, end))
    }

    /// Takes the comma after a value, and parts the comments around it: those on the line of the value belong to it,
    /// the others to what comes next.
    fn settle(&mut self, behind: Vec<Comment<'a>>) -> Vec<Comment<'a>> {
        let (mut after, later) = split(behind, |_| true);
        self.carried = later;
        if self.takes(PieceKind::Comma) {
            let comments = self.comments();
            let line_is_full = !self.carried.is_empty() || after.last().is_some_and(|last| last.ends_line);
            let closes = self.pieces.peek().is_none_or(|next| next.kind == PieceKind::Close);
            let (more, later) =
                split(comments, |more| !line_is_full && (closes || more.last().is_some_and(|last| last.ends_line)));
            after.extend(more);
            self.carried.extend(later);
        }
        after
    }

    /// The comments that stand here.
    fn comments(&mut self) -> Vec<Comment<'a>> {
        let mut comments = Vec::new();
        while let Some(Piece { text, lines_before, .. }) = self.pieces.next_if(|piece| piece.kind == PieceKind::Comment)
        {
            let followed = self.pieces.peek().is_some_and(|next| next.lines_before == 0);
            let ends_line = !followed || !text.starts_with("/*") || text.contains('\n');
            comments.push(Comment { text, lines_before, ends_line });
        }
        comments
    }

    fn takes(&mut self, kind: PieceKind) -> bool {
        self.pieces.next_if(|piece| piece.kind == kind).is_some()
    }
}

/// Parts comments into those on the line where they begin, if those `belong` there, and the rest.
fn split<'a>(
    mut comments: Vec<Comment<'a>>,
    belong: impl Fn(&[Comment]) -> bool,
) -> (Vec<Comment<'a>>, Vec<Comment<'a>>) {
    let here = comments.iter().take_while(|comment| comment.lines_before == 0).count();
    if belong(&comments[..here]) {
        let rest = comments.split_off(here);
        (comments, rest)
    } else {
        (Vec::new(), comments)
    }
}

/// Moves comments that stand inside an item, before its value, above it.
fn hoist<'a>(item: &mut Item<'a>, comments: &mut Vec<Comment<'a>>) {
    let Some(first) = comments.first_mut() else { return };
    first.set_gap(std::mem::take(&mut item.gap));
    comments.iter_mut().skip(1).for_each(|comment| comment.set_gap(false));
    item.put_before(comments);
}
