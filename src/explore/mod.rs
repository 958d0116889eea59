//! The play-tester: what a scenario does when it is played, on every road and in every way of playing.
//!
//! [`explore`] walks every road there is, as long as they are few enough, and says which endings can be reached and
//! where a conversation gets stuck. It plays in the ways that people play, from reading the need to always taking the
//! longest reply, and says what each comes to. [`retrace`] plays the walks again that an author recorded.
//!
//! Nothing here reads a clock or a file; the same scenario, rubric and seed give the same report on every machine.

mod coverage;
mod placement;
mod plays;
mod policy;
mod retrace;
mod road;
mod roads;
mod scores;

pub use coverage::{Counted, Coverage, Unreached};
pub use placement::Placement;
pub use plays::{Played, Player};
pub use policy::Policy;
pub use retrace::{Retraced, retrace, walk_of};
pub use road::{Road, Step};
pub use roads::Stuck;
pub use scores::{Extreme, ScoreRange};

use crate::{
    play::{Outlook, Script},
    scenario::Outcome,
};
use coverage::Seen;
use roads::Roads;
use serde::Serialize;

/// How thoroughly to explore.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thoroughness {
    /// What chance is drawn from.
    pub seed: u64,
    /// How many plays by chance; each other way of playing has at most 200. A scenario of thousands of turns has fewer.
    pub plays: u32,
    /// How many states to tell apart before walking every road is given up.
    pub most_states: usize,
}

impl Default for Thoroughness {
    fn default() -> Self {
        Self { seed: 0, plays: 10_000, most_states: 1_000_000 }
    }
}

/// What a scenario does when it is played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exploration {
    /// Whether every road was walked. Where not, what was reached is what was seen, and more may be reachable.
    pub exhaustive: bool,
    /// How many states were told apart.
    pub states: usize,
    /// Whether it was stopped before its end.
    pub stopped: bool,
    /// How much was reached of what was written.
    pub coverage: Coverage,
    /// What was not reached, by name.
    pub unreached: Unreached,
    /// The endings, in the order of the file.
    pub endings: Vec<Reached>,
    /// Where no ending can be reached any more, whatever is replied.
    pub stuck: Vec<Stuck>,
    /// The lowest and the highest score.
    pub scores: ScoreRange,
    /// What each way of playing comes to, in the order of [`Policy::ALL`].
    pub played: Vec<Played>,
    /// Where the reply that lands best stands among the others.
    pub placement: Placement,
}

/// An ending, and how to come there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reached {
    /// The turn that ends the conversation.
    pub turn: String,
    /// What the debrief calls it.
    pub title: String,
    /// How it leaves the person.
    pub outcome: Outcome,
    /// The shortest road there. None where nobody came there.
    pub road: Option<Road>,
}

impl Exploration {
    /// The endings that no way of talking reaches. None can be named where not every road was walked.
    pub fn out_of_reach(&self) -> impl Iterator<Item = &Reached> {
        self.endings.iter().filter(|ending| self.exhaustive && ending.road.is_none())
    }

    /// Whether a conversation can get stuck, or an ending is out of reach.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        !self.stuck.is_empty() || self.out_of_reach().next().is_some()
    }
}

/// Explores a scenario. `go_on` is asked now and then; once it says no, what was found up to there is the report.
#[must_use]
pub fn explore(script: &Script, how: Thoroughness, go_on: &dyn Fn() -> bool) -> Exploration {
    let outlook = Outlook::of(script);
    let roads = Roads::walk(script, &outlook, how.most_states, go_on);
    let mut scores = ScoreRange::walk(script, &outlook, how.most_states, go_on);
    let mut seen = roads.seen.clone();
    let played = Policy::ALL.map(|policy| Played::of(script, policy, how, &mut seen, &mut scores, go_on)).to_vec();
    Exploration {
        exhaustive: roads.complete,
        states: roads.states(),
        stopped: !go_on(),
        coverage: Coverage::count(script, &seen),
        unreached: Unreached::list(script, &seen),
        endings: endings(script, &roads, &seen),
        stuck: roads.stuck(script),
        scores,
        played,
        placement: Placement::count(script, &seen),
    }
}

/// The endings, with the shortest roads that were walked there, or else the road of a play.
fn endings(script: &Script, roads: &Roads, seen: &Seen) -> Vec<Reached> {
    let turns = (0u32..).zip(&script.scenario().turns);
    let endings = turns.filter_map(|(number, (name, turn))| Some((number, name, turn.ending.as_ref()?)));
    endings
        .map(|(number, name, ending)| Reached {
            turn: name.clone(),
            title: ending.title.clone(),
            outcome: ending.outcome,
            road: roads.to_ending(number).or_else(|| seen.road_to(number)).map(|road| Road::named(script, &road)),
        })
        .collect()
}
