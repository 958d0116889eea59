//! What of a state the rest of a conversation depends on.

use super::{
    State,
    bits::Bits,
    rule::Rule,
    script::{Next, ReadyChoice, ReadyTurn, Script},
};
use crate::scenario::Gauge;
use indexmap::IndexSet;
use petgraph::{algo::kosaraju_scc, graph::DiGraph};

/// What of a state the rest of a conversation depends on, turn by turn.
///
/// Whoever walks every road need not walk on from two states that go on alike: those with the same
/// [key](Outlook::key). A flag that no condition ahead reads, or a gauge that nothing ahead asks for, tells no states
/// apart.
#[derive(Debug)]
pub struct Outlook {
    /// What conditions read, beside gauges.
    facts: IndexSet<Fact>,
    /// What can still be read from each turn on. One for all turns where it would take too much room.
    ahead: Vec<Ahead>,
}

/// How much has to be alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lens {
    /// The turns, replies, routes and variants that can come.
    Roads,
    /// And the score they can come to.
    Scores,
}

/// Something that happened, or didn't.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fact {
    Flag(u32),
    Seen(u32),
    Chosen(u32),
}

/// What can still be read from a turn on.
#[derive(Clone, Debug, Default)]
struct Ahead {
    facts: Bits,
    gauges: Gauges,
    /// A reply can own an earlier miss.
    repairs: bool,
    /// A reply can be an apology and nothing else.
    apologies: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Gauges {
    distress: bool,
    trust: bool,
    heard: bool,
    energy: bool,
}

/// The most bytes that may tell turns apart by what lies ahead of them.
const MOST_ROOM: usize = 64 << 20;

impl Outlook {
    /// The outlook from every turn of a script.
    #[must_use]
    pub fn of(script: &Script) -> Self {
        let facts: IndexSet<_> = script.turns.iter().flat_map(all_rules).flat_map(facts_in).collect();
        let entering: Vec<_> =
            script.turns.iter().map(|turn| Ahead::read_by(turn.variants.iter().flatten(), &facts)).collect();
        let mut ahead: Vec<_> = script.turns.iter().map(|turn| Ahead::at(turn, &facts)).collect();
        if facts.len() / 8 * ahead.len() > MOST_ROOM {
            let mut all = Ahead { facts: Bits::none_of(facts.len()), ..Ahead::default() };
            for part in ahead.iter().chain(&entering) {
                all.add(part);
            }
            return Self { facts, ahead: vec![all] };
        }
        // Where turns lead in circles, all of a circle have the same ahead of them. What follows a circle comes first.
        for circle in kosaraju_scc(&ways(script)) {
            let mut whole = Ahead { facts: Bits::none_of(facts.len()), ..Ahead::default() };
            for turn in circle.iter().map(|turn| turn.index()) {
                whole.add(&ahead[turn]);
                for next in following(&script.turns[turn]).into_iter().map(|next| next as usize) {
                    whole.add(&entering[next]);
                    whole.add(&ahead[next]);
                }
            }
            circle.iter().for_each(|turn| ahead[turn.index()] = whole.clone());
        }
        Self { facts, ahead }
    }

    /// Puts what the rest of the conversation depends on in place of what is in `key`. Two states with the same key
    /// under the same lens go on alike.
    pub fn key(&self, lens: Lens, state: &State, key: &mut Vec<u8>) {
        let Some(ahead) = self.ahead.get(state.turn as usize).or(self.ahead.first()) else { return };
        key.clear();
        key.extend(state.turn.to_le_bytes());
        let (mut byte, mut filled) = (0u8, 0);
        for (_, fact) in (0u32..).zip(&self.facts).filter(|(number, _)| ahead.facts.has(*number)) {
            byte = byte << 1 | u8::from(fact.holds(state));
            filled += 1;
            if filled % 8 == 0 {
                key.push(byte);
            }
        }
        key.push(byte);

        let scores = lens == Lens::Scores;
        let gauges = if scores { ahead.gauges.and_the_outcome() } else { ahead.gauges }.with_causes();
        let mood = state.mood;
        for (kept, gauge) in [
            (gauges.distress, mood.distress),
            (gauges.trust, mood.trust),
            (gauges.heard, mood.heard),
            (gauges.energy, mood.energy),
        ] {
            if kept {
                key.push(gauge);
            }
        }
        let tally = &state.tally;
        if ahead.apologies && gauges.any() {
            key.push(u8::from(tally.apologies > 0));
        }
        if gauges.energy {
            key.push(u8::from(tally.in_debt));
        }
        if scores {
            key.extend(tally.landings.to_le_bytes());
            key.extend(tally.best_landings.to_le_bytes());
            key.extend(tally.over_promises.to_le_bytes());
            let yes_or_no = [tally.repaired > 0, tally.critical > 0, tally.critical_repaired, tally.stopped];
            key.extend(yes_or_no.map(u8::from));
        }
        if ahead.repairs && (gauges.trust || gauges.energy) {
            for miss in &tally.misses {
                key.extend(miss.trust_lost.to_le_bytes());
                key.extend([u8::from(miss.over_promise), u8::from(miss.critical)]);
            }
        }
    }
}

impl Fact {
    fn holds(self, state: &State) -> bool {
        match self {
            Self::Flag(flag) => state.flags.has(flag),
            Self::Seen(turn) => state.seen.has(turn),
            Self::Chosen(choice) => state.chosen.has(choice),
        }
    }
}

impl Ahead {
    /// What is read at a turn itself, when a reply is given there.
    fn at(turn: &ReadyTurn, facts: &IndexSet<Fact>) -> Self {
        let rules = turn.choices.iter().flat_map(|choice| choice.when.iter().chain(routes(choice)));
        let mut ahead = Self::read_by(rules, facts);
        ahead.repairs = turn.choices.iter().any(|choice| choice.worth.repairs);
        ahead.apologies = turn.choices.iter().any(|choice| choice.worth.bare_apology);
        ahead
    }

