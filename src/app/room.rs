//! The room under way, as the workshop's screens share it.

use std::net::IpAddr;
use std::sync::Arc;

use bevy::prelude::*;

use super::session::CannotBegin;
use super::shelf::Shelf;
use crate::host::{Doorway, IDLE, JoinCode, Keeper, Server};
use crate::journal::{Journal, KeptWorkshop, WorkshopKind, WorkshopRecord, WorkshopStarted};
use crate::library::Entry;
use crate::play::{NotPlayable, Script};
use crate::rubric::Rubric;
use crate::scenario::Wording;
use crate::texts::Texts;
use crate::workshop::{Event, Phase, Refusal, Room};

/// A room that is open on this computer. Dropped, its door is closed; the workshop can be gone on with.
#[derive(Resource, Debug)]
pub struct Hosted {
    /// What tells its scenario from every other in the library.
    pub scenario: String,
    /// The scenario's words.
    pub wording: Wording,
    /// What phones come in with.
    pub code: JoinCode,
    /// The port where phones came in before, if they did.
    port: Option<u16>,
    keeper: Keeper,
    room: Arc<Room>,
    door: Option<Server>,
}

/// What a room begins with.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What the room does.
    pub kind: WorkshopKind,
    /// What the order of replies is drawn from.
    pub seed: u64,
    /// What phones come in with.
    pub code: JoinCode,
    /// The turns that get the full round.
    pub pivotal: Vec<String>,
    /// How many phones it takes.
    pub limit: u32,
    /// At which port they come in, where that was said.
    pub port: Option<u16>,
}

impl Hosted {
    /// Opens a room that begins. `changed` is called from another thread whenever there is something new to see.
    ///
    /// # Errors
    /// When the entry cannot be played, or the computer can't keep a room.
    pub fn begin(
        entry: &Entry,
        rubric: &Arc<Rubric>,
        plan: Plan,
        journal: &Journal,
        texts: &Texts,
        changed: impl Fn() + Send + 'static,
    ) -> Result<Self, CannotBegin> {
        let (text, script) = playable(entry, rubric)?;
        let agenda = plan.kind.agenda(script, plan.seed);
        let started = WorkshopStarted {
            code: plan.code.as_str().to_owned(),
            phones: plan.limit,
            language: Some(texts.language().to_owned()),
            ..WorkshopStarted::of(&agenda, &entry.key, text, plan.seed)
        };
        let room = Room::new(agenda, plan.limit);
        let record = WorkshopRecord::begin(journal, started);
        let mut hosted = Self::keep(entry, plan.code, plan.port, room, record, changed)?;
        for turn in plan.pivotal {
            let _ = hosted.ask(Event::Marked { turn, pivotal: true });
        }
        Ok(hosted)
    }

    /// Opens a room that goes on where it was left or cut off.
    ///
    /// # Errors
    /// When the entry cannot be played, or the computer can't keep a room.
    pub fn go_on(
        shelf: &Shelf,
        entry: &Entry,
        kept: &KeptWorkshop,
        events: Vec<Event>,
        journal: &Journal,
        changed: impl Fn() + Send + 'static,
    ) -> Result<Self, CannotBegin> {
        let rubric = kept.rubric().map_or_else(|_| shelf.rubric.clone(), Arc::new);
        let (_, script) = playable(entry, &rubric)?;
        let record = WorkshopRecord::go_on(journal, kept, events.len());
        let room = kept.room(script, events);
        let code = JoinCode::typed(&kept.started.code).or_else(|| JoinCode::by_chance().ok());
        let code = code.ok_or_else(|| CannotBegin::Broken(kept.started.code.clone()))?;
        let port = kept.address.as_deref().and_then(|address| address.rsplit(':').next()?.parse().ok());
        Self::keep(entry, code, port, room, record, changed)
    }

    fn keep(
        entry: &Entry,
        code: JoinCode,
        port: Option<u16>,
        room: Room,
        record: WorkshopRecord,
        changed: impl Fn() + Send + 'static,
    ) -> Result<Self, CannotBegin> {
        let wording = Wording::of(room.agenda().script().scenario(), None);
        let keeper = Keeper::new(room, record, changed).map_err(|error| CannotBegin::Broken(error.to_string()))?;
        let room = keeper.room();
        Ok(Self { scenario: entry.key.clone(), wording, code, port, keeper, room, door: None })
    }

    /// The room, as it was last looked at.
    #[must_use]
    pub const fn room(&self) -> &Arc<Room> {
        &self.room
    }

    /// The door for phones, where it is open.
    #[must_use]
    pub const fn door(&self) -> Option<&Server> {
        self.door.as_ref()
    }

    /// Opens the door on a network, instead of where it was open before.
    ///
    /// # Errors
    /// When the network can't be listened on, in a sentence for the facilitator.
    pub fn open_door(&mut self, address: IpAddr, texts: &Texts) -> Result<(), String> {
        self.door = None;
        let (code, wording) = (self.code.clone(), self.wording.clone());
        let doorway = Doorway { address, port: self.port, code, texts, wording, idle: IDLE };
        let server = Server::open(&self.keeper, doorway).map_err(|error| texts.tell(&error))?;
        self.door = Some(server);
        Ok(())
    }

    /// Asks for something to happen. It is on disk when this returns.
    ///
    /// # Errors
    /// When it doesn't fit; the room is as it was.
    pub fn ask(&mut self, event: Event) -> Result<bool, Refusal> {
        let changed = self.keeper.ask(event);
        self.look();
        changed
    }

    /// Looks whether the room has changed.
    pub fn look(&mut self) -> bool {
        let room = self.keeper.room();
        let changed = !Arc::ptr_eq(&room, &self.room);
        self.room = room;
        if self.room.phase() == Phase::Over {
            self.door = None;
        }
        changed
    }

    /// What there is to say about the journal, if anything.
    #[must_use]
    pub fn notice(&self) -> Option<crate::journal::Notice> {
        self.keeper.notice()
    }
}

fn playable<'a>(entry: &'a Entry, rubric: &Arc<Rubric>) -> Result<(&'a str, Arc<Script>), CannotBegin> {
    match (entry.text(), entry.script(rubric)) {
        (Some(text), Some(script)) => Ok((text, script.map_err(|error: NotPlayable| CannotBegin::from(error))?)),
        _ => Err(CannotBegin::Broken(entry.trouble().unwrap_or_default())),
    }
}
