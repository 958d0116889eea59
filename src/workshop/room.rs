//! The state machine of a room: every event is accepted or refused.

use super::{Agenda, Answer, Event, Phase, Refusal, Round, round::Cast};
use crate::{play, rubric::Level, source::Revision};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeSet, HashMap},
    mem,
};

/// The largest number of hands that is taken for one option.
const MOST_HANDS: u32 = 9_999;

/// A phone's place in a room, by the order of joining, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seat(pub u32);

/// A room under way. The events that it accepted are all that needs to be kept.
#[derive(Clone, Debug)]
pub struct Room {
    agenda: Agenda,
    limit: u32,
    phase: Phase,
    seats: HashMap<Revision, Seat>,
    is_locked: bool,
    pivotal: BTreeSet<String>,
    rounds: Vec<Round>,
    /// The place of the round that the room is in, among the rounds.
    current: Option<usize>,
    revision: u32,
}

impl Room {
    /// How many phones a room takes, where nothing else is said.
    pub const LIMIT: u32 = 250;
    /// How many phones a room can take at most.
    pub const MOST: u32 = 1_000;

    /// A room before anybody is in it. `limit` is how many phones it takes, [`MOST`](Self::MOST) at most.
    #[must_use]
    pub fn new(agenda: Agenda, limit: u32) -> Self {
        Self {
            agenda,
            limit: limit.min(Self::MOST),
            phase: Phase::Lobby,
            seats: HashMap::new(),
            is_locked: false,
            pivotal: BTreeSet::new(),
            rounds: Vec::new(),
            current: None,
            revision: 0,
        }
    }

    /// A room as its events left it. What does not fit any more, because the scenario was edited since, is left out.
    #[must_use]
    pub fn resume(agenda: Agenda, limit: u32, events: impl IntoIterator<Item = Event>) -> Self {
        let mut room = Self::new(agenda, limit);
        for event in events {
            let _ = room.accept(event);
        }
        room
    }

    /// What the room votes on.
    #[must_use]
    pub const fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// Where the room stands.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// How many events have changed the room: what is newer has a higher number.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// How many phones have come in.
    #[must_use]
    pub fn phones(&self) -> usize {
        self.seats.len()
    }

    /// The seat of the phone with a key, if it has one.
    #[must_use]
    pub fn seat(&self, key: &Revision) -> Option<Seat> {
        self.seats.get(key).copied()
    }

    /// Whether the door is closed to new phones.
    #[must_use]
    pub const fn is_locked(&self) -> bool {
        self.is_locked
    }

