//! What every request shares: the room, its code, who is here.

use super::{
    Doorway,
    limits::Tries,
    news::{News, Snapshot},
    seats::Seats,
};
use crate::{
    host::{JoinCode, Keeper, page::Pages},
    scenario::Wording,
    workshop::{Phase, Room},
};
use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    sync::watch,
    time::{Instant, sleep_until},
};

/// Who is here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many streams are open now: a phone that is awake has one.
    pub streams: usize,
    /// How many requests have ever come: none means that phones don't reach this computer.
    pub requests: u64,
}

/// The door of a room.
pub(super) struct Door {
    pub keeper: Keeper,
    pub seats: Seats,
    pub tries: Tries,
    pub news: News,
    pub pages: Pages,
    code: JoinCode,
    hosts: Vec<String>,
    wording: Wording,
    latest: Mutex<Arc<Snapshot>>,
    opened: Instant,
    idle: Duration,
    /// When somebody came by last, in milliseconds since it was opened.
    came_by: AtomicU64,
    requests: AtomicU64,
    pub streams: AtomicUsize,
}

impl Door {
    pub(super) fn new(keeper: Keeper, address: SocketAddr, doorway: Doorway<'_>) -> Self {
        let Doorway { code, texts, wording, idle, .. } = doorway;
        let first = Arc::new(Snapshot::of(keeper.room(), &wording));
        Self {
            seats: Seats::default(),
            tries: Tries::default(),
            news: News::new(first.clone()),
            pages: Pages::new(&code.to_string(), texts.language()),
            code,
            hosts: hosts(address),
            wording,
            latest: Mutex::new(first),
            opened: Instant::now(),
            idle,
            came_by: AtomicU64::new(0),
            requests: AtomicU64::new(0),
            streams: AtomicUsize::new(0),
            keeper,
        }
    }

    pub(super) const fn code(&self) -> &JoinCode {
        &self.code
    }

    /// Whether a request means this door, by the host it asks for. Another name that leads to the same address is a
    /// page elsewhere that wants to speak as this one (DNS rebinding).
    pub(super) fn is_called(&self, host: &str) -> bool {
        self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host))
    }

    /// The room as it is, in the form in which phones are told of it: made once for each state of the room.
    pub(super) fn latest(&self) -> Arc<Snapshot> {
        let room = self.keeper.room();
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.room.revision() < room.revision() {
            *latest = Arc::new(Snapshot::of(room, &self.wording));
        }
        latest.clone()
    }

    pub(super) fn counts(&self) -> Counts {
        Counts { streams: self.streams.load(Ordering::Relaxed), requests: self.requests.load(Ordering::Relaxed) }
    }

    /// Somebody came by.
    pub(super) fn came_by(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.something_happened();
    }

    /// Something happened in the room.
    pub(super) fn something_happened(&self) {
        let since = u64::try_from(self.opened.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.came_by.store(since, Ordering::Relaxed);
    }

    /// Returns when nothing has happened for long.
    pub(super) async fn nobody_comes(&self) {
        loop {
            let until = self.opened + Duration::from_millis(self.came_by.load(Ordering::Relaxed)) + self.idle;
            if until <= Instant::now() {
                return;
            }
            sleep_until(until).await;
        }
    }
}

/// Returns when the workshop is over, or nobody keeps the room any more.
pub(super) async fn is_over(rooms: &mut watch::Receiver<Arc<Room>>) {
    let _ = rooms.wait_for(|room| room.phase() == Phase::Over).await;
}

/// The host that a browser asks for at an address: it leaves the port out where that is the usual one.
pub(super) fn host(address: SocketAddr) -> String {
    let host = address.to_string();
    if address.port() == 80 { host.trim_end_matches(":80").to_owned() } else { host }
}

/// The hosts that this door answers to: its address, and the computer's own name for itself where only the computer
/// itself comes in.
fn hosts(address: SocketAddr) -> Vec<String> {
    let mut hosts = vec![host(address)];
    if address.ip().is_loopback() {
        let port = if address.port() == 80 { String::new() } else { format!(":{}", address.port()) };
        hosts.extend(["localhost", "127.0.0.1", "[::1]"].map(|name| format!("{name}{port}")));
    }
    hosts
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Door").field("code", &self.code).field("counts", &self.counts()).finish_non_exhaustive()
    }
}
