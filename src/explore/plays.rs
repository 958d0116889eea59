//! Playing in one of the ways in which people play, again and again.

use super::{
    Policy, Thoroughness,
    coverage::Seen,
    policy::{Moment, by_chance},
    road::Taken,
    scores::ScoreRange,
};
use crate::play::{Arrival, Script, State, Weighed};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// How many plays each way of playing has, but for chance: the order in which replies are shown differs.
const PLAYS: u32 = 200;

/// How many marks, of a turn seen, a reply given or a flag set, may be looked at for one way of playing, and for one
/// play. A scenario of a hundred turns needs a thousandth of it; a file that is made to take long is played less often.
const MOST_MARKS: u64 = 1 << 35;
const MOST_MARKS_A_PLAY: u64 = 1 << 38;

/// What one way of playing came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Played {
    /// The way of playing.
    pub policy: Policy,
    /// How many plays there were.
    pub plays: u32,
    /// How many of them did not come to an ending.
    pub unended: u32,
    /// The score on average, rounded to a whole number, 0 to 100.
    pub score: i32,
    /// The lowest score.
    pub lowest: i32,
    /// The highest score.
    pub highest: i32,
    /// How many replies a play had on average, in tenths.
    pub replies_tenths: u64,
    /// How many different lines of the people were heard in a play on average, in tenths.
    pub lines_tenths: u64,
    /// How often each ending came, by the name of its turn, in the order of the file. Those that never came are left out.
    pub endings: Vec<(String, u32)>,
}

/// Plays conversations from their start, without a record: a step is the same as a conversation's.
///
/// It keeps what it needs between plays, so that a play costs little more than its replies.
#[derive(Debug)]
pub struct Player<'a> {
    script: &'a Script,
    start: State,
    opening: Vec<Arrival>,
    chance: ChaCha8Rng,
    offered: Vec<u16>,
    arrivals: Vec<Arrival>,
    most_replies: usize,
    /// How many marks are looked at for a reply, at most: those of a state for each reply on offer.
    marks_a_reply: u64,
}

impl<'a> Player<'a> {
    /// A player who draws from a seed.
    #[must_use]
    pub fn new(script: &'a Script, seed: u64) -> Self {
        let mut opening = Vec::new();
        let start = State::start(script, &mut opening);
        let turns = &script.scenario().turns;
        let marks: usize = turns.values().map(|turn| 1 + turn.choices.len()).sum();
        let widest = turns.values().map(|turn| turn.choices.len()).max().unwrap_or(0);
        let marks_a_reply = (marks * widest).max(1) as u64;
        let longest = usize::try_from(MOST_MARKS_A_PLAY / marks_a_reply).unwrap_or(usize::MAX);
        Self {
            script,
            start,
            opening,
            chance: ChaCha8Rng::seed_from_u64(seed),
            offered: Vec::new(),
            arrivals: Vec::new(),
            most_replies: (turns.len() * 2 + 100).min(longest.max(1_000)),
            marks_a_reply,
        }
    }

    /// Plays once by chance, and gives the state it came to. One that goes in circles is left at some point.
    pub fn by_chance(&mut self, watch: &mut impl FnMut(Taken, &Weighed, &[Arrival])) -> State {
        self.play(State::on_offer, |_, offered, chance| by_chance(offered, chance), watch)
    }

    /// Plays once in some way, with replies shown in the order of a seed.
    fn as_policy(&mut self, policy: Policy, seed: u64, watch: &mut impl FnMut(Taken, &Weighed, &[Arrival])) -> State {
        let script = self.script;
        self.play(
            |state, script, offered| *offered = state.offered(script, seed),
            |state, offered, chance| policy.pick(&Moment { script, state, offered }, chance),
            watch,
        )
    }

    fn play(
        &mut self,
        offer: impl Fn(&State, &Script, &mut Vec<u16>),
        mut pick: impl FnMut(&State, &[u16], &mut ChaCha8Rng) -> u16,
        watch: &mut impl FnMut(Taken, &Weighed, &[Arrival]),
    ) -> State {
        let mut state = self.start.clone();
        for _ in 0..self.most_replies {
            offer(&state, self.script, &mut self.offered);
            if self.offered.is_empty() {
                break;
            }
            let taken = (state.turn(), pick(&state, &self.offered, &mut self.chance));
            self.arrivals.clear();
            let weighed = state.reply(self.script, taken.1, &self.offered, &mut self.arrivals);
            watch(taken, &weighed, &self.arrivals);
        }
        state
    }
}

