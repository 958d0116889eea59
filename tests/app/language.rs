//! Scenarios told in the interface's language, and how they follow it.

use std::fs;
use std::path::PathBuf;

use bevy::prelude::*;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::session::Session;
use heard::app::shelf::Shelf;
use heard::app::theme::{TextSize, Theme};
use heard::app::words::Words;
use heard::journal::{Journal, JournalError};
use heard::library;
use heard::play::Mode;
use heard::texts::Texts;

use crate::support::{SIZE, frames, library_of};
use crate::tree;

/// A folder with a scenario and its translation, and a shelf with both.
fn translated() -> (tempfile::TempDir, Shelf) {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("it can be written");
    put("kettle.ron", include_str!("../fixtures/kettle.ron"));
    put(
        "kettle.de.ron",
        r#"(
    texts: {"The kettle": "Der Kessel", "Hear what is said before you solve it.": "Erst hören, dann lösen."},
    turns: {
        "opens": (
            texts: {"It broke again. Third kettle this year.": "Wieder kaputt. Der dritte Kessel dieses Jahr."},
            choices: {"1": {"Third one? I'd be fed up too.": "Der dritte? Das würde mich auch nerven."}},
        ),
    },
)"#,
    );
    let rubric = heard::rubric::Rubric::built_in();
    let entries = vec![library::entry(&folder.path().join("kettle.ron"), &rubric)];
    let shelf = Shelf::of(entries, &[] as &[PathBuf], rubric);
    (folder, Shelf { paths: Vec::new(), ..shelf })
}

fn plain(shelf: Shelf) -> App {
    library_of(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, shelf)
}

fn speak(app: &mut App, language: &str, screen: Screen) {
    app.insert_resource(Words(Texts::new(Some(language))));
    app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
    frames(app, 4);
}

fn says(app: &mut App, what: &str) -> bool {
    tree::said(app).iter().any(|said| said.contains(what))
}

#[test]
fn the_library_follows_the_language_at_once_and_back() {
    let (_folder, shelf) = translated();
    let mut app = plain(shelf);
    assert!(says(&mut app, "The kettle"));
    speak(&mut app, "de", Screen::Library);
    assert!(says(&mut app, "Der Kessel") && !says(&mut app, "The kettle"));
    speak(&mut app, "es", Screen::Library);
    assert!(says(&mut app, "The kettle"), "there is no translation into Spanish");
}

#[test]
fn what_cannot_be_read_of_a_translation_is_said_on_the_card() {
    let (folder, shelf) = translated();
    fs::write(folder.path().join("kettle.de.ron"), "(texts: {").expect("it can be written");
    let mut app = plain(shelf);
    assert!(!says(&mut app, "kettle.de.ron"));
    speak(&mut app, "de", Screen::Library);
    assert!(says(&mut app, "The kettle") && says(&mut app, "kettle.de.ron:1:"));
}

#[test]
fn a_conversation_under_way_goes_on_in_another_language_at_the_same_place() {
    let (_folder, shelf) = translated();
    let journal = Journal::nowhere(JournalError::NotWanted);
    let mut session =
        Session::begin(&shelf.entries[0], &shelf.rubric, Mode::Practice, None, 7, &journal).expect("it can be played");
    session.choose("1").expect("it is on offer");
    let events = session.conversation().attempt().clone();
    let mut app = plain(shelf);
    app.insert_resource(session);
    speak(&mut app, "de", Screen::Conversation);
    assert!(says(&mut app, "Der dritte? Das würde mich auch nerven."), "{:?}", tree::said(&mut app));
    let session = app.world().resource::<Session>();
    let offers = session.conversation().scene().offers;
    let said = offers.iter().filter_map(|offer| offer.choice.say.as_deref()).collect::<Vec<_>>();
    assert!(said.contains(&"Take mine until Friday."), "what is not translated is told as it was written: {said:?}");
    assert_eq!(*session.conversation().attempt(), events);
    // It is chosen, recorded, and gone on with in English.
    app.world_mut().resource_mut::<Session>().choose("good").expect("it is on offer");
    speak(&mut app, "en", Screen::Debrief);
    assert!(says(&mut app, "Third one? I'd be fed up too."));
    let kept = journal.load(journal.attempts().expect("it can be read")[0].id).expect("it is kept");
    assert_eq!(kept.attempt.events.len(), 2);
    assert_eq!(kept.about.title, "The kettle");
}
