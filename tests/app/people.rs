//! Several people on one computer, and nobody.

use std::path::Path;

use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::shelf::{Records, Who};
use heard::app::theme::{TextSize, Theme};
use heard::app::words::Preferences;
use heard::journal::Journal;
use heard::settings::{Settings, ThemeChoice};

use crate::debrief::{Road, talked_through_in};
use crate::looks::compare;
use crate::settings::{SETTLED, called};
use crate::support::{SIZE, frames, library, write};
use crate::tree;

/// The window on what a folder holds: as it was left there.
fn window(stage: Stage, theme: Theme, text: TextSize, folder: &Path) -> App {
    let mut app = library(stage, theme, text);
    let settings = Settings::read(folder).0;
    let journal = Journal::open(folder).journal;
    app.insert_resource(Records::of(journal, settings.person.as_deref(), Some(folder.to_owned())));
    app.insert_resource(Preferences(settings));
    go(&mut app, Screen::Library);
    app
}

fn plain(folder: &Path) -> App {
    window(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL, folder)
}

fn go(app: &mut App, screen: Screen) {
    app.world_mut().resource_mut::<NextState<Screen>>().set(screen);
    frames(app, SETTLED);
}

fn activate(app: &mut App, name: &str) {
    let entity = called(app, name);
    app.world_mut().trigger(Activate { entity });
    frames(app, SETTLED);
}

/// Adds a name and practises under it.
fn add(app: &mut App, name: &str) {
    go(app, Screen::People);
    write(app, "A new name", name);
    activate(app, "Add this name");
}

fn practise(app: &mut App, scenario: &str) {
    let journal = app.world().resource::<Records>().journal.clone();
    talked_through_in(&journal, scenario, Road::Good);
    go(app, Screen::Library);
}

fn says(app: &mut App, what: &str) -> bool {
    tree::said(app).iter().any(|said| said.contains(what))
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

#[test]
fn each_sees_their_own_progress_and_is_called_by_their_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = plain(folder.path());
    add(&mut app, "Ana");
    assert_eq!(screen(&app), Screen::Library);
    practise(&mut app, "voice-note");
    assert!(says(&mut app, "Talked through once"));
    assert_eq!(app.world().resource::<Preferences>().you.as_deref(), Some("Ana"));
    add(&mut app, "Bo");
    assert!(!says(&mut app, "Talked through once"));
    assert_eq!(app.world().resource::<Preferences>().you.as_deref(), Some("Bo"));
    go(&mut app, Screen::People);
    assert!(says(&mut app, "Now: Bo"));
    activate(&mut app, "Ana");
    assert!(says(&mut app, "Talked through once"));
    // Next time it begins with who did last.
    let mut app = plain(folder.path());
    assert_eq!(app.world().resource::<Records>().who, Who::Named("Ana".to_owned()));
    assert!(says(&mut app, "Talked through once"));
}

#[test]
fn nobody_keeps_nothing_and_leaves_what_is_kept_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = plain(folder.path());
    add(&mut app, "Ana");
    practise(&mut app, "voice-note");
    let files = |folder: &Path| -> Vec<(std::path::PathBuf, Vec<u8>)> {
        let all = std::fs::read_dir(folder).expect("it can be read").flatten();
        let plain = all.filter(|file| file.path().extension().is_some_and(|kind| kind == "toml"));
        plain.map(|file| (file.path(), std::fs::read(file.path()).expect("it can be read"))).collect()
    };
    let before = files(folder.path());
    go(&mut app, Screen::People);
    activate(&mut app, "Nobody: keep nothing");
    assert!(!says(&mut app, "Talked through once"));
    practise(&mut app, "double-charge");
    assert!(says(&mut app, "Talked through once"), "it is there as long as the session lasts");
    app.insert_resource(Theme::HighContrast);
    frames(&mut app, 3);
    go(&mut app, Screen::Progress);
    assert!(says(&mut app, "Nothing is kept"));
    assert_eq!(files(folder.path()), before, "settings are not kept either");
    go(&mut app, Screen::People);
    activate(&mut app, "Ana");
    assert_eq!(app.world().resource::<Records>().journal.attempts().expect("it can be read").len(), 1);
    assert_eq!(app.world().resource::<Preferences>().theme, ThemeChoice::Light);
    assert_eq!(*app.world().resource::<Theme>(), Theme::Light);
    let journal = Journal::open(folder.path()).journal;
    assert_eq!(journal.attempts().expect("it can be read").len(), 0, "without a name, nothing was practised");
}

