//! Keeping one workshop as it goes on, whatever the disk does.

use super::{KeptWorkshop, WorkshopId, WorkshopStarted};
use crate::{
    journal::{Journal, JournalError, Notice},
    workshop::Event,
};
use std::{mem, sync::Arc};

/// One workshop on its way into the journal.
///
/// What cannot be written is held back, and written with the next events if that works again; the workshop goes on
/// meanwhile. It begins in the journal with its first event: a room that nobody came into leaves nothing behind.
#[derive(Debug)]
pub struct WorkshopRecord {
    journal: Journal,
    place: Place,
    /// How many events are in the journal.
    written: u32,
    /// What is not in the journal yet.
    waiting: Vec<Event>,
    /// Why not.
    trouble: Option<Arc<JournalError>>,
    /// Where phones come in, as it was last said.
    address: Option<String>,
}

#[derive(Debug)]
enum Place {
    ToBegin(Box<WorkshopStarted>),
    In(WorkshopId),
}

impl WorkshopRecord {
    /// Of a workshop that begins.
    #[must_use]
    pub fn begin(journal: &Journal, started: WorkshopStarted) -> Self {
        Self::at(journal, Place::ToBegin(Box::new(started)), 0, None)
    }

    /// Of a workshop that goes on, which has so many events in the journal.
    #[must_use]
    pub fn go_on(journal: &Journal, kept: &KeptWorkshop, events: usize) -> Self {
        let written = u32::try_from(events).unwrap_or(u32::MAX);
        Self::at(journal, Place::In(kept.id), written, kept.address.clone())
    }

    fn at(journal: &Journal, place: Place, written: u32, address: Option<String>) -> Self {
        Self { journal: journal.clone(), place, written, waiting: Vec::new(), trouble: None, address }
    }

    /// The workshop's number, once it is in the journal.
    #[must_use]
    pub const fn workshop(&self) -> Option<WorkshopId> {
        match self.place {
            Place::ToBegin(_) => None,
            Place::In(workshop) => Some(workshop),
        }
    }

    /// Writes events down: they are on disk when this returns, or a notice says that they are not.
    ///
    /// There is a notice when writing stops working and when it works again, not with every event between.
    pub fn record(&mut self, events: &[Event]) -> Option<Notice> {
        self.waiting.extend_from_slice(events);
        let result = self.write_waiting();
        self.notice(result)
    }

    /// Says where phones come in, so that they find the room there again after a crash.
    pub fn set_address(&mut self, address: Option<String>) -> Option<Notice> {
        if self.address == address {
            return None;
        }
        self.address = address;
        let Place::In(workshop) = self.place else { return None };
        let result = self.journal.set_workshop_address(workshop, self.address.as_deref());
        self.notice(result)
    }

    fn write_waiting(&mut self) -> Result<(), JournalError> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let workshop = self.begun()?;
        self.journal.append_to_workshop(workshop, self.written, &self.waiting)?;
        let events = mem::take(&mut self.waiting).len();
        self.written = self.written.saturating_add(u32::try_from(events).unwrap_or(u32::MAX));
        Ok(())
    }

    fn begun(&mut self) -> Result<WorkshopId, JournalError> {
        let workshop = match &self.place {
            Place::In(workshop) => return Ok(*workshop),
            Place::ToBegin(started) => self.journal.begin_workshop(started)?,
        };
        self.place = Place::In(workshop);
        self.journal.set_workshop_address(workshop, self.address.as_deref())?;
        Ok(workshop)
    }

    fn notice(&mut self, result: Result<(), JournalError>) -> Option<Notice> {
        let trouble = result.err().map(Arc::new);
        let before = mem::replace(&mut self.trouble, trouble.clone());
        Notice::of_change(before.is_some(), trouble)
    }
}
