//! What can be in the journal's place, and what becomes of it.

use super::*;
use heard::journal::{JournalError, Notice, Oddity, SetAside};
use rusqlite::Connection;
use std::{fs, io::Write};

/// A folder with a journal that has been used and closed, and the number of an attempt in it.
fn used() -> (tempfile::TempDir, AttemptId) {
    let folder = tempfile::tempdir().unwrap();
    let attempt = attempt_with(&open(folder.path()), "kettle", 40);
    (folder, attempt)
}

fn file(folder: &Path) -> std::path::PathBuf {
    folder.join("journal.sqlite")
}

/// Opens the journal and holds that what was in its place was set aside as it was, and that a new one works.
fn set_aside(folder: &Path, oddity: Oddity) -> SetAside {
    let before = fs::read(file(folder)).ok();
    let opened = Journal::open(folder);
    let aside = opened.set_aside.clone().expect("set aside");
    assert_eq!(aside.oddity, oddity);
    assert_eq!(fs::read(&aside.to).ok(), before, "what was set aside was changed");
    let notices: Vec<_> = opened.notices().collect();
    assert!(matches!(&notices[..], [Notice::SetAside(told)] if *told == aside), "{notices:?}");
    assert!(opened.journal.unkept().is_none());
    let attempt = attempt_with(&opened.journal, "new", 1);
    assert_eq!(opened.journal.load(attempt).unwrap().attempt.events, [event(0)]);
    drop(opened);
    assert_eq!(open(folder).attempts().unwrap().len(), 1, "the next start is quiet");
    aside
}

#[test]
fn a_damaged_header_is_set_aside() {
    let (folder, _) = used();
    let mut bytes = fs::read(file(folder.path())).unwrap();
    bytes[..16].fill(0x55);
    fs::write(file(folder.path()), bytes).unwrap();
    set_aside(folder.path(), Oddity::Damaged);
}

#[test]
fn a_file_cut_off_anywhere_is_set_aside() {
    let (folder, _) = used();
    let bytes = fs::read(file(folder.path())).unwrap();
    for length in [2, 15, 99, 100, 512, 4095, 4096, 5000, 8192, bytes.len() / 2, bytes.len() - 4096, bytes.len() - 1] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), &bytes[..length]).unwrap();
        set_aside(folder.path(), Oddity::Damaged);
    }
}

#[test]
fn one_garbled_attempt_does_not_take_the_others_with_it() {
    let (folder, attempt) = used();
    let journal = Connection::open(file(folder.path())).unwrap();
    journal.execute_batch("INSERT INTO events SELECT id, 40, 0, 'not JSON' FROM attempts").unwrap();
    drop(journal);
    let journal = open(folder.path());
    let other = attempt_with(&journal, "other", 1);
    assert!(matches!(journal.load(attempt), Err(JournalError::Garbled(_))));
    assert_eq!(journal.load(other).unwrap().attempt.events, [event(0)]);
    assert_eq!(journal.unfinished().unwrap().len(), 2);
    journal.forget(attempt).unwrap();
    assert_eq!(journal.unfinished().unwrap().len(), 1);
}

#[test]
fn a_page_of_rubbish_is_set_aside() {
    let (folder, _) = used();
    let bytes = fs::read(file(folder.path())).unwrap();
    for page in 1..bytes.len() / 4096 {
        let folder = tempfile::tempdir().unwrap();
        let mut bytes = bytes.clone();
        for (place, byte) in bytes[page * 4096..(page + 1) * 4096].iter_mut().enumerate() {
            *byte = u8::try_from((place * 131 + page * 17) % 251).unwrap();
        }
        fs::write(file(folder.path()), bytes).unwrap();
        set_aside(folder.path(), Oddity::Damaged);
    }
}

#[test]
fn bytes_by_chance_and_other_files_are_set_aside() {
    for bytes in [&b"Dear diary,\n"[..], &[0; 3], &[0; 8192], &[0xff; 70_000]] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), bytes).unwrap();
        set_aside(folder.path(), Oddity::Damaged);
    }
}

#[test]
fn an_empty_file_becomes_a_journal_unless_a_log_beside_it_says_it_was_one() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(folder.path()), "").unwrap();
    attempt_with(&open(folder.path()), "kettle", 1);

    // SQLite takes a single byte for nothing, too.
    for empty in ["", "\n"] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), empty).unwrap();
        fs::write(folder.path().join("journal.sqlite-wal"), "what was said").unwrap();
        let aside = set_aside(folder.path(), Oddity::Damaged);
        let log = format!("{}-wal", aside.to.display());
        assert_eq!(fs::read_to_string(log).unwrap(), "what was said");
    }
}

#[test]
fn the_database_of_another_program_is_set_aside_unchanged() {
    for (application, version) in [(0, 0), (0, 3), (252_006_674, 1)] {
        let folder = tempfile::tempdir().unwrap();
        let other = Connection::open(file(folder.path())).unwrap();
        other.execute_batch("CREATE TABLE birds (name TEXT); INSERT INTO birds VALUES ('wren')").unwrap();
        other.pragma_update(None, "application_id", application).unwrap();
        other.pragma_update(None, "user_version", version).unwrap();
        drop(other);
        let aside = set_aside(folder.path(), Oddity::Foreign);
        let bird: String =
            Connection::open(aside.to).unwrap().query_row("SELECT name FROM birds", [], |row| row.get(0)).unwrap();
        assert_eq!(bird, "wren");
    }
}

