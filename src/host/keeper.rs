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
