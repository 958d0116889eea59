//! Making values of a tree, and telling of everything that doesn't fit.

use super::{
    form, mend,
    path::{Path, Step},
    report::Report,
    spelling::nearest,
    token::{At, Words},
    tree::{Entry, Kind, Node},
    values::{usual_range, whole_number},
};

/// Something that can be made of a node.
pub(super) trait Lower: Sized {
    /// What an author should write, as "a text in quotation marks".
    const WHAT: &'static str;

    /// Makes it. None if it can't be, which was told.
    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self>;
}

/// Something with fields: `(name: value, …)`.
pub(super) trait Record: Default {
    /// What it is called.
    const NAME: &'static str;
    /// Its fields.
    const FIELDS: &'static [&'static str];

    /// Sets a field.
    fn set(&mut self, field: &'static str, value: &mut Node, to: &mut Lowering);
}

/// One of some names.
pub(super) trait Named: Copy + 'static {
    /// What they are, as "a feeling".
    const WHAT: &'static str;
    /// Every one, by its name.
    const NAMES: &'static [(&'static str, Self)];
}

/// A part of the scenario that could not be read.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) at: Path,
    /// Whether only an item or an entry of it is missing.
    pub(super) partly: bool,
}

/// How many parts that could not be read are remembered one by one.
const MOST_BROKEN: usize = 10_000;

/// The way from a tree to values.
pub(super) struct Lowering<'a> {
    pub(super) text: &'a str,
    pub(super) report: &'a mut Report,
    pub(super) here: Path,
    pub(super) broken: Vec<Broken>,
}

