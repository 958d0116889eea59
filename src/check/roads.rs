//! How turns lead to each other.

use super::{figures, subject::Subject};
use crate::scenario::Turn;
use petgraph::{
    algo::kosaraju_scc,
    graph::{DiGraph, NodeIndex},
    visit::{Dfs, Reversed},
};

/// The turns of a scenario and the ways between them. Turns are known by their numbers in the order of the file.
pub(super) struct Roads {
    graph: DiGraph<(), (), u32>,
    /// Whether a conversation that has come to the turn is over, or held up by a fault that is told elsewhere.
    stops: Vec<bool>,
    /// Where a turn goes on by itself.
    goes_on: Vec<Option<usize>>,
    start: usize,
}

impl Roads {
    /// The roads of a scenario. None if it has none, or nobody can say where some of them lead.
    pub(super) fn new(subject: &Subject) -> Option<Self> {
        let turns = &subject.scenario.turns;
        let find = |name: &str| turns.get_index_of(name).or_else(|| turns.get_index_of(subject.nearest_turn(name)?));
        let start = find(subject.scenario.opening()?)?;
        let mut graph = DiGraph::with_capacity(turns.len(), turns.len() * 4);
        for _ in turns {
            graph.add_node(());
        }
        let mut roads = Self { graph, stops: Vec::new(), goes_on: Vec::new(), start };
        for (from, turn) in turns.values().enumerate() {
            for name in targets(turn) {
                roads.graph.add_edge(node(from), node(find(name)?), ());
            }
            let goes_on = turn.goto.as_deref().filter(|_| turn.choices.is_empty() && turn.ending.is_none());
            roads.goes_on.push(goes_on.and_then(find));
            let unfinished = turn.choices.iter().any(|choice| choice.goto.is_none());
            roads.stops.push(turn.ending.is_some() || unfinished || targets(turn).next().is_none());
        }
        Some(roads)
    }

    /// Which turns can be come to from these.
    pub(super) fn reached(&self, from: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let mut reached = vec![false; self.stops.len()];
        let mut walk = Dfs::empty(&self.graph);
        walk.stack.extend(from.into_iter().map(node));
        while let Some(turn) = walk.next(&self.graph) {
            reached[turn.index()] = true;
        }
        reached
    }

    /// Which turns can be come to from the start.
    pub(super) fn reached_from_start(&self) -> Vec<bool> {
        self.reached([self.start])
    }

    /// From which turns an end can be reached. What goes round in a circle counts as an end: it is told elsewhere.
    pub(super) fn with_an_end(&self) -> Vec<bool> {
        let mut ends = self.stops.clone();
        self.circles().into_iter().flatten().for_each(|turn| ends[turn] = true);
        let reversed = Reversed(&self.graph);
        let mut walk = Dfs::empty(reversed);
        walk.stack.extend((0..ends.len()).filter(|turn| ends[*turn]).map(node));
        while let Some(turn) = walk.next(reversed) {
            ends[turn.index()] = true;
        }
        ends
    }

    /// The turns that this one leads to.
    pub(super) fn after(&self, turn: usize) -> impl Iterator<Item = usize> {
        self.graph.neighbors(node(turn)).map(NodeIndex::index)
    }

    /// The turns that lead to this one.
    pub(super) fn before(&self, turn: usize) -> impl Iterator<Item = usize> {
        self.graph.neighbors_directed(node(turn), petgraph::Incoming).map(NodeIndex::index)
    }

    /// How many roads lead from the start to an end, and how many circles there are on the way. A circle is one stop.
    pub(super) fn count(&self) -> figures::RoadCount {
        let reached = self.reached_from_start();
        let knots = kosaraju_scc(&self.graph);
        let mut knot_of = vec![0; reached.len()];
        for (knot, turns) in knots.iter().enumerate() {
            turns.iter().for_each(|turn| knot_of[turn.index()] = knot);
        }
        // A knot comes after all that it leads to.
        let mut roads = vec![0_u64; knots.len()];
        let mut circles = 0;
        for (knot, turns) in knots.iter().enumerate() {
            let mut goes_round = false;
            for turn in turns {
                let mut next: Vec<_> = self.graph.neighbors(*turn).collect();
                next.sort_unstable();
                next.dedup();
                goes_round |= next.iter().any(|next| knot_of[next.index()] == knot);
                let onward = next.iter().map(|next| knot_of[next.index()]).filter(|next| *next != knot);
                let ends = u64::from(self.stops[turn.index()]);
                roads[knot] =
                    onward.fold(roads[knot].saturating_add(ends), |sum, next| sum.saturating_add(roads[next]));
            }
            circles += usize::from(goes_round && turns.iter().any(|turn| reached[turn.index()]));
        }
        figures::RoadCount { number: roads[knot_of[self.start]], circles }
    }

    /// The circles of turns that go on by themselves and come back without a reply between them.
    pub(super) fn circles(&self) -> Vec<Vec<usize>> {
        let mut circles = Vec::new();
        let mut walked_from = vec![usize::MAX; self.goes_on.len()];
        for start in 0..self.goes_on.len() {
            let mut turn = start;
            while walked_from[turn] == usize::MAX {
                walked_from[turn] = start;
                let Some(next) = self.goes_on[turn] else { break };
                turn = next;
                if walked_from[turn] == start {
                    let round = std::iter::successors(self.goes_on[turn], |next| self.goes_on[*next]);
                    circles.push(std::iter::once(turn).chain(round.take_while(|next| *next != turn)).collect());
                }
            }
        }
        circles
    }
}

/// Every name of a turn that a turn leads to.
fn targets(turn: &Turn) -> impl Iterator<Item = &str> {
    let by_choice = turn
        .choices
        .iter()
        .flat_map(|choice| choice.routes.iter().map(|route| route.goto.as_str()).chain(choice.goto.as_deref()));
    let by_itself = turn.goto.as_deref().filter(|_| turn.choices.is_empty());
    by_choice.chain(by_itself).filter(|_| turn.ending.is_none())
}

fn node(turn: usize) -> NodeIndex<u32> {
    NodeIndex::new(turn)
}
