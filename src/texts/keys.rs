//! Which key says a level, a part, a slip … in the interface's words.

use crate::{
    play::{Band, Mode},
    rubric::{Facet, Level, Part, Rung, Slip, Worth},
    scenario::{Channel, Feeling, Gauge, Outcome, Relationship},
};

/// The word for what a reply shows; sympathy has three kinds.
#[must_use]
pub fn level_key(worth: &Worth) -> &'static str {
    match (worth.level, worth.rung()) {
        _ if worth.neutral => "necessary-question",
        (_, Some(Rung::SorryForThem)) => "level-sympathetic-sorry",
        (_, Some(Rung::TaskFirst)) => "level-sympathetic-task",
        (_, Some(Rung::Curious)) => "level-sympathetic-curious",
        (level, None) => bare_level_key(level),
    }
}

/// The word for a level.
#[must_use]
pub const fn bare_level_key(level: Level) -> &'static str {
    match level {
        Level::Apathetic => "level-apathetic",
        Level::Sympathetic => "level-sympathetic",
        Level::Empathetic => "level-empathetic",
        Level::Compassionate => "level-compassionate",
    }
}

/// What a level means here.
#[must_use]
pub const fn definition_key(level: Level) -> &'static str {
    match level {
        Level::Apathetic => "definition-apathetic",
        Level::Sympathetic => "definition-sympathetic",
        Level::Empathetic => "definition-empathetic",
        Level::Compassionate => "definition-compassionate",
    }
}

/// The word for a part.
#[must_use]
pub const fn part_key(part: Part) -> &'static str {
    match part {
        Part::Head => "part-head",
        Part::Heart => "part-heart",
        Part::Hand => "part-hand",
    }
}

/// The sentence that says how often a part was asked for and given.
#[must_use]
pub const fn asked_key(part: Part) -> &'static str {
    match part {
        Part::Head => "asked-head",
        Part::Heart => "asked-heart",
        Part::Hand => "asked-hand",
    }
}

/// The words for a landing, 0 to 3.
#[must_use]
pub const fn landing_key(landing: u8) -> &'static str {
    match landing {
        0 => "landing-missed",
        1 => "landing-not-yet",
        2 => "landing-nearly",
        _ => "landing-landed",
    }
}

/// The words for a score.
#[must_use]
pub const fn band_key(band: Band) -> &'static str {
    match band {
        Band::FindingYourFeet => "band-finding-your-feet",
        Band::GettingCloser => "band-getting-closer",
        Band::Landing => "band-landing",
        Band::LandingWell => "band-landing-well",
    }
}

/// How a conversation left the person.
#[must_use]
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Better => "outcome-better",
        Outcome::Mixed => "outcome-mixed",
        Outcome::Worse => "outcome-worse",
    }
}

/// The name of a mode.
#[must_use]
pub const fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Coach => "mode-coach",
        Mode::Practice => "mode-practice",
        Mode::Assess => "mode-assess",
    }
}

/// Where a conversation takes place.
#[must_use]
pub const fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "channel-phone",
        Channel::Chat => "channel-chat",
        Channel::Email => "channel-email",
        Channel::InPerson => "channel-in-person",
        Channel::Message => "channel-message",
        Channel::Video => "channel-video",
    }
}

/// Who somebody is to the trainee.
#[must_use]
pub const fn relationship_key(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::Customer => "relationship-customer",
        Relationship::Client => "relationship-client",
        Relationship::Patient => "relationship-patient",
        Relationship::Student => "relationship-student",
        Relationship::Friend => "relationship-friend",
        Relationship::Family => "relationship-family",
        Relationship::Partner => "relationship-partner",
        Relationship::Colleague => "relationship-colleague",
        Relationship::Stranger => "relationship-stranger",
        Relationship::Yourself => "relationship-yourself",
    }
}

/// The word for a difficulty, 1 to 3.
#[must_use]
pub const fn difficulty_key(difficulty: u8) -> &'static str {
    match difficulty {
        0 | 1 => "difficulty-gentle",
        2 => "difficulty-steady",
        _ => "difficulty-hard",
    }
}

