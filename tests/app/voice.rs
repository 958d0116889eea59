//! Reading aloud: what is handed to the system's speech command, and when. The command is a scribe.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use accesskit::Role;
use bevy::input::keyboard::Key;
use bevy::prelude::*;
use heard::app::Stage;
use heard::app::screens::Screen;
use heard::app::voice::{Feed, Synthesiser, Voice};
use heard::app::words::Preferences;

use crate::conversation::{Opening, choose, conversation, find};
use crate::support::{SIZE, frames, press};

/// A command that writes down what it is to say, a line after each, and then speaks for as long as it is let.
fn scribe(paper: &Path, then: &str) -> Voice {
    let script = format!("{{ cat; echo; echo .; }} >> \"$0\"; {then}");
    let arguments = vec!["-c".to_owned(), script, paper.display().to_string()];
    Voice::of(vec![Synthesiser { program: "/bin/sh".to_owned(), arguments, feed: Feed::Input, hush: None }])
}

fn talk(voice: Voice, aloud: bool) -> App {
    let mut app = conversation(Stage::NoGpu { size: SIZE }, &Opening::default());
    app.insert_resource(voice);
    app.world_mut().resource_mut::<Preferences>().read_aloud = aloud;
    app
}

fn press_v(app: &mut App) {
    press(app, Key::Character("v".into()), KeyCode::KeyV);
}

/// What has been said, once there is so much of it.
fn said(app: &mut App, paper: &Path, texts: usize) -> Vec<String> {
    let begun = Instant::now();
    loop {
        let all = std::fs::read_to_string(paper).unwrap_or_default();
        let said: Vec<_> = all.split_terminator("\n.\n").map(str::to_owned).collect();
        if said.len() >= texts {
            return said;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "only {said:?}");
        frames(app, 1);
    }
}

fn paper() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder for the scribe");
    let paper = folder.path().join("paper");
    (folder, paper)
}

#[test]
fn it_is_off_by_default() {
    let (_folder, paper) = paper();
    let mut app = talk(scribe(&paper, ""), Preferences::default().read_aloud);
    choose(&mut app, "windows");
    frames(&mut app, 20);
    assert!(!paper.exists() && !app.world().resource::<Voice>().is_speaking());
}

#[test]
fn new_lines_of_others_are_read_and_nothing_else() {
    let (_folder, paper) = paper();
    let mut app = talk(scribe(&paper, ""), true);
    choose(&mut app, "windows");
    let said = said(&mut app, &paper, 1);
    assert!(said[0].contains("he wasn't even angry\nhe rinsed the pasta"), "{said:?}");
    assert!(!said[0].contains("measured the windows"), "one's own words: {said:?}");
    assert!(!said[0].contains("The dots start"), "what happens: {said:?}");
    assert!(!said[0].contains("smallest detail"), "the coach: {said:?}");
}

#[test]
fn the_key_v_switches_it_on_reads_again_and_falls_silent() {
    let (_folder, paper) = paper();
    let mut app = talk(scribe(&paper, ""), false);
    press_v(&mut app);
    let first = said(&mut app, &paper, 1);
    assert!(app.world().resource::<Preferences>().read_aloud);
    let until = Instant::now();
    while app.world().resource::<Voice>().is_speaking() && until.elapsed() < Duration::from_secs(20) {
        frames(&mut app, 1);
    }
    press_v(&mut app);
    let again = said(&mut app, &paper, 2);
    assert_eq!(again[1], first[0], "the last lines once more");
}

#[test]
fn while_it_speaks_the_key_v_silences_it_and_switches_it_off() {
    let (_folder, paper) = paper();
    let mut app = talk(scribe(&paper, "exec sleep 600"), false);
    press_v(&mut app);
    said(&mut app, &paper, 1);
    press_v(&mut app);
    assert!(!app.world().resource::<Voice>().is_speaking());
    assert!(!app.world().resource::<Preferences>().read_aloud);
}

#[test]
fn it_falls_silent_when_the_conversation_is_left() {
    let (_folder, paper) = paper();
    let mut app = talk(scribe(&paper, "exec sleep 600"), false);
    press_v(&mut app);
    said(&mut app, &paper, 1);
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Library);
    frames(&mut app, 2);
    assert!(!app.world().resource::<Voice>().is_speaking());
}

#[test]
fn without_a_command_a_calm_notice_says_what_to_install() {
    let missing = Synthesiser {
        program: "/nowhere/to/be/found".to_owned(),
        arguments: Vec::new(),
        feed: Feed::Input,
        hush: None,
    };
    let mut app = talk(Voice::of(vec![missing]), false);
    press_v(&mut app);
    let begun = Instant::now();
    while find(&mut app, Role::Label, "There is no voice on this computer yet").is_none() {
        assert!(begun.elapsed() < Duration::from_secs(20), "nothing is said");
        frames(&mut app, 1);
    }
    assert!(!app.world().resource::<Preferences>().read_aloud, "it does not try again by itself");
}
