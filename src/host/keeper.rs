//! Who owns a room: a thread that everybody asks, and that writes down before it tells.

use crate::{
    journal::{Notice, WorkshopRecord},
    workshop::{Event, Refusal, Room},
};
use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread,
    time::{Duration, Instant},
};
use tokio::sync::{oneshot, watch};

/// How long what phones say is gathered, so that a burst of votes costs a few writes to disk and not one each.
const GATHER: Duration = Duration::from_millis(20);

/// Keeps one room. A clone keeps the same room; when the last is gone, so is the thread.
#[derive(Clone, Debug)]
pub struct Keeper {
    requests: Sender<Request>,
    rooms: watch::Receiver<Arc<Room>>,
    notices: Arc<Mutex<Receiver<Notice>>>,
}

#[derive(Debug)]
enum Request {
    /// Something wants to happen.
    Happen(Event, Asked),
    /// Phones come in here from now on.
    Address(Option<String>),
}

/// Who waits for the answer.
type Asked = oneshot::Sender<Result<bool, Refusal>>;

/// What the thread has.
struct Kept {
    room: Arc<Room>,
    record: WorkshopRecord,
    rooms: watch::Sender<Arc<Room>>,
    notices: Sender<Notice>,
    changed: Box<dyn Fn() + Send>,
}

impl Keeper {
    /// Keeps a room in its record. `changed` is called whenever there is a new room to see, or something to say.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn new(room: Room, record: WorkshopRecord, changed: impl Fn() + Send + 'static) -> io::Result<Self> {
        let room = Arc::new(room);
        let (requests, asked) = mpsc::channel();
        let (notices, noticed) = mpsc::channel();
        let (publish, rooms) = watch::channel(room.clone());
        let mut kept = Kept { room, record, rooms: publish, notices, changed: Box::new(changed) };
        thread::Builder::new().name("room".to_owned()).spawn(move || {
            while let Ok(first) = asked.recv() {
                kept.take(gather(first, &asked));
            }
        })?;
        Ok(Self { requests, rooms, notices: Arc::new(Mutex::new(noticed)) })
    }

    /// Asks for something to happen, and waits until it is on disk. True when it changed the room.
    ///
    /// # Errors
    /// When it doesn't fit; the room is as it was.
    pub fn ask(&self, event: Event) -> Result<bool, Refusal> {
        self.send(event).blocking_recv().unwrap_or(Err(Refusal::Over))
    }

    /// The same, for those who must not stand still meanwhile.
    ///
    /// # Errors
    /// When it doesn't fit; the room is as it was.
    pub async fn asked(&self, event: Event) -> Result<bool, Refusal> {
        self.send(event).await.unwrap_or(Err(Refusal::Over))
    }

    fn send(&self, event: Event) -> oneshot::Receiver<Result<bool, Refusal>> {
        let (asked, answer) = oneshot::channel();
        // Where the thread is gone the answer never comes, and that says enough.
        let _ = self.requests.send(Request::Happen(event, asked));
        answer
    }

    /// The room as everybody may see it: all of it is on disk.
    #[must_use]
    pub fn room(&self) -> Arc<Room> {
        self.rooms.borrow().clone()
    }

    /// The rooms to come, one after the other.
    #[must_use]
    pub(super) fn rooms(&self) -> watch::Receiver<Arc<Room>> {
        self.rooms.clone()
    }

    /// Keeps where phones come in, so that they find the room there again after a crash.
    pub fn keep_address(&self, address: Option<String>) {
        let _ = self.requests.send(Request::Address(address));
    }

    /// What there is to say about the journal, if anything, oldest first.
    #[must_use]
    pub fn notice(&self) -> Option<Notice> {
        self.notices.lock().unwrap_or_else(PoisonError::into_inner).try_recv().ok()
    }
}

