//! The conversation as it is played: an [`Attempt`] is a short list of events, and everything else is computed from it.
//!
//! A [`Script`] is a scenario made ready: names resolved, replies weighed. A [`Conversation`] follows an attempt through
//! it, one pure, deterministic, integer-only fold: the same attempt gives the same result on every machine. Nothing
//! here reads a clock or a file.
//!
//! ```
//! use heard::{play::{Conversation, Script}, rubric::Rubric, scenario::{Choice, Ending, Scenario, Turn}};
//! use std::sync::Arc;
//!
//! let mut scenario = Scenario::default();
//! let reply = Choice { say: Some("Tell me.".to_owned()), goto: Some("end".to_owned()), ..Choice::default() };
//! scenario.turns.insert("start".to_owned(), Turn { choices: vec![reply], ..Turn::default() });
//! scenario.turns.insert("end".to_owned(), Turn { ending: Some(Ending::default()), ..Turn::default() });
//!
//! let script = Arc::new(Script::new(Arc::new(scenario), Rubric::built_in())?);
//! let mut conversation = Conversation::begin(script, 7);
//! conversation.choose("1")?;
//! assert!(conversation.is_over());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod attempt;
mod bits;
mod conversation;
mod mood;
mod order;
mod outlook;
mod reply;
mod rule;
mod score;
mod script;
mod seen;
mod state;

pub use attempt::{Attempt, Event, Mode};
pub use conversation::{Conversation, Offer, Parting, PlayError, Reply, Scene};
pub use mood::Mood;
pub use outlook::{Lens, Outlook};
pub use reply::{Tally, Weighed};
pub use score::{Band, Score};
pub use script::{NotPlayable, Script, Telling};
pub use seen::Seen;
pub use state::{Arrival, State};
