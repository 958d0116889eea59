//! How practice goes, what is kept, and that it can be taken along and deleted.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::shelf::Records;
use heard::app::theme::{TextSize, Theme};
use heard::journal::{Journal, JournalError};

use crate::debrief::{Road, debrief, talked_through_in};
use crate::looks::compare;
use crate::settings::{SETTLED, called};
use crate::support::{SIZE, frames, library};
use crate::tree;

fn progress(stage: Stage, theme: Theme, text: TextSize, journal: Journal) -> App {
    let mut app = library(stage, theme, text);
    app.world_mut().resource_mut::<Records>().journal = journal;
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Progress);
    frames(&mut app, SETTLED);
    app
}

fn plain(journal: &Journal) -> App {
    progress(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, journal.clone())
}

fn press(app: &mut App, name: &str) {
    let entity = called(app, name);
    app.world_mut().trigger(Activate { entity });
    frames(app, SETTLED);
}

fn practised(journal: &Journal) {
    talked_through_in(journal, "voice-note", Road::Poor);
    talked_through_in(journal, "voice-note", Road::Good);
    talked_through_in(journal, "double-charge", Road::Poor);
}

fn says(app: &mut App, what: &str) -> bool {
    tree::said(app).iter().any(|said| said.contains(what))
}

#[test]
fn before_the_first_conversation_it_says_where_to_begin() {
    let mut app = plain(&Journal::nowhere(JournalError::NotWanted));
    assert!(says(&mut app, "Nothing here yet"));
    assert!(says(&mut app, "Nothing is kept"));
}

#[test]
fn first_best_and_latest_are_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    practised(&journal);
    let mut app = plain(&journal);
    assert!(says(&mut app, "Talked through 2 times. First: Finding your feet · best: Landing well"));
    assert!(says(&mut app, "Talked through once: Finding your feet"));
    assert!(says(&mut app, "A heart was asked for"));
    assert!(!says(&mut app, "Worth trying again"), "not on the same day");
}

#[test]
fn a_copy_is_saved_and_everything_is_deleted_only_when_it_is_said_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    practised(&journal);
    let mut app = plain(&journal);
    press(&mut app, "Save a copy");
    let copies: Vec<_> = std::fs::read_dir(folder.path().join("copies")).expect("copies").flatten().collect();
    assert_eq!(copies.len(), 1);
    assert!(says(&mut app, &copies[0].path().display().to_string()));

    press(&mut app, "Delete everything");
    press(&mut app, "Keep it");
    assert_eq!(journal.attempts().expect("it can be read").len(), 3);
    press(&mut app, "Delete everything");
    press(&mut app, "Delete everything for good");
    assert!(journal.attempts().expect("it can be read").is_empty());
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Library);
    assert!(says(&mut app, "Everything is deleted."));
}

#[test]
fn what_to_practise_next_is_saved_for_a_calendar_and_rings_only_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    practised(&journal);
    let mut app = plain(&journal);
    press(&mut app, "Save as a calendar file");
    let file = folder.path().join("calendar/heard.ics");
    assert!(says(&mut app, &file.display().to_string()));
    let text = std::fs::read_to_string(&file).expect("it was saved");
    // Once talked through: after 2, 7 and 21 days. Twice: after 7 and 21.
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 5);
    assert_eq!(text.matches("SUMMARY:Listen again: The voice note").count(), 2);
    assert!(!text.contains("VALARM"));
    let mut nodes = app.world_mut().query::<(Entity, &bevy::a11y::AccessibilityNode)>();
    let is_it = |node: &bevy::a11y::AccessibilityNode| {
        node.role() == accesskit::Role::RadioButton && node.label() == Some("At nine")
    };
    let entity = nodes.iter(app.world()).find(|(_, node)| is_it(node)).expect("a segment").0;
    app.world_mut().trigger(heard::app::widgets::segmented::ChooseSegment { entity });
    frames(&mut app, 2);
    press(&mut app, "Save as a calendar file");
    let text = std::fs::read_to_string(&file).expect("it was saved");
    assert_eq!(text.matches("BEGIN:VALARM").count(), 5);
    let mut app = plain(&Journal::nowhere(JournalError::NotWanted));
    assert!(!says(&mut app, "Save as a calendar file"), "there is nothing to put into it");
}

#[test]
fn a_debrief_is_saved_as_a_page_and_says_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    let session = talked_through_in(&journal, "voice-note", Road::Good);
    let mut app = debrief(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, session);
    app.world_mut().resource_mut::<Records>().journal = journal;
    press(&mut app, "Save as a page");
    let page = folder.path().join("pages/the-voice-note-1.html");
    assert!(says(&mut app, &page.display().to_string()), "{:?}", tree::said(&mut app));
    let html = std::fs::read_to_string(page).expect("it was saved");
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("Joel Mensah"));
}

#[test]
fn words_stay_in_their_boxes() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = Journal::open(folder.path()).journal;
    practised(&journal);
    for text in [TextSize::NORMAL, TextSize::LARGEST] {
        let mut app = progress(Stage::NoGpu { size: SIZE }, Theme::Light, text, journal.clone());
        assert_eq!(tree::out_of_their_box(&mut app), Vec::<String>::new());
    }
}

#[test]
fn how_it_looks() {
    // In memory: a folder would have another name in every picture.
    let journal = Journal::nowhere(JournalError::NotWanted);
    practised(&journal);
    for (name, theme, text) in
        [("progress-light", Theme::Light, TextSize::NORMAL), ("progress-dark-200", Theme::Dark, TextSize::LARGEST)]
    {
        compare(name, UVec2::new(1280, 800), |stage| progress(stage, theme, text, journal.clone()));
    }
}
