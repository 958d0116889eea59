//! Who sits where: the cookie that a phone keeps, and what each seat may do.

use super::{door::Door, limits::Bucket};
use crate::{host::JoinCode, source::Revision, workshop::Seat};
use axum::http::{HeaderMap, header::COOKIE};
use std::{
    collections::{HashMap, VecDeque},
    fmt::Write as _,
    sync::{Mutex, MutexGuard, PoisonError},
};
use tokio::{sync::oneshot, time::Instant};

/// The name of the cookie.
const NAME: &str = "heard-seat";

/// How many streams a phone may have: two tabs, or one that has not noticed that the older is dead.
const STREAMS: usize = 2;

/// The secret of a phone: 128 bits by chance, which only the phone keeps.
pub(super) struct Token(String);

impl Token {
    /// A new one; none where the system has no random numbers to give.
    pub(super) fn by_chance() -> Option<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).ok()?;
        let mut text = String::with_capacity(32);
        for byte in bytes {
            let _ = write!(text, "{byte:02x}");
        }
        Some(Self(text))
    }

    /// The one that a phone shows.
    fn shown(headers: &HeaderMap) -> Option<Self> {
        let cookies = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
        let token = cookies.flat_map(|cookies| cookies.split(';')).find_map(|cookie| {
            let (name, value) = cookie.trim().split_once('=')?;
            (name == NAME).then_some(value)
        })?;
        let is_token = token.len() == 32 && token.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_token.then(|| Self(token.to_owned()))
    }

    /// What the room knows it by: a hash that holds for this room only.
    pub(super) fn key(&self, code: &JoinCode) -> Revision {
        Revision::of(format!("{code}:{}", self.0).as_bytes())
    }

    /// The cookie to keep. It is not `Secure`: on a local address there is no https.
    pub(super) fn cookie(&self) -> String {
        format!("{NAME}={}; Path=/; HttpOnly; SameSite=Strict", self.0)
    }
}

impl Door {
    /// The seat of who asks, if they have one in this room.
    pub(super) fn seat(&self, headers: &HeaderMap) -> Option<Seat> {
        let token = Token::shown(headers)?;
        self.keeper.room().seat(&token.key(self.code()))
    }
}

/// What each seat may still do.
#[derive(Debug, Default)]
pub(super) struct Seats {
    guests: Mutex<HashMap<Seat, Guest>>,
}

#[derive(Debug)]
struct Guest {
    bucket: Bucket,
    /// The streams that are open, oldest first; dropping one ends it.
    streams: VecDeque<oneshot::Sender<()>>,
}

impl Seats {
    /// Whether a phone may ask for something now: it may ask as often as a person does, and some more.
    pub(super) fn may_ask(&self, seat: Seat) -> bool {
        let now = Instant::now();
        let mut guests = self.guests();
        let guest = guests.entry(seat).or_insert_with(|| Guest::new(now));
        guest.bucket.take(now)
    }

    /// Makes room for another stream of a phone: the oldest ends. What is returned says when this one has to.
    pub(super) fn another_stream(&self, seat: Seat) -> oneshot::Receiver<()> {
        let (ends, ended) = oneshot::channel();
        let mut guests = self.guests();
        let guest = guests.entry(seat).or_insert_with(|| Guest::new(Instant::now()));
        guest.streams.retain(|stream| !stream.is_closed());
        guest.streams.push_back(ends);
        if guest.streams.len() > STREAMS {
            guest.streams.pop_front();
        }
        ended
    }

    fn guests(&self) -> MutexGuard<'_, HashMap<Seat, Guest>> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Guest {
    fn new(now: Instant) -> Self {
        Self { bucket: Bucket::full(now), streams: VecDeque::new() }
    }
}
