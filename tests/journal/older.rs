//! Journals that older versions of the program wrote.

use super::*;
use heard::journal::Notes;
use rusqlite::Connection;

/// What made a journal of each version, as it was released.
const VERSIONS: [&str; 2] =
    [include_str!("../../src/journal/schema/1.sql"), include_str!("../../src/journal/schema/2.sql")];

/// A journal as a version left it, with one attempt of three events in it.
fn of_version(version: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let older = Connection::open(folder.path().join("journal.sqlite")).unwrap();
    VERSIONS[..version].iter().for_each(|schema| older.execute_batch(schema).unwrap());
    older.pragma_update(None, "application_id", i32::from_be_bytes(*b"Hear")).unwrap();
    older.pragma_update(None, "user_version", i64::try_from(version).unwrap()).unwrap();
    let kept = started("kettle", 7);
    older.execute("INSERT INTO texts VALUES ('a', ?), ('b', ?)", [&kept.scenario_text, &kept.rubric_text]).unwrap();
    let revisions = [kept.scenario_revision.as_str(), kept.rubric_revision.as_str()];
    older
        .execute(
            "INSERT INTO attempts (scenario, title, scenario_revision, rubric_revision, scenario_text, rubric_text,
                                   seed, mode, started)
             VALUES ('kettle', 'The kettle', ?, ?, 'a', 'b', 7, 'Practice', 0)",
            revisions,
        )
        .unwrap();
    for number in 0..3 {
        let body = serde_json::to_string(&event(number)).unwrap();
        older.execute("INSERT INTO events VALUES (1, ?, 0, ?)", (number, body)).unwrap();
    }
    if version > 1 {
        older.execute("INSERT INTO notes VALUES (1, 'I waited.', '', 'If she sighs, I wait.')", []).unwrap();
    }
    folder
}

#[test]
fn a_journal_of_any_version_is_brought_up_to_date_with_all_it_holds() {
    for version in 1..=VERSIONS.len() {
        let folder = of_version(version);
        let journal = open(folder.path());
        let [about] = &journal.attempts().unwrap()[..] else { panic!("one attempt, version {version}") };
        let kept = journal.load(about.id).unwrap();
        assert_eq!(kept.attempt.events, [event(0), event(1), event(2)]);
        assert_eq!((kept.scenario_text.as_str(), kept.attempt.seed), (KETTLE, 7));
        let keep = if version > 1 { "I waited." } else { "" };
        assert_eq!(journal.notes(about.id).unwrap().keep, keep);
        let notes = Notes { keep: "I asked.".to_owned(), ..Notes::default() };
        journal.keep_notes(about.id, &notes).unwrap();
        assert_eq!(journal.notes(about.id).unwrap(), notes);
        // What was practised before there were names has none, and nobody who has one sees it.
        assert_eq!((journal.person(), journal.people().unwrap().len()), (None, 0));
        let ana = journal.called("Ana").unwrap();
        assert_eq!(ana.attempts().unwrap(), []);
        attempt_with(&ana, "kettle", 1);
        assert_eq!(open(folder.path()).attempts().unwrap().len(), 1);
    }
}
