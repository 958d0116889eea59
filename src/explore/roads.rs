//! Walking every road: each state that can be come to, once.

use super::{
    coverage::Seen,
    road::{Road, Taken},
};
use crate::play::{Lens, Outlook, Script, State};
use indexmap::IndexSet;
use petgraph::{
    graph::{DiGraph, NodeIndex},
    visit::{Dfs, Reversed},
};
use serde::Serialize;
use std::collections::VecDeque;

/// How many states are walked between two questions whether to go on.
pub(super) const BREATH: usize = 4096;

/// How many marks, of a turn seen, a reply given or a flag set, the states still to be walked on from may have
/// together: about a gigabyte.
const MOST_MARKS: usize = 1 << 33;

/// How many bytes the states that are told apart may take in all. A state takes some for each flag, turn and reply that
/// conditions ask for.
pub(super) const MOST_BYTES: usize = 1 << 29;

/// The states that were come to, in the order of the shortest roads to them.
pub(super) struct Roads {
    /// What was seen on the way.
    pub(super) seen: Seen,
    /// Whether that is everything.
    pub(super) complete: bool,
    /// How each state was first come to. None for the start.
    came_by: Vec<Option<(usize, Taken)>>,
    /// The turn of each state.
    turns: Vec<u32>,
    /// The states in which the conversation is over.
    ended: Vec<usize>,
    /// The states from which nobody walked on.
    unwalked: Vec<usize>,
    graph: DiGraph<(), (), u32>,
}

/// A place from which no ending can be reached any more, whatever is replied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stuck {
    /// The turn at which it stands then.
    pub turn: String,
    /// The shortest road there.
    pub road: Road,
}

impl Roads {
    pub(super) fn walk(script: &Script, outlook: &Outlook, most: usize, go_on: &dyn Fn() -> bool) -> Self {
        let mut arrivals = Vec::new();
        let start = State::start(script, &mut arrivals);
        let mut roads = Self {
            seen: Seen::nothing(script),
            complete: true,
            came_by: Vec::new(),
            turns: Vec::new(),
            ended: Vec::new(),
            unwalked: Vec::new(),
            graph: DiGraph::default(),
        };
        roads.seen.arrive(&arrivals);
        let mut known: IndexSet<Box<[u8]>> = IndexSet::new();
        let (mut key, mut offered) = (Vec::new(), Vec::new());
        outlook.key(Lens::Roads, &start, &mut key);
        let mut bytes = key.len();
        known.insert(key.as_slice().into());
        roads.add(script, &start, None);
        let mut ahead = VecDeque::from([(0, start)]);
        let turns = &script.scenario().turns;
        let marks = turns.values().map(|turn| 1 + turn.choices.len()).sum::<usize>();
        let widest = MOST_MARKS / marks.max(1);
        while let Some((from, state)) = ahead.pop_front() {
            let too_many = known.len() > most || bytes > MOST_BYTES || ahead.len() > widest;
            if too_many || (from % BREATH == 0 && !go_on()) {
                roads.complete = false;
                roads.unwalked = std::iter::once(from).chain(ahead.iter().map(|(from, _)| *from)).collect();
                break;
            }
            state.on_offer(script, &mut offered);
            for choice in &offered {
                let mut next = state.clone();
                arrivals.clear();
                let weighed = next.reply(script, *choice, &offered, &mut arrivals);
                let taken = (state.turn(), *choice);
                roads.seen.reply(taken, &weighed, &arrivals);
                outlook.key(Lens::Roads, &next, &mut key);
                let to = match known.get_index_of(key.as_slice()) {
                    Some(to) => to,
                    None => {
                        bytes += key.len();
                        let (to, _) = known.insert_full(key.as_slice().into());
                        roads.add(script, &next, Some((from, taken)));
                        if !next.is_over(script) {
                            ahead.push_back((to, next));
                        }
                        to
                    }
                };
                roads.graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
            }
        }
        roads
    }

    fn add(&mut self, script: &Script, state: &State, came_by: Option<(usize, Taken)>) {
        if state.is_over(script) {
            self.ended.push(self.turns.len());
        }
        self.turns.push(state.turn());
        self.came_by.push(came_by);
        self.graph.add_node(());
    }

    pub(super) fn states(&self) -> usize {
        self.turns.len()
    }

    /// The shortest road to an ending, if one was walked.
    pub(super) fn to_ending(&self, turn: u32) -> Option<Vec<Taken>> {
        self.ended.iter().find(|state| self.turns[**state] == turn).map(|state| self.road_to(*state))
    }

    /// Where conversations get stuck: each turn at which they first do, by the shortest road. Right even where not
    /// every road was walked: one that was left off may lead to an end.
    pub(super) fn stuck(&self, script: &Script) -> Vec<Stuck> {
        let mut can_end = vec![false; self.states()];
        let reversed = Reversed(&self.graph);
        let mut walk = Dfs::empty(reversed);
        walk.stack.extend(self.ended.iter().chain(&self.unwalked).map(|state| NodeIndex::new(*state)));
        while let Some(state) = walk.next(reversed) {
            can_end[state.index()] = true;
        }
        let first_stuck = (0..self.states()).filter(|state| {
            let could_before = self.came_by[*state].is_none_or(|(from, _)| can_end[from]);
            !can_end[*state] && could_before
        });
        let mut turns = IndexSet::new();
        first_stuck
            .filter(|state| turns.insert(self.turns[*state]))
            .map(|state| Stuck {
                turn: script.turn_name(self.turns[state]).to_owned(),
                road: Road::named(script, &self.road_to(state)),
            })
            .collect()
    }

    fn road_to(&self, state: usize) -> Vec<Taken> {
        let back = std::iter::successors(self.came_by[state], |(from, _)| self.came_by[*from]);
        let mut road: Vec<_> = back.map(|(_, taken)| taken).collect();
        road.reverse();
        road
    }
}