/// What the words of a reply show.
#[must_use]
pub const fn facet_key(facet: Facet) -> &'static str {
    match facet {
        Facet::Acknowledge => "facet-acknowledge",
        Facet::Concern => "facet-concern",
        Facet::NameFeeling => "facet-name-feeling",
        Facet::Validate => "facet-validate",
        Facet::Perspective => "facet-perspective",
        Facet::Explore => "facet-explore",
        Facet::Admit => "facet-admit",
        Facet::Act => "facet-act",
        Facet::AskNeed => "facet-ask-need",
        Facet::Handover => "facet-handover",
        Facet::Accept => "facet-accept",
        Facet::AskFor => "facet-ask-for",
        Facet::Presence => "facet-presence",
        Facet::Autonomy => "facet-autonomy",
        Facet::Boundary => "facet-boundary",
        Facet::Repair => "facet-repair",
        Facet::Honest => "facet-honest",
        Facet::Clarify => "facet-clarify",
    }
}

/// What slipped into a reply.
#[must_use]
pub const fn slip_key(slip: Slip) -> &'static str {
    match slip {
        Slip::Platitude => "slip-platitude",
        Slip::Scripted => "slip-scripted",
        Slip::SelfCentre => "slip-self-centre",
        Slip::Interrogate => "slip-interrogate",
        Slip::Jargon => "slip-jargon",
        Slip::TooWeak => "slip-too-weak",
        Slip::TooStrong => "slip-too-strong",
        Slip::Return => "slip-return",
        Slip::Minimise => "slip-minimise",
        Slip::Compare => "slip-compare",
        Slip::PrematureFix => "slip-premature-fix",
        Slip::PolicyHide => "slip-policy-hide",
        Slip::FalseCheer => "slip-false-cheer",
        Slip::Dampen => "slip-dampen",
        Slip::AssumeIdentity => "slip-assume-identity",
        Slip::Control => "slip-control",
        Slip::Patronise => "slip-patronise",
        Slip::Deflect => "slip-deflect",
        Slip::OverPromise => "slip-over-promise",
        Slip::Blame => "slip-blame",
        Slip::Mock => "slip-mock",
        Slip::Dismiss => "slip-dismiss",
        Slip::Diagnose => "slip-diagnose",
        Slip::Discriminate => "slip-discriminate",
        Slip::Unsafe => "slip-unsafe",
    }
}

/// The name of a gauge. Good news has no distress; the same gauge is joy that has not been shared.
#[must_use]
pub const fn gauge_key(gauge: Gauge, good_news: bool) -> &'static str {
    match gauge {
        Gauge::Distress if good_news => "gauge-unshared-joy",
        Gauge::Distress => "gauge-distress",
        Gauge::Trust => "gauge-trust",
        Gauge::Heard => "gauge-heard",
        Gauge::Energy => "gauge-energy",
    }
}

/// The word for a feeling.
#[must_use]
pub const fn feeling_key(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Neutral => "feeling-neutral",
        Feeling::Calm => "feeling-calm",
        Feeling::Hopeful => "feeling-hopeful",
        Feeling::Relieved => "feeling-relieved",
        Feeling::Grateful => "feeling-grateful",
        Feeling::Happy => "feeling-happy",
        Feeling::Proud => "feeling-proud",
        Feeling::Excited => "feeling-excited",
        Feeling::Amused => "feeling-amused",
        Feeling::Surprised => "feeling-surprised",
        Feeling::Confused => "feeling-confused",
        Feeling::Worried => "feeling-worried",
        Feeling::Afraid => "feeling-afraid",
        Feeling::Overwhelmed => "feeling-overwhelmed",
        Feeling::Sad => "feeling-sad",
        Feeling::Grieving => "feeling-grieving",
        Feeling::Lonely => "feeling-lonely",
        Feeling::Hurt => "feeling-hurt",
        Feeling::Ashamed => "feeling-ashamed",
        Feeling::Guilty => "feeling-guilty",
        Feeling::Embarrassed => "feeling-embarrassed",
        Feeling::Disappointed => "feeling-disappointed",
        Feeling::Frustrated => "feeling-frustrated",
        Feeling::Angry => "feeling-angry",
        Feeling::Suspicious => "feeling-suspicious",
        Feeling::Jealous => "feeling-jealous",
        Feeling::Tired => "feeling-tired",
        Feeling::Exhausted => "feeling-exhausted",
        Feeling::Numb => "feeling-numb",
    }
}
