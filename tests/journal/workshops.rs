//! Workshops in the journal.

use heard::{
    journal::{Journal, JournalError, WorkshopKind, WorkshopRecord, WorkshopStarted},
    source::Revision,
    workshop::{Answer, Event, Seat},
};

fn started(title: &str) -> WorkshopStarted {
    WorkshopStarted {
        scenario: "kettle".to_owned(),
        title: title.to_owned(),
        kind: WorkshopKind::Story,
        phones: 250,
        code: "K7Q2".to_owned(),
        language: Some("de".to_owned()),
        seed: u64::MAX,
        scenario_text: format!("(title: {title:?})"),
        rubric_text: "()".to_owned(),
    }
}

fn votes(from: u32, to: u32) -> Vec<Event> {
    let vote = |number| Event::Voted { seat: Seat(number), round: 1, answer: Answer::RatherNot, number };
    (from..to).map(vote).collect()
}

#[test]
fn a_workshop_is_kept_gone_on_with_and_ended() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path()).journal;
    let mut record = WorkshopRecord::begin(&journal, started("The kettle"));
    assert_eq!(journal.workshops().unwrap(), [], "a room that nobody came into leaves nothing behind");
    assert!(record.set_address(Some("10.0.0.4:4420".to_owned())).is_none());
    assert!(record.record(&[Event::Joined { key: Revision::of(b"phone") }, Event::Began]).is_none());
    assert!(record.record(&votes(0, 500)).is_none());
    drop(record);

    let journal = Journal::open(folder.path()).journal;
    let kept = journal.workshops().unwrap().pop().unwrap();
    assert_eq!((&kept.started, kept.ended), (&started("The kettle"), None));
    assert_eq!(kept.address.as_deref(), Some("10.0.0.4:4420"));
    let (_, events) = journal.load_workshop(kept.id).unwrap();
    assert_eq!((events.len(), &events[2..]), (502, votes(0, 500).as_slice()));

    let mut record = WorkshopRecord::go_on(&journal, &kept, events.len());
    assert!(record.record(&[Event::Ended]).is_none());
    let (kept, events) = journal.load_workshop(kept.id).unwrap();
    assert!(kept.ended.is_some());
    assert_eq!(events.last(), Some(&Event::Ended));
}

#[test]
fn two_programs_do_not_mix_their_events_into_one_workshop() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path()).journal;
    let workshop = journal.begin_workshop(&started("The kettle")).unwrap();
    journal.append_to_workshop(workshop, 0, &votes(0, 2)).unwrap();
    let other = Journal::open(folder.path()).journal;
    other.append_to_workshop(workshop, 2, &votes(2, 3)).unwrap();
    assert!(matches!(journal.append_to_workshop(workshop, 2, &votes(5, 6)), Err(JournalError::GoneOnElsewhere)));
    assert_eq!(journal.load_workshop(workshop).unwrap().1, votes(0, 3));
}

#[test]
fn a_deleted_workshop_leaves_no_trace_and_takes_no_other_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path()).journal;
    let [gone, stays] = ["A secret title", "The kettle"].map(|title| {
        let workshop = journal.begin_workshop(&started(title)).unwrap();
        journal.append_to_workshop(workshop, 0, &votes(0, 3)).unwrap();
        workshop
    });
    journal.forget_workshop(gone).unwrap();
    assert!(matches!(journal.load_workshop(gone), Err(JournalError::Deleted)));
    assert!(matches!(journal.append_to_workshop(gone, 3, &votes(3, 4)), Err(JournalError::Deleted)));
    assert_eq!(journal.load_workshop(stays).unwrap().1.len(), 3);
    let traces = |folder: &std::path::Path| {
        let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
        files.flatten().collect::<Vec<_>>().windows(14).any(|bytes| bytes == b"A secret title")
    };
    assert!(!traces(folder.path()));
    journal.forget_everything().unwrap();
    assert_eq!(journal.workshops().unwrap(), []);
}
