//! Every reply, one by one: what it answered, what it showed, how it landed, and what else could have been said.

use super::{
    super::{
        evidence,
        markup::Markup,
        page::{self, Page},
        reply,
    },
    Sheet,
};
use crate::{
    debrief::{Debrief, Review},
    play::Arrival,
    scenario::Choice,
};

pub(super) fn section(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    if debrief.reviews.is_empty() {
        return;
    }
    page::section(page, "replies", &sheet.get("debrief-every-reply"), |section| {
        evidence::legend(section, sheet);
        let mut before = None;
        for (number, review) in debrief.reviews.iter().enumerate() {
            section.element("div.card", |card| {
                card.words("h3", &sheet.with("debrief-reply-number", &[("number", (number + 1).into())]));
                since(card, sheet, before, review.answered);
                told(card, sheet, review);
            });
            before = Some(review.choice);
        }
        let key = if debrief.ending.is_some() { "sheet-how-it-ended" } else { "sheet-where-it-stands" };
        section.element("div.card", |card| {
            card.words("h3", &sheet.get(key));
            since(card, sheet, before, sheet.conversation.scene().arrivals);
        });
    });
}

/// What was said since the reply before: the line with which it was met at once, and the turns entered.
fn since(card: &mut Markup, sheet: &Sheet<'_>, before: Option<&Choice>, arrivals: &[Arrival]) {
    if let Some(before) = before {
        reply::lines(card, sheet, &before.reacts);
    }
    reply::tellings(card, sheet, arrivals);
}

fn told(card: &mut Markup, sheet: &Sheet<'_>, review: &Review<'_>) {
    card.element("div.yours", |said| {
        said.words("p.speaker", &sheet.get("debrief-you-said"));
        reply::words(said, sheet, review.choice, &review.worth);
    });
    reply::verdict(card, sheet, &review.worth, review.weighed.landing);
    reply::evidence(card, sheet, review.choice, &review.worth);
    if review.weighed.repaired {
        card.words("p", &sheet.get("debrief-repaired"));
    }
    reply::because(card, sheet, review.choice);
    reply::felt(card, sheet, review.choice);
    roads(card, sheet, review);
}

/// The roads not taken: the other replies of the moment, folded, and how they would have landed.
fn roads(card: &mut Markup, sheet: &Sheet<'_>, review: &Review<'_>) {
    if review.alternatives.is_empty() {
        return;
    }
    card.element("details", |folded| {
        folded.words("summary", &sheet.with("debrief-roads", &[("count", review.alternatives.len().into())]));
        for road in &review.alternatives {
            folded.element("div.road", |one| {
                reply::words(one, sheet, road.choice, &road.worth);
                reply::verdict(one, sheet, &road.worth, road.landing);
                reply::because(one, sheet, road.choice);
            });
        }
    });
}
