//! Printing a tree.

use super::{
    WIDTH,
    tree::{Comment, Document, Group, Item, Value, columns},
    with_line_feeds,
};

const INDENT: &str = "    ";

/// Comments behind values stand one below the other up to this column.
const FURTHEST_COMMENT: usize = 60;

/// The text of a tree; `length` is about how many bytes it will have.
pub(super) fn print(document: &Document, length: usize) -> String {
    let mut printer = Printer { out: String::with_capacity(length + length / 8), depth: 0, line: 0 };
    printer.item(&document.root, "", 0);
    printer.comments(&document.end);
    printer.out
}

struct Printer {
    out: String,
    /// How deep the line stands.
    depth: usize,
    /// The byte at which the line begins.
    line: usize,
}

impl Printer {
    /// An item on lines of its own, with what ends it. The comments behind it begin in that column, if they can.
    fn item(&mut self, item: &Item, end: &str, comment_column: usize) {
        self.comments(item.before());
        if item.gap {
            self.end_line();
        }
        self.indent();
        if let Some(name) = item.name {
            self.out.push_str(name);
            self.out.push_str(": ");
        }
        self.value(&item.value, end.len());
        self.out.push_str(end);
        if !item.after().is_empty() {
            let room = comment_column.saturating_sub(columns(&self.out[self.line..]));
            self.out.extend(std::iter::repeat_n(' ', room));
        }
        for comment in item.after() {
            self.out.push(' ');
            self.comment(comment);
        }
        self.end_line();
    }

    /// Comments before something, on lines of their own as far as nothing may stand behind them.
    fn comments(&mut self, comments: &[Comment]) {
        for comment in comments {
            if comment.gap() {
                self.end_line();
            }
            self.indent();
            self.comment(comment);
            if comment.ends_line {
                self.end_line();
            } else {
                self.out.push(' ');
            }
        }
    }

    /// A value, with `behind` columns behind it that must stay on its last line.
    fn value(&mut self, value: &Value, behind: usize) {
        match value {
            Value::Plain(text) => self.out.push_str(text),
            Value::Group(group) => self.group(group, behind),
        }
    }

    fn group(&mut self, group: &Group, behind: usize) {
        let column = columns(&self.out[self.line..]);
        if group.flat.is_some_and(|width| column + width as usize + behind <= WIDTH) {
            return self.flat(group);
        }
        self.open(group);
        if let Some(item) = group.only_item() {
            self.value(&item.value, behind + 1);
        } else {
            for comment in group.head() {
                self.out.push(' ');
                self.comment(comment);
            }
            self.end_line();
            self.depth += 1;
            let mut comment_columns = self.comment_columns(&group.items).into_iter();
            for item in &group.items {
                self.item(item, ",", comment_columns.next().unwrap_or(0));
            }
            for comment in group.end() {
                self.comments(&[Comment { ends_line: true, ..*comment }]);
            }
            self.depth -= 1;
            self.indent();
        }
        self.out.push(group.bracket.closing());
    }

    /// Before which columns the comments behind the items begin: the same within a paragraph.
    fn comment_columns(&self, items: &[Item]) -> Vec<usize> {
        let mut columns = Vec::new();
        if items.iter().all(|item| item.after().is_empty()) {
            return columns;
        }
        let indent = self.depth * INDENT.len();
        for paragraph in items.chunk_by(|_, next| !next.gap && next.before().is_empty()) {
            let commented = paragraph.iter().filter(|item| !item.after().is_empty());
            let ends = commented.filter_map(|item| Some(indent + item.width()? + ",".len()));
            let furthest = ends.filter(|end| *end < FURTHEST_COMMENT).max().unwrap_or(0);
            columns.extend(std::iter::repeat_n(furthest, paragraph.len()));
        }
        columns
    }

    /// A group on one line.
    fn flat(&mut self, group: &Group) {
        self.open(group);
        for (number, item) in group.items.iter().enumerate() {
            if number > 0 {
                self.out.push_str(", ");
            }
            self.comments(item.before());
            if let Some(name) = item.name {
                self.out.push_str(name);
                self.out.push_str(": ");
            }
            match &item.value {
                Value::Plain(text) => self.out.push_str(text),
                Value::Group(group) => self.flat(group),
            }
            for comment in item.after() {
                self.out.push(' ');
                self.comment(comment);
            }
        }
        for comment in group.end() {
            self.out.push(' ');
            self.comment(comment);
        }
        self.out.push(group.bracket.closing());
    }

    fn open(&mut self, group: &Group) {
        self.out.push_str(group.name);
        self.out.push(group.bracket.opening());
    }

    fn comment(&mut self, comment: &Comment) {
        self.out.push_str(&with_line_feeds(comment.text));
    }

    /// Indents the line, if nothing stands on it yet.
    fn indent(&mut self) {
        if self.out.len() == self.line {
            for _ in 0..self.depth {
                self.out.push_str(INDENT);
            }
        }
    }

    fn end_line(&mut self) {
        self.out.push('\n');
        self.line = self.out.len();
    }
}
