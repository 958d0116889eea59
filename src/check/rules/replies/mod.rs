//! Replies, and where they lead.

pub mod door_not_taken;
pub mod empty;
pub mod idle_route;
pub mod leads_nowhere;
pub mod numbered_id;
pub mod repeated_id;
pub mod same_words;
pub mod takes_no_door;
pub mod unknown_turn;