    /// Every vote so far, oldest first.
    #[must_use]
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// The vote that the room is in, or has just left by playing a reply.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        self.current.and_then(|place| self.rounds.get(place))
    }

    /// The vote before this one about the same question, to compare with.
    #[must_use]
    pub fn earlier_round(&self) -> Option<&Round> {
        let round = self.round()?;
        let same = |other: &&Round| other.road == round.road && other.vote + 1 == round.vote;
        self.rounds.iter().filter(|other| other.number < round.number).rfind(same)
    }

    /// Whether a turn gets the full round.
    #[must_use]
    pub fn is_pivotal(&self, turn: &str) -> bool {
        self.pivotal.contains(turn)
    }

    /// Whether the question that the room is at gets the full round: a turn marked as pivotal, and every reply that is
    /// to be calibrated.
    #[must_use]
    pub fn is_full_round(&self) -> bool {
        self.agenda.conversation().is_none_or(|conversation| self.is_pivotal(conversation.turn_name()))
    }

    /// Whether the conversation has ended, or every reply is calibrated.
    #[must_use]
    pub fn is_at_the_end(&self) -> bool {
        match &self.agenda {
            Agenda::Story(conversation) => conversation.is_over(),
            Agenda::Calibration { .. } => self.agenda.question().is_none(),
        }
    }

    /// The event of playing the reply at a position among the turn's choices. Nothing changes until it is accepted.
    ///
    /// # Errors
    /// When the reply is not on offer, or this is no conversation.
    pub fn playing(&self, position: u16) -> Result<Event, Refusal> {
        let played = self.agenda.playing(position).ok_or(Refusal::NoSuchOption)?;
        Ok(Event::Played(played?))
    }

    /// What comes next if the facilitator just goes on: the full round for a turn marked as pivotal, a quick one for
    /// others. None where it is theirs to choose: a tie, or a vote nobody gave.
    ///
    /// A full round talks and votes again before it shows the levels: a room that sees them first votes for the label
    /// (Smith et al. 2009, "Why peer discussion improves student performance on in-class concept questions", Science 323).
    /// A calibration has nothing to vote on again: it shows the author's mark, then talks.
    #[must_use]
    pub fn next(&self) -> Option<Event> {
        let is_full_story = self.agenda.conversation().is_some() && self.is_full_round();
        let is_first_vote = self.round().is_some_and(|round| round.vote == 1);
        match self.phase {
            Phase::Lobby => Some(Event::Began),
            Phase::Outcome if self.is_at_the_end() => Some(Event::Ended),
            Phase::Situation | Phase::Outcome => Some(Event::VoteOpened),
            Phase::Vote => Some(Event::VoteClosed),
            Phase::Closed => Some(Event::SpreadShown),
            Phase::Spread if is_full_story && is_first_vote => Some(Event::DiscussionOpened),
            Phase::Discuss if is_full_story && is_first_vote => Some(Event::VoteOpened),
            Phase::Spread | Phase::Discuss if is_full_story && !self.levels_shown() => Some(Event::LevelsShown),
            Phase::Spread if self.agenda.conversation().is_none() => Some(Event::LevelsShown),
            Phase::Levels if self.agenda.conversation().is_none() => Some(Event::DiscussionOpened),
            Phase::Spread | Phase::Levels | Phase::Discuss => self.leaving(),
            Phase::Over => None,
        }
    }

    fn levels_shown(&self) -> bool {
        self.round().is_some_and(|round| round.levels_shown)
    }

    /// What leaves the round: playing the reply that won, or going on to the next that is to be calibrated.
    fn leaving(&self) -> Option<Event> {
        if self.agenda.conversation().is_none() {
            return Some(Event::WentOn);
        }
        let round = self.round()?;
        match round.leading().as_slice() {
            [winner] => self.playing(*round.options.get(usize::from(*winner))?).ok(),
            _ => None,
        }
    }

    /// Follows an event. True when it changed the room and has to be kept; false when it only says again what is so,
    /// as a phone does that didn't hear the answer.
    ///
    /// # Errors
    /// When the event doesn't fit here; nothing has changed then.
    pub fn accept(&mut self, event: Event) -> Result<bool, Refusal> {
        if self.phase == Phase::Over {
            return Err(Refusal::Over);
        }
        let changed = match event {
            Event::Joined { key } => self.join(key),
            Event::Voted { seat, round, answer, number } => self.vote(seat, round, answer, number),
            Event::Counted { round, counts, rather_not } => self.count(round, counts, rather_not),
            Event::Began => self.go(Phase::Lobby, Phase::Situation),
            Event::VoteOpened => self.open_vote(),
            Event::VoteClosed => self.go(Phase::Vote, Phase::Closed),
            Event::SpreadShown => self.go(Phase::Closed, Phase::Spread),
            Event::LevelsShown => self.show_levels(),
            Event::DiscussionOpened => self.discuss(),
            Event::Played(event) => self.play(event),
            Event::WentBack { keep } => self.go_back(keep),
            Event::WentOn => self.go_on(),
            Event::Marked { turn, pivotal } => self.mark(turn, pivotal),
            Event::Locked(locked) => Ok(mem::replace(&mut self.is_locked, locked) != locked),
            Event::Ended => {
                self.phase = Phase::Over;
                Ok(true)
            }
        }?;
        self.revision += u32::from(changed);
        Ok(changed)
    }

    fn join(&mut self, key: Revision) -> Result<bool, Refusal> {
        let seats = u32::try_from(self.seats.len()).unwrap_or(u32::MAX);
        match () {
            () if self.seats.contains_key(&key) => Ok(false),
            () if self.is_locked => Err(Refusal::Locked),
            () if seats >= self.limit => Err(Refusal::Full),
            () => {
                self.seats.insert(key, Seat(seats));
                Ok(true)
            }
        }
    }

    fn vote(&mut self, seat: Seat, number: u32, answer: Answer, cast: u32) -> Result<bool, Refusal> {
        if usize::try_from(seat.0).is_ok_and(|seat| seat >= self.seats.len()) {
            return Err(Refusal::NoSeat);
        }
        let round = self.open_round(number, &[Phase::Vote])?;
        if let Answer::Option(option) = answer
            && usize::from(option) >= round.options.len()
        {
            return Err(Refusal::NoSuchOption);
        }
        let vote = Cast { answer, number: cast };
        match round.votes.get(&seat) {
            Some(last) if *last == vote => Ok(false),
            Some(last) if last.number >= cast => Err(Refusal::Replayed),
            _ => {
                round.votes.insert(seat, vote);
                Ok(true)
            }
        }
    }

    fn count(&mut self, number: u32, counts: Vec<u32>, rather_not: u32) -> Result<bool, Refusal> {
        let round = self.open_round(number, &[Phase::Vote, Phase::Closed])?;
        if counts.len() != round.options.len() {
            return Err(Refusal::Miscounted { options: round.options.len() });
        }
        let counts: Vec<_> = counts.into_iter().map(|count| count.min(MOST_HANDS)).collect();
        let rather_not = rather_not.min(MOST_HANDS);
        let changed = round.hands != counts || round.hands_rather_not != rather_not;
        (round.hands, round.hands_rather_not) = (counts, rather_not);
        Ok(changed)
    }

    /// The round with a number, if it is the current one and the room is in one of these phases.
    fn open_round(&mut self, number: u32, phases: &[Phase]) -> Result<&mut Round, Refusal> {
        let is_open = phases.contains(&self.phase);
        let round = self.current.and_then(|place| self.rounds.get_mut(place));
        round.filter(|round| is_open && round.number == number).ok_or(Refusal::NotOpen)
    }

    fn go(&mut self, from: Phase, to: Phase) -> Result<bool, Refusal> {
        if self.phase != from {
            return Err(Refusal::NotNow);
        }
        self.phase = to;
        Ok(true)
    }

    fn open_vote(&mut self) -> Result<bool, Refusal> {
        let options = self.agenda.options();
        let turn = self.agenda.turn().filter(|_| !options.is_empty()).ok_or(Refusal::NotNow)?;
        let vote = match self.phase {
            Phase::Situation | Phase::Outcome => 1,
            Phase::Closed => return self.go(Phase::Closed, Phase::Vote),
            phase if phase.shows_the_spread() => self.round().map_or(1, |round| round.vote + 1),
            _ => return Err(Refusal::NotNow),
        };
        let number = u32::try_from(self.rounds.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.current = Some(self.rounds.len());
        self.rounds.push(Round::new(number, vote, turn, self.agenda.road(), options));
        self.phase = Phase::Vote;
        Ok(true)
    }

    fn show_levels(&mut self) -> Result<bool, Refusal> {
        if !matches!(self.phase, Phase::Spread | Phase::Discuss) {
            return Err(Refusal::NotNow);
        }
        self.phase = Phase::Levels;
        if let Some(round) = self.current.and_then(|place| self.rounds.get_mut(place)) {
            round.levels_shown = true;
        }
        Ok(true)
    }

    fn discuss(&mut self) -> Result<bool, Refusal> {
        if !matches!(self.phase, Phase::Spread | Phase::Levels) {
            return Err(Refusal::NotNow);
        }
        self.phase = Phase::Discuss;
        if let Some(round) = self.current.and_then(|place| self.rounds.get_mut(place)) {
            round.discussed = true;
        }
        Ok(true)
    }

    fn play(&mut self, event: play::Event) -> Result<bool, Refusal> {
        let Agenda::Story(conversation) = &mut self.agenda else { return Err(Refusal::NotNow) };
        let is_time = self.phase.is_after_the_vote() || self.phase == Phase::Situation;
        if !is_time || !matches!(event, play::Event::Chosen { .. }) {
            return Err(Refusal::NotNow);
        }
        conversation.accept(event)?;
        self.phase = Phase::Outcome;
        Ok(true)
    }

    fn go_back(&mut self, keep: u32) -> Result<bool, Refusal> {
        if matches!(self.phase, Phase::Lobby | Phase::Vote) {
            return Err(Refusal::NotNow);
        }
        let Agenda::Story(conversation) = &mut self.agenda else { return Err(Refusal::NotNow) };
        conversation.rewind(keep)?;
        let road = self.agenda.road();
        self.current = self.rounds.iter().rposition(|round| round.road == road);
        self.phase = match self.round() {
            Some(round) if round.levels_shown => Phase::Levels,
            Some(_) => Phase::Spread,
            None => Phase::Situation,
        };
        Ok(true)
    }

    fn go_on(&mut self) -> Result<bool, Refusal> {
        let is_time = self.phase.is_after_the_vote();
        let Agenda::Calibration { at, .. } = &mut self.agenda else { return Err(Refusal::NotNow) };
        if !is_time {
            return Err(Refusal::NotNow);
        }
        *at += 1;
        self.current = None;
        self.phase = if self.is_at_the_end() { Phase::Outcome } else { Phase::Situation };
        Ok(true)
    }

    fn mark(&mut self, turn: String, pivotal: bool) -> Result<bool, Refusal> {
        if !self.agenda.script().original().turns.contains_key(&turn) {
            return Err(Refusal::NotNow);
        }
        Ok(if pivotal { self.pivotal.insert(turn) } else { self.pivotal.remove(&turn) })
    }

    /// The level of an option of a round, as the author means it; for a calibration the level that the option is.
    #[must_use]
    pub fn level(&self, round: &Round, option: u16) -> Option<Level> {
        let position = *round.options.get(usize::from(option))?;
        Some(match &self.agenda {
            Agenda::Story(conversation) => conversation.script().worth(round.turn, position).level,
            Agenda::Calibration { .. } => Level::on(u8::try_from(position).unwrap_or(u8::MAX)),
        })
    }
}
