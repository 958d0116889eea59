//! The window, driven without one: layout, focus, keys, accessibility, and how it looks.

mod conversation;
mod debrief;
mod focus;
mod keys;
mod looks;
mod progress;
mod reading;
mod scripts;
mod settings;
mod support;
mod text_size;
mod tree;
