//! Heard: practise the conversations where somebody needs to be heard.

pub mod check;
pub mod command;
pub mod debrief;
pub mod journal;
pub mod library;
pub mod play;
pub mod rubric;
pub mod scenario;
pub mod settings;
pub mod source;
pub mod texts;

#[cfg(feature = "app")]
pub mod app;
