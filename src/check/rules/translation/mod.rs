//! Translations: a scenario in another language.

pub mod empty;
pub mod missing;
pub mod no_scenario;
pub mod placeholder;
pub mod stale;
pub mod unknown_place;
pub mod words_not_found;
