//! The window: Heard as a Bevy app. The only room that knows Bevy.
//!
//! | module | what lives there |
//! |---|---|
//! | [`adapter`] | is there a display and a driver? asked before Bevy would panic |
//! | [`stage`] | the same app in a window, without a GPU, or drawn into a picture |
//! | [`frame`], [`wake`] | which frames are complete; when the window draws and when it sleeps |
//! | `window` | its size and place, as they were left |
//! | [`theme`] | colours, sizes and fonts by name |
//! | [`widgets`] | buttons, cards, scrolling, gauges: look, keys and accessibility in one |
//! | [`accessibility`] | what screen readers are told, and what they ask for |
//! | [`input`], `pointer` | keys, as what they mean; clicks, and that none is lost |
//! | [`shelf`], [`session`], [`room`] | what the window opens with, the conversation under way, and the room |
//! | [`words`], `direction` | the interface's words, as the screens share them, and which side a line begins on |
//! | [`voice`] | reading aloud through the system's speech command |
//! | [`screens`] | one plugin per screen, and how to write one |
//!
//! [`run`] opens the window. Tests [`build`] the same app on another [`Stage`] and drive it by
//! `update`.

pub mod accessibility;
pub mod adapter;
mod capture;
mod direction;
pub mod frame;
pub mod input;
mod pointer;
pub mod portrait;
pub mod room;
pub mod screens;
pub mod session;
pub mod shelf;
pub mod stage;
pub mod theme;
pub mod voice;
pub mod wake;
pub mod widgets;
mod window;
pub mod words;

use std::process::ExitCode;

use bevy::prelude::*;

use crate::command::Launch;

pub use adapter::NoWindow;
pub use stage::Stage;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// If there is no display or no graphics driver; nothing has been shown then.
pub fn run(launch: &Launch) -> Result<ExitCode, NoWindow> {
    let gpu = adapter::open()?;
    let build = || assemble(Stage::Window(gpu), |app| shelf::furnish(app, launch));
    let mut app = adapter::quietly(build).map_err(NoWindow::Refused)?;
    Ok(match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    })
}

/// Builds the app for a stage, ready to `run` in a window and to `update` elsewhere.
pub fn build(stage: Stage) -> App {
    assemble(stage, |_| {})
}

fn assemble(stage: Stage, furnish: impl FnOnce(&mut App)) -> App {
    let mut app = App::new();
    stage.add_bevy(&mut app);
    furnish(&mut app);
    app.add_plugins((
        theme::plugin,
        frame::plugin,
        wake::plugin,
        accessibility::plugin,
        input::plugin,
        pointer::plugin,
        widgets::plugin,
        words::plugin,
        direction::plugin,
        voice::plugin,
        window::plugin,
        shelf::plugin,
        screens::plugin,
    ));
    if stage.is_window() {
        app.add_plugins((wake::window_plugin, window::window_plugin, accessibility::window_plugin, capture::plugin));
    } else {
        app.finish();
        app.cleanup();
    }
    app
}
