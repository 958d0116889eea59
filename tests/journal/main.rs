//! The journal, as the rooms above it use it: keeping, deleting, and everything that can get in its way.

mod faults;
mod keeping;
mod killed;
mod older;
mod people;
mod shared;
mod workshops;

use heard::{
    check::check,
    journal::{AttemptId, Journal, Recording, Started},
    play::{Conversation, Event, Mode, Script},
    rubric::Rubric,
    source::{Revision, Source},
};
use std::{path::Path, sync::Arc};

const KETTLE: &str = include_str!("../fixtures/kettle.ron");

/// A journal in a folder where nothing is in the way.
fn open(folder: &Path) -> Journal {
    let opened = Journal::open(folder);
    assert_eq!(opened.notices().count(), 0);
    opened.journal
}

fn conversation(seed: u64) -> Conversation {
    let rubric = Rubric::built_in();
    let scenario = check(&Source::new("kettle.ron", KETTLE), &rubric).scenario.unwrap();
    Conversation::begin(Arc::new(Script::new(Arc::new(scenario), rubric).unwrap()), seed)
}

fn started(key: &str, seed: u64) -> Started {
    Started::of(&conversation(seed), key, KETTLE, Mode::Practice)
}

/// The event that is told from every other by its number.
fn event(number: u32) -> Event {
    let shown = vec![1, 0, u16::try_from(number % 64).unwrap()];
    Event::Chosen { turn: format!("turn-{number}"), choice: number.to_string(), words: Revision::of(b"Tea?"), shown }
}

/// An attempt with so many events.
fn attempt_with(journal: &Journal, key: &str, events: u32) -> AttemptId {
    let attempt = journal.begin(&started(key, 7)).unwrap();
    let events: Vec<_> = (0..events).map(event).collect();
    journal.append(attempt, 0, &events).unwrap();
    attempt
}

/// Plays the kettle to its end by the names of choices, recording everything.
fn played(journal: &Journal, key: &str, choices: &[&str]) -> (Conversation, Recording) {
    let mut conversation = conversation(3);
    let mut recording = Recording::begin(journal, Started::of(&conversation, key, KETTLE, Mode::Practice));
    for choice in choices {
        let event = match *choice {
            "back" => Event::Rewound { keep: conversation.given() - 1 },
            name => conversation.choosing(name).unwrap(),
        };
        assert!(recording.record(&event).is_none());
        conversation.accept(event).unwrap();
    }
    assert!(recording.finish(&conversation).is_none());
    (conversation, recording)
}
