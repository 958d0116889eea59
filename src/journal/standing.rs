//! First, best and latest: how somebody stands with a scenario.

use super::{About, Asked, Journal, JournalError, attempt::about};
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
const DAYS_APART: [u32; 3] = [2, 7, 21];
pub(super) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Standing {
    /// When it is worth trying again.
    #[must_use]
    pub fn again_at(&self) -> SystemTime {
        self.latest.latest + DAY * self.gaps()[0]
    }

    /// After how many days, from the latest time: the next gap first. There is always one.
    pub(super) fn gaps(&self) -> &'static [u32] {
        &DAYS_APART[self.times.clamp(1, DAYS_APART.len()) - 1..]
    }

    /// Whether that time has come. What seems to have happened in the future was written by a clock that was wrong,
    /// and is not waited for.
    #[must_use]
    pub fn is_due(&self, now: SystemTime) -> bool {
        self.again_at() <= now || self.latest.latest > now + DAY
    }

    /// What was asked for most often and not given, the latest time; nothing where all was given.
    #[must_use]
    pub fn missed(&self) -> Option<Asked> {
        let asked = self.latest.summary.as_ref()?.asked.iter().copied();
        let missed = |asked: &Asked| asked.asked.saturating_sub(asked.given);
        asked.rev().max_by_key(missed).filter(|asked| missed(asked) > 0)
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
            let clause = "WHERE scenario = ? AND person IS ? AND finished NOT NULL ORDER BY id";
            Ok(Standing::of(about(transaction, clause, (scenario, self.who()))?))
        })
    }

    /// How somebody stands with every scenario they have come to the end of, by its key in the library.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn standings(&self) -> Result<BTreeMap<String, Standing>, JournalError> {
        let clause = "WHERE person IS ? AND finished NOT NULL ORDER BY id";
        let ended = self.read(|transaction| about(transaction, clause, [self.who()]))?;
        let mut by_scenario: BTreeMap<String, Vec<About>> = BTreeMap::new();
        for about in ended {
            by_scenario.entry(about.scenario.clone()).or_default().push(about);
        }
        Ok(by_scenario.into_iter().filter_map(|(key, attempts)| Some((key, Standing::of(attempts)?))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{journal::AttemptId, play::Mode};

    fn standing(times: usize, latest: SystemTime) -> Standing {
        let about = About {
            id: AttemptId(1),
            scenario: "kettle".to_owned(),
            title: "The kettle".to_owned(),
            mode: Mode::Practice,
            started: latest,
            latest,
            events: 1,
            finished: Some(latest),
            summary: None,
        };
        Standing { first: about.clone(), best: about.clone(), latest: about, times, ready: false }
    }

    #[test]
    fn it_is_worth_trying_again_after_two_seven_and_twenty_one_days() {
        let then = SystemTime::UNIX_EPOCH + DAY * 20_000;
        for (times, days) in [(1, 2), (2, 7), (3, 21), (9, 21)] {
            let standing = standing(times, then);
            assert!(!standing.is_due(then + DAY * days - Duration::from_secs(1)));
            assert!(standing.is_due(then + DAY * days));
        }
        assert_eq!(standing(1, then).days_ahead(then), [2, 7, 21].map(|days| then + DAY * days));
        assert_eq!(standing(2, then).days_ahead(then), [7, 21].map(|days| then + DAY * days));
    }

    #[test]
    fn what_is_overdue_is_for_today_and_only_once() {
        let then = SystemTime::UNIX_EPOCH + DAY * 20_000;
        let now = then + DAY * 10;
        assert_eq!(standing(1, then).days_ahead(now), [now, then + DAY * 21]);
        let long_after = then + DAY * 400;
        assert_eq!(standing(3, then).days_ahead(long_after), [long_after]);
    }

    #[test]
    fn a_clock_that_was_wrong_or_is_set_back_never_makes_anybody_wait_for_years() {
        let now = SystemTime::UNIX_EPOCH + DAY * 20_000;
        let in_years = now + DAY * 3_000;
        let standing = standing(1, in_years);
        assert!(standing.is_due(now));
        assert_eq!(standing.days_ahead(now), [2, 7, 21].map(|days| now + DAY * days));
        // An hour back, as in autumn, changes nothing.
        assert!(!self::standing(1, now + Duration::from_secs(3_600)).is_due(now));
    }
}
