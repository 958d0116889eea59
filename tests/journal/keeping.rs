//! Keeping, reading back and deleting.

use super::*;
use heard::{
    journal::{JournalError, Notice},
    rubric::Part,
    scenario::Outcome,
};
use std::{fs, path::PathBuf};

#[test]
fn an_attempt_comes_back_as_it_was_and_can_be_computed_again() {
    let folder = tempfile::tempdir().unwrap();
    let (conversation, recording) = played(&open(folder.path()), "built-in/kettle", &["manual", "back", "1", "good"]);

    let journal = open(folder.path());
    let kept = journal.load(recording.attempt().unwrap()).unwrap();
    assert_eq!(kept.attempt, *conversation.attempt());
    assert_eq!((kept.scenario_text.as_str(), kept.about.mode), (KETTLE, Mode::Practice));
    assert_eq!(kept.rubric().unwrap(), *Rubric::built_in());

    let rubric = Arc::new(kept.rubric().unwrap());
    let scenario = check(&Source::new("kettle.ron", kept.scenario_text), &rubric).scenario.unwrap();
    let script = Arc::new(Script::new(Arc::new(scenario), rubric).unwrap());
    let (again, parting) = Conversation::resume(script, kept.attempt);
    assert_eq!((parting, again.score()), (None, conversation.score()));
}

#[test]
fn a_seed_may_have_all_its_bits() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let attempt = journal.begin(&started("kettle", u64::MAX - 1)).unwrap();
    assert_eq!(journal.load(attempt).unwrap().attempt.seed, u64::MAX - 1);
}

#[test]
fn what_was_left_or_cut_off_can_be_gone_on_with_and_what_has_ended_cannot() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    assert_eq!(journal.unfinished().unwrap(), []);
    let only_looked_at = Recording::begin(&journal, started("looked-at", 1));
    assert_eq!(only_looked_at.attempt(), None);
    played(&journal, "ended", &["1", "good"]);
    let cut_off = attempt_with(&journal, "cut-off", 2);
    let left = attempt_with(&journal, "left", 1);
    journal.append(left, 1, &[Event::Left]).unwrap();

    let unfinished: Vec<_> = journal.unfinished().unwrap().into_iter().map(|about| (about.id, about.events)).collect();
    assert_eq!(unfinished, [(left, 2), (cut_off, 2)]);

    let kept = journal.load(left).unwrap();
    let mut recording = Recording::go_on(&journal, &kept);
    assert!(recording.record(&event(2)).is_none());
    assert_eq!(journal.load(left).unwrap().attempt.events, [event(0), Event::Left, event(2)]);
}

#[test]
fn what_a_wrong_clock_put_into_the_future_does_not_come_first() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let (ahead, now) = (attempt_with(&journal, "ahead", 1), attempt_with(&journal, "now", 1));
    let raw = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    raw.execute_batch("DROP TRIGGER events_are_only_added").unwrap();
    raw.execute("UPDATE events SET at = at + 99999999999 WHERE attempt = ?", [ahead.number()]).unwrap();
    let unfinished: Vec<_> = journal.unfinished().unwrap().into_iter().map(|about| about.id).collect();
    assert_eq!(unfinished, [now, ahead]);
}

#[test]
fn an_ending_that_is_taken_back_is_open_again() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let (mut conversation, mut recording) = played(&journal, "kettle", &["1", "later"]);
    assert_eq!(journal.unfinished().unwrap(), []);
    let back = Event::Rewound { keep: 1 };
    assert!(recording.record(&back).is_none());
    conversation.accept(back).unwrap();
    assert!(recording.finish(&conversation).is_none(), "a conversation that goes on has no summary");
    assert_eq!(journal.unfinished().unwrap().len(), 1);
    assert_eq!(journal.standing("kettle").unwrap(), None);
}

#[test]
fn first_best_and_latest_are_kept_and_practice_comes_second() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let (_, weak) = played(&journal, "kettle", &["manual", "later"]);
    let (clean, strong) = played(&journal, "kettle", &["1", "good"]);
    let (_, again) = played(&journal, "kettle", &["1", "good"]);
    let (_, rewound) = played(&journal, "kettle", &["manual", "back", "1", "good"]);
    played(&journal, "other", &["manual", "later"]);

    let standing = journal.standing("kettle").unwrap().unwrap();
    let ids = [&weak, &strong, &rewound].map(|recording| recording.attempt().unwrap());
    assert_eq!([standing.first.id, standing.best.id, standing.latest.id], ids);
    assert_eq!((standing.times, standing.ready), (4, true));
    assert_ne!(again.attempt(), strong.attempt());

    let summary = standing.best.summary.unwrap();
    assert_eq!(summary.points.map(i32::from), Some(clean.score().points));
    assert_eq!((summary.ending.as_str(), summary.outcome, summary.practice), ("Tea, in a pan", Outcome::Better, false));
    let heart = summary.asked.iter().find(|asked| asked.part == Part::Heart).unwrap();
    assert!(heart.given <= heart.asked && heart.asked > 0);
    assert!(standing.latest.summary.unwrap().practice);

    let standings = journal.standings().unwrap();
    assert_eq!(standings.keys().collect::<Vec<_>>(), ["kettle", "other"]);
    assert_eq!(standings["kettle"].first.id, standing.first.id);
}

