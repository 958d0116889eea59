//! What replies show, and the words that earn it.

pub mod level_contradicts;
pub mod level_differs;
pub mod no_words;
pub mod not_found;
pub mod unweighed;
