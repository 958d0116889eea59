//! Finding a conversation: words, filters, pages, and what is worth trying now.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::screens::library::{FOUND_AT_ONCE, Finding};
use heard::app::shelf::{Records, Shelf};
use heard::app::stage::{DEFAULT_SIZE, LEAST_SIZE};
use heard::app::theme::{TextSize, Theme};
use heard::journal::Journal;
use heard::library::{self, Entry};
use heard::rubric::Rubric;

use crate::debrief::{Road, talked_through_in};
use crate::looks::compare;
use crate::settings::{SETTLED, called};
use crate::support::{self, SIZE, focused, frames, library as open, library_of, shelf, spoken};
use crate::tree;

fn plain(shelf: Shelf) -> App {
    library_of(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, shelf)
}

/// A shelf with so many conversations, each called by its number.
fn many(count: usize) -> (tempfile::TempDir, Shelf) {
    let folder = tempfile::tempdir().expect("a folder");
    let kettle = include_str!("../fixtures/kettle.ron");
    for number in 0..count {
        let text = kettle.replace("The kettle", &format!("Kettle {number:03}"));
        let text = if number % 2 == 0 { text.replace("aim:", "channel: Phone, aim:") } else { text };
        fs::write(folder.path().join(format!("kettle-{number:03}.ron")), text).expect("it can be written");
    }
    let rubric = Rubric::built_in();
    let entries = library::entries(&[folder.path().to_owned()], &rubric);
    let entries: Vec<Entry> = entries.into_iter().filter(|entry| !entry.key.starts_with("built-in")).collect();
    let shelf = Shelf::of(entries, &[] as &[PathBuf], rubric);
    (folder, Shelf { paths: Vec::new(), ..shelf })
}

fn cards(app: &mut App) -> Vec<String> {
    let mut nodes = app.world_mut().query::<&AccessibilityNode>();
    let names = nodes.iter(app.world()).filter(|node| node.role() == Role::Button).filter_map(|node| node.label());
    let mut names: Vec<_> = names.filter_map(|name| name.strip_prefix("Open: ")).map(str::to_owned).collect();
    names.sort();
    names
}

fn activate(app: &mut App, name: &str) {
    let entity = called(app, name);
    app.world_mut().trigger(Activate { entity });
    frames(app, SETTLED);
}

const SEARCH: &str = "Look for a title, a person, a topic or a channel";

fn write(app: &mut App, words: &str) {
    support::write(app, SEARCH, words);
}

/// Chooses a segment of a filter.
fn filter(app: &mut App, name: &str) {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let segment = |node: &AccessibilityNode| node.role() == Role::RadioButton && node.label() == Some(name);
    let found = nodes.iter(app.world()).find(|(_, node)| segment(node)).map(|(entity, _)| entity);
    let entity = found.expect("a segment of that name");
    app.world_mut().trigger(heard::app::widgets::segmented::ChooseSegment { entity });
    frames(app, SETTLED);
}

fn says(app: &mut App, what: &str) -> bool {
    tree::said(app).iter().any(|said| said.contains(what))
}

#[test]
fn words_find_by_title_person_channel_and_topic() {
    let mut app = plain(shelf());
    for (words, found) in [
        ("joel", &["The voice note"][..]),
        ("phone", &["The double charge", "The grandmother's cot"]),
        ("  VOICE  note ", &["The voice note"]),
        ("nobody is called so", &[]),
        ("", &["The double charge", "The grandmother's cot", "The voice note"]),
    ] {
        write(&mut app, words);
        assert_eq!(cards(&mut app), found, "{words:?}");
        let count = match found.len() {
            0 => "Nothing fits. Try fewer words, or show all.".to_owned(),
            count => format!("{count} of 3 conversations"),
        };
        assert!(says(&mut app, &count), "{words:?}");
        assert_eq!(tree::unsaid(&mut app), [""; 0]);
    }
}

