//! The door: one small page, one way in, one way to vote.
//!
//! | route | what it does |
//! |---|---|
//! | `GET /` | a page that asks for the code |
//! | `GET /j?code=…` | leads to the page of that code |
//! | `GET /j/CODE` | the room's page |
//! | `GET /phone.css`, `/phone.js` | what the page needs |
//! | `POST /j/CODE/seat` | 204 and a seat, kept in a cookie; the same cookie is the same seat |
//! | `GET /j/CODE/events` | the room as server-sent events: whole snapshots, the first at once |
//! | `GET /j/CODE/state` | the same snapshot as JSON, for networks that break streams |
//! | `POST /j/CODE/vote` | a vote: 200 once it is on disk |
//!
//! | status | why |
//! |---|---|
//! | 400 | a vote that can't be read |
//! | 401 | no seat |
//! | 403 | another site asks |
//! | 404 | no such page, or no such room |
//! | 405 | the wrong method |
//! | 408 | a body that doesn't come |
//! | 409 | the round is not open, or the vote is older than the one that counts; with the snapshot |
//! | 410 | the workshop is over |
//! | 413 | a body over 1 KB |
//! | 421 | another host is asked for |
//! | 422 | no such option |
//! | 423 | the facilitator has closed the door |
//! | 429 | more requests than a person makes |
//! | 503 | the room is full |
//!
//! It listens on the chosen network only. Everything travels in the clear, so nothing secret is ever sent: what phones
//! are told is [`Shown`](crate::workshop::Shown).

mod door;
mod guard;
mod limits;
mod line;
mod listen;
mod news;
mod routes;
mod seats;
mod stream;

pub use door::Counts;

use super::{JoinCode, Keeper, NoChance};
use crate::{
    scenario::Wording,
    texts::{Tell, Texts},
};
use door::Door;
use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    thread::{self, JoinHandle},
    time::Duration,
};
use thiserror::Error;
use tokio::sync::watch;

/// The port that is tried first, so that it can be named to those who look after a network.
pub const PORT: u16 = 4420;

/// How long a door stays open when nobody comes by and nothing happens in the room.
pub const IDLE: Duration = Duration::from_secs(2 * 60 * 60);

/// How a door is to be opened.
#[derive(Debug)]
pub struct Doorway<'a> {
    /// Where phones come in: one of the computer's own addresses.
    pub address: IpAddr,
    /// The port; [`PORT`] where nothing is said, or another where that one is taken.
    pub port: Option<u16>,
    /// What phones come in with.
    pub code: JoinCode,
    /// The facilitator's words: each phone gets the page in its own language, and in this one where Heard doesn't speak it.
    pub texts: &'a Texts,
    /// The scenario's words.
    pub wording: Wording,
    /// How long it stays open when nothing happens: [`IDLE`], unless somebody knows better.
    pub idle: Duration,
}

/// An open door. It closes when this is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    door: Arc<Door>,
    closing: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

/// Why no door could be opened, in a sentence for the person.
#[derive(Debug, Error)]
pub enum HostError {
    /// The address is not to be had.
    #[error("Phones can't come in at {address}: {source}.")]
    Taken {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The system doesn't let a server run.
    #[error("Phones can't come in: the computer doesn't let Heard listen.")]
    NoServer(#[source] io::Error),
    /// There are no random numbers.
    #[error(transparent)]
    NoChance(#[from] NoChance),
}

impl Tell for HostError {
    fn tell(&self, texts: &Texts) -> String {
        match self {
            Self::Taken { address, source } => {
                let values = [("address", address.to_string().into()), ("reason", source.to_string().into())];
                texts.with("workshop-address-taken", &values)
            }
            Self::NoServer(_) => texts.get("workshop-no-server"),
            Self::NoChance(no_chance) => texts.tell(no_chance),
        }
    }
}

impl Server {
    /// Opens a door to a room.
    ///
    /// # Errors
    /// When the address is not to be had, or the system doesn't let a server run.
    pub fn open(keeper: &Keeper, doorway: Doorway<'_>) -> Result<Self, HostError> {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_io().enable_time().build().map_err(HostError::NoServer)?;
        let listener = {
            let _entered = runtime.enter();
            listen::bind(doorway.address, doorway.port)?
        };
        let address = listener.local_addr().map_err(HostError::NoServer)?;
        let door = Arc::new(Door::new(keeper.clone(), address, doorway));
        keeper.keep_address(Some(address.to_string()));
        let (closing, closes) = watch::channel(false);
        let serving = listen::serve(listener, door.clone(), closes);
        let run = move || runtime.block_on(serving);
        let thread = thread::Builder::new().name("phones".to_owned()).spawn(run).map_err(HostError::NoServer)?;
        Ok(Self { address, door, closing, thread: Some(thread) })
    }

    /// Where phones come in.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// What phones come in with.
    #[must_use]
    pub fn code(&self) -> &JoinCode {
        self.door.code()
    }

    /// The address that leads a phone straight into the room.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/j/{}", door::host(self.address), self.door.code())
    }

    /// Who is here.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.door.counts()
    }

    /// Whether it is still open: it closes by itself when the workshop is over, and when nobody comes by for long.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Closes the door: every phone is told the last of the room first.
    pub fn close(self) {}
}

impl Drop for Server {
    fn drop(&mut self) {
        self.closing.send_replace(true);
        if let Some(thread) = self.thread.take() {
            // It has nothing to say that is not said already.
            let _ = thread.join();
        }
    }
}
