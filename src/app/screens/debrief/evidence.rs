//! The words that earned something, marked where they stand.

use super::super::super::theme::Token;
use super::super::super::widgets::marked_text::{Highlight, Span};
use super::super::super::widgets::marks::part_tokens;
use super::Told;
use crate::rubric::{Evidence, Facet, Part, Worth};
use crate::scenario::{Choice, Stretch};

/// One of a reply's texts, with the words of its evidence marked: what helps with a tint and a line, what slipped in
/// with a line alone.
pub(super) fn marked(told: &Told, text: &str, choice: &Choice, worth: &Worth) -> Vec<Span> {
    let wording = &told.session.wording;
    let shows = choice.shows.iter().map(|one| (&one.phrase, help(told, one, worth)));
    let slips = choice.slips.iter().map(|one| (&one.phrase, SLIP));
    let (phrases, highlights): (Vec<_>, Vec<_>) =
        slips.chain(shows).map(|(phrase, highlight)| (wording.fill(phrase), highlight)).unzip();
    let text = wording.fill(text);
    let span = |stretch: Stretch<'_>| Span {
        text: stretch.text.to_owned(),
        stressed: stretch.stressed,
        highlight: stretch.phrases.first().map(|first| highlights[*first]),
    };
    Stretch::all(&text, &phrases).into_iter().map(span).collect()
}

const SLIP: Highlight = Highlight { tint: Token::Clear, line: Token::Warm };

fn help(told: &Told, evidence: &Evidence<Facet>, worth: &Worth) -> Highlight {
    let parts = told.script().rubric().parts_shown(evidence.kind, worth);
    let (line, tint) = match parts.iter().find(|part| **part != Part::Head).or(parts.first()) {
        Some(part) => part_tokens(*part),
        None => (Token::Accent, Token::AccentSoft),
    };
    Highlight { tint, line }
}
