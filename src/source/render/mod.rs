//! Findings written out: with excerpts for a terminal, a line each for an editor, JSON for other programs.

mod json;
mod short;
mod terminal;

pub use json::json;
pub use short::short;
pub use terminal::terminal;
