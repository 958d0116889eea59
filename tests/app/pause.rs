//! The pause: reachable everywhere, with the organisation's card, and ways out.

use accesskit::{Action, Role};
use bevy::input::keyboard::Key;
use bevy::prelude::*;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::screens::pause::CardFolder;
use heard::app::session::Session;
use heard::app::theme::{TextSize, Theme};

use crate::conversation::{Opening, ask, conversation, conversation_of, find, named};
use crate::looks::compare;
use crate::support::{SIZE, briefing, frames, library, press};
use crate::tree;

const SETTLED: usize = 4;

fn on(screen: Screen) -> App {
    let stage = Stage::NoGpu { size: SIZE };
    match screen {
        Screen::Briefing => briefing(stage, "The voice note", Theme::Light, TextSize::NORMAL),
        Screen::Conversation | Screen::Debrief => {
            let mut app = conversation(stage, &Opening::default());
            app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
            frames(&mut app, SETTLED);
            app
        }
        _ => {
            let mut app = library(stage, Theme::Light, TextSize::NORMAL);
            app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
            frames(&mut app, SETTLED);
            app
        }
    }
}

fn pause(app: &mut App) {
    press(app, Key::Character("p".into()), KeyCode::KeyP);
    frames(app, SETTLED);
}

fn is_paused(app: &mut App) -> bool {
    find(app, Role::Dialog, "Take your time").is_some()
}

const EVERYWHERE: [Screen; 6] =
    [Screen::Library, Screen::Briefing, Screen::Conversation, Screen::Debrief, Screen::Progress, Screen::Settings];

#[test]
fn the_key_p_and_a_button_open_it_on_every_screen() {
    for screen in EVERYWHERE {
        let mut app = on(screen);
        pause(&mut app);
        assert!(is_paused(&mut app), "by key on {screen:?}");
        press(&mut app, Key::Escape, KeyCode::Escape);
        frames(&mut app, SETTLED);
        assert!(!is_paused(&mut app), "it closes on {screen:?}");
        let button = find(&mut app, Role::Button, "Take a pause").or_else(|| find(&mut app, Role::Button, "Pause"));
        ask(&mut app, button.unwrap_or_else(|| panic!("no button on {screen:?}")), Action::Click);
        assert!(is_paused(&mut app), "by button on {screen:?}");
        assert_eq!(*app.world().resource::<State<Screen>>().get(), screen);
    }
}

#[test]
fn it_has_ways_out() {
    let mut app = on(Screen::Conversation);
    pause(&mut app);
    let leave = find(&mut app, Role::Button, "Leave for now").expect("one can leave the conversation");
    ask(&mut app, leave, Action::Click);
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Library);
    assert!(app.world().get_resource::<Session>().is_none());
    pause(&mut app);
    assert_eq!(find(&mut app, Role::Button, "Leave for now"), None, "there is no conversation to leave");
    let close = find(&mut app, Role::Button, "Close Heard").expect("one can close the window");
    app.world_mut().trigger(bevy::ui_widgets::Activate { entity: close });
    app.update();
    assert_eq!(app.should_exit(), Some(AppExit::Success));
}

#[test]
fn the_card_is_the_organisations_and_follows_its_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = on(Screen::Conversation);
    app.insert_resource(CardFolder(Some(folder.path().to_owned())));
    pause(&mut app);
    assert!(find(&mut app, Role::Label, "In danger").is_some(), "the usual card");
    press(&mut app, Key::Escape, KeyCode::Escape);
    std::fs::write(folder.path().join("support.md"), "# With us\n\n- *Ana*, room four\n").expect("it can be written");
    frames(&mut app, SETTLED);
    pause(&mut app);
    assert!(find(&mut app, Role::Heading, "With us").is_some());
    assert!(find(&mut app, Role::Label, "Ana, room four").is_some());
    assert_eq!(find(&mut app, Role::Label, "In danger"), None);
}

