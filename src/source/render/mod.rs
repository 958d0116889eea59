//! Findings written out: with excerpts for a terminal, a line each for an editor, JSON for other programs, annotations
//! for GitHub.

mod github;
mod json;
mod short;
mod terminal;

pub use github::github;
pub use json::json;
pub use short::short;
pub use terminal::terminal;
