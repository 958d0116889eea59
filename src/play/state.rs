//! Where a conversation stands, and one step on its way.

use super::{
    Mood, Score, Tally, Weighed,
    bits::Bits,
    order,
    script::{Next, ReadyChoice, Script},
};

/// Where a conversation stands. Cheap to clone; everything in it is computed from the attempt.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    pub(super) turn: u32,
    pub(super) mood: Mood,
    pub(super) tally: Tally,
    pub(super) flags: Bits,
    pub(super) seen: Bits,
    pub(super) chosen: Bits,
}

/// A turn that was entered, in the words it had then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Arrival {
    /// The number of the turn.
    pub turn: u32,
    /// Which of its variants was taken, by position.
    pub variant: Option<u16>,
}

impl State {
    /// The start of a conversation; the turns that were entered on the way are added to `arrivals`.
    #[must_use]
    pub fn start(script: &Script, arrivals: &mut Vec<Arrival>) -> Self {
        let mut state = Self {
            turn: script.start,
            mood: script.opening_mood(),
            tally: Tally::default(),
            flags: Bits::none_of(script.flags),
            seen: Bits::none_of(script.turns.len()),
            chosen: Bits::none_of(script.choices),
        };
        state.enter(script, script.start, arrivals);
        state
    }

    /// The number of the turn it stands at.
    #[must_use]
    pub const fn turn(&self) -> u32 {
        self.turn
    }

    /// How the gauges stand.
    #[must_use]
    pub const fn mood(&self) -> Mood {
        self.mood
    }

    /// What has been counted along the way.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Whether the conversation has ended.
    #[must_use]
    pub fn is_over(&self, script: &Script) -> bool {
        script.turns[self.turn as usize].next == Next::End
    }

    /// The score as it stands.
    #[must_use]
    pub fn score(&self, script: &Script) -> Score {
        Score::of(script.rubric(), &self.tally, script.opening_mood(), self.mood)
    }

    /// The replies on offer, by their position in the file, in the order in which they are shown.
    #[must_use]
    pub fn offered(&self, script: &Script, seed: u64) -> Vec<u16> {
        let mut offered = Vec::new();
        self.on_offer(script, &mut offered);
        if let Some(stream) = script.turns[self.turn as usize].stream {
            order::shuffle(&mut offered, seed, stream);
        }
        offered
    }

    /// Puts the replies on offer in place of what is in `offered`, by their position in the file and in its order.
    pub fn on_offer(&self, script: &Script, offered: &mut Vec<u16>) {
        let turn = &script.turns[self.turn as usize];
        offered.clear();
        if turn.next == Next::Reply {
            let shown = |choice: &ReadyChoice| choice.when.as_ref().is_none_or(|when| when.holds(self));
            offered
                .extend((0u16..).zip(&turn.choices).filter(|(_, choice)| shown(choice)).map(|(position, _)| position));
        }
    }

    /// Gives one of the `offered` replies: its work is done, and the next turn entered.
    pub fn reply(&mut self, script: &Script, choice: u16, offered: &[u16], arrivals: &mut Vec<Arrival>) -> Weighed {
        let turn = &script.turns[self.turn as usize];
        let reply = &turn.choices[usize::from(choice)];
        let asked = script.rubric().asks(turn.moment, self.mood.heard);
        let best = offered
            .iter()
            .map(|position| &turn.choices[usize::from(*position)].worth)
            .filter(|worth| !worth.neutral)
            .map(|worth| worth.landing(asked))
            .max()
            .unwrap_or(0);
        let (mut weighed, effects) = self.tally.reply(script.rubric(), &reply.worth, turn.moment, self.mood, best);
        self.mood = self.mood.plus(effects.and(reply.effects));
        self.chosen.set(reply.number);
        reply.sets.iter().for_each(|flag| self.flags.set(*flag));
        let route = reply.routes.iter().position(|(when, _)| when.as_ref().is_none_or(|when| when.holds(self)));
        let next = route.map_or(reply.goto, |route| reply.routes[route].1);
        weighed.route = route.and_then(|route| u16::try_from(route).ok());
        self.enter(script, next, arrivals);
        weighed
    }

    /// Enters a turn, and every turn that follows by itself.
    fn enter(&mut self, script: &Script, turn: u32, arrivals: &mut Vec<Arrival>) {
        let mut next = turn;
        loop {
            let turn = &script.turns[next as usize];
            self.turn = next;
            self.mood = self.mood.plus(turn.effects);
            let taken = turn.variants.iter().position(|when| when.as_ref().is_none_or(|when| when.holds(self)));
            let variant = taken.and_then(|position| u16::try_from(position).ok());
            arrivals.push(Arrival { turn: next, variant });
            self.seen.set(next);
            match turn.next {
                Next::Turn(following) => next = following,
                Next::Reply | Next::End => return,
            }
        }
    }
}