    fn read_by<'a>(rules: impl Iterator<Item = &'a Rule>, facts: &IndexSet<Fact>) -> Self {
        let mut ahead = Self { facts: Bits::none_of(facts.len()), ..Self::default() };
        for leaf in rules.flat_map(Rule::leaves) {
            if let Some(number) = fact(leaf).and_then(|fact| facts.get_index_of(&fact)) {
                ahead.facts.set(u32::try_from(number).unwrap_or(u32::MAX));
            }
            if let Rule::AtLeast(gauge, _) | Rule::AtMost(gauge, _) = leaf {
                ahead.gauges.set(*gauge);
            }
        }
        ahead
    }

    /// Adds what else can be read.
    fn add(&mut self, more: &Self) {
        self.gauges = self.gauges.and(more.gauges);
        self.repairs |= more.repairs;
        self.apologies |= more.apologies;
        self.facts.add(&more.facts);
    }
}

impl Gauges {
    fn set(&mut self, gauge: Gauge) {
        *match gauge {
            Gauge::Distress => &mut self.distress,
            Gauge::Trust => &mut self.trust,
            Gauge::Heard => &mut self.heard,
            Gauge::Energy => &mut self.energy,
        } = true;
    }

    const fn and(self, other: Self) -> Self {
        Self {
            distress: self.distress || other.distress,
            trust: self.trust || other.trust,
            heard: self.heard || other.heard,
            energy: self.energy || other.energy,
        }
    }

    /// With the gauges that make the outcome.
    const fn and_the_outcome(self) -> Self {
        Self { distress: true, trust: true, heard: true, ..self }
    }

    /// With the gauges that these depend on: how far somebody is heard says what a moment asks for, and so what every
    /// reply does; their distress says what it costs the trainee.
    const fn with_causes(self) -> Self {
        let distress = self.distress || self.energy;
        Self { distress, heard: self.heard || self.trust || distress, ..self }
    }

    const fn any(self) -> bool {
        self.distress || self.trust || self.heard || self.energy
    }
}

fn all_rules(turn: &ReadyTurn) -> impl Iterator<Item = &Rule> {
    let by_choice = turn.choices.iter().flat_map(|choice| choice.when.iter().chain(routes(choice)));
    turn.variants.iter().flatten().chain(by_choice)
}

fn routes(choice: &ReadyChoice) -> impl Iterator<Item = &Rule> {
    choice.routes.iter().filter_map(|(when, _)| when.as_ref())
}

fn facts_in(rule: &Rule) -> impl Iterator<Item = Fact> {
    rule.leaves().into_iter().filter_map(fact)
}

const fn fact(leaf: &Rule) -> Option<Fact> {
    match leaf {
        Rule::Flag(flag) => Some(Fact::Flag(*flag)),
        Rule::Seen(turn) => Some(Fact::Seen(*turn)),
        Rule::Chose(choice) => Some(Fact::Chosen(*choice)),
        _ => None,
    }
}

/// The ways between turns.
fn ways(script: &Script) -> DiGraph<(), (), u32> {
    let mut graph = DiGraph::with_capacity(script.turns.len(), script.choices);
    let nodes: Vec<_> = script.turns.iter().map(|_| graph.add_node(())).collect();
    for (turn, from) in script.turns.iter().zip(&nodes) {
        for to in following(turn) {
            graph.add_edge(*from, nodes[to as usize], ());
        }
    }
    graph
}

/// The turns that can follow a turn.
fn following(turn: &ReadyTurn) -> Vec<u32> {
    match turn.next {
        Next::End => Vec::new(),
        Next::Turn(next) => vec![next],
        Next::Reply => turn
            .choices
            .iter()
            .flat_map(|choice| choice.routes.iter().map(|(_, goto)| *goto).chain([choice.goto]))
            .collect(),
    }
}
