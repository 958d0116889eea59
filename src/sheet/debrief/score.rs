//! The number, last; its parts; and what the words for it mean.

use super::{
    super::{
        markup::Markup,
        page::{Page, section as titled},
        reply,
    },
    Sheet,
};
use crate::{
    debrief::Debrief,
    play::Mode,
    rubric::{Level, Part},
    texts::{band_key, definition_key},
};

pub(super) fn section(page: &mut Markup, sheet: &Sheet<'_>, debrief: &Debrief<'_>) {
    if debrief.reviews.is_empty() {
        return;
    }
    let score = &debrief.score;
    titled(page, "score", &sheet.get("debrief-score"), |section| {
        if score.stopped {
            section.words("p.stop", &sheet.get("debrief-stop-and-learn"));
            return;
        }
        let values = [("band", sheet.get(band_key(score.band)).into()), ("points", score.points.into())];
        section.words("p.number", &sheet.with("debrief-score-in-words", &values));
        section.words("p", &sheet.get("debrief-score-is-not-you"));
        if sheet.mode == Mode::Assess && debrief.ending.is_some() {
            let points = [("points", sheet.script().rubric().score.landing.into())];
            let ready = if score.ready { "debrief-ready" } else { "debrief-not-ready" };
            section.words("p", &sheet.with(ready, &points));
        }
        if debrief.practice {
            section.words("p", &sheet.get("debrief-practice"));
        }
        section.words("h3", &sheet.get("debrief-score-parts"));
        section.element("ul", |list| parts(sheet, debrief).iter().for_each(|part| list.words("li", part)));
    });
}

/// How the number came about.
fn parts(sheet: &Sheet<'_>, debrief: &Debrief<'_>) -> Vec<String> {
    let score = &debrief.score;
    let rules = &sheet.script().rubric().score;
    let landings =
        [("given", score.landings.into()), ("best", score.best_landings.into()), ("most", rules.landing_points.into())];
    let outcome = [("outcome", score.outcome.into()), ("most", rules.outcome_points.into())];
    let mut parts =
        vec![sheet.with("debrief-score-landings", &landings), sheet.with("debrief-score-outcome", &outcome)];
    if score.repair_bonus > 0 {
        parts.push(sheet.with("debrief-score-repair", &[("points", score.repair_bonus.into())]));
    }
    if score.over_promise_penalty > 0 {
        parts.push(sheet.with("debrief-score-over-promise", &[("points", score.over_promise_penalty.into())]));
    }
    if let Some(cap) = score.cap {
        parts.push(sheet.with("debrief-score-cap", &[("cap", cap.into())]));
    }
    parts
}

/// What the four words mean here, and head, heart and hand.
pub(super) fn definitions(page: &mut Markup, sheet: &Sheet<'_>) {
    const RUNGS: [(Level, &[Part]); 4] = [
        (Level::Apathetic, &[]),
        (Level::Sympathetic, &[Part::Head]),
        (Level::Empathetic, &[Part::Head, Part::Heart]),
        (Level::Compassionate, &[Part::Head, Part::Heart, Part::Hand]),
    ];
    titled(page, "definitions", &sheet.get("debrief-definitions"), |section| {
        section.element("ul.rungs", |list| {
            for (level, parts) in RUNGS {
                list.element("li", |rung| {
                    reply::rung(rung, sheet, level, parts);
                    rung.words("p", &sheet.get(definition_key(level)));
                });
            }
        });
    });
}