/// What else is asked with the first request. What phones say can wait a moment for more of it; a step of the
/// facilitator's waits for nothing.
fn gather(first: Request, asked: &Receiver<Request>) -> Vec<Request> {
    let until = Instant::now() + GATHER;
    let mut requests = vec![first];
    let mut can_wait = true;
    loop {
        can_wait &= requests.last().is_some_and(Request::is_from_a_phone);
        let left = if can_wait { until.saturating_duration_since(Instant::now()) } else { Duration::ZERO };
        match asked.recv_timeout(left) {
            Ok(request) => requests.push(request),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return requests,
        }
    }
}

impl Request {
    const fn is_from_a_phone(&self) -> bool {
        matches!(self, Self::Happen(Event::Joined { .. } | Event::Voted { .. }, _))
    }
}

impl Kept {
    /// Follows what was asked, writes it down in one go, shows the new room, and answers: in this order.
    fn take(&mut self, requests: Vec<Request>) {
        let mut events = Vec::new();
        let mut answers = Vec::new();
        let mut notices = Vec::new();
        for request in requests {
            match request {
                Request::Address(address) => notices.extend(self.record.set_address(address)),
                Request::Happen(event, asked) => {
                    // Those who look at the room that was shown keep it: the first event makes a copy to work on.
                    let answer = Arc::make_mut(&mut self.room).accept(event.clone());
                    if answer == Ok(true) {
                        events.push(event);
                    }
                    answers.push((asked, answer));
                }
            }
        }
        if !events.is_empty() {
            notices.extend(self.record.record(&events));
            self.rooms.send_replace(self.room.clone());
        }
        for (asked, answer) in answers {
            // Who went away meanwhile needs no answer.
            let _ = asked.send(answer);
        }
        let news = !events.is_empty() || !notices.is_empty();
        for notice in notices {
            let _ = self.notices.send(notice);
        }
        if news {
            (self.changed)();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journal::{Journal, WorkshopStarted},
        library,
        rubric::Rubric,
        source::Revision,
        workshop::{Agenda, Answer, Seat},
    };
    use proptest::prelude::*;
    use std::{
        path::Path,
        sync::atomic::{AtomicUsize, Ordering},
    };
    use tempfile::TempDir;

    const LIMIT: u32 = 1_000;

    fn agenda() -> Agenda {
        let rubric = Rubric::built_in();
        let entry = library::entry(Path::new("tests/fixtures/kettle.ron"), &rubric);
        Agenda::story(entry.script(&rubric).unwrap().unwrap(), 1)
    }

    struct House {
        _folder: TempDir,
        journal: Journal,
        keeper: Keeper,
        changes: Arc<AtomicUsize>,
    }

    fn house() -> House {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path()).journal;
        let record = WorkshopRecord::begin(&journal, WorkshopStarted::of(&agenda(), "kettle", "()", 1));
        let changes = Arc::new(AtomicUsize::new(0));
        let counted = changes.clone();
        let changed = move || {
            counted.fetch_add(1, Ordering::SeqCst);
        };
        let keeper = Keeper::new(Room::new(agenda(), LIMIT), record, changed).unwrap();
        House { _folder: folder, journal, keeper, changes }
    }

    impl House {
        fn written(&self) -> Vec<Event> {
            let id = self.journal.workshops().unwrap().first().map(|kept| kept.id);
            id.map_or_else(Vec::new, |id| self.journal.load_workshop(id).unwrap().1)
        }
    }

    fn key(number: u32) -> Revision {
        Revision::of(&number.to_le_bytes())
    }

    fn event() -> impl Strategy<Value = Event> {
        let answer = prop_oneof![(0u16..6).prop_map(Answer::Option), Just(Answer::RatherNot)];
        prop_oneof![
            4 => (0u32..40).prop_map(|number| Event::Joined { key: key(number) }),
            8 => (0u32..40, 1u32..3, answer, 0u32..9).prop_map(|(seat, round, answer, number)| Event::Voted {
                seat: Seat(seat), round, answer, number
            }),
            1 => prop::collection::vec(0u32..9, 0..6).prop_map(|counts| Event::Counted {
                round: 1, counts, rather_not: 1
            }),
            1 => Just(Event::Began),
            2 => Just(Event::VoteOpened),
            1 => Just(Event::VoteClosed),
            1 => Just(Event::SpreadShown),
            1 => any::<bool>().prop_map(Event::Locked),
        ]
    }

