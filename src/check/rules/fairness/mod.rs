//! Whether the replies can be told apart by something else than what they say to the person.
//!
//! Who has found out that the longest reply is the best one stops reading. These rules look at the scenario as a
//! whole, in its ordinary state: the gauges as it starts, before anything has happened.

pub mod compassion_is_long;
pub mod feeling_and_offer;
pub mod level_missing;
pub mod longest_is_best;
pub mod need_never_varies;
pub mod only_polite;
pub mod place_gives_away;
pub mod same_level_running;
pub mod sorry_is_low;

use crate::{
    check::{findings::Finding, offers::Offer, subject::ChoiceAt},
    scenario::Path,
};

/// How often the best reply is the one that somebody would pick who doesn't read.
struct Guesses<'a> {
    /// The turns in which the pick is right.
    right: Vec<ChoiceAt<'a>>,
    turns: usize,
    /// How many turns would be right by chance, in thousandths.
    by_chance: usize,
}

impl<'a> Guesses<'a> {
    /// More than this many turns in a hundred are too many: a trainee who never reads would do well.
    const MOST_PERCENT: usize = 40;

    /// So many turns are needed for a pattern.
    const FEWEST: usize = 4;

    /// What comes of picking the replies at these positions.
    fn of<'o>(turns: impl Iterator<Item = &'o Offer<'a>>, pick: impl Fn(&Offer<'a>) -> Option<usize>) -> Self
    where
        'a: 'o,
    {
        let mut guesses = Self { right: Vec::new(), turns: 0, by_chance: 0 };
        for turn in turns {
            guesses.turns += 1;
            guesses.by_chance += 1000 * turn.best().count() / turn.replies.len().max(1);
            let picked = pick(turn).and_then(|position| turn.replies.get(position));
            guesses.right.extend(picked.filter(|reply| turn.is_best(reply)).map(|reply| reply.at));
        }
        guesses
    }

    /// Whether it is right too often: in more than two turns of five, and half as often again as chance would be.
    fn give_away(&self) -> bool {
        let right = self.right.len();
        right >= Self::FEWEST && right * 100 > self.turns * Self::MOST_PERCENT && right * 2000 > self.by_chance * 3
    }

    /// The finding, with some of the turns.
    fn finding(&self, message: &str, here: &str) -> Finding {
        let message = format!("in {} of {} turns {message}", self.right.len(), self.turns);
        self.right.iter().take(MOST_NOTES).fold(about_turns(message), |finding, at| finding.note(at.path(), here))
    }
}

/// How many places a finding about the whole scenario points at.
const MOST_NOTES: usize = 8;

/// A finding about the turns as a whole.
fn about_turns(message: impl Into<String>) -> Finding {
    Finding::new(Path::root().field("turns").name(), message)
}
