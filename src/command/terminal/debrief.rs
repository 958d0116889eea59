//! The debrief, line by line: the turning point first, the number last.

use super::Page;
use crate::{
    debrief::{Debrief, Review, TurningPoint},
    scenario::{Choice, Wording},
    texts::{self, Texts},
};
use std::io;

/// Shows what an attempt showed.
pub fn show(page: &mut Page<'_>, texts: &Texts, wording: &Wording, debrief: &Debrief<'_>) -> io::Result<()> {
    if let Some(ending) = debrief.ending {
        page.heading(&wording.plain(&ending.title))?;
        page.gap()?;
    }
    turning_point(page, texts, wording, debrief)?;
    asked_and_given(page, texts, debrief)?;
    for (number, review) in debrief.reviews.iter().enumerate() {
        page.heading(&texts.with("debrief-reply-number", &[("number", (number + 1).into())]))?;
        reply(page, texts, wording, review)?;
    }
    for question in debrief.ending.iter().flat_map(|ending| &ending.reflect) {
        page.aside(&wording.plain(question))?;
    }
    page.gap()?;
    score(page, texts, debrief)
}

fn turning_point(page: &mut Page<'_>, texts: &Texts, wording: &Wording, debrief: &Debrief<'_>) -> io::Result<()> {
    let Some(point) = debrief.turning_point else { return Ok(()) };
    let review = &debrief.reviews[point.review()];
    page.heading(&texts.get("debrief-turning-point"))?;
    page.labelled(&format!("{}: ", texts.get("debrief-you-said")), &words(wording, review.choice))?;
    because(page, wording, review.choice)?;
    if let TurningPoint::Missed { better, .. } = point
        && let Some(better) = review.alternatives.get(better)
    {
        page.labelled(&format!("{}: ", texts.get("debrief-would-have-landed")), &words(wording, better.choice))?;
        because(page, wording, better.choice)?;
    }
    page.gap()
}

fn asked_and_given(page: &mut Page<'_>, texts: &Texts, debrief: &Debrief<'_>) -> io::Result<()> {
    page.heading(&texts.get("debrief-asked-and-given"))?;
    for asked in debrief.asked.iter().filter(|asked| asked.times > 0) {
        let counts = [("asked", asked.times.into()), ("given", asked.given.into())];
        page.text(&texts.with(texts::asked_key(asked.part), &counts))?;
    }
    let doors = debrief.doors;
    if doors.opened > 0 {
        let counts = [("opened", doors.opened.into()), ("taken", doors.taken.into())];
        page.text(&texts.with("debrief-doors", &counts))?;
    }
    page.gap()
}

fn reply(page: &mut Page<'_>, texts: &Texts, wording: &Wording, review: &Review<'_>) -> io::Result<()> {
    page.labelled("  ", &words(wording, review.choice))?;
    let [level, landing] = verdict(texts, review);
    let parts: Vec<_> = review.worth.parts.iter().map(|part| texts.get(texts::part_key(part))).collect();
    let parts = if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) };
    page.labelled("  ", &format!("{level}{parts} · {landing}"))?;
    let quoted = |key: &str, what: &str, phrase: &str| {
        texts.with(key, &[("what", texts.get(what).into()), ("phrase", wording.plain(phrase).into())])
    };
    for shown in &review.choice.shows {
        page.labelled("  + ", &quoted("debrief-shows", texts::facet_key(shown.kind), &shown.phrase))?;
    }
    for slip in &review.choice.slips {
        page.labelled("  − ", &quoted("debrief-slip", texts::slip_key(slip.kind), &slip.phrase))?;
    }
    because(page, wording, review.choice)?;
    if let Some(felt) = &review.choice.felt {
        let quoted = texts.with("debrief-quote", &[("words", wording.plain(felt).into())]);
        page.aside(&format!("  {quoted}"))?;
    }
    page.gap()
}

fn because(page: &mut Page<'_>, wording: &Wording, choice: &Choice) -> io::Result<()> {
    choice.because.as_deref().map_or(Ok(()), |because| page.labelled("  ", &wording.plain(because)))
}

fn score(page: &mut Page<'_>, texts: &Texts, debrief: &Debrief<'_>) -> io::Result<()> {
    if debrief.score.stopped {
        return page.text(&texts.get("debrief-stop-and-learn"));
    }
    let points = [("points", debrief.score.points.into())];
    page.heading(&format!(
        "{} · {}",
        texts.get(texts::band_key(debrief.score.band)),
        texts.with("debrief-points", &points)
    ))?;
    if debrief.practice {
        page.aside(&texts.get("debrief-practice"))?;
    }
    Ok(())
}

/// What is said of a reply in a word each: its level, and how far it landed.
pub(super) fn verdict(texts: &Texts, review: &Review<'_>) -> [String; 2] {
    if review.worth.neutral {
        return [texts.get("necessary-question"), texts.get("counts-for-nothing").to_string()];
    }
    [texts.get(texts::level_key(&review.worth)), texts.get(texts::landing_key(review.weighed.landing)).to_string()]
}

fn words(wording: &Wording, choice: &Choice) -> String {
    let parts = [choice.does.as_deref(), choice.say.as_deref()];
    parts.into_iter().flatten().map(|text| wording.plain(text)).collect::<Vec<_>>().join(" ")
}
