//! The window, driven without one: layout, focus, keys, accessibility, and how it looks.

mod briefing;
mod channels;
mod conversation;
mod debrief;
mod focus;
mod fonts;
mod keys;
mod language;
mod library;
mod looks;
mod map;
mod path;
mod pause;
mod people;
mod pointer;
mod portraits;
mod progress;
mod reading;
mod resume;
mod scripts;
mod settings;
mod support;
mod text_size;
mod tree;
mod voice;
mod workshop;
