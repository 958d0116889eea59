//! How often somebody may ask.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::time::{Instant, sleep};

/// What one request of a phone costs: ten a second can go on for ever.
const COST: Duration = Duration::from_millis(100);
/// What can be saved up: twenty at once.
const MOST: Duration = Duration::from_secs(2);

/// What one phone may still ask for: it fills up with time.
#[derive(Debug)]
pub(super) struct Bucket {
    saved: Duration,
    at: Instant,
}

impl Bucket {
    pub(super) fn full(now: Instant) -> Self {
        Self { saved: MOST, at: now }
    }

    /// Takes a request out; false where there is none left.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        let saved = (self.saved + now.saturating_duration_since(self.at)).min(MOST);
        self.at = now;
        let left = saved.checked_sub(COST);
        self.saved = left.unwrap_or(saved);
        left.is_some()
    }
}

/// How many wrong codes are nothing special: people mistype.
const USUAL: usize = 20;
/// Within how long.
const WITHIN: Duration = Duration::from_secs(60);
/// How long a code takes to be looked at when there were more.
const SLOWED: Duration = Duration::from_secs(1);

/// The wrong codes of late, whoever gave them: everybody in a venue may come from one address.
///
/// When there were many, every code from somebody without a seat waits before it is looked at, so that the wait says
/// nothing about whether it is right. Nobody is turned away, and who has a seat waits for nothing.
#[derive(Debug, Default)]
pub(super) struct Tries {
    wrong: Mutex<VecDeque<Instant>>,
}

impl Tries {
    /// Waits, where many codes were wrong of late.
    pub(super) async fn wait(&self) {
        if self.are_many(Instant::now()) {
            sleep(SLOWED).await;
        }
    }

    pub(super) fn was_wrong(&self) {
        let mut wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.push_back(Instant::now());
        if wrong.len() > USUAL {
            wrong.pop_front();
        }
    }

    fn are_many(&self, now: Instant) -> bool {
        let wrong = self.wrong.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.len() == USUAL && wrong.front().is_some_and(|oldest| now.saturating_duration_since(*oldest) < WITHIN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_at_once_and_ten_a_second_after_that() {
        let start = Instant::now();
        let mut bucket = Bucket::full(start);
        assert_eq!((0..30).filter(|_| bucket.take(start)).count(), 20);
        let second = |number: u32| start + Duration::from_millis(u64::from(number) * 50);
        assert_eq!((1..=100).filter(|number| bucket.take(second(*number))).count(), 50);
        let later = start + Duration::from_secs(3_600);
        assert_eq!((0..30).filter(|_| bucket.take(later)).count(), 20);
    }

    #[test]
    fn many_wrong_codes_slow_the_door_for_a_minute() {
        let tries = Tries::default();
        let now = Instant::now();
        for _ in 0..USUAL - 1 {
            tries.was_wrong();
        }
        assert!(!tries.are_many(now));
        for _ in 0..1_000 {
            tries.was_wrong();
        }
        assert!(tries.are_many(Instant::now()));
        assert!(!tries.are_many(Instant::now() + WITHIN));
        assert_eq!(tries.wrong.lock().unwrap().len(), USUAL, "it does not grow");
    }
}
