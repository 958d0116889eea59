//! How long a road through the scenario is, and which turns most roads come through.

use crate::{
    explore::Player,
    play::{Arrival, Script, State},
};

/// How many roads are walked by chance. The same ones on every machine.
const ROADS: usize = 60;

/// How many words are read aloud in a minute.
const WORDS_A_MINUTE: usize = 130;

/// What a road through a scenario is like.
pub(super) struct Journey {
    /// How many times somebody replies on it: on half of the roads so many or more.
    pub turns: usize,
    /// About how many seconds it takes to read a turn and its replies aloud.
    pub seconds_a_turn: usize,
    /// On how many of the roads each turn was replied to, by its number, once a road.
    pub visits: Vec<usize>,
    /// The turns that were entered at the start.
    pub opening: Vec<Arrival>,
    /// The turn that the first reply answers.
    pub first: u32,
}

impl Journey {
    /// Walks some roads by chance.
    pub fn of(script: &Script) -> Self {
        let turns = &script.scenario().turns;
        let (mut lengths, mut visits, mut words) = (Vec::new(), vec![0; turns.len()], 0);
        let mut player = Player::new(script, 0);
        for _ in 0..ROADS {
            let mut road = Vec::new();
            player.by_chance(&mut |(turn, _), _, _| road.push(turn));
            words += road.iter().map(|turn| script.turn(*turn).words()).sum::<usize>();
            lengths.push(road.len());
            road.sort_unstable();
            road.dedup();
            road.iter().filter_map(|turn| usize::try_from(*turn).ok()).for_each(|turn| {
                if let Some(visits) = visits.get_mut(turn) {
                    *visits += 1;
                }
            });
        }
        lengths.sort_unstable();
        let replies = lengths.iter().sum::<usize>().max(1);
        let mut opening = Vec::new();
        let first = State::start(script, &mut opening).turn();
        Self {
            turns: lengths.get(ROADS / 2).copied().unwrap_or(0),
            seconds_a_turn: words * 60 / (replies * WORDS_A_MINUTE),
            visits,
            opening,
            first,
        }
    }

    /// Whether at least a third of the roads come through a turn.
    pub fn often_comes_through(&self, turn: usize) -> bool {
        self.visits.get(turn).is_some_and(|visits| visits * 3 >= ROADS)
    }
}