#[test]
fn what_is_typed_is_looked_for_and_the_keyboard_stays_in_the_field() {
    let mut app = plain(shelf());
    let field = support::field(&mut app, SEARCH);
    app.world_mut()
        .resource_mut::<bevy::input_focus::InputFocus>()
        .set(field, bevy::input_focus::FocusCause::Navigated);
    frames(&mut app, 2);
    for letter in ["j", "o", "e"] {
        type_letter(&mut app, letter);
    }
    frames(&mut app, 3);
    assert_eq!(cards(&mut app), ["The voice note"]);
    assert_eq!(focused(&app), Some(field));
    assert_eq!(app.world().get::<AccessibilityNode>(field).and_then(|node| node.value()), Some("joe"));
}

fn type_letter(app: &mut App, letter: &str) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<bevy::window::PrimaryWindow>>();
    let window = windows.single(app.world()).expect("every stage has a primary window");
    app.world_mut().write_message(bevy::input::keyboard::KeyboardInput {
        key_code: KeyCode::KeyJ,
        logical_key: Key::Character(letter.into()),
        state: bevy::input::ButtonState::Pressed,
        text: Some(letter.into()),
        repeat: false,
        window,
    });
    app.update();
}

#[test]
fn filters_narrow_and_show_all_widens_again() {
    let mut app = plain(shelf());
    activate(&mut app, "Filter");
    filter(&mut app, "Messages");
    assert_eq!(cards(&mut app), ["The voice note"]);
    assert_eq!(tree::out_of_order(&mut app), [""; 0]);
    assert!(says(&mut app, "Show all"));
    // It stays while somebody looks elsewhere.
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Settings);
    frames(&mut app, SETTLED);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
    frames(&mut app, SETTLED);
    assert_eq!(cards(&mut app), ["The voice note"]);
    activate(&mut app, "Show all");
    assert_eq!(cards(&mut app).len(), 3);
    assert_eq!(*app.world().resource::<Finding>(), Finding::default());
}

#[test]
fn what_was_talked_through_can_be_left_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    talked_through_in(&journal, "voice-note", Road::Good);
    let mut app = plain(shelf());
    app.insert_resource(Records::of(journal, None, None));
    activate(&mut app, "Filter");
    filter(&mut app, "Not talked through yet");
    assert_eq!(cards(&mut app), ["The double charge", "The grandmother's cot"]);
}

#[test]
fn two_hundred_come_a_page_at_a_time_and_the_keyboard_goes_along() {
    let (_folder, shelf) = many(200);
    let mut app = plain(shelf);
    assert_eq!(cards(&mut app).len(), FOUND_AT_ONCE);
    assert!(says(&mut app, "Page 1 of 9") && says(&mut app, "200 of 200 conversations"));
    let nodes = |app: &mut App| app.world_mut().query::<&Node>().iter(app.world()).count();
    let before = nodes(&mut app);
    activate(&mut app, "Next page");
    assert_eq!(cards(&mut app)[0], "Kettle 024");
    let first = focused(&app).and_then(|entity| spoken(app.world(), entity));
    assert_eq!(first.as_deref(), Some("Open: Kettle 024"));
    assert!(nodes(&mut app) <= before + 8, "a page is as many nodes as the one before");
    write(&mut app, "kettle 19");
    assert_eq!(cards(&mut app).len(), 12, "019, 119 and 190 to 199");
    assert!(!says(&mut app, "Page 1"));
}

#[test]
fn nothing_is_made_anew_while_nothing_changes() {
    let (_folder, shelf) = many(60);
    let mut app = plain(shelf);
    let entities = |app: &mut App| {
        let mut all: Vec<Entity> = app.world_mut().query_filtered::<Entity, With<Node>>().iter(app.world()).collect();
        all.sort();
        all
    };
    let before = entities(&mut app);
    frames(&mut app, 10);
    assert_eq!(entities(&mut app), before);
}

