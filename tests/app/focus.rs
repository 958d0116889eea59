//! The order in which Tab walks through the library.

use bevy::input::keyboard::Key;
use bevy::prelude::*;

use crate::support::{focused, place, plain_library, press, spoken};

#[test]
fn tab_walks_through_the_cards_in_reading_order_and_round() {
    let mut app = plain_library();
    let mut walked = Vec::new();
    for _ in 0..9 {
        press(&mut app, Key::Tab, KeyCode::Tab);
        let entity = focused(&app).expect("Tab always finds something");
        walked.push(spoken(app.world(), entity).expect("every control has a name"));
    }
    assert_eq!(
        walked,
        [
            "Without a name. Change who is practising",
            "Your practice",
            "Pause",
            "Settings",
            "Look for a title, a person, a topic or a channel",
            "Filter",
            "Open: The double charge",
            "Open: The grandmother's cot",
            "Open: The voice note",
        ]
    );
    press(&mut app, Key::Tab, KeyCode::Tab);
    let again = focused(&app).and_then(|entity| spoken(app.world(), entity));
    assert_eq!(again.as_deref(), Some("Without a name. Change who is practising"));
}

#[test]
fn what_the_keyboard_reaches_is_ringed_and_in_view() {
    let mut app = plain_library();
    app.world_mut().resource_mut::<heard::app::theme::TextSize>().set_if_neq(heard::app::theme::TextSize::LARGEST);
    for _ in 0..7 {
        press(&mut app, Key::Tab, KeyCode::Tab);
        app.update();
        let entity = focused(&app).expect("Tab always finds something");
        assert!(app.world().get::<Outline>(entity).is_some(), "no ring");
        let place = place(app.world(), entity).expect("a button has a place");
        assert!(place.min.y >= 0.0 && place.max.y <= 800.0, "out of view: {place:?}");
    }
}
