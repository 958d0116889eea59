//! Who speaks, and words that must stand in other words.

pub mod cut_not_said;
pub mod opening_not_said;
pub mod unknown_placeholder;
pub mod unknown_speaker;
