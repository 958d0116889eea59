//! Kappa in words: what the number says, and what it doesn't.

use super::{
    super::{
        markup::Markup,
        page::{Page, section},
    },
    Results,
};
use crate::workshop::Agreement;

/// From how many replies on a coefficient is told. With fewer it says little, and votes could be worked out from it.
const ENOUGH: usize = 5;

/// How far a room agrees with itself and with the author, as two numbers between −1 and 1.
pub(super) struct Kappas {
    pub each_other: Option<f64>,
    pub author: Option<f64>,
}

impl Kappas {
    /// The coefficients, where there are enough replies for them.
    pub fn of(agreement: &Agreement) -> Self {
        let is_enough = agreement.replies.len() >= ENOUGH;
        Self {
            each_other: agreement.kappa().filter(|_| is_enough),
            author: agreement.kappa_with_author().filter(|_| is_enough),
        }
    }
}

/// The two numbers, in sentences that say what they mean.
pub(super) fn section_of(main: &mut Markup, results: &Results<'_>, agreement: &Agreement) {
    if agreement.replies.is_empty() {
        return;
    }
    section(main, "agreement", &results.get("results-agreement"), |section| {
        let count = agreement.replies.len();
        if count < ENOUGH {
            section.words("p", &results.with("results-kappa-too-few", &[("needed", ENOUGH.into())]));
            return;
        }
        let kappas = Kappas::of(agreement);
        section.element("div.sides", |sides| {
            one(sides, results, "results-kappa-each-other", kappas.each_other);
            one(sides, results, "results-kappa-author", kappas.author);
        });
        section.words("p", &results.get("results-kappa-means"));
        section.words("p.caption", &results.get("results-kappa-caveat"));
    });
}

fn one(sides: &mut Markup, results: &Results<'_>, title: &str, kappa: Option<f64>) {
    sides.element("div.card", |card| {
        card.words("h3", &results.get(title));
        let Some(kappa) = kappa else {
            card.words("p", &results.get("results-kappa-nothing-to-disagree"));
            return;
        };
        card.words("p.number", &results.with("results-kappa", &[("kappa", decimal(results, kappa).into())]));
        card.words("p", &results.get(band_key(kappa)));
    });
}

/// The words of Landis and Koch 1977, "The measurement of observer agreement for categorical data" (Biometrics 33), who
/// called their own boundaries arbitrary.
fn band_key(kappa: f64) -> &'static str {
    match hundredths(kappa) {
        ..0 => "results-kappa-poor",
        0..=20 => "results-kappa-slight",
        21..=40 => "results-kappa-fair",
        41..=60 => "results-kappa-moderate",
        61..=80 => "results-kappa-substantial",
        _ => "results-kappa-almost-perfect",
    }
}

/// A coefficient with two decimals, as the language writes them.
pub(super) fn decimal(results: &Results<'_>, kappa: f64) -> String {
    let hundredths = hundredths(kappa);
    let sign = if hundredths < 0 { "−" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let values = [("whole", format!("{sign}{whole}").into()), ("hundredths", format!("{rest:02}").into())];
    results.with("results-decimal", &values)
}

fn hundredths(kappa: f64) -> i64 {
    (kappa * 100.0).round() as i64
}