#[test]
fn what_is_forgotten_is_in_no_file_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let secret = |word: &str| Started { scenario_text: format!("{word} secret"), ..started(word, 1) };
    let words = ["aubergine", "blackbird", "cinnamon"];
    let attempts = words.map(|word| {
        let attempt = journal.begin(&secret(word)).unwrap();
        let said = Event::Chosen {
            turn: word.to_owned(),
            choice: word.repeat(40),
            words: Revision::of(word.as_bytes()),
            shown: Vec::new(),
        };
        journal.append(attempt, 0, &[said]).unwrap();
        attempt
    });
    assert_eq!(words.map(|word| is_on_disk(folder.path(), word)), [true; 3]);

    journal.forget(attempts[1]).unwrap();
    assert_eq!(words.map(|word| is_on_disk(folder.path(), word)), [true, false, true]);
    assert!(matches!(journal.load(attempts[1]), Err(JournalError::Deleted)));
    assert_eq!(journal.load(attempts[2]).unwrap().scenario_text, "cinnamon secret");

    fs::write(folder.path().join("journal-damaged-2026-01-01-000000.sqlite"), "aubergine").unwrap();
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    journal.forget_everything().unwrap();
    assert_eq!(words.map(|word| is_on_disk(folder.path(), word)), [false; 3]);
    assert_eq!(journal.attempts().unwrap(), []);
    assert_eq!(fs::read_to_string(folder.path().join("notes.txt")).unwrap(), "mine");

    let next = journal.begin(&started("next", 1)).unwrap();
    assert!(next > attempts[2], "a number is never given twice");
}

#[test]
fn a_conversation_that_is_deleted_while_it_goes_on_stays_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let mut recording = Recording::begin(&journal, started("kettle", 1));
    assert!(recording.record(&event(0)).is_none());
    journal.forget(recording.attempt().unwrap()).unwrap();
    assert!(matches!(recording.record(&event(1)), Some(Notice::NotKept(_))));
    assert!(recording.record(&event(2)).is_none(), "it is said once");
    assert!(matches!(recording.trouble(), Some(JournalError::Deleted)));
    assert_eq!(journal.attempts().unwrap(), []);
}

#[test]
fn an_export_has_everything_about_an_attempt() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    let (conversation, recording) = played(&journal, "built-in/kettle", &["1", "good"]);
    let export = journal.export(recording.attempt().unwrap()).unwrap();
    let events: Vec<_> = export.events.iter().map(|timed| timed.event.clone()).collect();
    assert_eq!(events, conversation.attempt().events);

    let json = serde_json::to_value(&export).unwrap();
    assert_eq!((&json["version"], &json["scenario"]), (&1.into(), &"built-in/kettle".into()));
    assert_eq!(json["scenario_text"], KETTLE);
    assert_eq!(json["summary"]["points"], conversation.score().points);
    for time in [&json["started"], &json["finished"], &json["events"][1]["at"]] {
        let time = time.as_str().unwrap();
        assert!(time.len() == 24 && time.starts_with("20") && time.ends_with('Z'), "{time}");
    }
}

#[test]
fn a_journal_nowhere_works_until_it_is_closed_and_says_why() {
    let journal = Journal::nowhere(JournalError::NotWanted);
    assert!(matches!(journal.unkept(), Some(JournalError::NotWanted)));
    let (conversation, recording) = played(&journal, "kettle", &["1", "good"]);
    assert_eq!(journal.load(recording.attempt().unwrap()).unwrap().attempt, *conversation.attempt());
    assert_eq!(journal.folder(), None);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("heard");
    let journal = open(&folder);
    attempt_with(&journal, "kettle", 1);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in files(&folder).iter().filter(|file| file.to_string_lossy().contains("sqlite")) {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}

fn is_on_disk(folder: &Path, word: &str) -> bool {
    files(folder).iter().any(|file| {
        let bytes = fs::read(file).unwrap();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_copy_of_everything_is_one_file_and_never_replaces_another() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    attempt_with(&journal, "kettle", 3);
    attempt_with(&journal, "cot", 2);
    let copies = folder.path().join("copies");
    let (first, second) = (journal.save_copy(&copies).unwrap(), journal.save_copy(&copies).unwrap());
    assert_ne!(first, second);
    let all: serde_json::Value = serde_json::from_str(&fs::read_to_string(first).unwrap()).unwrap();
    let keys: Vec<_> = all.as_array().unwrap().iter().map(|one| one["scenario"].as_str().unwrap()).collect();
    assert_eq!(keys.len(), 2);
    assert!(keys.contains(&"kettle") && keys.contains(&"cot"), "{keys:?}");
    assert_eq!(fs::read_dir(copies).unwrap().count(), 2, "nothing else is left behind");

    let blocked = folder.path().join("blocked");
    fs::write(&blocked, "a file").unwrap();
    assert!(matches!(journal.save_copy(&blocked), Err(JournalError::Place { .. })));
}

#[test]
fn a_conversation_is_worth_trying_again_after_two_days_then_seven_then_twenty_one() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    for days in [2_u64, 7, 21, 21] {
        played(&journal, "kettle", &["1", "good"]);
        let standing = journal.standing("kettle").unwrap().unwrap();
        let apart = standing.again_at().duration_since(standing.latest.latest).unwrap();
        assert_eq!(apart.as_secs(), days * 24 * 60 * 60);
    }
}
