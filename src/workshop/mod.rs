//! A conversation, or a calibration, with a room: what is voted on, who voted what, and what comes next.
//!
//! | file | what it tells |
//! |---|---|
//! | `agenda` | what the room votes on: a conversation, reply by reply, or the levels that replies deserve |
//! | `event` | what can happen in a room, and why something can't |
//! | `phase` | where a round stands, from the situation to its outcome |
//! | `room` | the state machine: every event accepted or refused |
//! | `round` | one vote of the room, and what came of it |
//! | `spread` | a vote as it may be shown: nobody can be guessed from it |
//! | `shown` | what a phone is told |
//! | `agreement` | how far those who calibrated agree |
//!
//! A [`Room`] is pure, as a [`Conversation`](crate::play::Conversation) is: the same events give the same room. Raised
//! hands, number keys and phones are the same events to it.

mod agenda;
mod agreement;
mod event;
mod phase;
mod room;
mod round;
mod shown;
mod spread;

pub use agenda::{Agenda, Question};
pub use agreement::{Agreement, Calibrated};
pub use event::{Event, Refusal};
pub use phase::Phase;
pub use room::{Room, Seat};
pub use round::{Answer, Round};
pub use shown::{Shown, ShownLine, ShownOption, ShownSpread};
pub use spread::{Few, Spread};

#[cfg(test)]
mod tests;
