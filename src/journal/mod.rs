//! Attempts on disk: every event is there before anything is shown, and can be deleted for good.
//!
//! The journal is one `SQLite` file in the person's data folder. [`Journal::open`] always gives a journal: where none can
//! be kept, it lasts as long as the program and [says why](Journal::unkept). What is in the journal's place and cannot
//! be read is set aside, never deleted. A journal that a newer version wrote is left alone.
//!
//! An attempt begins with [`Started`], grows by events that are only ever added, and has an ending once a [`Summary`]
//! says so; until then it can be gone on with, whether it was left or cut off. A [`Recording`] does all that for one
//! conversation and lets it go on when the disk is full. The texts that were played are kept with it, so that an old
//! attempt can always be computed again. A workshop is kept the same way, by a [`WorkshopRecord`].

mod aside;
mod attempt;
mod calendar;
mod error;
mod export;
mod forget;
mod notes;
mod notice;
mod opening;
mod people;
mod recording;
mod schema;
mod standing;
mod summary;
mod workshop;

pub use aside::SetAside;
pub use attempt::{About, AttemptId, Kept, Started};
pub use calendar::{Reminder, day, save_calendar};
pub use error::JournalError;
pub use export::{Export, TimedEvent};
pub use notes::Notes;
pub use notice::Notice;
pub use opening::Oddity;
pub use people::Person;
pub use recording::Recording;
pub use standing::Standing;
pub use summary::{Asked, Summary};
pub use workshop::{KeptWorkshop, WorkshopId, WorkshopKind, WorkshopRecord, WorkshopStarted};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The attempts of a person. A clone is the same journal.
///
/// Where several people practise on one computer, their attempts lie in one file, and each journal sees those of
/// [one person](Self::person).
#[derive(Clone, Debug)]
pub struct Journal {
    connection: Arc<Mutex<Option<Connection>>>,
    folder: Option<PathBuf>,
    person: Option<Person>,
    unkept: Option<Arc<JournalError>>,
}

/// A journal, and what the person should know about how it was opened.
#[derive(Debug)]
pub struct Opened {
    /// The journal.
    pub journal: Journal,
    /// What was in its place and had to be set aside.
    pub set_aside: Option<SetAside>,
}

impl Opened {
    /// What to tell the person, if anything.
    pub fn notices(&self) -> impl Iterator<Item = Notice> {
        let aside = self.set_aside.clone().map(Notice::SetAside);
        aside.into_iter().chain(self.journal.unkept.clone().map(Notice::NothingKept))
    }
}

impl Journal {
    /// Opens the journal in a folder; both are made where they are not there yet.
    #[must_use]
    pub fn open(folder: &Path) -> Opened {
        let (opened, set_aside) = opening::open(folder);
        let journal = match opened {
            Ok(connection) => Self {
                connection: Arc::new(Mutex::new(Some(connection))),
                folder: Some(folder.to_owned()),
                person: None,
                unkept: None,
            },
            Err(reason) => Self::nowhere(reason),
        };
        Opened { journal, set_aside }
    }

    /// A journal that lasts as long as the program, with the reason for it.
    #[must_use]
    pub fn nowhere(reason: JournalError) -> Self {
        let connection = opening::in_memory().ok();
        Self {
            connection: Arc::new(Mutex::new(connection)),
            folder: None,
            person: None,
            unkept: Some(Arc::new(reason)),
        }
    }

    /// Why nothing is kept after the program is closed, where that is so.
    #[must_use]
    pub fn unkept(&self) -> Option<&JournalError> {
        self.unkept.as_deref()
    }

    /// The folder that the journal lies in, where it lies in one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Reads from the journal, all of it from one moment.
    fn read<T>(&self, read: impl FnOnce(&Transaction<'_>) -> Result<T, JournalError>) -> Result<T, JournalError> {
        self.within(TransactionBehavior::Deferred, read)
    }

    /// Writes to the journal, all or nothing. It is on disk when this returns.
    fn write<T>(&self, write: impl FnOnce(&Transaction<'_>) -> Result<T, JournalError>) -> Result<T, JournalError> {
        self.within(TransactionBehavior::Immediate, write)
    }

    fn within<T>(
        &self,
        behavior: TransactionBehavior,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        self.with(|connection| {
            let transaction = connection.transaction_with_behavior(behavior)?;
            let result = work(&transaction)?;
            transaction.commit()?;
            Ok(result)
        })
    }

    fn with<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T, JournalError>) -> Result<T, JournalError> {
        let mut connection: MutexGuard<'_, _> = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        work(connection.as_mut().ok_or(JournalError::NotWanted)?)
    }
}
