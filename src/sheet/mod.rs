//! Pages to keep and to hand out: each one HTML file with everything in it, for a browser, a printer or a screen reader.
//!
//! | folder | which page |
//! |---|---|
//! | `debrief` | what one conversation showed, for the trainee |
//! | `results` | what a workshop leaves behind: how the room voted, or how far its trainers agree; also as a table |
//! | `kit` | what a workshop begins with: a plan, cards, questions, a tally |
//!
//! | file | what all of them share |
//! |---|---|
//! | `page` | the frame, the sections, and the words it speaks in |
//! | `reply`, `evidence` | the words of a reply, with what they show marked in place, and its verdict |
//! | `signs` | small signs beside a word, never in place of one |
//! | `markup` | HTML as it is written: closed where it was opened, and escaped |
//! | `table` | a table for spreadsheets |
//! | `file` | a page or a table on disk |
//!
//! A page asks nothing of any network: no script, no picture, no font but the reader's own. It follows the reader's
//! wish for light or dark, and prints on white.

mod debrief;
mod evidence;
mod file;
mod kit;
mod markup;
mod page;
mod reply;
mod results;
mod signs;
#[cfg(test)]
mod style;
mod table;

pub use debrief::Sheet;
pub use file::SheetError;
pub use kit::{Kit, Plan};
pub use results::Results;
pub use table::safe;
