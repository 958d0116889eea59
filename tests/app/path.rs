//! Learning paths: in the library, and as a screen of their own.

use std::fs;

use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::shelf::{Records, Shelf};
use heard::app::stage::{DEFAULT_SIZE, LEAST_SIZE};
use heard::app::theme::{TextSize, Theme};
use heard::journal::{Journal, JournalError};
use heard::rubric::Rubric;

use crate::debrief::{Road, talked_through_in};
use crate::looks::compare;
use crate::settings::SETTLED;
use crate::support::{SIZE, frames, library_of, press, shelf};
use crate::tree;

const PATH: &str = r#"(
    title: "The first week",
    aim: "Hear the person before you open the file.",
    scenarios: ["the-grandmothers-cot", "the-double-charge", "the-voice-note"],
    reflect: ["Which first sentence did people answer?", "Which words will you take with you?"],
)"#;

/// A few conversations, and a path through them.
fn with_path() -> Shelf {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("first.path.ron"), PATH).expect("it can be written");
    let built_in = Shelf::of(shelf().entries, &[folder.path().to_owned()], Rubric::built_in());
    let paths = built_in.paths.into_iter().filter(|path| path.title() == "The first week").collect();
    Shelf { paths, ..shelf() }
}

fn library(stage: Stage, theme: Theme, text: TextSize, journal: &Journal) -> App {
    let mut app = library_of(stage, theme, text, with_path());
    app.insert_resource(Records::of(journal.clone(), None, None));
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
    frames(&mut app, SETTLED);
    activate(&mut app, "A learning path");
    app
}

fn path(stage: Stage, theme: Theme, text: TextSize, journal: &Journal) -> App {
    let mut app = library(stage, theme, text, journal);
    activate(&mut app, "Look at the path: The first week");
    app
}

fn plain(journal: &Journal) -> App {
    path(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, journal)
}

fn activate(app: &mut App, name: &str) {
    let mut nodes = app.world_mut().query::<(Entity, &bevy::a11y::AccessibilityNode)>();
    let button = nodes
        .iter(app.world())
        .find(|(_, node)| node.role() == accesskit::Role::Button && node.label() == Some(name))
        .map(|(entity, _)| entity);
    let entity = button.unwrap_or_else(|| panic!("no button is called {name:?}"));
    app.world_mut().trigger(Activate { entity });
    frames(app, SETTLED);
}

fn says(app: &mut App, what: &str) -> bool {
    tree::said(app).iter().any(|said| said.contains(what))
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

#[test]
fn the_library_shows_paths_with_how_far_they_are_walked() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    let mut app = library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, &journal);
    assert!(says(&mut app, "The first week") && says(&mut app, "3 conversations, none talked through yet"));
    talked_through_in(&journal, "grandmothers-cot", Road::Good);
    let mut app = library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, &journal);
    assert!(says(&mut app, "1 of 3 talked through"));
    assert_eq!(tree::unsaid(&mut app), [""; 0]);
    assert_eq!(tree::out_of_order(&mut app), [""; 0]);
}

#[test]
fn a_path_shows_what_is_done_and_how_it_landed_and_what_comes_next() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    talked_through_in(&journal, "grandmothers-cot", Road::Good);
    let mut app = plain(&journal);
    assert_eq!(screen(&app), Screen::Path);
    assert!(says(&mut app, "1. The grandmother's cot") && says(&mut app, "3. The voice note"));
    assert!(says(&mut app, "Talked through. Best so far: Landing well"), "{:?}", tree::said(&mut app));
    assert_eq!(tree::said(&mut app).iter().filter(|said| *said == "Next").count(), 1);
    assert!(!says(&mut app, "Which first sentence"), "that is for the end");
    assert!(says(&mut app, "At its end there is something to think about."));
    assert_eq!(tree::unsaid(&mut app), [""; 0]);
    assert_eq!(tree::out_of_order(&mut app), [""; 0]);
    activate(&mut app, "Open: The double charge");
    assert_eq!(screen(&app), Screen::Briefing);
    assert_eq!(app.world().resource::<Shelf>().picked().map(heard::library::Entry::title), Some("The double charge"));
}

#[test]
fn after_the_last_there_is_something_to_think_about() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    for scenario in ["grandmothers-cot", "double-charge", "voice-note"] {
        talked_through_in(&journal, scenario, Road::Good);
    }
    let mut app = plain(&journal);
    assert!(says(&mut app, "You have walked this path. To think about:"));
    assert!(says(&mut app, "Which first sentence did people answer?"));
    assert!(says(&mut app, "3 of 3 talked through"));
    press(&mut app, Key::Escape, KeyCode::Escape);
    frames(&mut app, 2);
    assert_eq!(screen(&app), Screen::Library);
}

#[test]
fn a_path_that_leads_nowhere_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = PATH.replace("the-double-charge", "the-triple-charge");
    fs::write(folder.path().join("first.path.ron"), text).expect("it can be written");
    let of = Shelf::of(shelf().entries, &[folder.path().to_owned()], Rubric::built_in());
    let path = of.paths.into_iter().find(|path| path.title() == "The first week");
    let shelf = Shelf { paths: path.into_iter().collect(), ..shelf() };
    let mut app = library_of(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, shelf);
    activate(&mut app, "A learning path");
    assert!(says(&mut app, "there is no scenario \"the-triple-charge\""));
    assert!(says(&mut app, "2 conversations, none talked through yet"), "the others can be walked");
}

#[test]
fn words_stay_in_their_boxes() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    talked_through_in(&journal, "grandmothers-cot", Road::Good);
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::LARGEST] {
            for open in [library, path] {
                let mut app = open(Stage::NoGpu { size }, Theme::Light, text, &journal);
                let at = format!("{} % in {size}", text.as_percent());
                assert_eq!(tree::sticking_out(&mut app, size.x as f32), [""; 0], "{at}");
                assert_eq!(tree::out_of_their_box(&mut app), [""; 0], "{at}");
            }
        }
    }
}

#[test]
fn how_it_looks() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    talked_through_in(&journal, "grandmothers-cot", Road::Good);
    let size = UVec2::new(1280, 800);
    for (name, theme, text) in [
        ("path-light", Theme::Light, TextSize::NORMAL),
        ("path-high-contrast-200", Theme::HighContrast, TextSize::LARGEST),
    ] {
        compare(name, size, |stage| path(stage, theme, text, &journal));
    }
    compare("library-paths-dark", size, |stage| library(stage, Theme::Dark, TextSize::NORMAL, &journal));
    for scenario in ["double-charge", "voice-note"] {
        talked_through_in(&journal, scenario, Road::Good);
    }
    compare("path-walked-dark", size, |stage| path(stage, Theme::Dark, TextSize::NORMAL, &journal));
}
