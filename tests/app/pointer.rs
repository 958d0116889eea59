//! The mouse, as the window system tells of it.

use accesskit::Role;
use bevy::input::ButtonState;
use bevy::input::mouse::MouseButtonInput;
use bevy::prelude::*;
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent};
use heard::app::screens::Screen;

use crate::conversation::find;
use crate::support::{frames, place, plain_library};

#[test]
fn a_click_is_not_lost_that_comes_in_the_frame_of_the_move_to_its_place() {
    let mut app = plain_library();
    let button = find(&mut app, Role::Button, "Settings").expect("the way to the settings");
    let position = place(app.world(), button).expect("it has a place").center();
    let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("every stage has a primary window");
    app.world_mut().write_message(WindowEvent::from(CursorMoved { window, position, delta: None }));
    for state in [ButtonState::Pressed, ButtonState::Released] {
        app.world_mut().write_message(WindowEvent::from(MouseButtonInput { button: MouseButton::Left, state, window }));
    }
    frames(&mut app, 4);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Settings);
}
