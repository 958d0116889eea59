//! A room, led from the window.

use std::fs;

use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::room::Hosted;
use heard::app::screens::workshop::Seed;
use heard::app::shelf::Records;
use heard::app::theme::{TextSize, Theme};
use heard::journal::{Journal, JournalError};
use heard::workshop::Phase;

use crate::looks::compare;
use crate::settings::SETTLED;
use crate::support::{SIZE, briefing, frames, press, write};
use crate::tree;

fn journal() -> (tempfile::TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path()).journal;
    (folder, journal)
}

/// What is prepared before a room is open, with raised hands chosen: nothing listens in these tests.
fn prepared(stage: Stage, theme: Theme, text: TextSize, journal: &Journal) -> App {
    let mut app = briefing(stage, "The voice note", theme, text);
    app.insert_resource(Records::of(journal.clone(), None, None)).insert_resource(Seed(7));
    activate(&mut app, "With a room");
    choose(&mut app, "Raised hands only");
    app
}

fn room(stage: Stage, theme: Theme, text: TextSize, journal: &Journal) -> App {
    let mut app = prepared(stage, theme, text, journal);
    activate(&mut app, "Open the room");
    app
}

fn plain(journal: &Journal) -> App {
    room(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, journal)
}

fn named(app: &mut App, name: &str) -> Option<Entity> {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    nodes.iter(app.world()).find(|(_, node)| node.label() == Some(name)).map(|(entity, _)| entity)
}

fn activate(app: &mut App, name: &str) {
    let entity = named(app, name).unwrap_or_else(|| panic!("there is no {name}"));
    app.world_mut().trigger(Activate { entity });
    frames(app, SETTLED);
}

fn choose(app: &mut App, name: &str) {
    let entity = named(app, name).unwrap_or_else(|| panic!("there is no {name}"));
    app.world_mut().trigger(heard::app::widgets::segmented::ChooseSegment { entity });
    frames(app, SETTLED);
}

fn keys(app: &mut App, keys: &str) {
    for sign in keys.chars() {
        let (key, code) = match sign {
            '>' => (Key::PageDown, KeyCode::PageDown),
            '<' => (Key::Backspace, KeyCode::Backspace),
            '0' => (Key::Character("0".into()), KeyCode::Digit0),
            '1' => (Key::Character("1".into()), KeyCode::Digit1),
            '2' => (Key::Character("2".into()), KeyCode::Digit2),
            '3' => (Key::Character("3".into()), KeyCode::Digit3),
            letter => (Key::Character(letter.to_string().into()), KeyCode::KeyL),
        };
        press(app, key, code);
        frames(app, SETTLED);
    }
}

fn phase(app: &App) -> Phase {
    app.world().resource::<Hosted>().room().phase()
}

fn counts(app: &App) -> Vec<u32> {
    app.world().resource::<Hosted>().room().round().map(heard::workshop::Round::counts).unwrap_or_default()
}

/// Every text that is read on the screen, in one.
fn read(app: &mut App) -> String {
    let mut nodes = app.world_mut().query::<&AccessibilityNode>();
    let said = nodes.iter(app.world()).flat_map(|node| [node.label(), node.value()]).flatten();
    said.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_presenters_remote_and_number_keys_lead_a_whole_round() {
    let (_folder, journal) = journal();
    let mut app = plain(&journal);
    assert_eq!(phase(&app), Phase::Lobby);
    keys(&mut app, ">>");
    assert_eq!(phase(&app), Phase::Vote);
    keys(&mut app, "1122230");
    assert_eq!(
        (counts(&app)[..3].to_vec(), app.world().resource::<Hosted>().room().round().unwrap().rather_not()),
        (vec![2, 3, 1], 1)
    );
    keys(&mut app, "<<");
    assert_eq!(counts(&app)[..3], [2, 3, 0], "the last two hands are taken back");
    keys(&mut app, ">>");
    assert_eq!(phase(&app), Phase::Spread);
    keys(&mut app, "l");
    assert_eq!(phase(&app), Phase::Levels);
    keys(&mut app, "d");
    assert_eq!(phase(&app), Phase::Discuss);
    keys(&mut app, "r");
    assert_eq!((phase(&app), counts(&app)[..3].to_vec()), (Phase::Vote, vec![0, 0, 0]));
    keys(&mut app, "33>>");
    keys(&mut app, "3");
    assert_eq!(phase(&app), Phase::Outcome, "the number of a reply plays it");
    keys(&mut app, "<");
    assert_eq!(phase(&app), Phase::Spread, "and back to play what few wanted");
}

#[test]
fn hands_are_typed_as_numbers_and_wrong_ones_are_said_calmly() {
    let (_folder, journal) = journal();
    let mut app = plain(&journal);
    keys(&mut app, ">>");
    let options = counts(&app).len();
    let typed = (1..=options).map(|count| count.to_string()).collect::<Vec<_>>().join(" ");
    write(&mut app, "Raised hands", &typed);
    frames(&mut app, SETTLED);
    activate(&mut app, "Count");
    assert_eq!(counts(&app), (1..=u32::try_from(options).unwrap()).collect::<Vec<_>>());
    write(&mut app, "Raised hands", "3 eleven");
    frames(&mut app, SETTLED);
    activate(&mut app, "Count");
    assert!(read(&mut app).contains("numbers are needed, one for each"));
    assert_eq!(counts(&app), (1..=u32::try_from(options).unwrap()).collect::<Vec<_>>(), "nothing has changed");
}

#[test]
fn no_level_is_on_the_screen_before_it_is_shown() {
    let (_folder, journal) = journal();
    let mut app = plain(&journal);
    let has_level = |app: &mut App| {
        let said = read(app).to_lowercase();
        ["apathetic", "sympathetic", "empathetic", "compassionate"].iter().any(|level| said.contains(level))
    };
    for keys_to_press in [">", ">", "112", ">", ">", "d"] {
        keys(&mut app, keys_to_press);
        assert!(!has_level(&mut app), "a level is told in {:?}", phase(&app));
    }
    keys(&mut app, "l");
    assert!(has_level(&mut app));
}

#[test]
fn a_room_that_was_left_goes_on_where_it_was_and_its_results_are_kept() {
    let (folder, journal) = journal();
    let mut app = plain(&journal);
    keys(&mut app, ">>112>");
    activate(&mut app, "Leave the room");
    assert!(app.world().get_resource::<Hosted>().is_none(), "the room is closed");
    activate(&mut app, "Go on with the room you left");
    assert_eq!((phase(&app), counts(&app)[..2].to_vec()), (Phase::Closed, vec![2, 1]));
    keys(&mut app, ">>");
    assert_eq!(phase(&app), Phase::Outcome);
    activate(&mut app, "End the workshop");
    assert_eq!(phase(&app), Phase::Over);
    activate(&mut app, "Save the results as a page");
    activate(&mut app, "Save them as a table");
    let mut saved: Vec<_> =
        fs::read_dir(folder.path().join("pages")).unwrap().map(|file| file.unwrap().path()).collect();
    saved.sort();
    let endings: Vec<_> = saved.iter().map(|file| file.extension().unwrap().to_str().unwrap()).collect();
    assert_eq!(endings, ["csv", "html"]);
    assert!(journal.workshops().unwrap()[0].ended.is_some());
}

#[test]
fn where_nothing_can_be_kept_the_room_goes_on_and_says_so() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    let mut app = plain(&journal);
    keys(&mut app, ">>1>>");
    assert_eq!(phase(&app), Phase::Spread);
    activate(&mut app, "Leave the room");
    activate(&mut app, "Plan for 45 minutes");
    assert!(read(&mut app).contains("has no place to go"));
}

