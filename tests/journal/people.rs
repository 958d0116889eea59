//! Several people on one computer: each sees, takes along and deletes what is theirs.

use super::*;
use heard::journal::{JournalError, Notes};
use std::fs;

/// A journal in which Ana, Bo and somebody without a name have practised.
fn shared() -> (tempfile::TempDir, [Journal; 3]) {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let all = [journal.without_name(), journal.called("Ana").unwrap(), journal.called("Bo").unwrap()];
    for (number, one) in all.iter().enumerate() {
        played(one, &format!("ended-{number}"), &["1", "good"]);
        let left = attempt_with(one, &format!("left-{number}"), 2);
        let notes = Notes { intention: format!("intention {number}"), ..Notes::default() };
        one.keep_notes(left, &notes).unwrap();
    }
    (folder, all)
}

#[test]
fn each_sees_only_what_is_theirs() {
    let (_folder, all) = shared();
    for (number, one) in all.iter().enumerate() {
        assert_eq!(one.attempts().unwrap().len(), 2);
        assert_eq!(one.unfinished().unwrap()[0].scenario, format!("left-{number}"));
        assert_eq!(one.standings().unwrap().into_keys().collect::<Vec<_>>(), [format!("ended-{number}")]);
        assert_eq!(one.latest_intention().unwrap(), Some(format!("intention {number}")));
        let other = (number + 1) % all.len();
        assert_eq!(one.standing(&format!("ended-{other}")).unwrap(), None);
        let theirs = all[other].attempts().unwrap()[0].id;
        assert!(matches!(one.load(theirs), Err(JournalError::Deleted)));
        assert!(one.export(theirs).is_err());
        one.forget(theirs).unwrap();
        assert!(all[other].load(theirs).is_ok(), "nobody deletes what is another's");
    }
}

#[test]
fn a_copy_holds_only_what_is_theirs() {
    let (folder, [_, ana, _]) = shared();
    let copy = fs::read_to_string(ana.save_copy(&folder.path().join("copies")).unwrap()).unwrap();
    assert!(copy.contains("left-1") && !copy.contains("left-0") && !copy.contains("left-2"));
}

#[test]
fn deleting_everything_deletes_ones_own_and_ones_name() {
    let (folder, [unnamed, ana, bo]) = shared();
    ana.forget_everything().unwrap();
    assert_eq!(ana.attempts().unwrap(), []);
    let names: Vec<_> = bo.people().unwrap().into_iter().map(|person| person.name).collect();
    assert_eq!(names, ["Bo"]);
    assert_eq!([&unnamed, &bo].map(|one| one.attempts().unwrap().len()), [2, 2]);
    let kept = bo.unfinished().unwrap()[0].id;
    assert_eq!(bo.load(kept).unwrap().scenario_text, KETTLE, "what others need stays");
    unnamed.forget_everything().unwrap();
    assert_eq!((unnamed.attempts().unwrap().len(), bo.attempts().unwrap().len()), (0, 2));
    // A name that is taken again begins with nothing.
    assert_eq!(open(folder.path()).called("Ana").unwrap().attempts().unwrap(), []);
}

#[test]
fn a_damaged_journal_is_deleted_only_by_the_last_who_could_be_in_it() {
    let (folder, [unnamed, ana, bo]) = shared();
    let damaged = folder.path().join("journal-damaged-2026.sqlite");
    fs::write(&damaged, "what was said").unwrap();
    for one in [&unnamed, &ana] {
        assert!(matches!(one.forget_everything(), Err(JournalError::DamagedStays)));
        assert_eq!(one.attempts().unwrap(), []);
        assert!(damaged.exists());
    }
    bo.forget_everything().unwrap();
    assert!(!damaged.exists());
}

#[test]
fn a_name_is_one_person_whatever_its_capitals_and_spaces() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let ana = journal.called(" Ana ").unwrap();
    assert_eq!(journal.called("ANA").unwrap().person(), ana.person());
    assert_eq!(journal.people().unwrap().len(), 1);
    assert!(journal.known_as("Bo").unwrap().is_none());
    assert_eq!(journal.of(Some("ana")).person(), ana.person());
    assert_eq!(journal.of(Some("Bo")).person(), None);
    assert_eq!(ana.of(None).person(), None);
}

#[test]
fn somebody_deleted_in_another_window_talks_on_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (open(folder.path()).called("Ana").unwrap(), open(folder.path()));
    let mut under_way = Recording::begin(&one, started("kettle", 1));
    under_way.record(&event(0));
    other.called("Ana").unwrap().forget_everything().unwrap();
    assert!(under_way.record(&event(1)).is_some());
    let mut begun_after = Recording::begin(&one, started("kettle", 1));
    assert!(begun_after.record(&event(0)).is_some());
    assert!(matches!(begun_after.trouble(), Some(JournalError::Other(_))));
}
