//! How a page begins: what it is about and how it ended, then the trainee's own words. And the author's questions.

use super::{
    super::{
        markup::Markup,
        page::{Page, section},
    },
    Sheet,
};
use crate::{
    debrief::Debrief,
    texts::{channel_key, outcome_key, relationship_key},
};

/// The scenario's title, the ending, and how it left the person.
pub(super) fn masthead(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    let scenario = sheet.scenario();
    page.element("header", |header| {
        header.words("p.kicker", &sheet.get("debrief"));
        header.words("h1", &sheet.title());
        let facts =
            [sheet.get(relationship_key(scenario.relationship)), sheet.get(channel_key(scenario.channel))].join(" · ");
        header.words("p.facts", &format!("{} · {facts}", sheet.person()));
        header.words("p.ending", &sheet.ending(debrief));
        let key = debrief.ending.map_or("sheet-not-over", |ending| outcome_key(ending.outcome));
        header.words("p", &sheet.get(key));
    });
}

/// What the trainee would keep, what they would change, and what they intend to do.
pub(super) fn notes(page: &mut Markup, sheet: &Sheet<'_>) {
    let notes = [
        ("sheet-keep", &sheet.notes.keep),
        ("sheet-change", &sheet.notes.change),
        ("sheet-intention", &sheet.notes.intention),
    ];
    let written: Vec<_> = notes.iter().filter(|(_, words)| !words.trim().is_empty()).collect();
    if written.is_empty() {
        return;
    }
    section(page, "notes", &sheet.get("sheet-in-your-words"), |section| {
        section.element("dl.notes", |list| {
            for (key, words) in written {
                list.words("dt", &sheet.get(key));
                list.words("dd", words.trim());
            }
        });
    });
}

/// The author's questions for afterwards.
pub(super) fn questions(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    let questions = debrief.ending.map(|ending| ending.reflect.as_slice()).unwrap_or_default();
    if questions.is_empty() {
        return;
    }
    section(page, "questions", &sheet.get("debrief-reflect"), |section| {
        section.element("ul.questions", |list| {
            for question in questions {
                sheet.rich(list, "li", question);
            }
        });
    });
}
