//! Turns, and how they lead to each other.

pub mod circle;
pub mod dead_end;
pub mod no_ending;
pub mod nothing_to_say;
pub mod silent;
pub mod two_ways_on;
pub mod unreachable;
