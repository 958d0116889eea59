//! The words that earned something, marked where they stand.

use super::{
    markup::Markup,
    page::{Page, voice},
    signs::Sign,
};
use crate::{
    rubric::{Evidence, Facet, Part, Worth},
    scenario::{Choice, Stretch},
    texts::part_key,
};

/// One of a reply's texts, with the words of its evidence marked: a line of its own for a head, a heart, a hand, for
/// what helps besides, and for what slipped in.
pub(super) fn marked(page: &mut Markup, sheet: &impl Page, text: &str, choice: &Choice, worth: &Worth) {
    let slips = choice.slips.iter().map(|one| (&one.phrase, "mark.slip"));
    let shows = choice.shows.iter().map(|one| (&one.phrase, helpful(sheet, one, worth)));
    let (phrases, marks): (Vec<_>, Vec<_>) =
        slips.chain(shows).map(|(phrase, mark)| (sheet.wording().fill(phrase), mark)).unzip();
    let text = sheet.wording().fill(text);
    for stretch in Stretch::all(&text, &phrases) {
        match stretch.phrases.first() {
            Some(first) => page.element(marks[*first], |mark| voice(mark, stretch.text, stretch.stressed)),
            None => voice(page, stretch.text, stretch.stressed),
        }
    }
}

fn helpful(sheet: &impl Page, evidence: &Evidence<Facet>, worth: &Worth) -> &'static str {
    let parts = sheet.script().rubric().parts_shown(evidence.kind, worth);
    match parts.iter().find(|part| **part != Part::Head).or(parts.first()) {
        Some(Part::Head) => "mark.head",
        Some(Part::Heart) => "mark.heart",
        Some(Part::Hand) => "mark.hand",
        None => "mark.help",
    }
}

/// What the lines under marked words mean.
pub(super) fn legend(page: &mut Markup, sheet: &impl Page) {
    page.element("p.caption.legend", |legend| {
        legend.words("span", &sheet.get("sheet-marked"));
        let marks = [
            ("mark.head", part_key(Part::Head)),
            ("mark.heart", part_key(Part::Heart)),
            ("mark.hand", part_key(Part::Hand)),
            ("mark.help", "sheet-marked-help"),
            ("mark.slip", "sheet-marked-slip"),
        ];
        for (mark, key) in marks {
            legend.words(mark, &sheet.get(key));
        }
    });
}

/// The signs of what a facet gives here.
pub(super) fn signs(sheet: &impl Page, facet: Facet, worth: &Worth) -> Vec<Sign> {
    match sheet.script().rubric().parts_shown(facet, worth) {
        [] => vec![Sign::Filled],
        parts => parts.iter().copied().map(Sign::from).collect(),
    }
}
