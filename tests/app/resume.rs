//! Going on where a conversation stopped: after the power went, and after the scenario was edited.

use std::sync::Arc;

use accesskit::{Action, Role};
use bevy::prelude::*;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::session::Session;
use heard::app::shelf::Notices;
use heard::app::words::Words;
use heard::journal::{Journal, JournalError, Kept, Notice};
use heard::library::Entry;
use heard::play::Mode;
use heard::rubric::Rubric;
use heard::settings::Typewriter;

use crate::conversation::{Opening, ask, begun, choose, entry_of, find, opened, transcript};
use crate::support::{SIZE, frames};

const STAGE: Stage = Stage::NoGpu { size: SIZE };

/// Three turns, one after the other.
fn scenario(first: &str, second: &str, line: &str) -> Entry {
    let turn = |line: &str, say: &str, next: &str| {
        format!(
            "(says: \"{line}\", choices: [(id: \"one\", say: \"{say}\", goto: \"{next}\"), (id: \"two\", say: \"No.\", goto: \"{next}\")])"
        )
    };
    let mut entry = entry_of(&format!(
        "(title: \"Three\", person: (name: \"Sam\"), turns: {{\"a\": {}, \"b\": {}, \"c\": {}, \"end\": (says: \"Bye.\", ending: (title: \"End\", outcome: Better))}})",
        turn("First.", first, "b"),
        turn(line, second, "c"),
        turn("Third.", "Right.", "end"),
    ));
    entry.key = "three".to_owned();
    entry
}

fn practice() -> Opening {
    Opening { mode: Mode::Practice, typewriter: Typewriter::Off, ..Opening::default() }
}

/// Two replies are given, and then the process is gone: nothing is left, closed or said good-bye to.
fn cut_off(folder: &std::path::Path, entry: &Entry) -> Vec<String> {
    let journal = Journal::open(folder).journal;
    let mut app = begun(STAGE, &practice(), entry, &journal);
    choose(&mut app, "one");
    choose(&mut app, "one");
    let shown = transcript(&mut app);
    std::mem::forget(app);
    shown
}

fn left_behind(folder: &std::path::Path) -> (Journal, Kept) {
    let journal = Journal::open(folder).journal;
    let unfinished = journal.unfinished().expect("it can be read");
    assert_eq!(unfinished.len(), 1, "it is offered to go on with");
    let kept = journal.load(unfinished[0].id).expect("it can be read");
    (journal, kept)
}

fn resumed(folder: &std::path::Path, entry: &Entry) -> (App, bool) {
    let (journal, kept) = left_behind(folder);
    let (session, parted) =
        Session::resume(entry, &Rubric::built_in(), &kept, None, &journal).expect("it can be played");
    (opened(STAGE, &practice(), session), parted)
}

#[test]
fn it_goes_on_exactly_where_it_was_cut_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = scenario("Yes.", "Indeed.", "Second.");
    let before = cut_off(folder.path(), &entry);
    let (mut app, parted) = resumed(folder.path(), &entry);
    assert!(!parted);
    assert_eq!(transcript(&mut app), before);
    assert_eq!(app.world().resource::<Session>().conversation().turn_name(), "c");
    choose(&mut app, "one");
    assert!(app.world().resource::<Session>().conversation().is_over());
}

#[test]
fn an_edit_elsewhere_keeps_the_place() {
    let folder = tempfile::tempdir().expect("a folder");
    cut_off(folder.path(), &scenario("Yes.", "Indeed.", "Second."));
    let (mut app, parted) = resumed(folder.path(), &scenario("Yes.", "Indeed.", "Second, and better."));
    assert!(!parted);
    assert_eq!(app.world().resource::<Session>().conversation().turn_name(), "c");
    assert!(transcript(&mut app).iter().any(|said| said == "Second, and better."));
}

#[test]
fn an_edit_of_what_was_said_starts_that_turn_again() {
    let folder = tempfile::tempdir().expect("a folder");
    cut_off(folder.path(), &scenario("Yes.", "Indeed.", "Second."));
    let edited = scenario("Yes.", "Indeed, I think.", "Second.");
    let (app, parted) = resumed(folder.path(), &edited);
    assert!(parted);
    assert_eq!(app.world().resource::<Session>().conversation().turn_name(), "b");
    drop(app);
    let (app, parted) = resumed(folder.path(), &edited);
    assert!(!parted, "what was taken back is on record");
    assert_eq!(app.world().resource::<Session>().conversation().turn_name(), "b");
    let mut app = app;
    choose(&mut app, "two");
    drop(app);
    let (app, parted) = resumed(folder.path(), &edited);
    assert!(!parted);
    assert_eq!(app.world().resource::<Session>().conversation().turn_name(), "c", "nor is what came after it lost");
}

