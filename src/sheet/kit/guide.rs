//! What to prepare, ground rules, how to run a round, and what to do when phones don't get through.

use super::{
    super::{
        markup::Markup,
        page::{self, Page},
    },
    Kit,
};

const BEFORE: [&str; 5] = ["kit-before-1", "kit-before-2", "kit-before-3", "kit-before-4", "kit-before-5"];
const RULES: [&str; 6] = ["kit-rule-1", "kit-rule-2", "kit-rule-3", "kit-rule-4", "kit-rule-5", "kit-rule-6"];
const ROUND: [&str; 8] = [
    "kit-round-1",
    "kit-round-2",
    "kit-round-3",
    "kit-round-4",
    "kit-round-5",
    "kit-round-6",
    "kit-round-7",
    "kit-round-8",
];
const PHONES: [&str; 6] =
    ["kit-phones-1", "kit-phones-2", "kit-phones-3", "kit-phones-4", "kit-phones-5", "kit-phones-6"];

/// What to do beforehand, to be ticked off.
pub(super) fn before(leaf: &mut Markup, kit: &Kit<'_>) {
    page::section(leaf, "before", &kit.get("kit-before"), |section| items(section, kit, "ul.ticks", &BEFORE));
}

/// What holds for everybody, and the right to sit out.
pub(super) fn ground_rules(leaf: &mut Markup, kit: &Kit<'_>) {
    page::section(leaf, "rules", &kit.get("kit-rules"), |section| {
        section.words("p.caption", &kit.get("kit-rules-mean"));
        items(section, kit, "ul.read-aloud", &RULES);
    });
}

/// A round, step by step.
pub(super) fn round(leaf: &mut Markup, kit: &Kit<'_>) {
    page::section(leaf, "round", &kit.get("kit-round"), |section| {
        items(section, kit, "ol.steps", &ROUND);
        section.words("p.caption", &kit.get("kit-round-quick"));
    });
}

/// What to do when phones don't get through.
pub(super) fn phones(leaf: &mut Markup, kit: &Kit<'_>) {
    page::section(leaf, "phones", &kit.get("kit-phones"), |section| {
        section.element("div.card.help", |card| items(card, kit, "ol.steps", &PHONES));
    });
}

fn items(section: &mut Markup, kit: &Kit<'_>, list: &'static str, keys: &[&str]) {
    section.element(list, |list| keys.iter().for_each(|key| list.words("li", &kit.get(key))));
}
