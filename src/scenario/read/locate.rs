//! Where a path stands in the file.

use super::{
    path::{Aim, Path, Step},
    token::At,
    tree::{Kind, Node},
};

/// Where a path stands in the text. Where it leads to something that isn't written down, the nearest name or bracket
/// on the way.
pub(super) fn locate(root: &Node, text: &str, path: &Path) -> At {
    let mut node = root.inner(text);
    let mut name = root.at.first_character(text);
    for step in path.steps() {
        match next(node, text, step) {
            Some((its_name, inner)) => {
                (name, node) = (its_name.unwrap_or_else(|| small(inner, text)), inner.inner(text));
            }
            None => return name,
        }
    }
    match (path.aim(), &node.kind) {
        (Aim::Words(part), Kind::Text(words)) => words.part(text, part.clone()),
        (Aim::Name, Kind::Record(Some(variant), _) | Kind::Tuple(Some(variant), _)) => *variant,
        (Aim::Name, _) | (_, Kind::Broken) => name,
        _ if node.at.of(text).contains('\n') && !matches!(node.kind, Kind::Text(_)) => name,
        _ => node.at,
    }
}

/// What a step leads to, and the name that stands before it, if it has one.
fn next<'a>(node: &'a Node, text: &str, step: &Step) -> Option<(Option<At>, &'a Node)> {
    match (step, &node.kind) {
        (Step::Field(field), Kind::Record(_, entries) | Kind::Map(entries)) => {
            entries.iter().find(|entry| entry.name(text) == *field).map(|entry| (Some(entry.at), &entry.value))
        }
        (Step::Key(key), Kind::Map(entries) | Kind::Record(_, entries)) => {
            entries.iter().find(|entry| entry.name.read(text) == *key).map(|entry| (Some(entry.at), &entry.value))
        }
        (Step::Item(position), Kind::List(items)) => {
            let mut read = items.iter().filter(|item| !matches!(item.kind, Kind::Broken));
            read.nth(*position).map(|item| (None, item))
        }
        (Step::Item(position), Kind::Tuple(_, items)) => items.get(*position).map(|item| (None, item)),
        // A single text stands for a list of one, and for a line with nothing but its text.
        (Step::Item(0), Kind::Text(_) | Kind::Record(..)) | (Step::Field("text"), Kind::Text(_)) => Some((None, node)),
        _ => None,
    }
}

/// What to point at for something without a name: its `id`, the name before its brackets, or its first bracket.
fn small(node: &Node, text: &str) -> At {
    let node = node.inner(text);
    match &node.kind {
        Kind::Record(None, entries) => entries
            .iter()
            .find(|entry| entry.name(text) == "id" && !matches!(entry.value.kind, Kind::Broken))
            .map_or_else(|| node.at.first_character(text), |entry| entry.value.at),
        Kind::Record(Some(name), _) | Kind::Tuple(Some(name), _) => *name,
        _ if node.at.of(text).contains('\n') => node.at.first_character(text),
        _ => node.at,
    }
}