impl Lowering<'_> {
    /// Makes a part of what is being made. What can't be made is remembered as broken.
    pub(super) fn part<T: Lower>(&mut self, step: Step, node: &mut Node) -> Option<T> {
        self.here.enter(step);
        let made = T::lower(node, self);
        if made.is_none() {
            self.remember_broken(false);
        }
        self.here.leave();
        made
    }

    /// Sets a field, if its value can be made.
    pub(super) fn set<T: Lower>(&mut self, field: &'static str, to: &mut T, node: &mut Node) {
        if let Some(value) = self.part(Step::Field(field), node) {
            *to = value;
        }
    }

    /// Leaves an item out.
    pub(super) fn leave_out(&mut self, node: &mut Node) {
        node.kind = Kind::Broken;
        self.remember_broken(true);
    }

    /// Remembers that what is being made, or a part of it, could not be read. Where too much could not, all is taken for
    /// broken.
    pub(super) fn remember_broken(&mut self, partly: bool) {
        match self.broken.len() {
            0..MOST_BROKEN => self.broken.push(Broken { at: self.here.clone(), partly }),
            MOST_BROKEN => self.broken.push(Broken { at: Path::root(), partly: false }),
            _ => {}
        }
    }

    /// Forgets what was remembered since there were so many, unless they are too many to tell.
    pub(super) fn forget_broken(&mut self, known: usize) {
        if self.broken.len() <= MOST_BROKEN {
            self.broken.truncate(known);
        }
    }

    /// Tells that something else should stand here. None, for that is what the caller has now.
    pub(super) fn wrong_kind<T>(&mut self, node: &Node, wanted: &str) -> Option<T> {
        if matches!(node.kind, Kind::Broken) {
            return None;
        }
        let found = describe(node, self.text);
        self.report.error(
            form::WRONG_KIND,
            small(node, self.text),
            format!("{wanted} should stand here, not {found}"),
            |finding| finding,
        );
        None
    }

    /// A text, as it is read.
    pub(super) fn text(&mut self, node: &Node) -> Option<String> {
        match node.kind {
            Kind::Text(words) => {
                let (text, report) = (self.text, &mut *self.report);
                let read = words.read_strictly(text, |bad| {
                    let shown = bad.0.of(text);
                    report.error(form::ESCAPE, bad.0, format!("{shown} means nothing in a text"), |finding| {
                        finding.help("write \\\\ for a backslash").fix(bad.0.span(), format!("\\{shown}"))
                    });
                });
                Some(read.into_owned())
            }
            Kind::Word => {
                let word = node.at.of(self.text);
                self.report.error(
                    form::QUOTES,
                    node.at,
                    format!("{word} should stand in quotation marks here"),
                    |finding| finding.fix(node.at.span(), mend::quoted(word)),
                );
                Some(word.to_owned())
            }
            _ => self.wrong_kind(node, String::WHAT),
        }
    }

    /// Makes each field of a record.
    pub(super) fn record<T: Record>(&mut self, node: &mut Node) -> Option<T> {
        let mut made = T::default();
        let opening = node.at.first_character(self.text);
        match &mut node.kind {
            Kind::Tuple(None, items) if items.is_empty() => {}
            Kind::Tuple(Some(name), items) if items.is_empty() && name.of(self.text) == T::NAME => {}
            Kind::Record(name, entries) => {
                if let Some(name) = name.filter(|name| name.of(self.text) != T::NAME) {
                    let shown = name.of(self.text);
                    self.report.error(form::WRONG_KIND, name, format!("{shown} has no place here"), |finding| {
                        finding.help("write the bracket alone").fix(name.span(), "")
                    });
                }
                for entry in entries.iter().filter(|entry| entry.is_quoted()) {
                    let (message, bare) = ("the name of a field stands without quotation marks", entry.name.at);
                    self.report.error(form::QUOTES, entry.at, message, |finding| {
                        finding.safe_fix(entry.at.span(), bare.of(self.text))
                    });
                }
                self.fields(&mut made, entries);
            }
            Kind::Map(entries) => {
                self.report.error(
                    form::WRONG_KIND,
                    opening,
                    "round brackets ( ) should stand here, not { }",
                    |finding| finding.help("fields stand in ( ); only words, people and turns stand in { }"),
                );
                self.fields(&mut made, entries);
            }
            _ => return self.wrong_kind(node, "fields in round brackets ( )"),
        }
        Some(made)
    }

    fn fields<T: Record>(&mut self, made: &mut T, entries: &mut [Entry]) {
        let mut given: Vec<(&str, At)> = Vec::new();
        let written: Vec<String> = entries.iter().map(|entry| entry.name.read(self.text).into_owned()).collect();
        for (entry, name) in entries.iter_mut().zip(&written) {
            let known = T::FIELDS.iter().find(|field| *field == name).copied();
            let is_given =
                |field: &str| written.iter().any(|name| name == field) || given.iter().any(|one| one.0 == field);
            let Some(field) = known.or_else(|| self.misspelt::<T>(entry, name, is_given)) else { continue };
            if let Some((_, first)) = given.iter().find(|(name, _)| *name == field) {
                let first = *first;
                self.report.error(form::REPEATED, entry.at, format!("{field} is given twice"), |finding| {
                    finding.note(first.span(), "first here").help("keep one of them")
                });
                continue;
            }
            given.push((field, entry.at));
            made.set(field, &mut entry.value, self);
        }
    }

    /// Tells of a field that is not there. The field that was meant, if it is clear and not given beside it.
    fn misspelt<T: Record>(
        &mut self,
        entry: &mut Entry,
        written: &str,
        is_given: impl Fn(&str) -> bool,
    ) -> Option<&'static str> {
        let meant = self.meant(written, T::FIELDS.iter().copied());
        let message = format!("{written} is not a field that can stand here");
        self.report.error(form::UNKNOWN_FIELD, entry.at, message, |finding| match meant {
            Some(meant) if is_given(meant) => {
                finding.help(format!("did you mean {meant}? There is one here already: keep one of them"))
            }
            Some(meant) => finding.help(format!("did you mean {meant}?")).safe_fix(entry.name.at.span(), meant),
            None => finding.help(format!("the fields here are {}", T::FIELDS.join(", "))),
        });
        let meant = meant.filter(|meant| !is_given(meant))?;
        entry.meant = Some(meant);
        Some(meant)
    }

    /// The name that was most likely meant, as long as there is room to tell.
    fn meant(&self, written: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
        if self.report.is_full() { None } else { nearest(written, names) }
    }

    /// The name that stands alone or before brackets, and what it stands for.
    pub(super) fn name<T: Named>(&mut self, name: At) -> Option<T> {
        let written = name.of(self.text);
        if let Some((_, value)) = T::NAMES.iter().find(|(known, _)| *known == written) {
            return Some(*value);
        }
        let meant = self.meant(written, T::NAMES.iter().map(|(known, _)| *known));
        self.report.error(form::UNKNOWN_NAME, name, format!("{written} is not {}", T::WHAT), |finding| match meant {
            Some(meant) => finding.help(format!("did you mean {meant}?")).safe_fix(name.span(), meant),
            None => {
                let names: Vec<_> = T::NAMES.iter().map(|(known, _)| *known).collect();
                finding.help(format!("choose one of {}", names.join(", ")))
            }
        });
        let meant = meant?;
        T::NAMES.iter().find(|(known, _)| *known == meant).map(|(_, value)| *value)
    }

    /// A name that should not stand in quotation marks, and does.
    pub(super) fn quoted_name<T: Named>(&mut self, node: &Node, words: Words) -> Option<T> {
        let written = words.at.of(self.text);
        let Some((_, value)) = T::NAMES.iter().find(|(known, _)| *known == written) else {
            return self.wrong_kind(node, &of_these::<T>());
        };
        // Where it has none, it only looked like a text that has lost them, which was told.
        if node.at != words.at {
            let message = format!("{written} stands without quotation marks here");
            self.report.error(form::QUOTES, node.at, message, |finding| finding.safe_fix(node.at.span(), written));
        }
        Some(*value)
    }

    /// Tells that what stands in the brackets after a name is not what belongs there.
    pub(super) fn wrong_brackets<T>(&mut self, name: At, message: &str) -> Option<T> {
        self.report.error(form::WRONG_KIND, name, message, |finding| finding);
        None
    }

    /// A whole number from `least` to `most`.
    pub(super) fn number(&mut self, node: &Node, least: i64, most: i64) -> Option<i64> {
        let Kind::Number = node.kind else { return self.wrong_kind(node, "a number") };
        let written = node.at.of(self.text);
        let value = whole_number(written);
        if let Some(value) = value.filter(|value| (least..=most).contains(value)) {
            return Some(value);
        }
        let range = usual_range(self.here.steps().last()).unwrap_or((least, most));
        let message = match value {
            Some(_) => format!("{written} does not fit here"),
            None => format!("{written} is not a whole number"),
        };
        self.report.error(form::NUMBER, node.at, message, |finding| {
            finding.help(format!("give a whole number from {} to {}", range.0, range.1))
        });
        None
    }
}

