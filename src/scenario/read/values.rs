//! Texts, numbers, lists and maps.

use super::{
    MAX_CHOICES, MAX_TURNS, form,
    lower::{Lower, Lowering, Named, describe, small},
    mend,
    path::Step,
    token::At,
    tree::{Kind, Node},
};
use indexmap::{IndexMap, map};
use std::collections::BTreeMap;

impl Lower for String {
    const WHAT: &'static str = "a text in quotation marks";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        to.text(node)
    }
}

impl Lower for bool {
    const WHAT: &'static str = "true or false";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let written = node.at.of(to.text);
        match (&node.kind, written) {
            (Kind::Word, "true") => Some(true),
            (Kind::Word, "false") => Some(false),
            (Kind::Word | Kind::Text(_), _) => {
                let meant = match written.trim_matches('"').to_lowercase().as_str() {
                    "true" | "yes" | "on" => Some("true"),
                    "false" | "no" | "off" => Some("false"),
                    _ => None,
                };
                let message = format!("true or false should stand here, not {}", describe(node, to.text));
                to.report.error(form::WRONG_KIND, node.at, message, |finding| match meant {
                    Some(meant) => finding.help(format!("write {meant}")).fix(node.at.span(), meant),
                    None => finding,
                });
                meant.map(|meant| meant == "true")
            }
            _ => to.wrong_kind(node, Self::WHAT),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl Lower for $number {
            const WHAT: &'static str = "a number";

            fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
                to.number(node, i64::from(Self::MIN), i64::from(Self::MAX)).and_then(|value| Self::try_from(value).ok())
            }
        }
    )*};
}

whole_numbers!(u8, u32, i32);

impl<T: Lower> Lower for Option<T> {
    const WHAT: &'static str = T::WHAT;

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        match node.kind {
            Kind::Word if node.at.of(to.text) == "None" => Some(None),
            _ => {
                node.strip_some(to.text);
                T::lower(node, to).map(Some)
            }
        }
    }
}

impl<T: Lower> Lower for Vec<T> {
    const WHAT: &'static str = "a list in square brackets [ ]";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::List(nodes) = &mut node.kind else { return to.wrong_kind(node, Self::WHAT) };
        let most = most_items(to.here.steps().last());
        let mut items = Self::with_capacity(nodes.len().min(most));
        for node in nodes {
            if items.len() == most {
                let message = format!("there are more than {most} of these");
                to.report.error(form::TOO_LARGE, small(node, to.text), message, |finding| {
                    finding.label("this is one too many")
                });
                to.leave_out(node);
                break;
            }
            let known_broken = to.broken.len();
            match to.part(Step::Item(items.len()), node) {
                Some(item) => items.push(item),
                None => {
                    // The next item takes the number of this one, which says nothing about the next.
                    to.forget_broken(known_broken);
                    to.leave_out(node);
                }
            }
        }
        Some(items)
    }
}

/// How many items a list may have.
fn most_items(step: Option<&Step>) -> usize {
    if step == Some(&Step::Field("choices")) { MAX_CHOICES } else { usize::MAX }
}

impl<T: Lower> Lower for IndexMap<String, T> {
    const WHAT: &'static str = "entries in curly brackets { }";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let opening = node.at.first_character(to.text);
        let entries = match &mut node.kind {
            Kind::Map(entries) => entries,
            Kind::Record(None, entries) => {
                let message = "curly brackets { } should stand here, not ( )";
                to.report.error(form::WRONG_KIND, opening, message, |finding| {
                    finding.help("write each entry as \"name\": value")
                });
                entries
            }
            _ => return to.wrong_kind(node, Self::WHAT),
        };
        let mut made = Self::new();
        let mut places: Vec<At> = Vec::new();
        for entry in entries {
            if made.len() == MAX_TURNS {
                let message = format!("there are more than {} of these", MAX_TURNS);
                to.report.error(form::TOO_LARGE, entry.at, message, |finding| finding.label("this is one too many"));
                to.remember_broken(true);
                break;
            }
            let key = entry.name.read(to.text).into_owned();
            if !entry.is_quoted() {
                let message = format!("{key} should stand in quotation marks here");
                to.report
                    .error(form::QUOTES, entry.at, message, |finding| finding.fix(entry.at.span(), mend::quoted(&key)));
            }
            let value = to.part(Step::Key(key.clone()), &mut entry.value);
            match made.entry(key) {
                map::Entry::Occupied(first) => {
                    let (key, first) = (first.key().clone(), places[first.index()]);
                    to.report.error(form::REPEATED, entry.at, format!("\"{key}\" is given twice"), |finding| {
                        finding.note(first.span(), "first here").help("give each its own name")
                    });
                }
                map::Entry::Vacant(place) => match value {
                    Some(value) => {
                        place.insert(value);
                        places.push(entry.at);
                    }
                    None => to.remember_broken(true),
                },
            }
        }
        Some(made)
    }
}

/// What stands under each of some names: `{Acknowledge: [Head], …}`.
impl<K: Named + Ord, T: Lower> Lower for BTreeMap<K, T> {
    const WHAT: &'static str = "entries in curly brackets { }";

    fn lower(node: &mut Node, to: &mut Lowering) -> Option<Self> {
        let Kind::Map(entries) = &mut node.kind else { return to.wrong_kind(node, Self::WHAT) };
        let mut made = Self::new();
        for entry in entries {
            let (name, written) = (entry.name.at, entry.name.at.of(to.text).to_owned());
            if entry.is_quoted() {
                let message = format!("{written} stands without quotation marks here");
                to.report
                    .error(form::QUOTES, entry.at, message, |finding| finding.safe_fix(entry.at.span(), &*written));
            }
            let (key, value) = (to.name(name), to.part(Step::Key(written.clone()), &mut entry.value));
            let (Some(key), Some(value)) = (key, value) else { continue };
            if made.insert(key, value).is_some() {
                let message = format!("{written} is given twice");
                to.report.error(form::REPEATED, entry.at, message, |finding| finding.help("keep one of them"));
            }
        }
        Some(made)
    }
}

/// The range that a number usually has, by where it stands.
pub(super) fn usual_range(step: Option<&Step>) -> Option<(i64, i64)> {
    match step? {
        Step::Field("score" | "distress" | "trust" | "heard" | "energy") => Some((0, 100)),
        Step::Field("difficulty" | "intensity") | Step::Item(1) => Some((1, 3)),
        Step::Field("skin") => Some((1, 6)),
        _ => None,
    }
}

pub(super) fn whole_number(written: &str) -> Option<i64> {
    let digits = written.replace('_', "");
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, digits.strip_prefix('+').unwrap_or(&digits)),
    };
    let (digits, base) = [("0x", 16), ("0o", 8), ("0b", 2)]
        .iter()
        .find_map(|(prefix, base)| Some((digits.strip_prefix(prefix)?, *base)))
        .unwrap_or((digits, 10));
    let starts_well = digits.starts_with(|digit: char| digit.is_digit(base));
    i64::from_str_radix(digits, base).ok().filter(|_| starts_well).map(|value| sign * value)
}
