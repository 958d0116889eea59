//! The window, driven without one: layout, focus, keys, accessibility, and how it looks.

mod channels;
mod conversation;
mod debrief;
mod focus;
mod keys;
mod looks;
mod pause;
mod portraits;
mod progress;
mod reading;
mod resume;
mod settings;
mod support;
mod text_size;
mod tree;
#[cfg(unix)]
mod voice;
