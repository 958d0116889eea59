//! Printing a tree.

use super::{
    WIDTH,
    tree::{Comment, Document, Group, Item, Value, columns},
    with_line_feeds,
};

const INDENT: &str = "    ";

/// The text of a tree; `length` is about how many bytes it will have.
pub(super) fn print(document: &Document, length: usize) -> String {
    let mut printer = Printer { out: String::with_capacity(length + length / 8), depth: 0, line: 0 };
    printer.item(&document.root, "");
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
    /// An item on lines of its own, with what ends it.
    fn item(&mut self, item: &Item, end: &str) {
        self.comments(&item.before);
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
        for comment in &item.after {
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
        if group.flat.is_some_and(|width| column + width + behind <= WIDTH) {
            return self.flat(group);
        }
        self.open(group);
        if let Some(item) = group.only_item() {
            self.value(&item.value, behind + 1);
        } else {
            for comment in &group.head {
                self.out.push(' ');
                self.comment(comment);
            }
            self.end_line();
            self.depth += 1;
            for item in &group.items {
                self.item(item, ",");
            }
            for comment in &group.end {
                self.comments(&[Comment { ends_line: true, ..*comment }]);
            }
            self.depth -= 1;
            self.indent();
        }
        self.out.push(group.bracket.closing());
    }

    /// A group on one line.
    fn flat(&mut self, group: &Group) {
        self.open(group);
        for (number, item) in group.items.iter().enumerate() {
            if number > 0 {
                self.out.push_str(", ");
            }
            self.comments(&item.before);
            if let Some(name) = item.name {
                self.out.push_str(name);
                self.out.push_str(": ");
            }
            match &item.value {
                Value::Plain(text) => self.out.push_str(text),
                Value::Group(group) => self.flat(group),
            }
            for comment in &item.after {
                self.out.push(' ');
                self.comment(comment);
            }
        }
        for comment in &group.end {
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
