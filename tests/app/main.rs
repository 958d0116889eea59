//! The window, driven without one: layout, focus, keys, accessibility, and how it looks.

mod briefing;
mod conversation;
mod debrief;
mod focus;
mod keys;
mod language;
mod library;
mod looks;
mod map;
mod path;
mod people;
mod progress;
mod reading;
mod scripts;
mod settings;
mod support;
mod text_size;
mod tree;