#[test]
fn a_card_that_cannot_be_read_is_told_and_the_usual_one_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("support.md"), b"\xff\xfe").expect("it can be written");
    let mut app = on(Screen::Library);
    app.insert_resource(CardFolder(Some(folder.path().to_owned())));
    pause(&mut app);
    assert!(find(&mut app, Role::Label, "Your organisation's support card").is_some());
    assert!(find(&mut app, Role::Label, "In danger").is_some());
}

/// A talk in which every reply is apathetic, and energy begins low or not.
fn cold(energy: u8) -> String {
    let turn = |next: &str| {
        format!(
            "(says: \"…\", need: Vent, choices: [(id: \"cold\", say: \"Cheer up.\", slips: [Minimise(\"Cheer up.\")], goto: \"{next}\")])"
        )
    };
    format!(
        "(title: \"Cold\", person: (name: \"Sam\"), mood: (energy: {energy}), turns: {{\"a\": {}, \"b\": {}, \"c\": {}, \"end\": (says: \"Bye.\", ending: (title: \"End\", outcome: Worse))}})",
        turn("b"),
        turn("c"),
        turn("end"),
    )
}

#[test]
fn it_is_offered_after_two_apathetic_replies_or_with_little_energy() {
    let stage = Stage::NoGpu { size: SIZE };
    let offered = |app: &mut App| find(app, Role::Label, "This is heavy").is_some();
    let explained = |app: &mut App| find(app, Role::Label, "Your energy is low here").is_some();
    let mut app = conversation_of(stage.clone(), &Opening::default(), &cold(80));
    for expected in [false, false, true] {
        assert_eq!(offered(&mut app), expected);
        crate::conversation::choose(&mut app, "cold");
    }
    let mut app = conversation_of(stage.clone(), &Opening::default(), &cold(24));
    assert!(offered(&mut app) && explained(&mut app), "with what energy is");
    let mut app = conversation_of(stage, &Opening::default(), &cold(25));
    assert!(!offered(&mut app));
}

#[test]
fn the_gauges_say_what_they_are() {
    let mut app = on(Screen::Conversation);
    assert!(find(&mut app, Role::Label, "The gauges are a teaching model").is_some());
}

#[test]
fn it_is_read_in_order_and_stays_in_its_boxes() {
    for (size, text) in [(UVec2::new(1280, 2400), TextSize::NORMAL), (UVec2::new(1280, 720), TextSize::LARGEST)] {
        let mut app = library(Stage::NoGpu { size }, Theme::Light, text);
        pause(&mut app);
        assert_eq!(tree::out_of_their_box(&mut app), [""; 0]);
        assert_eq!(tree::sticking_out(&mut app, size.x as f32), [""; 0]);
        assert_eq!(tree::orphans(&mut app), [""; 0]);
    }
    let mut app = on(Screen::Library);
    pause(&mut app);
    let buttons: Vec<_> = named(&mut app, Role::Button).into_iter().map(|(_, name)| name).collect();
    assert!(buttons.iter().any(|name| name == "Go on"), "{buttons:?}");
}

#[test]
fn how_it_looks() {
    use bevy::time::TimeUpdateStrategy;
    let still = |app: &mut App| {
        app.insert_resource(TimeUpdateStrategy::ManualDuration(std::time::Duration::ZERO));
    };
    for (name, size, theme, text) in [
        ("pause-library", UVec2::new(1280, 1000), Theme::Light, TextSize::NORMAL),
        ("pause-library-dark-200", UVec2::new(1280, 720), Theme::Dark, TextSize::LARGEST),
        ("pause-library-high-contrast", UVec2::new(1280, 1000), Theme::HighContrast, TextSize::NORMAL),
    ] {
        compare(name, size, |stage| {
            let mut app = library(stage, theme, text);
            still(&mut app);
            pause(&mut app);
            app
        });
    }
}