#[test]
fn deleting_everything_deletes_ones_own_and_leads_on_without_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = plain(folder.path());
    add(&mut app, "Ana");
    practise(&mut app, "voice-note");
    add(&mut app, "Bo");
    practise(&mut app, "voice-note");
    go(&mut app, Screen::Progress);
    assert!(says(&mut app, "This is what Bo has practised."));
    activate(&mut app, "Delete everything");
    assert!(says(&mut app, "What others have practised stays."));
    activate(&mut app, "Delete everything for good");
    assert!(says(&mut app, "Everything is deleted."));
    assert_eq!(app.world().resource::<Records>().who, Who::Unnamed);
    assert_eq!(app.world().resource::<Records>().names(), ["Ana"]);
    go(&mut app, Screen::People);
    activate(&mut app, "Ana");
    assert!(says(&mut app, "Talked through once"));
}

#[test]
fn who_has_no_name_here_can_still_be_called_by_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = plain(folder.path());
    go(&mut app, Screen::People);
    write(&mut app, "What should people here call you?", "  Sam ");
    go(&mut app, Screen::Library);
    assert_eq!(app.world().resource::<Preferences>().you.as_deref(), Some("Sam"));
    frames(&mut app, 2);
    assert_eq!(Settings::read(folder.path()).0.you.as_deref(), Some("Sam"));
    go(&mut app, Screen::People);
    write(&mut app, "What should people here call you?", " ");
    go(&mut app, Screen::Library);
    assert_eq!(app.world().resource::<Preferences>().you, None);
}

#[test]
fn where_several_practise_it_begins_with_the_question_who_it_is() {
    for (names, begins_with) in
        [(&[][..], Screen::Library), (&["Ana"], Screen::Library), (&["Ana", "Bo"], Screen::People)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = Journal::open(folder.path()).journal;
        for name in names {
            journal.called(name).expect("it can be written");
        }
        let mut app = heard::app::build(Stage::NoGpu { size: SIZE });
        app.insert_resource(Records::of(journal, None, None));
        frames(&mut app, SETTLED);
        assert_eq!(screen(&app), begins_with, "{names:?}");
    }
}

#[test]
fn an_empty_name_adds_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = plain(folder.path());
    add(&mut app, "   ");
    assert_eq!(screen(&app), Screen::People);
    assert!(app.world().resource::<Records>().names().is_empty());
}

#[test]
fn everything_is_said_and_stays_in_its_box() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["Ana", "Bo", "Someone with a very long name, as long as names go here at all, really"] {
        Journal::open(folder.path()).journal.called(name).expect("it can be written");
    }
    for text in [TextSize::NORMAL, TextSize::LARGEST] {
        let mut app = window(Stage::NoGpu { size: SIZE }, Theme::Light, text, folder.path());
        go(&mut app, Screen::People);
        assert_eq!(tree::unsaid(&mut app), [""; 0]);
        assert_eq!(tree::orphans(&mut app), [""; 0]);
        assert_eq!(tree::out_of_order(&mut app), [""; 0]);
        assert_eq!(tree::out_of_their_box(&mut app), [""; 0]);
        assert_eq!(tree::sticking_out(&mut app, SIZE.x as f32), [""; 0]);
    }
}

#[test]
fn how_it_looks() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["Ana", "Bo"] {
        Journal::open(folder.path()).journal.called(name).expect("it can be written");
    }
    for (name, theme, text) in
        [("people-light", Theme::Light, TextSize::NORMAL), ("people-dark-200", Theme::Dark, TextSize::LARGEST)]
    {
        compare(name, UVec2::new(1280, 800), |stage| {
            let mut app = window(stage, theme, text, folder.path());
            go(&mut app, Screen::People);
            app
        });
    }
}
