//! The replies that are rated, each under a name that tells nothing.

use super::shuffle;
use crate::scenario::{Choice, Path, Revision, Scenario, Turn};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

/// A reply of a scenario.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// The number of its scenario in the list that it comes from.
    pub scenario: usize,
    /// The name of its turn.
    pub turn_name: &'a str,
    /// Its turn.
    pub turn: &'a Turn,
    /// Its number in the turn, from 0.
    pub position: usize,
    /// The reply.
    pub choice: &'a Choice,
}

/// Every reply with words of some scenarios, in the order of their files. Steps that policy demands count for nothing,
/// and are left out.
#[must_use]
pub fn items<'a>(scenarios: &[&'a Scenario]) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    for (number, scenario) in scenarios.iter().enumerate() {
        for (turn_name, turn) in &scenario.turns {
            for (position, choice) in turn.choices.iter().enumerate() {
                if !choice.required && (choice.say.is_some() || choice.does.is_some()) {
                    items.push(Item { scenario: number, turn_name, turn, position, choice });
                }
            }
        }
    }
    items
}

/// Some of the replies in an order by chance; all of them where there are not so many.
#[must_use]
pub fn sample<'a>(mut items: Vec<Item<'a>>, most: usize, seed: u64) -> Vec<Item<'a>> {
    shuffle(&mut items, &mut ChaCha8Rng::seed_from_u64(seed));
    items.truncate(most);
    items
}

impl Item<'_> {
    /// What the reply is called in a sheet: a hash of its place and its words, so that one that was edited since is
    /// another. It begins with a letter, or a spreadsheet would take some for numbers.
    #[must_use]
    pub fn key(&self, title: &str) -> String {
        let Self { turn_name, choice, position, .. } = self;
        let words = [choice.say.as_deref(), choice.does.as_deref()].map(Option::unwrap_or_default);
        let whole = [title, turn_name, &choice.name(*position), words[0], words[1]].join("\0");
        format!("k{}", &Revision::of(whole.as_bytes()).as_str()[..10])
    }

    /// Where it stands in its file.
    #[must_use]
    pub fn path(&self) -> Path {
        Path::choice(self.turn_name, self.position)
    }

    /// `"promise" in "opens"`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("\"{}\" in \"{}\"", self.choice.name(self.position), self.turn_name)
    }
}