#[test]
fn it_goes_on_under_the_rubric_that_it_was_begun_under() {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = scenario("Yes.", "Indeed.", "Second.");
    let journal = Journal::open(folder.path()).journal;
    let own = heard::rubric::BUILT_IN.replacen("Validate: [Heart]", "Validate: []", 1);
    let own = Arc::new(Rubric::read(&own).expect("it is a rubric"));
    assert_ne!(own.revision(), Rubric::built_in().revision());
    let mut session = Session::begin(&entry, &own, Mode::Practice, None, 7, &journal).expect("it can be played");
    session.choose("one").expect("it is on offer");
    drop(session);

    let (journal, kept) = left_behind(folder.path());
    let (mut session, parted) =
        Session::resume(&entry, &Rubric::built_in(), &kept, None, &journal).expect("it can be played");
    assert!(!parted);
    let under = |session: &Session| session.conversation().script().rubric().revision();
    assert_eq!(under(&session), own.revision());
    session.tell_as(&entry, Some("Alex")).expect("it can be told again");
    assert_eq!(under(&session), own.revision());
    let again = session.again_from(0, &entry, None).expect("it can be tried again");
    assert_eq!(under(&again), own.revision());
}

#[test]
fn of_two_windows_on_one_attempt_the_later_one_says_that_nothing_more_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = scenario("Yes.", "Indeed.", "Second.");
    cut_off(folder.path(), &entry);
    let (mut one, _) = resumed(folder.path(), &entry);
    let (mut other, _) = resumed(folder.path(), &entry);
    let reply = |app: &mut App, number: &str| {
        let button = find(app, Role::Button, number).expect("it is on offer");
        ask(app, button, Action::Click);
    };
    reply(&mut one, "1. ");
    reply(&mut other, "2. ");
    let notice = Notice::NotKept(Arc::new(JournalError::GoneOnElsewhere));
    let told = other.world().resource::<Words>().tell(&notice);
    assert!(find(&mut other, Role::Label, &told).is_some());
    assert!(find(&mut one, Role::Label, &told).is_none());
    for app in [&one, &other] {
        assert!(app.world().resource::<Session>().conversation().is_over(), "both can be talked through");
    }
    let kept = Journal::open(folder.path()).journal.attempts().expect("it can be read");
    assert_eq!(kept.len(), 1);
}

#[test]
fn the_trainee_is_told_in_the_conversation() {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = scenario("Yes.", "Indeed.", "Second.");
    let journal = Journal::open(folder.path()).journal;
    let mut app = begun(STAGE, &practice(), &entry, &journal);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
    frames(&mut app, 4);
    let told = app.world().resource::<Words>().get("notice-edited");
    let session = Session::begin(&entry, &Rubric::built_in(), Mode::Practice, None, 7, &journal).expect("it can");
    app.insert_resource(session);
    app.world_mut().resource_mut::<Notices>().0.push(told.clone());
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Conversation);
    frames(&mut app, 4);
    assert!(find(&mut app, Role::Label, &told).is_some());
    assert!(app.world().resource::<Notices>().0.is_empty(), "it is told once");
}

#[test]
fn lines_of_an_earlier_attempt_appear_at_once_and_new_ones_do_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let entry = scenario("Yes.", "Indeed.", "Second.");
    cut_off(folder.path(), &entry);
    let journal = Journal::open(folder.path()).journal;
    let slowly = Opening { typewriter: Typewriter::Steady, ..practice() };
    let mut app = begun(STAGE, &slowly, &entry, &journal);
    let offered = |app: &mut App| find(app, Role::Button, "1. ").is_some();
    assert!(offered(&mut app), "the opening was seen before");
    app.world_mut().resource_mut::<Session>().choose("one").expect("it is on offer");
    frames(&mut app, 4);
    assert!(offered(&mut app), "and so was this");
    app.world_mut().resource_mut::<Session>().choose("two").expect("it is on offer");
    frames(&mut app, 4);
    assert!(!offered(&mut app), "this reply is new");

    let mut app = begun(STAGE, &slowly, &entry, &Journal::open(folder.path()).journal);
    app.world_mut().resource_mut::<heard::app::words::Preferences>().skip_seen = false;
    app.world_mut().resource_mut::<Session>().choose("one").expect("it is on offer");
    frames(&mut app, 4);
    assert!(!offered(&mut app), "where it is not wanted, every line takes its time");
}
