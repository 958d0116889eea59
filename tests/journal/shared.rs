//! Two processes, or two windows, on one journal.

use super::*;
use heard::journal::{JournalError, Notice};
use std::thread;

#[test]
fn two_connections_that_write_at_once_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let attempts = thread::scope(|scope| {
        let writers: Vec<_> = (0..4_u64)
            .map(|writer| {
                let folder = folder.path();
                scope.spawn(move || {
                    let mut recording = Recording::begin(&open(folder), started("kettle", writer));
                    for number in 0..60 {
                        assert!(recording.record(&event(number)).is_none());
                    }
                    (writer, recording.attempt().unwrap())
                })
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).collect::<Vec<_>>()
    });
    let journal = open(folder.path());
    for (seed, attempt) in attempts {
        let kept = journal.load(attempt).unwrap().attempt;
        assert_eq!((kept.seed, kept.events), (seed, (0..60).map(event).collect()));
    }
}

#[test]
fn an_attempt_that_goes_on_in_two_windows_keeps_what_came_first() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (open(folder.path()), open(folder.path()));
    let attempt = attempt_with(&one, "kettle", 1);
    let mut first = Recording::go_on(&one, &one.load(attempt).unwrap());
    let mut second = Recording::go_on(&other, &other.load(attempt).unwrap());
    assert!(first.record(&event(1)).is_none());
    assert!(matches!(second.record(&event(2)), Some(Notice::NotKept(_))));
    assert!(matches!(second.trouble(), Some(JournalError::GoneOnElsewhere)));
    assert!(first.record(&event(3)).is_none());
    assert_eq!(one.load(attempt).unwrap().attempt.events, [event(0), event(1), event(3)]);
}

#[test]
fn adding_again_what_is_there_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let attempt = attempt_with(&journal, "kettle", 2);
    journal.append(attempt, 1, &[event(1), event(2)]).unwrap();
    journal.append(attempt, 1, &[event(1), event(2)]).unwrap();
    assert_eq!(journal.load(attempt).unwrap().attempt.events, [event(0), event(1), event(2)]);
    let refused = journal.append(attempt, 2, &[event(2), event(3), event(4)]);
    assert!(refused.is_ok());
    let refused = journal.append(attempt, 3, &[event(3), event(9)]);
    assert!(matches!(refused, Err(JournalError::GoneOnElsewhere)));
    assert_eq!(journal.load(attempt).unwrap().attempt.events.len(), 5, "all or none");
}