    fn sorted(events: &[Event]) -> Vec<String> {
        let mut events: Vec<_> = events.iter().map(|event| format!("{event:?}")).collect();
        events.sort();
        events
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        /// Whoever asks, in whatever order it comes: what was accepted is what is written is what is shown.
        #[test]
        fn what_is_accepted_is_written_and_shown(
            threads in prop::collection::vec(prop::collection::vec(event(), 1..30), 1..8),
        ) {
            let house = house();
            let accepted: Vec<Event> = thread::scope(|scope| {
                let house = &house;
                let asking: Vec<_> = threads.iter().map(|events| scope.spawn(move || {
                    let mut accepted = Vec::new();
                    for event in events {
                        let before = house.keeper.room().revision();
                        if house.keeper.ask(event.clone()) == Ok(true) {
                            assert!(house.keeper.room().revision() > before, "answered before it was shown");
                            accepted.push(event.clone());
                        }
                    }
                    accepted
                })).collect();
                asking.into_iter().flat_map(|asked| asked.join().unwrap()).collect()
            });
            let written = house.written();
            prop_assert_eq!(sorted(&accepted), sorted(&written));
            let shown = house.keeper.room();
            let again = Room::resume(agenda(), LIMIT, written);
            prop_assert_eq!(shown.revision() as usize, accepted.len());
            prop_assert_eq!((again.revision(), again.phase(), again.phones(), again.is_locked()),
                            (shown.revision(), shown.phase(), shown.phones(), shown.is_locked()));
            prop_assert_eq!(again.rounds(), shown.rounds());
        }
    }

    #[test]
    fn a_thousand_votes_at_once_are_all_counted_in_a_few_writes() {
        let house = house();
        let at_once = |events: Vec<Event>| {
            let before = house.changes.load(Ordering::SeqCst);
            let asked: Vec<_> = events.into_iter().map(|event| house.keeper.send(event)).collect();
            assert!(asked.into_iter().all(|asked| asked.blocking_recv() == Ok(Ok(true))));
            // The last to be answered may be so before the callback is called for them.
            house.keeper.ask(Event::Locked(false)).unwrap();
            house.changes.load(Ordering::SeqCst) - before
        };
        let writes = at_once((0..LIMIT).map(|number| Event::Joined { key: key(number) }).collect());
        assert!((1..=20).contains(&writes), "{writes} writes");
        for event in [Event::Began, Event::VoteOpened] {
            assert_eq!(house.keeper.ask(event), Ok(true));
        }
        let answer = |seat: u32| Answer::Option(u16::try_from(seat % 2).unwrap());
        let vote = |seat| Event::Voted { seat: Seat(seat), round: 1, answer: answer(seat), number: 1 };
        let writes = at_once((0..LIMIT).map(vote).collect());
        assert!((1..=20).contains(&writes), "{writes} writes");
        let room = Room::resume(agenda(), LIMIT, house.written());
        assert_eq!(room.round().unwrap().counts()[..2], [500, 500]);
    }

    #[test]
    fn a_journal_that_cannot_be_written_stops_nothing_and_is_said_once() {
        let house = house();
        assert_eq!(house.keeper.ask(Event::Joined { key: key(1) }), Ok(true));
        let id = house.journal.workshops().unwrap()[0].id;
        house.journal.forget_workshop(id).unwrap();
        for event in [Event::Began, Event::VoteOpened, Event::VoteClosed] {
            assert_eq!(house.keeper.ask(event), Ok(true));
        }
        // Answers come before notices, and all of an earlier step before the next.
        assert_eq!(house.keeper.ask(Event::Began), Err(Refusal::NotNow));
        assert!(matches!(house.keeper.notice(), Some(Notice::NotKept(_))));
        assert!(house.keeper.notice().is_none());
        assert_eq!(house.keeper.room().round().unwrap().number, 1);
    }
}
