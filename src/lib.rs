//! Heard: practise the conversations where somebody needs to be heard.
//!
//! This is the map of the house. Ground floor first; a room uses only rooms below it, and a test holds that.
//!
//! | room | what lives there |
//! |---|---|
//! | [`source`] | a text and places in it; findings that point at them, and how they are printed |
//! | [`rubric`] | levels, facets, slips and needs: what a reply is worth, and why |
//! | [`scenario`] | the author's document, and reading it from RON with every finding at once |
//! | [`mod@format`] | the canonical layout of a file |
//! | [`play`] | a conversation: an attempt followed through a script, by one pure fold |
//! | [`debrief`] | what an attempt showed |
//! | [`check`] | findings about a scenario, one file per rule |
//! | [`explore`] | the play-tester: every road, ways of playing, walks that were recorded |
//! | [`rating`] | a second opinion: replies coded again, and whether a group of people is the difficult one |
//! | [`workshop`] | a conversation with a room: votes, rounds, and what comes next |
//! | [`journal`] | attempts and workshops on disk |
//! | [`library`] | which scenarios there are |
//! | [`settings`] | what the user has set |
//! | [`texts`] | the interface's words, and what went wrong told in them |
//! | [`sheet`] | the debrief as a page to keep |
//! | [`host`] | the one who keeps a room and lets phones in |
//! | [`command`] | the command line and the terminal player |
//! | `app` | the window; the only room that knows Bevy, behind the feature of its name |
//!
//! A reply's way through the house: a click reaches the conversation screen in `app`, which asks
//! [`play::Conversation::choosing`] for the event; the [`journal`] commits it; [`play::Conversation::accept`] follows
//! it; and the screen shows the new scene. Nothing is shown before it is committed, and nothing else changes the state.

pub mod check;
pub mod command;
pub mod debrief;
pub mod explore;
pub mod format;
pub mod host;
pub mod journal;
pub mod library;
pub mod play;
pub mod rating;
pub mod rubric;
pub mod scenario;
pub mod settings;
pub mod sheet;
pub mod source;
pub mod texts;
pub mod workshop;

#[cfg(feature = "app")]
pub mod app;
