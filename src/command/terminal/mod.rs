//! The terminal player: the same conversation as in the window, line by line. It works through a pipe.

mod conversation;
mod debrief;
mod page;
mod telling;

pub(super) use conversation::{Leave, Player};
pub(super) use debrief::show as show_debrief;
pub(super) use page::Page;
pub(super) use telling::{arrival, line, words};
