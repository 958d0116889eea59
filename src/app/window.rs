//! The window's size, its place and whether it fills the screen: as they were left.

use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, PrimaryWindow, WindowCloseRequested, WindowMode, WindowPosition};

use super::input::KeyCommand;
use super::shelf::Records;
use super::stage::LEAST_SIZE;
use super::words::Preferences;
use crate::settings::WindowPlace;

/// The largest window that is remembered, in logical pixels a side: more than any screen has.
const LARGEST: u32 = 16_384;
/// How much of a window must be on a screen to be got hold of, in physical pixels.
const GRIP: i32 = 80;

/// On every stage: the window fills the screen when it is set to.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (ask_by_key, fill_screen.run_if(resource_changed::<Preferences>)).chain());
}

/// The part that needs a real window: it opens where it was, and where it is when closed is kept.
pub(super) fn window_plugin(app: &mut App) {
    let place = app.world().resource::<Preferences>().window;
    let mut windows = app.world_mut().query_filtered::<&mut Window, With<PrimaryWindow>>();
    if let (Some(place), Ok(mut window)) = (place, windows.single_mut(app.world_mut())) {
        open_at(&mut window, place);
    }
    app.add_systems(Update, bring_back.run_if(run_once_with_monitors))
        .add_systems(Last, remember.run_if(on_message::<AppExit>.or_else(on_message::<WindowCloseRequested>)));
}

fn open_at(window: &mut Window, place: WindowPlace) {
    let size = UVec2::new(place.width, place.height).clamp(LEAST_SIZE, UVec2::splat(LARGEST)).as_vec2();
    window.resolution.set(size.x, size.y);
    if let Some((x, y)) = place.position {
        window.position = WindowPosition::At(IVec2::new(x, y));
    }
}

fn run_once_with_monitors(monitors: Query<(), With<Monitor>>, mut done: Local<bool>) -> bool {
    !*done && !monitors.is_empty() && !std::mem::replace(&mut *done, true)
}

/// A window on a screen that is no longer there comes back to one that is.
fn bring_back(monitors: Query<&Monitor>, mut window: Single<&mut Window, With<PrimaryWindow>>) {
    let WindowPosition::At(corner) = window.position else { return };
    let place = IRect::from_corners(corner, corner + window.physical_size().as_ivec2());
    let screens = monitors
        .iter()
        .map(|one| IRect::from_corners(one.physical_position, one.physical_position + one.physical_size().as_ivec2()));
    if !can_be_reached(place, screens) {
        window.position = WindowPosition::Centered(MonitorSelection::Primary);
    }
}

/// Whether enough of a window is on a screen, its upper edge above all: that is where it is got hold of.
fn can_be_reached(window: IRect, screens: impl IntoIterator<Item = IRect>) -> bool {
    let upper_edge = IRect { max: IVec2::new(window.max.x, window.min.y + GRIP), ..window };
    screens.into_iter().any(|screen| {
        let seen = screen.intersect(upper_edge);
        seen.width() >= GRIP && seen.height() >= GRIP / 2
    })
}

fn ask_by_key(mut keys: MessageReader<KeyCommand>, mut preferences: ResMut<Preferences>) {
    if keys.read().filter(|key| **key == KeyCommand::FullScreen).count() > 0 {
        preferences.full_screen = !preferences.full_screen;
    }
}

fn fill_screen(preferences: Res<Preferences>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let mode = match preferences.full_screen {
        true => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
        false => WindowMode::Windowed,
    };
    for mut window in &mut windows {
        if window.mode != mode {
            window.mode = mode;
        }
    }
}

/// Keeps where the window is. One that fills the screen is remembered as it was before.
fn remember(window: Query<&Window, With<PrimaryWindow>>, records: Res<Records>, mut preferences: ResMut<Preferences>) {
    let Ok(window) = window.single() else { return };
    if window.mode != WindowMode::Windowed {
        return;
    }
    let place = place_of(window);
    if preferences.window != Some(place) {
        preferences.window = Some(place);
        // Nobody is there any more to be told that it failed, and nothing is lost but a place.
        let _ = records.keep_settings(&preferences);
    }
}

fn place_of(window: &Window) -> WindowPlace {
    let position = match window.position {
        WindowPosition::At(corner) => Some((corner.x, corner.y)),
        _ => None,
    };
    WindowPlace { width: window.width().round() as u32, height: window.height().round() as u32, position }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_opens_where_it_was() {
        let place = WindowPlace { width: 1000, height: 700, position: Some((40, 60)) };
        let mut window = Window::default();
        open_at(&mut window, place);
        assert_eq!(place_of(&window), place);
        open_at(&mut window, WindowPlace { width: 3, height: 0, position: None });
        assert_eq!((window.width(), window.height()), (LEAST_SIZE.x as f32, LEAST_SIZE.y as f32));
    }

    #[test]
    fn a_window_can_be_reached_where_its_upper_edge_is_on_a_screen() {
        let screen = IRect::new(0, 0, 1920, 1080);
        let window = |x, y| IRect::new(x, y, x + 1280, y + 800);
        assert!(can_be_reached(window(100, 100), [screen]));
        assert!(can_be_reached(window(1800, 900), [screen]));
        assert!(!can_be_reached(window(1900, 100), [screen]), "too little of it");
        assert!(!can_be_reached(window(100, -400), [screen]), "its upper edge is above the screen");
        assert!(!can_be_reached(window(3000, 100), [screen]));
        assert!(can_be_reached(window(3000, 100), [screen, IRect::new(1920, 0, 4480, 1440)]));
    }
}