#[test]
fn a_calibration_votes_on_levels_and_shows_the_authors_mark_last() {
    let (_folder, journal) = journal();
    let mut app = prepared(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, &journal);
    choose(&mut app, "Weighs replies");
    activate(&mut app, "Open the room");
    keys(&mut app, ">>");
    assert_eq!(counts(&app).len(), 4);
    keys(&mut app, "3321>>");
    assert!(!read(&mut app).contains("The author's mark"));
    keys(&mut app, "l");
    assert!(read(&mut app).contains("The author's mark"));
    keys(&mut app, ">>");
    assert_eq!(phase(&app), Phase::Situation, "on to the next reply");
}

#[test]
fn every_phase_is_whole_for_a_screen_reader() {
    let (_folder, journal) = journal();
    let mut app = prepared(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, &journal);
    assert_whole(&mut app, "prepared");
    activate(&mut app, "Open the room");
    for keys_to_press in ["", ">", ">", "112", ">", ">", "l", "d"] {
        keys(&mut app, keys_to_press);
        let at = format!("{:?}", phase(&app));
        assert_whole(&mut app, &at);
    }
}

/// Everything that is seen is said, in the order in which it is seen, and nothing hangs in the air.
fn assert_whole(app: &mut App, at: &str) {
    // The sign on a key is said as the button's shortcut.
    let unsaid: Vec<_> = tree::unsaid(app).into_iter().filter(|text| text.chars().count() > 1).collect();
    assert_eq!(unsaid, [""; 0], "{at}");
    assert_eq!(tree::orphans(app), [""; 0], "{at}");
    assert_eq!(tree::out_of_order(app), [""; 0], "{at}");
    assert_eq!(tree::unnamed_pictures(app), 0, "{at}");
}

#[test]
fn nothing_sticks_out_at_the_largest_text() {
    let (_folder, journal) = journal();
    let mut app = room(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::LARGEST, &journal);
    for keys_to_press in ["", ">", ">", "112", ">", ">", "l", "d"] {
        keys(&mut app, keys_to_press);
        let at = format!("{:?}", phase(&app));
        assert_eq!(tree::sticking_out(&mut app, SIZE.x as f32), [""; 0], "{at}");
        assert_eq!(tree::out_of_their_box(&mut app), [""; 0], "{at}");
    }
}

/// A phase as it looks, at a text size.
fn look(name: &str, theme: Theme, text: TextSize, keys_to_press: &str) {
    let (_folder, journal) = journal();
    compare(name, SIZE, |stage| {
        let mut app = room(stage, theme, text, &journal);
        keys(&mut app, keys_to_press);
        app
    });
}

#[test]
fn the_vote_looks_as_it_did() {
    look("workshop-vote", Theme::Light, TextSize::NORMAL, ">>112");
}

#[test]
fn the_spread_looks_as_it_did() {
    look("workshop-spread", Theme::Dark, TextSize::NORMAL, ">>1122230>>");
}

#[test]
fn the_levels_look_as_they_did() {
    look("workshop-levels-200", Theme::HighContrast, TextSize::LARGEST, ">>1122230>>l");
}
