//! The scenario as a whole.

pub mod effects;
pub mod gauge;
pub mod no_name;
pub mod no_title;
pub mod no_turns;
pub mod steps;
pub mod unknown_format;
pub mod unknown_start;
