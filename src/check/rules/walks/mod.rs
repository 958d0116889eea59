//! Walks: roads through a scenario that were recorded. The play-tester finds these, for only it plays.

pub mod impossible;
pub mod no_scenario;
pub mod other_outcome;
pub mod parted;
pub mod repeated_name;
pub mod unknown_name;
