//! A text as a tree of what a printer lays out, each part with its comments.

use crate::scenario::Bracket;

/// A whole file.
pub(super) struct Document<'a> {
    pub(super) root: Item<'a>,
    /// The comments below it.
    pub(super) end: Vec<Comment<'a>>,
}

/// A value, with its name and the comments that belong to it. There may be millions, and few have comments.
pub(super) struct Item<'a> {
    comments: Option<Box<Around<'a>>>,
    /// Whether there is a blank line right before it.
    pub(super) gap: bool,
    /// The field or key that stands before the colon.
    pub(super) name: Option<&'a str>,
    pub(super) value: Value<'a>,
    /// How many columns it takes on one line, if it can stand on one.
    pub(super) flat: Option<u32>,
}

/// The comments around something.
#[derive(Default)]
struct Around<'a> {
    /// Above it or right before it on its line; for a group, on the line of the opening bracket, with nothing behind
    /// them.
    before: Vec<Comment<'a>>,
    /// Behind it on its line; for a group, below its last item.
    after: Vec<Comment<'a>>,
}

pub(super) enum Value<'a> {
    /// A text, a number or a name.
    Plain(&'a str),
    Group(Box<Group<'a>>),
}

/// Something in brackets.
pub(super) struct Group<'a> {
    /// The name before the bracket, as in `Act("…")`.
    pub(super) name: &'a str,
    pub(super) bracket: Bracket,
    pub(super) items: Vec<Item<'a>>,
    comments: Option<Box<Around<'a>>>,
    pub(super) layout: Layout,
    /// How many columns it takes on one line, if it can stand on one.
    pub(super) flat: Option<u32>,
}

/// Something with comments around it.
fn before<'a, 'b>(comments: &'b Option<Box<Around<'a>>>) -> &'b [Comment<'a>] {
    comments.as_ref().map_or(&[], |around| &around.before)
}

fn after<'a, 'b>(comments: &'b Option<Box<Around<'a>>>) -> &'b [Comment<'a>] {
    comments.as_ref().map_or(&[], |around| &around.after)
}

fn around<'a>(before: Vec<Comment<'a>>, after: Vec<Comment<'a>>) -> Option<Box<Around<'a>>> {
    (!before.is_empty() || !after.is_empty()).then(|| Box::new(Around { before, after }))
}

/// What the format asks of a group, whether it fits on a line or not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Nothing.
    Free,
    /// An item a line: the whole file, a turn, its replies, lines that are spoken one after the other.
    Broken,
    /// The same, with a blank line between the items: the turns.
    Apart,
}

#[derive(Clone, Copy)]
pub(super) struct Comment<'a> {
    pub(super) text: &'a str,
    /// How many lines end right before it.
    pub(super) lines_before: usize,
    /// Whether nothing can stand behind it on its line.
    pub(super) ends_line: bool,
}

impl Comment<'_> {
    /// Whether there is a blank line before it.
    pub(super) const fn gap(&self) -> bool {
        self.lines_before > 1
    }

    /// With a blank line before it, or without one.
    pub(super) const fn set_gap(&mut self, gap: bool) {
        self.lines_before = if gap { 2 } else { 1 };
    }
}

impl<'a> Item<'a> {
    /// A value that nothing is known of yet, below some comments.
    pub(super) fn below(comments: Vec<Comment<'a>>) -> Self {
        Self { comments: around(comments, Vec::new()), gap: false, name: None, value: Value::Plain(""), flat: None }
    }

    /// The comments above it, or right before it on its line.
    pub(super) fn before(&self) -> &[Comment<'a>] {
        before(&self.comments)
    }

    /// The comments behind it on its line.
    pub(super) fn after(&self) -> &[Comment<'a>] {
        after(&self.comments)
    }

    /// Puts more comments above it.
    pub(super) fn put_before(&mut self, comments: &mut Vec<Comment<'a>>) {
        if !comments.is_empty() {
            self.comments.get_or_insert_default().before.append(comments);
        }
    }

    /// Puts comments behind it.
    pub(super) fn put_after(&mut self, comments: Vec<Comment<'a>>) {
        if !comments.is_empty() {
            self.comments.get_or_insert_default().after = comments;
        }
    }

    /// Whether there is a blank line before it and its comments, or among them.
    fn has_gaps(&self) -> bool {
        self.gap || self.before().iter().any(Comment::gap)
    }

    /// With a blank line before it and its comments, or without one.
    pub(super) fn set_gap(&mut self, gap: bool) {
        match self.comments.as_mut().and_then(|around| around.before.first_mut()) {
            Some(comment) => comment.set_gap(gap),
            None => self.gap = gap,
        }
    }

    /// How many columns its name and value take on one line, if they can stand on one.
    pub(super) fn width(&self) -> Option<usize> {
        let value = match &self.value {
            Value::Plain(text) if text.contains('\n') => return None,
            Value::Plain(text) => columns(text),
            Value::Group(group) => group.flat? as usize,
        };
        Some(value + self.name.map_or(0, |name| columns(name) + ": ".len()))
    }

    /// How many columns it takes on one line with its comments, if it can stand on one.
    pub(super) fn measure(&self) -> Option<usize> {
        Some(self.width()? + inline(self.before())? + inline(self.after())?)
    }
}

impl<'a> Group<'a> {
    /// What stands in brackets, with the comments beside the opening bracket and those before the closing one.
    pub(super) fn new(
        name: &'a str,
        bracket: Bracket,
        layout: Layout,
        head: Vec<Comment<'a>>,
        items: Vec<Item<'a>>,
        end: Vec<Comment<'a>>,
    ) -> Self {
        let mut group = Self { name, bracket, items, comments: around(head, end), layout, flat: None };
        group.flat = group.measure().and_then(|columns| u32::try_from(columns).ok());
        group
    }

    /// The comments on the line of the opening bracket, with nothing behind them.
    pub(super) fn head(&self) -> &[Comment<'a>] {
        before(&self.comments)
    }

    /// The comments below the last item.
    pub(super) fn end(&self) -> &[Comment<'a>] {
        after(&self.comments)
    }

    /// How many columns it takes on one line, if it can stand on one.
    fn measure(&self) -> Option<usize> {
        let has_to_be_broken = self.layout != Layout::Free && !self.items.is_empty();
        let has_comments = !self.head().is_empty() || (!self.end().is_empty() && !self.items.is_empty());
        if has_to_be_broken || has_comments || self.items.iter().any(Item::has_gaps) {
            return None;
        }
        let items = self.items.iter().try_fold(0, |sum, item| Some(sum + item.flat? as usize))?;
        let separators = ", ".len() * self.items.len().saturating_sub(1);
        Some(columns(self.name) + "()".len() + items + separators + inline(self.end())?)
    }

    /// Its only item, if its brackets can close together with those of the group: `[(…)]`.
    pub(super) fn only_item(&self) -> Option<&Item<'a>> {
        let [item] = self.items.as_slice() else { return None };
        let bare = self.layout == Layout::Free && self.comments.is_none();
        (bare && item.name.is_none() && item.comments.is_none()).then_some(item)
    }
}

/// How many columns comments take on a line with something else, if they can stand on one.
fn inline(comments: &[Comment]) -> Option<usize> {
    comments.iter().try_fold(0, |sum, comment| (!comment.ends_line).then(|| sum + columns(comment.text) + 1))
}

/// How many columns a text takes.
pub(super) fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { textwrap::core::display_width(text) }
}
