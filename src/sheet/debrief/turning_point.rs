//! The one reply worth talking about, beside one that would have landed.

use super::{
    super::{
        markup::Markup,
        page::{self, Page},
        reply,
    },
    Sheet,
};
use crate::{
    debrief::{Debrief, TurningPoint},
    rubric::Worth,
    scenario::Choice,
};

pub(super) fn section(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    let Some(point) = debrief.turning_point else { return };
    let Some(review) = debrief.reviews.get(point.review()) else { return };
    let better = match point {
        TurningPoint::Missed { better, .. } => review.alternatives.get(better),
        TurningPoint::Landed { .. } => None,
    };
    page::section(page, "turning-point", &sheet.get("debrief-turning-point"), |section| {
        let why = if better.is_some() { "debrief-turning-point-missed" } else { "debrief-turning-point-landed" };
        section.words("p.caption", &sheet.get(why));
        let latest = review.answered.len().saturating_sub(1);
        reply::tellings(section, sheet, &review.answered[latest..]);
        section.element("div.sides", |sides| {
            side(sides, sheet, "debrief-you-said", review.choice, &review.worth, review.weighed.landing);
            if let Some(better) = better {
                side(sides, sheet, "debrief-would-have-landed", better.choice, &better.worth, better.landing);
            }
        });
    });
}

/// One of the two replies.
fn side(sides: &mut Markup, sheet: &Sheet<'_>, title: &str, choice: &Choice, worth: &Worth, landing: u8) {
    sides.element("div.card", |card| {
        card.words("h3", &sheet.get(title));
        reply::words(card, sheet, choice, worth);
        reply::verdict(card, sheet, worth, landing);
        reply::evidence(card, sheet, choice, worth);
        reply::because(card, sheet, choice);
    });
}