#[test]
fn a_journal_without_its_tables_is_set_aside() {
    let (folder, _) = used();
    let journal = Connection::open(file(folder.path())).unwrap();
    journal.execute_batch("PRAGMA foreign_keys = OFF; DROP TABLE events; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    drop(journal);
    set_aside(folder.path(), Oddity::Damaged);
}

#[test]
fn a_folder_in_its_place_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(file(folder.path())).unwrap();
    fs::write(file(folder.path()).join("inside"), "still here").unwrap();
    let aside = set_aside(folder.path(), Oddity::Foreign);
    assert_eq!(fs::read_to_string(aside.to.join("inside")).unwrap(), "still here");
}

#[test]
fn what_was_set_aside_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let mut asides = Vec::new();
    for number in 0..5 {
        fs::write(file(folder.path()), format!("not a journal, number {number}")).unwrap();
        asides.push(Journal::open(folder.path()).set_aside.unwrap().to);
    }
    for (number, aside) in asides.iter().enumerate() {
        assert_eq!(fs::read_to_string(aside).unwrap(), format!("not a journal, number {number}"));
    }
}

#[test]
fn a_journal_of_a_newer_version_is_left_alone() {
    let (folder, attempt) = used();
    let newer = Connection::open(file(folder.path())).unwrap();
    let ours: i32 = newer.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    newer.pragma_update(None, "user_version", 1000).unwrap();
    drop(newer);
    let before = fs::read(file(folder.path())).unwrap();
    let opened = Journal::open(folder.path());
    assert!(matches!(opened.journal.unkept(), Some(JournalError::Newer { .. })), "{opened:?}");
    assert_eq!(opened.set_aside, None);
    let notices: Vec<_> = opened.notices().collect();
    assert!(
        matches!(&notices[..], [Notice::NothingKept(why)] if matches!(**why, JournalError::Newer { .. })),
        "{notices:?}"
    );
    attempt_with(&opened.journal, "kettle", 3);
    drop(opened);
    assert_eq!(fs::read(file(folder.path())).unwrap(), before);

    let back = Connection::open(file(folder.path())).unwrap();
    back.pragma_update(None, "user_version", ours).unwrap();
    drop(back);
    assert_eq!(open(folder.path()).load(attempt).unwrap().attempt.events.len(), 40);
}

#[test]
fn a_file_where_the_folder_should_be_means_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("heard");
    fs::write(&blocked, "a file").unwrap();
    let opened = Journal::open(&blocked);
    assert!(matches!(opened.journal.unkept(), Some(JournalError::Place { .. })), "{opened:?}");
    assert!(opened.notices().all(|notice| matches!(notice, Notice::NothingKept(_))));
    attempt_with(&opened.journal, "kettle", 3);
    assert_eq!(fs::read_to_string(blocked).unwrap(), "a file");
}

/// `/sys` refuses new folders even to the administrator.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_nobody_may_make_means_nothing_is_kept() {
    let opened = Journal::open(Path::new("/sys/heard"));
    assert!(matches!(opened.journal.unkept(), Some(JournalError::Place { .. })), "{opened:?}");
    attempt_with(&opened.journal, "kettle", 1);
}

#[test]
fn another_program_that_holds_the_journal_is_waited_for_and_then_named() {
    let (folder, attempt) = used();
    let journal = open(folder.path());
    let kept = journal.load(attempt).unwrap();
    let mut recording = Recording::go_on(&journal, &kept);
    let other = Connection::open(file(folder.path())).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let notice = recording.record(&event(40));
    assert!(matches!(&notice, Some(Notice::NotKept(why)) if matches!(**why, JournalError::Busy)), "{notice:?}");
    other.execute_batch("COMMIT").unwrap();
    assert!(matches!(recording.record(&event(41)), Some(Notice::KeptAgain)));
    let events: Vec<_> = (0..42).map(event).collect();
    assert_eq!(journal.load(attempt).unwrap().attempt.events, events);
}

#[test]
fn a_journal_damaged_while_it_is_open_says_so_and_the_conversation_goes_on() {
    let (folder, attempt) = used();
    let journal = open(folder.path());
    let kept = journal.load(attempt).unwrap();
    let mut recording = Recording::go_on(&journal, &kept);
    let mut raw = fs::OpenOptions::new().write(true).open(file(folder.path())).unwrap();
    raw.write_all(&[0x55; 4096 * 40]).unwrap();
    raw.sync_all().unwrap();
    let fresh = Journal::open(folder.path());
    assert_eq!(fresh.set_aside.as_ref().map(|aside| aside.oddity), Some(Oddity::Damaged));
    // Whether the old connection still has its pages in memory or meets the damage, it never panics and never lies.
    for number in 40..60 {
        recording.record(&event(number));
    }
    attempt_with(&fresh.journal, "kettle", 1);
}
