//! Weighing one reply: its parts, its slips, its level, and how far it lands.

use super::{Facet, Level, Need, Parts, Rubric, Slip, Weight};

/// What a moment of the conversation is about, as far as weighing a reply needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// What the person needs.
    pub need: Need,
    /// What the author says this moment asks for, in place of what the need asks for.
    pub asks: Option<Parts>,
}

/// Which kind of first rung a sympathetic reply stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rung {
    /// A thought from outside.
    SorryForThem,
    /// A solution without the person.
    TaskFirst,
    /// A question and nothing beside it.
    Curious,
}

/// What a reply is worth in its moment. It depends on the reply and the turn's need alone, never on the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// The level of the reply.
    pub level: Level,
    /// Which of head, heart and hand it gives.
    pub parts: Parts,
    /// It asks a gentle open question.
    pub explores: bool,
    /// It stays, or listens.
    pub presence: bool,
    /// It is an apology and nothing else.
    pub bare_apology: bool,
    /// A necessary question: it counts for nothing, for better or worse.
    pub neutral: bool,
    /// It owns an earlier miss.
    pub repairs: bool,
    /// It names a limit kindly.
    pub boundary: bool,
    /// It has a minor slip.
    pub minor: bool,
    /// How many different major slips cost something here.
    pub majors: u8,
    /// It promises too much.
    pub over_promise: bool,
    /// It has a critical slip.
    pub critical: bool,
    /// It puts somebody in danger.
    pub is_unsafe: bool,
    /// The most an over-promise, or a landing with a minor slip, can be worth.
    cap: u8,
}

impl Worth {
    /// Whether anything in the reply is for the person.
    #[must_use]
    pub const fn shows_something(&self) -> bool {
        !self.parts.is_empty() || self.explores
    }

    /// Whether the reply is a miss: apathetic, or with a slip that a later reply could put right.
    #[must_use]
    pub fn is_miss(&self) -> bool {
        self.level == Level::Apathetic || self.majors > 0 || self.over_promise || self.critical
    }

    /// For a sympathetic reply, which kind of sympathy it is. None where a slip brought a higher reply down.
    #[must_use]
    pub const fn rung(&self) -> Option<Rung> {
        if !matches!(self.level, Level::Sympathetic) || self.parts.heart {
            None
        } else if self.parts.hand {
            Some(Rung::TaskFirst)
        } else if self.parts.head {
            Some(Rung::SorryForThem)
        } else {
            Some(Rung::Curious)
        }
    }

    /// How far the reply gives what is asked for, 0 (missed) to 3 (landed).
    #[must_use]
    pub fn landing(&self, asked: Parts) -> u8 {
        if self.critical {
            return 0;
        }
        let Parts { head, heart, hand } = self.parts;
        let any = u8::from(self.shows_something());
        let full = match (asked.heart, asked.hand) {
            (true, true) if heart && hand => 3,
            (true, true) if heart || (head && hand) => 2,
            (true, false) if heart => 3,
            (false, true) if hand => 3,
            (false, false) if head || !asked.head => 3,
            _ => any,
        };
        let landed = full.saturating_sub(self.majors);
        if self.minor || self.over_promise { landed.min(self.cap) } else { landed }
    }
}

impl Rubric {
    /// What a moment asks for, given how far the person feels heard (0 to 100).
    #[must_use]
    pub fn asks(&self, moment: Moment, heard: u8) -> Parts {
        if let Some(asks) = moment.asks {
            return asks;
        }
        self.needs.get(&moment.need).map_or_else(Parts::default, |rule| match &rule.once_heard {
            Some(later) if heard >= later.at_least => Parts::of(&later.asks),
            _ => Parts::of(&rule.asks),
        })
    }

    /// Whether a moment asks for something to be done, now or later: where it does, solving is never premature.
    #[must_use]
    pub fn wants_a_hand(&self, moment: Moment) -> bool {
        self.asks(moment, 0).hand || self.asks(moment, 100).hand
    }

    /// Weighs a reply by what its words show and what slipped into them.
    ///
    /// A reply with neither is worth the level its author `declared`, as if it gave that level's parts. `required`
    /// marks a step that policy demands, which counts for nothing.
    #[must_use]
    pub fn weigh(
        &self,
        shows: &[Facet],
        slips: &[Slip],
        declared: Option<Level>,
        required: bool,
        moment: Moment,
    ) -> Worth {
        let explores = shows.contains(&Facet::Explore);
        let mut parts = match declared {
            Some(level) if shows.is_empty() && slips.is_empty() => parts_of(level),
            _ => self.given(shows),
        };
        parts.heart |= explores && (parts.head || parts.hand);
        parts.head |= parts.heart;

        let majors = Slip::ALL
            .iter()
            .filter(|slip| slips.contains(slip) && self.weight(**slip) == Weight::Major)
            .filter(|slip| **slip != Slip::PrematureFix || !self.wants_a_hand(moment))
            .count();
        let has = |weight| slips.iter().any(|slip| self.weight(*slip) == weight);
        let mut worth = Worth {
            level: Level::Apathetic,
            parts,
            explores,
            presence: shows.contains(&Facet::Presence),
            bare_apology: !shows.is_empty() && shows.iter().all(|facet| *facet == Facet::Concern),
            neutral: required || is_necessary_question(shows, slips),
            repairs: shows.contains(&Facet::Repair),
            boundary: shows.contains(&Facet::Boundary),
            minor: has(Weight::Minor),
            majors: u8::try_from(majors).unwrap_or(u8::MAX),
            over_promise: has(Weight::Cap),
            critical: has(Weight::Critical),
            is_unsafe: slips.contains(&Slip::Unsafe),
            cap: self.score.cap_landing,
        };
        worth.level = level_of(&worth);
        worth
    }

    fn given(&self, shows: &[Facet]) -> Parts {
        let gives = |part| shows.iter().any(|facet| self.facets.get(facet).is_some_and(|parts| parts.contains(part)));
        Parts { head: gives(&super::Part::Head), heart: gives(&super::Part::Heart), hand: gives(&super::Part::Hand) }
    }
}

fn level_of(worth: &Worth) -> Level {
    if worth.critical {
        return Level::Apathetic;
    }
    let rung = match (worth.parts.heart, worth.parts.hand) {
        (true, true) => 3,
        (true, false) => 2,
        (false, _) => u8::from(worth.shows_something()),
    };
    let rung = rung.saturating_sub(worth.majors);
    Level::on(if worth.over_promise { rung.min(worth.cap) } else { rung })
}

const fn parts_of(level: Level) -> Parts {
    let rung = level.rung();
    Parts { head: rung >= 1, heart: rung >= 2, hand: rung >= 3 }
}

fn is_necessary_question(shows: &[Facet], slips: &[Slip]) -> bool {
    slips.is_empty()
        && shows.contains(&Facet::Clarify)
        && shows.iter().all(|facet| matches!(facet, Facet::Clarify | Facet::Autonomy | Facet::Honest))
}