/// What is counted over some plays.
#[derive(Default)]
struct Count {
    plays: u32,
    unended: u32,
    score: i64,
    lowest: Option<i32>,
    highest: Option<i32>,
    replies: u64,
    lines: u64,
    plays_listened_to: u32,
    endings: BTreeMap<u32, u32>,
}

impl Played {
    /// Plays in one way. What is seen is marked, and the range of scores grows where it is not exact.
    pub(super) fn of(
        script: &Script,
        policy: Policy,
        how: Thoroughness,
        seen: &mut Seen,
        scores: &mut ScoreRange,
        go_on: &dyn Fn() -> bool,
    ) -> Self {
        let by_chance = policy == Policy::Random;
        let mut player = Player::new(script, how.seed);
        let opening = player.opening.clone();
        seen.arrive(&opening);
        let mut count = Count::default();
        let mut road = Vec::new();
        let mut lines = HashSet::new();
        let (mut marks, mut asked_at) = (0, 0);
        for play in 0..if by_chance { how.plays } else { how.plays.min(PLAYS) } {
            if marks > MOST_MARKS {
                break;
            }
            if play > 0 && (play % PLAYS == 0 || marks > asked_at + MOST_MARKS / 64) {
                asked_at = marks;
                if !go_on() {
                    break;
                }
            }
            let listens = play < PLAYS;
            road.clear();
            lines.clear();
            if listens {
                hear(script, &opening, &mut lines);
            }
            let mut watch = |taken: Taken, weighed: &Weighed, arrivals: &[Arrival]| {
                road.push(taken);
                seen.reply(taken, weighed, arrivals);
                if listens {
                    lines.extend(script.choice(taken.0, taken.1).reacts.iter().map(|line| line.text.as_str()));
                    hear(script, arrivals, &mut lines);
                }
            };
            let state = if by_chance {
                player.by_chance(&mut watch)
            } else {
                player.as_policy(policy, how.seed.wrapping_add(u64::from(play)), &mut watch)
            };
            marks += road.len() as u64 * player.marks_a_reply;
            count.play(script, &state, &road, seen, scores);
            if listens {
                count.plays_listened_to += 1;
                count.lines += lines.len() as u64;
            }
        }
        count.report(script, policy)
    }
}

impl Count {
    fn play(&mut self, script: &Script, state: &State, road: &[Taken], seen: &mut Seen, scores: &mut ScoreRange) {
        let points = state.score(script).points;
        self.plays += 1;
        self.replies += road.len() as u64;
        self.score += i64::from(points);
        self.lowest = Some(self.lowest.map_or(points, |lowest| lowest.min(points)));
        self.highest = Some(self.highest.map_or(points, |highest| highest.max(points)));
        if state.is_over(script) {
            *self.endings.entry(state.turn()).or_default() += 1;
            seen.ended(state.turn(), road);
            if !scores.exact {
                scores.note(script, points, || road.to_vec());
            }
        } else {
            self.unended += 1;
        }
    }

    fn report(self, script: &Script, policy: Policy) -> Played {
        let (plays, heard) = (u64::from(self.plays.max(1)), u64::from(self.plays_listened_to.max(1)));
        let sum = u64::try_from(self.score).unwrap_or(0);
        Played {
            policy,
            plays: self.plays,
            unended: self.unended,
            score: i32::try_from(average(sum, plays)).unwrap_or(0),
            lowest: self.lowest.unwrap_or(0),
            highest: self.highest.unwrap_or(0),
            replies_tenths: average(self.replies * 10, plays),
            lines_tenths: average(self.lines * 10, heard),
            endings: self.endings.into_iter().map(|(turn, times)| (script.turn_name(turn).to_owned(), times)).collect(),
        }
    }
}

/// Adds the lines that are said on arriving somewhere.
fn hear<'a>(script: &'a Script, arrivals: &[Arrival], lines: &mut HashSet<&'a str>) {
    for arrival in arrivals {
        lines.extend(script.telling(*arrival).says.iter().map(|line| line.text.as_str()));
    }
}

/// The average, rounded.
const fn average(sum: u64, count: u64) -> u64 {
    (sum + count / 2) / count
}
