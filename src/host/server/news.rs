//! What phones are told of the room: whole, in the same bytes for all of them, and not too often.

use super::door::Door;
use crate::{
    scenario::Wording,
    workshop::{Answer, Room, Seat, Shown},
};
use axum::body::Bytes;
use serde::Serialize;
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::watch,
    time::{Instant, sleep_until},
};

/// The shortest time between two snapshots: ten a second.
const STEPS: Duration = Duration::from_millis(100);
/// The shortest time between two that differ only in how many are in and have voted.
const NUMBERS: Duration = Duration::from_millis(500);

/// A state of the room as phones are told of it.
pub(super) struct Snapshot {
    /// The room.
    pub room: Arc<Room>,
    /// As JSON.
    pub json: String,
    /// As a server-sent event.
    pub event: Bytes,
    /// What is told without the numbers that change with every phone.
    step: Shown,
}

impl Snapshot {
    pub(super) fn of(room: Arc<Room>, wording: &Wording) -> Self {
        let shown = Shown::of(&room, wording);
        let json = serde_json::to_string(&shown).unwrap_or_default();
        let event = format!("event: room\nid: {}\ndata: {json}\n\n", shown.revision).into();
        let step = Shown { revision: 0, phones: 0, voters: 0, ..shown };
        Self { room, json, event, step }
    }

    /// The same with what one phone has voted, as JSON.
    pub(super) fn with(&self, mine: Mine) -> String {
        format!("{{\"room\":{},\"mine\":{}}}", self.json, mine.json())
    }
}

/// What one phone has voted in the round that the room is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Mine {
    /// The number of the round; 0 where it hasn't voted in it.
    round: u32,
    /// The option; none where it would rather not.
    answer: Option<u16>,
    /// The number of the vote.
    number: u32,
}

impl Mine {
    pub(super) fn of(room: &Room, seat: Seat) -> Self {
        let Some((round, answer)) = room.round().and_then(|round| Some((round, round.answer(seat)?))) else {
            return Self::default();
        };
        let answer = match answer {
            Answer::Option(option) => Some(option),
            Answer::RatherNot => None,
        };
        Self { round: round.number, answer, number: round.vote_number(seat) }
    }

    pub(super) fn json(self) -> String {
        if self.round == 0 { "{\"round\":0}".to_owned() } else { serde_json::to_string(&self).unwrap_or_default() }
    }
}

/// The latest that phones were told, and whether it is the last.
#[derive(Clone)]
pub(super) struct Tidings {
    pub snapshot: Arc<Snapshot>,
    pub is_last: bool,
}

/// Where streams hear of it.
pub(super) struct News {
    tidings: watch::Sender<Tidings>,
}

impl News {
    pub(super) fn new(snapshot: Arc<Snapshot>) -> Self {
        Self { tidings: watch::Sender::new(Tidings { snapshot, is_last: false }) }
    }

    pub(super) fn listen(&self) -> watch::Receiver<Tidings> {
        self.tidings.subscribe()
    }

    /// Says the last that there is to say: streams end after it.
    pub(super) fn tell_the_last(&self, snapshot: Arc<Snapshot>) {
        self.tidings.send_replace(Tidings { snapshot, is_last: true });
    }

    fn tell(&self, snapshot: Arc<Snapshot>) {
        self.tidings.send_replace(Tidings { snapshot, is_last: false });
    }
}

/// Tells the news for as long as the room is kept: a step of the facilitator's at once, how many have voted now and
/// then, and nothing more than ten times a second.
pub(super) async fn tell(door: &Door) {
    let mut rooms = door.keeper.rooms();
    let mut told = door.latest();
    let mut at = Instant::now() - NUMBERS;
    while rooms.changed().await.is_ok() {
        door.something_happened();
        loop {
            let latest = door.latest();
            let due = at + if latest.step == told.step { NUMBERS } else { STEPS };
            if due <= Instant::now() {
                door.news.tell(latest.clone());
                (told, at) = (latest, Instant::now());
                break;
            }
            tokio::select! {
                () = sleep_until(due) => {}
                changed = rooms.changed() => if changed.is_err() { return },
            }
        }
    }
}
