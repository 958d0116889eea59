//! The lowest and the highest score there is.

use super::{
    road::{Road, Taken},
    roads::{BREATH, MOST_BYTES},
};
use crate::play::{Lens, Outlook, Script, State};
use serde::Serialize;
use std::collections::HashSet;

/// How many replies a road may have before it is left off.
const LONGEST: usize = 2_000;

/// The lowest and the highest score, with a road to each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ScoreRange {
    /// Whether these are the lowest and the highest there are; else, those that were seen.
    pub exact: bool,
    /// The lowest. None where no conversation came to its end.
    pub lowest: Option<Extreme>,
    /// The highest.
    pub highest: Option<Extreme>,
}

/// A score, and how to come to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Extreme {
    /// The points, 0 to 100.
    pub points: i32,
    /// A road to it.
    pub road: Road,
}

/// A state on the road that is being walked, and the replies still to be tried there.
struct Stop {
    state: State,
    offered: Vec<u16>,
    tried: usize,
}

impl ScoreRange {
    pub(super) fn walk(script: &Script, outlook: &Outlook, most: usize, go_on: &dyn Fn() -> bool) -> Self {
        let mut range = Self { exact: true, ..Self::default() };
        let mut arrivals = Vec::new();
        let mut known: HashSet<Box<[u8]>> = HashSet::new();
        let (mut key, mut bytes) = (Vec::new(), 0);
        let mut stops = Vec::new();
        let mut next = Some(State::start(script, &mut arrivals));
        loop {
            if let Some(state) = next.take() {
                if state.is_over(script) {
                    range.note(script, state.score(script).points, || road(&stops));
                } else if stops.len() >= LONGEST || known.len() >= most || bytes > MOST_BYTES {
                    range.exact = false;
                } else {
                    outlook.key(Lens::Scores, &state, &mut key);
                    if !known.contains(key.as_slice()) {
                        bytes += key.len();
                        known.insert(key.as_slice().into());
                        let mut offered = Vec::new();
                        state.on_offer(script, &mut offered);
                        stops.push(Stop { state, offered, tried: 0 });
                        if known.len().is_multiple_of(BREATH) && !go_on() {
                            range.exact = false;
                            return range;
                        }
                    }
                }
            }
            let Some(stop) = stops.last_mut() else { return range };
            match stop.offered.get(stop.tried) {
                Some(choice) => {
                    stop.tried += 1;
                    arrivals.clear();
                    let mut state = stop.state.clone();
                    state.reply(script, *choice, &stop.offered, &mut arrivals);
                    next = Some(state);
                }
                None => {
                    stops.pop();
                }
            }
        }
    }

    /// Keeps a score if it is lower or higher than those before.
    pub(super) fn note(&mut self, script: &Script, points: i32, road: impl Fn() -> Vec<Taken>) {
        let extreme = || Some(Extreme { points, road: Road::named(script, &road()) });
        if self.lowest.as_ref().is_none_or(|lowest| points < lowest.points) {
            self.lowest = extreme();
        }
        if self.highest.as_ref().is_none_or(|highest| points > highest.points) {
            self.highest = extreme();
        }
    }
}

/// The replies that lead along the stops.
fn road(stops: &[Stop]) -> Vec<Taken> {
    stops.iter().map(|stop| (stop.state.turn(), stop.offered[stop.tried - 1])).collect()
}
