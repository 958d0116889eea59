//! A choice: one reply that the trainee can give.

use super::{Condition, Says, line::unique_keys};
use crate::rubric::{Evidence, Facet, Level, Moment, Rubric, Slip, Worth};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// One reply on offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Choice {
    /// Its name within the turn. Records, walks and translations hang on it.
    pub id: Option<String>,
    /// The words.
    pub say: Option<String>,
    /// What the trainee does, without words or beside them.
    pub does: Option<String>,
    /// What its words show.
    pub shows: Vec<Evidence<Facet>>,
    /// What slipped into its words.
    pub slips: Vec<Evidence<Slip>>,
    /// The level its author means, checked against what it shows.
    pub level: Option<Level>,
    /// It walks through the door that the turn opened.
    pub takes: bool,
    /// A step that policy demands: it counts for nothing.
    pub required: bool,
    /// What the words did, for the debrief.
    pub because: Option<String>,
    /// The person's inner line, for the debrief.
    pub felt: Option<String>,
    /// The words at which the person interrupts the reply.
    pub cut_at: Option<String>,
    /// The immediate line, before the next turn.
    pub reacts: Says,
    /// Flags that the reply sets.
    pub sets: Vec<String>,
    /// What is added to the gauges, on top of what the rubric does.
    pub effects: Effects,
    /// When the reply is offered. Always, where it is not given.
    pub when: Option<Condition>,
    /// Where it leads under conditions, read after the reply has done its work; the first that holds is taken.
    pub routes: Vec<Route>,
    /// Where it leads otherwise.
    pub goto: Option<String>,
    /// Findings that are silenced for the choice, each with the reason.
    #[serde(deserialize_with = "unique_keys")]
    pub allow: IndexMap<String, String>,
}

impl Choice {
    /// The choice's name within its turn: its `id`, or its number by position, from 1.
    #[must_use]
    pub fn name(&self, position: usize) -> Cow<'_, str> {
        self.id.as_deref().map_or_else(|| Cow::Owned((position + 1).to_string()), Cow::Borrowed)
    }

    /// What the reply is worth in its moment.
    #[must_use]
    pub fn worth(&self, rubric: &Rubric, moment: Moment) -> Worth {
        let shows: Vec<Facet> = self.shows.iter().map(|evidence| evidence.kind).collect();
        let slips: Vec<Slip> = self.slips.iter().map(|evidence| evidence.kind).collect();
        rubric.weigh(&shows, &slips, self.level, self.required, moment)
    }
}

/// Where a reply leads, under a condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Route {
    /// When it is taken. A route without a condition is a finding.
    pub when: Option<Condition>,
    /// The turn it leads to.
    pub goto: String,
}

/// What is added to the gauges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Effects {
    /// Added to distress, −100 to 100.
    pub distress: i32,
    /// Added to trust, −100 to 100.
    pub trust: i32,
    /// Added to how far they feel heard, −100 to 100.
    pub heard: i32,
    /// Added to the trainee's energy, −100 to 100.
    pub energy: i32,
}

impl Effects {
    /// These effects and others, added up.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self {
            distress: self.distress.saturating_add(others.distress),
            trust: self.trust.saturating_add(others.trust),
            heard: self.heard.saturating_add(others.heard),
            energy: self.energy.saturating_add(others.energy),
        }
    }
}
