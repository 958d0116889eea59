//! Learning paths: several scenarios in an order to learn in.

pub mod no_aim;
pub mod no_reflection;
pub mod no_scenarios;
pub mod no_title;
pub mod repeated_scenario;
pub mod unknown_scenario;
