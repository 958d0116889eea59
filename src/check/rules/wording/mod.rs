//! The words of replies and of feedback, in English. A cue in a text can warn an author; it never weighs a reply.
//!
//! Wrong answers that sound real are wanted. Where the author has labelled a reply with a slip that fits its words,
//! these rules have nothing to say.

pub mod apology_as_heart;
pub mod at_least;
pub mod bare_understanding;
pub mod control;
pub mod hand_without_offer;
pub mod hard_to_read;
pub mod jargon;
pub mod knows_how_you_feel;
pub mod over_promise;
pub mod platitude;
pub mod shame;
pub mod suicide;
pub mod too_long;

use crate::check::cue::Cue;

/// Every phrase that is looked for, by what it may give away. How they are written stands in `check::phrases`.
pub(in crate::check) static LISTS: &[(Cue, &[&str])] = &[
    (Cue::Apology, apology_as_heart::APOLOGIES),
    (Cue::Feeling, apology_as_heart::FEELINGS),
    (Cue::Offer, hand_without_offer::OFFERS),
    (Cue::Polite, POLITE),
    (Cue::Reports, REPORTS),
    (Cue::Refuses, REFUSES),
    (Cue::AtLeast, at_least::PHRASES),
    (Cue::Control, control::PHRASES),
    (Cue::KnowsHow, knows_how_you_feel::PHRASES),
    (Cue::Understands, bare_understanding::PHRASES),
    (Cue::Platitude, platitude::PHRASES),
    (Cue::Jargon, jargon::PHRASES),
    (Cue::Promise, over_promise::PHRASES),
    (Cue::Suicide, suicide::PHRASES),
    (Cue::Shame, shame::PHRASES),
];

const POLITE: &[&str] = &[
    "please",
    "thank",
    "thanks",
    "sorry",
    "apologies",
    "apologise|apologize",
    "i'm afraid",
    "of course",
    "happy|glad to",
    "would you mind",
    "may|could|might i",
    "could you",
    "you're welcome",
    "my pleasure",
    "kind of you",
];

const REPORTS: &[&str] = &["say|says|said|saying", "tell|tells|told|telling", "hear|hears|heard|hearing", "claim"];

const REFUSES: &[&str] = &[
    "not|never|cannot|nobody|nothing|none|without|hardly",
    "don't|doesn't|didn't|won't|can't|isn't|aren't|wasn't|wouldn't|shouldn't|couldn't",
];

#[cfg(test)]
pub(super) mod tests {
    use crate::{
        check::{Example, Part, check, rule::Rule},
        rubric::Rubric,
        source::{Diagnostic, Source},
    };

    /// Ten lines that a rule must find, and ten that look like them and that it must leave alone. `choice` makes a
    /// reply of each, between its brackets.
    pub(super) fn try_lines(rule: &Rule, choice: fn(&str) -> String, fires: [&str; 10], quiet: [&str; 10]) {
        for (line, fire) in fires.map(|line| (line, true)).into_iter().chain(quiet.map(|line| (line, false))) {
            let piece = format!("(id: \"tried\", {}, goto: \"end\"),", choice(line));
            let example = Example::of(Part::Choices, "", "");
            let found = findings(&example.file(&piece));
            let unread: Vec<_> = found.iter().filter(|finding| finding.code < "H132").collect();
            assert!(unread.is_empty(), "{line:?} can't be tried: {unread:?}");
            assert_eq!(found.iter().any(|finding| finding.code == rule.code), fire, "{}: {line:?}", rule.code);
        }
    }

    /// A reply that says the line and claims nothing for it.
    pub(super) fn says(line: &str) -> String {
        format!("say: {line:?}, level: Sympathetic, because: \"It does.\", felt: \"Yes.\"")
    }

    pub(in crate::check::rules) fn findings(file: &str) -> Vec<Diagnostic> {
        check(&Source::new("example.ron", file), &Rubric::built_in()).findings
    }
}
