//! Opening the journal's file: looking at what is there, and setting aside what is no journal.

use super::{JournalError, SetAside, aside, schema};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::Path,
    thread,
    time::{Duration, Instant},
};

/// The journal's file in its folder.
pub(super) const FILE: &str = "journal.sqlite";

/// How long another program that holds the journal is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// `NORMAL` would be safe against a crash of the program but not of the machine; `fullfsync` is what macOS needs to
/// write through the disk's own memory. `secure_delete` overwrites what is deleted.
const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;";

/// Why a file is no journal of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// It cannot be read whole.
    Damaged,
    /// It is something else.
    Foreign,
}

enum Look {
    Sound(Connection),
    Odd(Oddity),
}

/// The journal in a folder, made where there is none; what is no journal is set aside first.
pub(super) fn open(folder: &Path) -> (Result<Connection, JournalError>, Option<SetAside>) {
    let mut set_aside = None;
    let connection = open_setting_aside(folder, &mut set_aside);
    (connection, set_aside)
}

fn open_setting_aside(folder: &Path, set_aside: &mut Option<SetAside>) -> Result<Connection, JournalError> {
    make_folder(folder)?;
    // Two programs that start together must not each set aside what the other has just made.
    let _alone = lock(folder)?;
    let path = folder.join(FILE);
    match look(&path)? {
        Look::Sound(connection) => Ok(connection),
        Look::Odd(oddity) => {
            *set_aside = Some(aside::set_aside(&path, oddity)?);
            match look(&path)? {
                Look::Sound(connection) => Ok(connection),
                Look::Odd(_) => Err(JournalError::Damaged),
            }
        }
    }
}

/// A journal that lasts as long as the program.
pub(super) fn in_memory() -> Result<Connection, JournalError> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch(SETTINGS)?;
    schema::settle(&mut connection)?;
    Ok(connection)
}

fn look(path: &Path) -> Result<Look, JournalError> {
    if path.is_dir() {
        return Ok(Look::Odd(Oddity::Foreign));
    }
    // SQLite would quietly throw away the log of a file that is empty, and takes a single byte for nothing.
    if size(path) <= 1 && size(&aside::beside(path, "-wal")) > 0 {
        return Ok(Look::Odd(Oddity::Damaged));
    }
    make_file(path)?;
    match look_inside(path) {
        Err(JournalError::Damaged) => Ok(Look::Odd(Oddity::Damaged)),
        looked => looked,
    }
}

fn look_inside(path: &Path) -> Result<Look, JournalError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // Until it is known to be ours and sound, nothing in it changes, not even when it is closed.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    match schema::maker(&connection)? {
        schema::Maker::Other => return Ok(Look::Odd(Oddity::Foreign)),
        schema::Maker::Newer => return Err(JournalError::Newer { path: path.to_owned() }),
        schema::Maker::Nobody | schema::Maker::Heard => {}
    }
    if connection.is_readonly("main")? {
        return Err(JournalError::ReadOnly);
    }
    if !is_sound(path, &connection)? {
        return Ok(Look::Odd(Oddity::Damaged));
    }
    connection.execute_batch(SETTINGS)?;
    schema::settle(&mut connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(Look::Sound(connection))
}

/// Whether every page can be read, and none is cut off: `SQLite` takes what is missing of a page for zeros.
fn is_sound(path: &Path, connection: &Connection) -> Result<bool, JournalError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    let page: u64 = connection.pragma_query_value(None, "page_size", |row| row.get::<_, u32>(0))?.into();
    // A log beside it may have the rest.
    let is_whole = size(&aside::beside(path, "-wal")) > 0 || size(path).is_multiple_of(page);
    Ok(found == "ok" && is_whole)
}

fn make_folder(folder: &Path) -> Result<(), JournalError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder).map_err(|source| JournalError::Place { path: folder.to_owned(), source })
}

/// Makes the file where there is none, for the person's eyes only.
///
/// One that is there is not opened: on Unix, closing it again would take away the locks that another connection of this
/// program has on it.
fn make_file(path: &Path) -> Result<(), JournalError> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.write(true).create_new(true).open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(JournalError::Place { path: path.to_owned(), source: error })
        }
        _ => Ok(()),
    }
}

/// A lock that is held while the journal is looked at. A file system without locks is trusted to have one user.
fn lock(folder: &Path) -> Result<File, JournalError> {
    let path = folder.join("journal.lock");
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(|source| JournalError::Place { path, source })?;
    let since = Instant::now();
    while let Err(TryLockError::WouldBlock) = file.try_lock() {
        if since.elapsed() > PATIENCE {
            return Err(JournalError::Busy);
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok(file)
}

fn size(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}