#[test]
fn what_is_due_is_suggested_with_the_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    talked_through_in(&journal, "voice-note", Road::Poor);
    talked_through_in(&journal, "double-charge", Road::Good);
    let mut app = plain(shelf());
    app.insert_resource(Records::of(journal.clone(), None, None));
    let again = |app: &mut App| {
        app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
        frames(app, SETTLED);
        says(app, "Worth trying again now")
    };
    assert!(!again(&mut app), "not on the same day");
    set_back(folder.path(), Duration::from_secs(3 * 86_400));
    assert!(again(&mut app));
    assert!(says(&mut app, "A heart was asked for") || says(&mut app, "was asked for"));
    assert_eq!(cards(&mut app).iter().filter(|name| *name == "The voice note").count(), 2);
    assert_eq!(tree::unsaid(&mut app), [""; 0]);
    assert_eq!(tree::out_of_order(&mut app), [""; 0]);
    // A clock that was a year ahead while somebody practised does not make them wait a year.
    set_back(folder.path(), Duration::ZERO);
    let ahead = rusqlite::Connection::open(folder.path().join("journal.sqlite")).expect("it opens");
    ahead
        .execute_batch("DROP TRIGGER IF EXISTS events_are_only_added; UPDATE events SET at = at + 31536000000")
        .expect("it can");
    assert!(again(&mut app));
}

/// Lets everything in a journal have happened so long before now.
fn set_back(folder: &std::path::Path, ago: Duration) {
    let journal = rusqlite::Connection::open(folder.join("journal.sqlite")).expect("it opens");
    let at = SystemTime::now() - ago;
    let at = at.duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_millis() as i64;
    let trigger = "DROP TRIGGER IF EXISTS events_are_only_added";
    journal.execute_batch(trigger).expect("it can");
    journal.execute("UPDATE events SET at = ?", [at]).expect("it can");
}

#[test]
fn a_broken_file_is_a_card_that_says_what_and_where_and_can_be_found() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a-broken.ron"), "(title: \"A\", turns: {").expect("it can be written");
    let rubric = Rubric::built_in();
    let mut shelf = shelf();
    shelf.entries.push(library::entry(&folder.path().join("a-broken.ron"), &rubric));
    let mut app = plain(shelf);
    assert!(says(&mut app, "This file can't be played yet") && says(&mut app, "a-broken.ron:1:"));
    write(&mut app, "a-broken");
    assert!(says(&mut app, "This file can't be played yet") && cards(&mut app).is_empty());
    assert_eq!(tree::out_of_their_box(&mut app), [""; 0]);
}

#[test]
fn everything_stays_in_the_window_and_in_its_box_with_all_of_it_open() {
    let (_folder, shelf) = many(30);
    let shelf = Arc::new(shelf);
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::LARGEST] {
            let shelf = Shelf {
                entries: shelf.entries.clone(),
                rubric: shelf.rubric.clone(),
                picked: None,
                paths: Vec::new(),
                path: None,
            };
            let mut app = library_of(Stage::NoGpu { size }, Theme::Light, text, shelf);
            activate(&mut app, "Filter");
            let at = format!("{} % in {size}", text.as_percent());
            assert_eq!(tree::sticking_out(&mut app, size.x as f32), [""; 0], "{at}");
            assert_eq!(tree::out_of_their_box(&mut app), [""; 0], "{at}");
            assert_eq!(tree::unsaid(&mut app), [""; 0], "{at}");
            assert_eq!(tree::orphans(&mut app), [""; 0], "{at}");
        }
    }
}

#[test]
fn how_it_looks_with_filters() {
    let filtered = |stage: Stage, theme: Theme, text: TextSize| {
        let mut app = open(stage, theme, text);
        activate(&mut app, "Filter");
        write(&mut app, "the");
        app
    };
    for (name, theme, text) in [
        ("library-filters", Theme::Light, TextSize::NORMAL),
        ("library-filters-high-contrast-200", Theme::HighContrast, TextSize::LARGEST),
    ] {
        compare(name, UVec2::new(1280, 1000), |stage| filtered(stage, theme, text));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    talked_through_in(&journal, "voice-note", Road::Poor);
    talked_through_in(&journal, "double-charge", Road::Poor);
    set_back(folder.path(), Duration::from_secs(3 * 86_400));
    compare("library-again-dark", UVec2::new(1280, 1000), |stage| {
        let mut app = open(stage, Theme::Dark, TextSize::NORMAL);
        app.insert_resource(Records::of(journal.clone(), None, None));
        app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
        frames(&mut app, SETTLED);
        app
    });
}
