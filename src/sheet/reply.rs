//! A reply: its words, what they show, how they landed, and what was said around it.

use super::{
    evidence,
    markup::Markup,
    page::{Page, voices},
    signs::{self, Sign},
};
use crate::{
    play::Arrival,
    rubric::{Level, Part, Worth},
    scenario::{Choice, Line},
    texts::{bare_level_key, facet_key, landing_key, level_key, part_key, slip_key},
};

/// The best landing there is.
const LANDED: u32 = 3;

/// What turns told when they were entered: what happened, and the lines.
pub(super) fn tellings(page: &mut Markup, sheet: &impl Page, arrivals: &[Arrival]) {
    for arrival in arrivals {
        let telling = sheet.script().telling(*arrival);
        if let Some(scene) = telling.scene {
            sheet.rich(page, "p.scene", scene);
        }
        lines(page, sheet, telling.says);
    }
}

/// Lines said in one go, each with its speaker where that changes.
pub(super) fn lines(page: &mut Markup, sheet: &impl Page, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    page.element("blockquote.lines", |said| {
        let mut speaker = None;
        for line in lines {
            let name = &*sheet.scenario().speaker(line).name;
            if speaker != Some(name) {
                said.words("p.speaker", name);
                speaker = Some(name);
            }
            sheet.rich(said, "p", &line.text);
        }
    });
}

/// The reply's words with their evidence marked: what is done, then what is said.
pub(super) fn words(page: &mut Markup, sheet: &impl Page, choice: &Choice, worth: &Worth) {
    for (text, element) in [(&choice.does, "p.does"), (&choice.say, "p.say")] {
        if let Some(text) = text {
            page.element(element, |words| evidence::marked(words, sheet, text, choice, worth));
        }
    }
}

/// How far it landed (0 to 3), its level, and head, heart and hand, in a row.
pub(super) fn verdict(page: &mut Markup, sheet: &impl Page, worth: &Worth, landing: u8) {
    page.element("ul.chips", |row| {
        if !worth.neutral {
            row.element("li.chip.landing", |chip| {
                signs::places(chip, Sign::Filled, landing.into(), LANDED);
                chip.text(&sheet.get(landing_key(landing)));
            });
        }
        chips(row, sheet, worth);
    });
    if worth.neutral {
        page.words("p.caption", &sheet.get("counts-for-nothing"));
    }
}

/// Its level, and head, heart and hand, in a row.
pub(super) fn level(page: &mut Markup, sheet: &impl Page, worth: &Worth) {
    page.element("ul.chips", |row| chips(row, sheet, worth));
}

fn chips(row: &mut Markup, sheet: &impl Page, worth: &Worth) {
    if worth.neutral {
        row.words("li.chip", &sheet.get(level_key(worth)));
        return;
    }
    row.words(level_chip(worth.level), &sheet.get(level_key(worth)));
    worth.parts.iter().for_each(|part| part_chip(row, sheet, part));
}

/// A level and the parts that make it, in a row.
pub(super) fn rung(page: &mut Markup, sheet: &impl Page, level: Level, parts: &[Part]) {
    page.element("ul.chips", |row| {
        row.words(level_chip(level), &sheet.get(bare_level_key(level)));
        parts.iter().for_each(|part| part_chip(row, sheet, *part));
    });
}

const fn level_chip(level: Level) -> &'static str {
    match level {
        Level::Apathetic => "li.chip.apathetic",
        Level::Sympathetic => "li.chip.sympathetic",
        Level::Empathetic => "li.chip.empathetic",
        Level::Compassionate => "li.chip.compassionate",
    }
}

fn part_chip(row: &mut Markup, sheet: &impl Page, part: Part) {
    let element = match part {
        Part::Head => "li.chip.head",
        Part::Heart => "li.chip.heart",
        Part::Hand => "li.chip.hand",
    };
    row.element(element, |chip| {
        signs::draw(chip, part.into());
        chip.text(&sheet.get(part_key(part)));
    });
}

/// What its words show and what slipped into them, a line each, with the words quoted.
pub(super) fn evidence(page: &mut Markup, sheet: &impl Page, choice: &Choice, worth: &Worth) {
    if choice.shows.is_empty() && choice.slips.is_empty() {
        return;
    }
    let quoted = |key: &str, what: &str, phrase: &str| {
        sheet.with(key, &[("what", sheet.get(what).into()), ("phrase", sheet.plain(phrase).into())])
    };
    page.element("ul.points", |list| {
        for shown in &choice.shows {
            let signs = evidence::signs(sheet, shown.kind, worth);
            signs::point(list, &signs, &quoted("debrief-shows", facet_key(shown.kind), &shown.phrase));
        }
        for slip in &choice.slips {
            signs::point(list, &[Sign::Stumble], &quoted("debrief-slip", slip_key(slip.kind), &slip.phrase));
        }
    });
}

/// Why: the author's reason.
pub(super) fn because(page: &mut Markup, sheet: &impl Page, choice: &Choice) {
    if let Some(because) = &choice.because {
        sheet.rich(page, "p", because);
    }
}

/// What went on in the person, unsaid.
pub(super) fn felt(page: &mut Markup, sheet: &impl Page, choice: &Choice) {
    let Some(felt) = &choice.felt else { return };
    page.element("div.felt", |thought| {
        thought.words("p.caption", &sheet.about_person("debrief-felt"));
        let felt = sheet.with("debrief-quote", &[("words", sheet.wording().fill(felt).into())]);
        thought.element("p.thought", |words| voices(words, &felt));
    });
}
