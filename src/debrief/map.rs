//! The map of roads: every turn of a scenario, and whether somebody walked through it on this road, had it on offer, or
//! never saw it.

use crate::{
    play::{Arrival, Conversation, Script},
    scenario::{Choice, Turn},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap, HashMap},
};

/// How a turn or a way between two was met, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Met {
    /// It was neither walked nor on offer.
    Never,
    /// A reply that leads there was on offer and not chosen.
    Offered,
    /// It was walked.
    Walked,
}

/// The turns of a scenario and the ways between them, as one conversation met them.
#[derive(Clone, Debug)]
pub struct RoadMap<'a> {
    /// The turns, from the start on: each after what leads to it, as far as there is no circle.
    pub stops: Vec<Stop<'a>>,
    /// The ways between them, each once.
    pub ways: Vec<Way>,
    /// How many turns that were never seen are left out, because there are too many to show.
    pub hidden: usize,
}

/// A turn on the map.
#[derive(Clone, Debug)]
pub struct Stop<'a> {
    /// The turn.
    pub turn: &'a Turn,
    /// Its name.
    pub name: &'a str,
    /// How it was met, with what is needed to go back there.
    pub place: Place<'a>,
}

/// Where a turn lies, seen from the road that was walked.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// On it.
    Walked {
        /// How many replies had been given when it was first entered.
        after: u32,
        /// The words it had then.
        arrival: Arrival,
    },
    /// One reply beside it.
    Offered {
        /// How many replies had been given when the reply was first on offer.
        after: u32,
        /// The reply that leads there.
        reply: &'a Choice,
    },
    /// Out of sight.
    Never,
}

impl Place<'_> {
    /// How the turn was met.
    #[must_use]
    pub const fn met(&self) -> Met {
        match self {
            Self::Walked { .. } => Met::Walked,
            Self::Offered { .. } => Met::Offered,
            Self::Never => Met::Never,
        }
    }
}

/// A way from one turn to another, by their positions among the stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Where it begins.
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    /// How it was met.
    pub met: Met,
}

impl<'a> RoadMap<'a> {
    /// The most turns that are shown. Those that were never seen are left out beyond.
    pub const MOST: usize = 80;

    /// The map of a conversation. A road that was taken back does not count as walked.
    #[must_use]
    pub fn of(conversation: &'a Conversation) -> Self {
        let script = conversation.script();
        let mut ways = all_ways(script);
        let mut places = HashMap::new();
        let road = walk(conversation, &mut ways, &mut places);
        offer(conversation, &mut ways, &mut places);
        let mut turns = in_order(script, &ways, &places, &road);
        let seen = |turn: &u32| places.contains_key(turn);
        let unseen_shown = Self::MOST.saturating_sub(places.len());
        let hidden = turns.iter().filter(|turn| !seen(turn)).count().saturating_sub(unseen_shown);
        let mut unseen = 0;
        turns.retain(|turn| {
            unseen += usize::from(!seen(turn));
            seen(turn) || unseen <= unseen_shown
        });
        let rows: HashMap<u32, usize> = turns.iter().enumerate().map(|(row, turn)| (*turn, row)).collect();
        let ways = ways
            .into_iter()
            .filter_map(|((from, to), met)| Some(Way { from: *rows.get(&from)?, to: *rows.get(&to)?, met }));
        let stop = |turn: u32| Stop {
            turn: script.turn(turn),
            name: script.turn_name(turn),
            place: places.get(&turn).copied().unwrap_or(Place::Never),
        };
        Self { ways: ways.collect(), stops: turns.into_iter().map(stop).collect(), hidden }
    }

    /// How many turns were met so.
    #[must_use]
    pub fn count(&self, met: Met) -> usize {
        let hidden = if met == Met::Never { self.hidden } else { 0 };
        self.stops.iter().filter(|stop| stop.place.met() == met).count() + hidden
    }
}

type Ways = BTreeMap<(u32, u32), Met>;
type Places<'a> = HashMap<u32, Place<'a>>;

/// Every way there is, not met yet.
fn all_ways(script: &Script) -> Ways {
    let mut ways = Ways::new();
    for (number, turn) in (0..).zip(script.scenario().turns.values()) {
        let targets = turn.choices.iter().flat_map(|choice| targets(script, choice));
        let on = turn.choices.is_empty().then(|| turn.goto.as_deref().and_then(|goto| number_of(script, goto)));
        ways.extend(targets.chain(on.flatten()).map(|to| ((number, to), Met::Never)));
    }
    ways
}

/// Where a reply may lead.
fn targets<'a>(script: &'a Script, choice: &'a Choice) -> impl Iterator<Item = u32> {
    let routes = choice.routes.iter().map(|route| route.goto.as_str());
    choice.goto.as_deref().into_iter().chain(routes).filter_map(|name| number_of(script, name))
}

fn number_of(script: &Script, name: &str) -> Option<u32> {
    script.scenario().turns.get_index_of(name).and_then(|number| u32::try_from(number).ok())
}

/// Marks what was walked. The turns in the order in which they were first entered.
fn walk<'a>(conversation: &'a Conversation, ways: &mut Ways, places: &mut Places<'a>) -> Vec<u32> {
    let mut road = Vec::new();
    let legs = std::iter::once(conversation.opening()).chain(conversation.replies().iter().map(|one| &*one.arrivals));
    let mut before = None;
    for (after, arrivals) in (0..).zip(legs) {
        for arrival in arrivals {
            places.entry(arrival.turn).or_insert_with(|| {
                road.push(arrival.turn);
                Place::Walked { after, arrival: *arrival }
            });
            if let Some(from) = before.replace(arrival.turn) {
                ways.insert((from, arrival.turn), Met::Walked);
            }
        }
    }
    road
}

/// Marks where the replies lead that were on offer and not chosen.
fn offer<'a>(conversation: &'a Conversation, ways: &mut Ways, places: &mut Places<'a>) {
    let script = conversation.script();
    for (after, given) in (0..).zip(conversation.replies()) {
        for position in given.offered.iter().filter(|position| **position != given.choice) {
            let reply = script.choice(given.turn, *position);
            for to in targets(script, reply) {
                places.entry(to).or_insert(Place::Offered { after, reply });
                let way = ways.entry((given.turn, to)).or_insert(Met::Offered);
                *way = (*way).max(Met::Offered);
            }
        }
    }
}

/// The turns in the order of the map: by how far from the start they lie on the road that was walked or beside it.
fn in_order(script: &Script, ways: &Ways, places: &Places<'_>, road: &[u32]) -> Vec<u32> {
    let mut distance: HashMap<u32, usize> = HashMap::new();
    let mut ahead = BinaryHeap::new();
    for (place, turn) in road.iter().enumerate() {
        distance.insert(*turn, place);
        ahead.push(Reverse((place, *turn)));
    }
    while let Some(Reverse((far, from))) = ahead.pop() {
        for ((_, to), _) in ways.range((from, 0)..=(from, u32::MAX)) {
            if !distance.contains_key(to) {
                distance.insert(*to, far + 1);
                ahead.push(Reverse((far + 1, *to)));
            }
        }
    }
    let mut turns: Vec<u32> = (0..).take(script.scenario().turns.len()).collect();
    let met = |turn: &u32| places.get(turn).map_or(Met::Never, Place::met);
    turns.sort_by_key(|turn| (distance.get(turn).copied().unwrap_or(usize::MAX), Reverse(met(turn)), *turn));
    turns
}
