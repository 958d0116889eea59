//! How far those who calibrated agree, with each other and with the author.

use super::{Agenda, Answer, Question, Room, Round};
use crate::{
    rating::{Crossing, Weights},
    rubric::Level,
};
use std::collections::BTreeMap;

/// How far a room of trainers agrees about the levels of replies.
#[derive(Clone, Debug, Default)]
pub struct Agreement {
    /// Every vote beside every other about the same reply.
    pub each_other: Crossing<4>,
    /// The author's level beside every vote.
    pub author: Crossing<4>,
    /// The replies, those they disagree about most first.
    pub replies: Vec<Calibrated>,
}

/// A reply that was calibrated.
#[derive(Clone, Debug)]
pub struct Calibrated {
    /// Which.
    pub question: Question,
    /// The level its author means.
    pub author: Level,
    /// The number of the vote that counts: the last about it.
    pub round: u32,
    /// How far apart the votes are: the mean square of the rungs between two votes, 0 to 9.
    pub apart: f64,
    /// How many rungs the votes are from the author's level, on average.
    pub from_author: f64,
}

impl Agreement {
    /// The agreement of a room that calibrated; none where it played a conversation. The last vote about a reply counts.
    #[must_use]
    pub fn of(room: &Room) -> Option<Self> {
        let Agenda::Calibration { script, questions, .. } = room.agenda() else { return None };
        let last: BTreeMap<&[u16], &Round> = room.rounds().iter().map(|round| (round.road.as_slice(), round)).collect();
        let mut agreement = Self::default();
        for (road, round) in last {
            let at = road.first().map_or(usize::MAX, |at| usize::from(*at));
            if let Some(question) = questions.get(at) {
                agreement.add(*question, script.worth(question.turn, question.choice).level, round);
            }
        }
        agreement.replies.sort_by(|one, other| other.apart.total_cmp(&one.apart));
        Some(agreement)
    }

    fn add(&mut self, question: Question, author: Level, round: &Round) {
        let counts = round.counts();
        let votes: u64 = counts.iter().map(|count| u64::from(*count)).sum();
        if votes == 0 {
            return;
        }
        let (mut apart, mut from_author) = (0, 0);
        for (one, ones) in counts.iter().map(|count| u64::from(*count)).enumerate() {
            let rungs = usize::from(author.rung()).abs_diff(one) as u64;
            from_author += rungs * ones;
            self.author.count_many(author.rung().into(), one, ones);
            for (other, others) in counts.iter().map(|count| u64::from(*count)).enumerate() {
                let pairs = ones * if one == other { ones.saturating_sub(1) } else { others };
                let rungs = one.abs_diff(other) as u64;
                apart += rungs * rungs * pairs;
                self.each_other.count_many(one, other, pairs);
            }
        }
        self.replies.push(Calibrated {
            question,
            author,
            round: round.number,
            apart: apart as f64 / (votes * votes.saturating_sub(1)).max(1) as f64,
            from_author: from_author as f64 / votes as f64,
        });
    }

    /// The weighted kappa of the votes with each other, squares weighted: 1 where all agree, 0 as by chance. Every two
    /// votes about a reply are a pair, whoever gave them, as in Fleiss 1971 ("Measuring nominal scale agreement among
    /// many raters", Psychological Bulletin 76), so that raised hands count as phones do.
    #[must_use]
    pub fn kappa(&self) -> Option<f64> {
        self.each_other.kappa(Weights::Quadratic)
    }

    /// The weighted kappa of the votes with the author's levels, squares weighted.
    #[must_use]
    pub fn kappa_with_author(&self) -> Option<f64> {
        self.author.kappa(Weights::Quadratic)
    }
}

impl Calibrated {
    /// Whether the votes are further from the author than half a rung: a reply worth another look.
    #[must_use]
    pub fn differs_from_author(&self) -> bool {
        self.from_author > 0.5
    }

    /// The answer that stands for the author's level.
    #[must_use]
    pub fn authors_answer(&self) -> Answer {
        Answer::Option(self.author.rung().into())
    }
}
