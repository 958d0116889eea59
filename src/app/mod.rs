//! The window: Heard as a Bevy app. The only room that knows Bevy.
//!
//! | module | what lives there |
//! |---|---|
//! | [`adapter`] | is there a display and a driver? asked before Bevy would panic |
//! | [`stage`] | the same app in a window, without a GPU, or drawn into a picture |
//! | [`frame`], [`wake`] | which frames are complete; when the window draws and when it sleeps |
//! | [`theme`] | colours, sizes and fonts by name |
//! | [`widgets`] | buttons, cards, scrolling, gauges: look, keys and accessibility in one |
//! | [`accessibility`] | what screen readers are told, and what they ask for |
//! | [`input`] | keys, as what they mean |
//! | [`screens`] | one plugin per screen, and how to write one |
//!
//! [`run`] opens the window. Tests [`build`] the same app on another [`Stage`] and drive it by
//! `update`.

pub mod accessibility;
pub mod adapter;
mod capture;
pub mod frame;
pub mod input;
pub mod screens;
pub mod stage;
pub mod theme;
pub mod wake;
pub mod widgets;

use bevy::prelude::*;

pub use adapter::NoWindow;
pub use stage::Stage;

/// Opens the window and stays until it is closed. `prepare` may put resources in place first.
///
/// # Errors
/// If there is no display or no graphics driver; nothing has been shown then.
pub fn run(prepare: impl FnOnce(&mut App)) -> Result<AppExit, NoWindow> {
    let gpu = adapter::open()?;
    let mut app =
        adapter::quietly(|| build(Stage::Window(gpu))).map_err(NoWindow::Refused)?;
    prepare(&mut app);
    Ok(app.run())
}

/// Builds the app for a stage, ready to `run` in a window and to `update` elsewhere.
pub fn build(stage: Stage) -> App {
    let mut app = App::new();
    stage.add_bevy(&mut app);
    app.add_plugins((
        theme::plugin,
        frame::plugin,
        wake::plugin,
        accessibility::plugin,
        input::plugin,
        widgets::plugin,
        screens::plugin,
    ));
    if stage.is_window() {
        app.add_plugins((wake::window_plugin, accessibility::window_plugin, capture::plugin));
    } else {
        app.finish();
        app.cleanup();
    }
    app
}
