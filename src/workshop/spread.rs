//! A vote as it may be shown.

use super::{Answer, Round};

/// How many votes an answer needs to be shown by itself. With fewer, people who know each other could guess whose they
/// are: official statistics draw the line at three too (Hundepool et al. 2012, "Statistical Disclosure Control", the
/// minimum frequency rule).
const ENOUGH: u32 = 3;

/// From how many voters on shares are told as percentages.
const ENOUGH_FOR_PERCENT: u32 = 5;

/// The spread of a vote, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The answers that are shown by themselves, with their votes, in the order of the options.
    pub bars: Vec<(Answer, u32)>,
    /// The answers that few chose, together.
    pub few: Option<Few>,
    /// How many answered.
    pub voters: u32,
}

/// Answers that few chose: how many for each is not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Few {
    /// Which.
    pub answers: Vec<Answer>,
    /// How many votes they have together.
    pub votes: u32,
}

impl Spread {
    /// The spread of a round. Where every hand was raised for all to see there is nothing to hide, and every count is
    /// told; otherwise answers with one or two votes are told together, never one of them alone.
    #[must_use]
    pub fn of(round: &Round) -> Self {
        let answers = (0u16..).zip(round.counts()).map(|(option, count)| (Answer::Option(option), count));
        let mut bars: Vec<_> = answers.chain([(Answer::RatherNot, round.rather_not())]).collect();
        let is_few = |count: u32| count < ENOUGH;
        let hides = round.is_secret() && bars.iter().any(|(_, count)| *count > 0 && is_few(*count));
        if !hides {
            bars.retain(|(answer, count)| *answer != Answer::RatherNot || *count > 0);
            return Self { bars, few: None, voters: round.voters() };
        }
        // Nobody who would rather not say is among the few too: left out, it would tell that somebody is where it isn't.
        let (mut few, mut bars): (Vec<_>, Vec<_>) = bars.into_iter().partition(|(_, count)| is_few(*count));
        if few.len() == 1
            && let Some(next) = (0..bars.len()).min_by_key(|place| bars[*place].1)
        {
            few.push(bars.remove(next));
            few.sort_unstable();
        }
        let votes = few.iter().map(|(_, count)| count).sum();
        let few = Few { answers: few.into_iter().map(|(answer, _)| answer).collect(), votes };
        Self { bars, few: Some(few), voters: round.voters() }
    }

    /// Whether shares may be told as percentages: under five voters they only sound exact.
    #[must_use]
    pub const fn has_percent(&self) -> bool {
        self.voters >= ENOUGH_FOR_PERCENT
    }

    /// A number of votes as a percentage of all, rounded; none where the voters are too few for it.
    #[must_use]
    pub fn percent(&self, votes: u32) -> Option<u32> {
        let (votes, voters) = (u64::from(votes), u64::from(self.voters));
        self.has_percent().then(|| u32::try_from((votes * 200 + voters) / (voters * 2)).unwrap_or(100))
    }

    /// The votes for one answer, where they are told by themselves.
    #[must_use]
    pub fn votes(&self, answer: Answer) -> Option<u32> {
        self.bars.iter().find(|(of, _)| *of == answer).map(|(_, votes)| *votes)
    }
}
