//! First, best and latest: how somebody stands with a scenario.

use super::{About, Journal, JournalError, attempt::about};
use std::{
    cmp::Reverse,
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

/// How somebody stands with a scenario. Attempts are never averaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The first attempt that came to its end.
    pub first: About,
    /// The best one. One without a reply taken back counts before any with, and the earlier of two equal ones.
    pub best: About,
    /// The latest one.
    pub latest: About,
    /// How many came to their end.
    pub times: usize,
    /// Whether one of them was ready.
    pub ready: bool,
}

/// After how many days a conversation is worth trying again: after the first time, the second, and every further one.
///
/// Practice that is spread out is kept longer than practice in one go (Latimier 2021, doi 10.1007/s10648-020-09572-8); how the gaps grow
/// matters little, so these are round numbers.
const DAYS_APART: [u64; 3] = [2, 7, 21];

impl Standing {
    /// When it is worth trying again.
    #[must_use]
    pub fn again_at(&self) -> SystemTime {
        let days = DAYS_APART[self.times.clamp(1, DAYS_APART.len()) - 1];
        self.latest.latest + Duration::from_secs(days * 24 * 60 * 60)
    }

    /// The standing that attempts at one scenario give, oldest first; nothing where none has ended.
    fn of(attempts: Vec<About>) -> Option<Self> {
        let ended: Vec<_> = attempts.into_iter().filter(|about| about.summary.is_some()).collect();
        let rank = |about: &About| about.summary.as_ref().map(|summary| (!summary.practice, summary.points));
        let best = ended.iter().enumerate().max_by_key(|(place, about)| (rank(about), Reverse(*place)));
        Some(Self {
            first: ended.first()?.clone(),
            best: best?.1.clone(),
            latest: ended.last()?.clone(),
            times: ended.len(),
            ready: ended.iter().filter_map(|about| about.summary.as_ref()).any(|summary| summary.ready),
        })
    }
}

impl Journal {
    /// How somebody stands with one scenario, by its key in the library; nothing before an attempt has ended.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn standing(&self, scenario: &str) -> Result<Option<Standing>, JournalError> {
        self.read(|transaction| {
            Ok(Standing::of(about(transaction, "WHERE scenario = ? AND finished NOT NULL ORDER BY id", [scenario])?))
        })
    }

    /// How somebody stands with every scenario they have come to the end of, by its key in the library.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn standings(&self) -> Result<BTreeMap<String, Standing>, JournalError> {
        let ended = self.read(|transaction| about(transaction, "WHERE finished NOT NULL ORDER BY id", []))?;
        let mut by_scenario: BTreeMap<String, Vec<About>> = BTreeMap::new();
        for about in ended {
            by_scenario.entry(about.scenario.clone()).or_default().push(about);
        }
        Ok(by_scenario.into_iter().filter_map(|(key, attempts)| Some((key, Standing::of(attempts)?))).collect())
    }
}