/// "A feeling, such as Neutral,".
pub(super) fn of_these<T: Named>() -> String {
    let example = T::NAMES.first().map_or("", |(name, _)| name);
    format!("{} such as {example}", T::WHAT)
}

/// What stands there, in an author's words.
pub(super) fn describe(node: &Node, text: &str) -> String {
    match &node.kind {
        Kind::Text(_) => "a text".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Word => node.at.of(text).chars().take(40).collect(),
        Kind::List(_) => "a list in [ ]".to_owned(),
        Kind::Map(_) => "entries in { }".to_owned(),
        Kind::Record(Some(name), _) | Kind::Tuple(Some(name), _) => format!("{}( )", name.of(text)),
        Kind::Record(None, _) => "fields in ( )".to_owned(),
        Kind::Tuple(None, _) => "values in ( )".to_owned(),
        Kind::Broken => "this".to_owned(),
    }
}

/// A place small enough to point at: the opening bracket of what goes on for lines.
pub(super) fn small(node: &Node, text: &str) -> At {
    match &node.kind {
        Kind::List(_) | Kind::Map(_) | Kind::Record(None, _) | Kind::Tuple(None, _) => node.at.first_character(text),
        Kind::Record(Some(name), _) | Kind::Tuple(Some(name), _) => *name,
        _ => node.at,
    }
}
