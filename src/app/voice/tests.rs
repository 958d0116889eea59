//! The voice, with scribes in place of the programs that speak.

use super::*;
use std::path::Path;
use std::time::Instant;

/// A program that writes down what it is given, and says that it is done.
fn scribe(script: &str, paper: &Path, feed: Feed) -> Synthesiser {
    let arguments = vec!["-c".to_owned(), script.to_owned(), paper.display().to_string()];
    Synthesiser { program: "/bin/sh".to_owned(), arguments, feed, hush: None }
}

fn until(what: &str, mut there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        thread::sleep(Duration::from_millis(5));
    }
}

fn read(paper: &Path) -> String {
    std::fs::read_to_string(paper).unwrap_or_default()
}

#[test]
fn words_reach_the_program_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let words = "-v \"; rm $HOME\"\nÄrger? *ja*";
    for (name, script, feed) in
        [("input", "cat > \"$0\"", Feed::Input), ("argument", "printf %s \"$1\" > \"$0\"", Feed::Argument)]
    {
        let paper = folder.path().join(name);
        let mut voice = Voice::of(vec![scribe(script, &paper, feed)]);
        voice.say(words);
        assert!(voice.is_speaking());
        until("it has been said", || !voice.is_speaking());
        assert_eq!(read(&paper), words);
        assert_eq!(voice.take_mute(), None);
    }
}

#[test]
fn hushing_ends_the_program_and_what_speaks_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("paper");
    let hushed = folder.path().join("hushed");
    let mut speaker = scribe("echo begun > \"$0\"; exec sleep 600", &paper, Feed::Argument);
    speaker.hush = Some(vec!["-c".to_owned(), format!("echo hushed > '{}'", hushed.display())]);
    let mut voice = Voice::of(vec![speaker]);
    voice.say("A long story.");
    until("it has begun", || read(&paper) == "begun\n");
    voice.hush();
    assert!(!voice.is_speaking());
    until("it is told to be silent", || read(&hushed) == "hushed\n");
    assert_eq!(voice.take_mute(), None, "silence that was asked for is no trouble");
}

#[test]
fn what_is_said_next_takes_the_place_of_what_is_being_said() {
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("paper");
    let script = "printf '%s.' \"$1\" >> \"$0\"; case $1 in long) exec sleep 600;; esac";
    let mut voice = Voice::of(vec![scribe(script, &paper, Feed::Argument)]);
    voice.say("long");
    until("it has begun", || read(&paper) == "long.");
    voice.say("short");
    until("the next is said", || !voice.is_speaking());
    assert_eq!(read(&paper), "long.short.");
}

#[test]
fn a_missing_program_is_passed_over_and_none_at_all_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("paper");
    let missing = Synthesiser {
        program: folder.path().join("no-such-program").display().to_string(),
        arguments: Vec::new(),
        feed: Feed::Input,
        hush: None,
    };
    let mut voice = Voice::of(vec![missing.clone(), scribe("cat > \"$0\"", &paper, Feed::Input)]);
    voice.say("Here.");
    until("the other one speaks", || read(&paper) == "Here.");
    let mut voice = Voice::of(vec![missing]);
    voice.say("Here.");
    until("it gives up", || !voice.is_speaking());
    assert_eq!(voice.take_mute(), Some(Mute::Missing));
    assert_eq!(voice.take_mute(), None, "it is told once");
}

#[test]
fn a_program_that_fails_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut voice = Voice::of(vec![scribe("exit 3", &folder.path().join("paper"), Feed::Argument)]);
    voice.say("Here.");
    until("it gives up", || !voice.is_speaking());
    assert_eq!(voice.take_mute(), Some(Mute::Failed("/bin/sh".to_owned())));
}
