//! What a reply does to the person and to the trainee: one step of the fold.

use super::Mood;
use crate::{
    rubric::{Change, Level, Moment, Need, Parts, Rubric, Worth},
    scenario::Effects,
};

/// What has been counted along the way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tally {
    /// The landings given, added up.
    pub landings: i32,
    /// The best landings that were on offer, added up.
    pub best_landings: i32,
    /// How many misses were put right.
    pub repaired: i32,
    /// How many promises were too large.
    pub over_promises: i32,
    /// How many critical slips there were.
    pub critical: i32,
    /// Whether one of them was put right.
    pub critical_repaired: bool,
    /// Whether somebody was put in danger where safety was asked for.
    pub stopped: bool,
    /// How many apathetic replies ran up to now without another between them.
    pub apathetic_run: u8,
    pub(super) apologies: u32,
    pub(super) in_debt: bool,
    pub(super) misses: Vec<Miss>,
}

/// A miss that a later reply can put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Miss {
    pub(super) trust_lost: i32,
    pub(super) over_promise: bool,
    pub(super) critical: bool,
}

/// What came of a reply in its moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// What the moment asked for.
    pub asked: Parts,
    /// How far the reply gave it, 0 (missed) to 3 (landed).
    pub landing: u8,
    /// The best landing on offer, 0 to 3.
    pub best: u8,
    /// Whether it put an earlier miss right.
    pub repaired: bool,
    /// Which of its routes was taken, by position. None where it went where it always goes.
    pub route: Option<u16>,
}

impl Tally {
    /// Counts a reply, and gives what it does to the mood.
    ///
    /// `best` is the best landing among the replies on offer, 0 to 3.
    pub fn reply(
        &mut self,
        rubric: &Rubric,
        worth: &Worth,
        moment: Moment,
        mood: Mood,
        best: u8,
    ) -> (Weighed, Effects) {
        let asked = rubric.asks(moment, mood.heard);
        let landing = worth.landing(asked);
        let mut weighed = Weighed { asked, landing, best: best.max(landing), repaired: false, route: None };
        if worth.neutral {
            return (weighed, Effects::default());
        }
        self.landings += i32::from(weighed.landing);
        self.best_landings += i32::from(weighed.best);

        let bare_again = self.apologises_again(worth);
        let mut change = person_effect(rubric, worth, asked, mood, bare_again);
        if let Some(miss) = self.mend(worth) {
            weighed.repaired = true;
            change.trust += rounded(miss.trust_lost * rubric.effects.repair_percent, 100);
        }
        let energy = -self.energy_cost(rubric, worth, moment.need, mood);
        self.remember(worth, moment.need, (-change.trust).max(0));
        let Change { distress, trust, heard } = change;
        (weighed, Effects { distress, trust, heard, energy })
    }

    /// Whether this is an apology and nothing else, and not the first.
    const fn apologises_again(&mut self, worth: &Worth) -> bool {
        if !worth.bare_apology || worth.critical {
            return false;
        }
        self.apologies += 1;
        self.apologies > 1
    }

    /// Takes back the latest miss, if the reply owns it.
    fn mend(&mut self, worth: &Worth) -> Option<Miss> {
        let miss = worth.repairs.then(|| self.misses.pop()).flatten()?;
        self.repaired += 1;
        self.in_debt &= !miss.over_promise;
        self.critical_repaired |= miss.critical;
        Some(miss)
    }

    /// What the reply costs the trainee; below zero it restores.
    fn energy_cost(&mut self, rubric: &Rubric, worth: &Worth, need: Need, mood: Mood) -> i32 {
        let rules = &rubric.energy;
        let exposure = if need == Need::Celebrate { 0 } else { i32::from(mood.distress) / rules.distress_per_exposure };
        let mut cost = match worth.parts {
            Parts { hand: true, .. } => exposure / 2 - rules.helping_restores,
            Parts { heart: true, .. } => rules.feeling_costs + exposure,
            Parts { head: true, .. } => rules.thinking_costs + exposure / 2,
            _ => rules.nothing_costs,
        };
        if worth.over_promise {
            self.over_promises += 1;
            cost += rules.over_promise_costs;
        }
        if worth.boundary {
            cost -= rules.boundary_restores;
            self.in_debt = false;
        }
        if self.in_debt {
            cost += rules.debt_costs;
        }
        self.in_debt |= worth.over_promise;
        cost
    }

    fn remember(&mut self, worth: &Worth, need: Need, trust_lost: i32) {
        if worth.critical {
            self.critical += 1;
        }
        if worth.is_miss() {
            let Worth { over_promise, critical, .. } = *worth;
            self.misses.push(Miss { trust_lost, over_promise, critical });
        }
        self.stopped |= worth.is_unsafe && need == Need::Safety;
        self.apathetic_run = if worth.level == Level::Apathetic { self.apathetic_run.saturating_add(1) } else { 0 };
    }
}

/// What the reply's own words do to the person, before any repair.
fn person_effect(rubric: &Rubric, worth: &Worth, asked: Parts, mood: Mood, bare_again: bool) -> Change {
    let rules = &rubric.effects;
    let mut change = if worth.critical || !worth.shows_something() {
        rules.nothing
    } else {
        let mut change = if bare_again { rules.apology_again } else { sum_of_parts(rubric, worth, asked, mood) };
        if worth.minor {
            halve_what_helps(&mut change);
        }
        for _ in 0..worth.majors {
            halve_what_helps(&mut change);
            add(&mut change, rules.major);
        }
        change
    };
    if worth.critical {
        add(&mut change, rules.critical);
    }
    let (distress, trust) = (i32::from(mood.distress), i32::from(mood.trust));
    if change.distress < 0 {
        change.distress = rounded(change.distress * (rules.calming_percent_base + distress), 100);
    }
    if change.trust > 0 {
        change.trust = rounded(change.trust * (rules.trust_percent_base - trust), 100);
    } else if change.trust < 0 && mood.trust < rules.fragile_below_trust {
        change.trust = rounded(change.trust * rules.fragile_percent, 100);
    }
    change
}

fn sum_of_parts(rubric: &Rubric, worth: &Worth, asked: Parts, mood: Mood) -> Change {
    let rules = &rubric.effects;
    let mut change = Change::default();
    if worth.parts.head {
        add(&mut change, rules.head);
    }
    if worth.parts.heart {
        add(&mut change, if asked.heart { rules.heart } else { rules.heart_unasked });
    }
    if worth.parts.hand {
        let mut hand = match () {
            () if asked.hand => rules.hand,
            () if worth.presence => rules.presence_unasked,
            () => Change::default(),
        };
        if mood.heard < rules.hand_calms_half_below_heard {
            hand.distress = rounded(hand.distress, 2);
        }
        add(&mut change, hand);
    }
    if worth.explores && !worth.parts.heart && !worth.parts.hand {
        add(&mut change, rules.curious);
    }
    change
}

const fn add(change: &mut Change, more: Change) {
    change.distress += more.distress;
    change.trust += more.trust;
    change.heard += more.heard;
}

const fn halve_what_helps(change: &mut Change) {
    if change.distress < 0 {
        change.distress = rounded(change.distress, 2);
    }
    if change.trust > 0 {
        change.trust = rounded(change.trust, 2);
    }
    if change.heard > 0 {
        change.heard = rounded(change.heard, 2);
    }
}

/// `dividend / divisor`, rounded half away from zero. The divisor is above zero.
pub(super) const fn rounded(dividend: i32, divisor: i32) -> i32 {
    let sign = if dividend < 0 { -1 } else { 1 };
    sign * ((dividend.abs() * 2 + divisor) / (2 * divisor))
}
