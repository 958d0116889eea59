//! What keys do.

use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::text::EditableText;
use heard::app::input::KeyCommand;
use heard::app::screens::Screen;
use heard::app::shelf::Shelf;
use heard::app::theme::TextSize;

use crate::support::{plain_library, press};

#[test]
fn enter_and_space_press_the_focused_button() {
    for (key, code) in [(Key::Enter, KeyCode::Enter), (Key::Space, KeyCode::Space)] {
        let mut app = plain_library();
        for _ in 0..7 {
            press(&mut app, Key::Tab, KeyCode::Tab);
        }
        press(&mut app, key, code);
        assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Briefing);
        let picked = app.world().resource::<Shelf>().picked().map(|entry| entry.title().to_owned());
        assert_eq!(picked.as_deref(), Some("The double charge"));
    }
}

#[test]
fn plus_and_minus_change_the_size_of_text() {
    let mut app = plain_library();
    press(&mut app, Key::Character("+".into()), KeyCode::Equal);
    press(&mut app, Key::Character("+".into()), KeyCode::Equal);
    assert_eq!(app.world().resource::<TextSize>().as_percent(), 120);
    press(&mut app, Key::Character("-".into()), KeyCode::Minus);
    assert_eq!(app.world().resource::<TextSize>().as_percent(), 110);
}

#[test]
fn keys_that_nothing_used_become_commands() {
    let mut app = plain_library();
    assert_eq!(commands(&mut app, Key::Backspace, KeyCode::Backspace), [KeyCommand::Back]);
    assert_eq!(commands(&mut app, Key::Escape, KeyCode::Escape), [KeyCommand::Menu]);
    assert_eq!(commands(&mut app, Key::Character("2".into()), KeyCode::Digit2), [KeyCommand::Choose(2)]);
    // Last: the keys it shows lie over the library.
    assert_eq!(commands(&mut app, Key::F1, KeyCode::F1), [KeyCommand::Help]);
}

#[test]
fn a_text_field_keeps_its_keys() {
    let mut app = plain_library();
    let field = app
        .world_mut()
        .spawn((EditableText::default(), heard::app::accessibility::node(accesskit::Role::TextInput)))
        .id();
    app.world_mut()
        .resource_mut::<bevy::input_focus::InputFocus>()
        .set(field, bevy::input_focus::FocusCause::Navigated);
    app.update();
    assert_eq!(commands(&mut app, Key::Character("2".into()), KeyCode::Digit2), []);
    assert_eq!(commands(&mut app, Key::Character("+".into()), KeyCode::Equal), []);
    assert_eq!(app.world().resource::<TextSize>().as_percent(), 100);
}

fn commands(app: &mut App, key: Key, code: KeyCode) -> Vec<KeyCommand> {
    let mut cursor = app.world().resource::<Messages<KeyCommand>>().get_cursor_current();
    press_once(app, key, code);
    cursor.read(app.world().resource::<Messages<KeyCommand>>()).copied().collect()
}

/// One press and one frame, so that messages of that frame are still there to read.
fn press_once(app: &mut App, logical_key: Key, key_code: KeyCode) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<bevy::window::PrimaryWindow>>();
    let window = windows.single(app.world()).expect("every stage has a primary window");
    app.world_mut().write_message(bevy::input::keyboard::KeyboardInput {
        key_code,
        logical_key,
        state: bevy::input::ButtonState::Pressed,
        text: None,
        repeat: false,
        window,
    });
    app.update();
}
