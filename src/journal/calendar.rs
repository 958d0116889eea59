//! What to practise next, as a file for any calendar (RFC 5545).

use super::{JournalError, Standing, attempt::milliseconds, standing::DAY};
use crate::source::Revision;
use rusqlite::Connection;
use std::{fmt::Write as _, fs, io::Write as _, path::Path, time::SystemTime};
use tempfile::NamedTempFile;

/// A day on which something is worth doing again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What tells it from every other: saved again and read again, it replaces the one of before.
    pub key: String,
    /// A moment on that day, where this computer is.
    pub day: SystemTime,
    /// What the calendar shows.
    pub title: String,
    /// What it says when somebody looks closer.
    pub about: String,
}

impl Standing {
    /// On which days it is worth trying again, from now on: after 2, 7 and 21 days, less those that are over. What is
    /// overdue is for today.
    #[must_use]
    pub fn days_ahead(&self, now: SystemTime) -> Vec<SystemTime> {
        let since = if self.latest.latest > now + DAY { now } else { self.latest.latest };
        let mut days: Vec<_> = self.gaps().iter().map(|days| (since + DAY * *days).max(now)).collect();
        days.dedup();
        days
    }
}

/// Saves reminders as a calendar file. Its folder is made where it is not there yet; a file of before is replaced,
/// whole or not at all. They take the whole day, and nothing rings unless `alarm` asks for it, at nine.
///
/// # Errors
/// When the file cannot be written; the one of before is as it was.
pub fn save_calendar(file: &Path, reminders: &[Reminder], alarm: bool) -> Result<(), JournalError> {
    let text = calendar(reminders, alarm)?;
    let write = || {
        let folder = file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut beside = NamedTempFile::new_in(folder)?;
        beside.write_all(text.as_bytes())?;
        beside.as_file().sync_all()?;
        beside.persist(file)?;
        Ok(())
    };
    write().map_err(|source| JournalError::Place { path: file.to_owned(), source })
}

/// The day of a moment where this computer is, as 2026-11-28.
///
/// # Errors
/// When it is no day that a calendar has.
pub fn day(moment: SystemTime) -> Result<String, JournalError> {
    let clock = Connection::open_in_memory()?;
    let query = "SELECT strftime('%Y-%m-%d', ? / 1000, 'unixepoch', 'localtime')";
    Ok(clock.query_row(query, [milliseconds(moment)], |row| row.get(0))?)
}

/// The text of a calendar file.
fn calendar(reminders: &[Reminder], alarm: bool) -> Result<String, JournalError> {
    let clock = Connection::open_in_memory()?;
    let written = |query: &str, day: SystemTime| -> Result<String, JournalError> {
        Ok(clock.query_row(query, [milliseconds(day)], |row| row.get(0))?)
    };
    let stamp = written("SELECT strftime('%Y%m%dT%H%M%SZ', ? / 1000, 'unixepoch')", SystemTime::now())?;
    let mut text = String::new();
    let mut line = |words: &str| fold(&mut text, words);
    for words in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Heard//Heard//EN", "CALSCALE:GREGORIAN"] {
        line(words);
    }
    for reminder in reminders {
        let day = written("SELECT strftime('%Y%m%d', ? / 1000, 'unixepoch', 'localtime')", reminder.day)?;
        line("BEGIN:VEVENT");
        line(&format!("UID:{}@heard", Revision::of(reminder.key.as_bytes()).as_str()));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{day}"));
        line(&format!("SUMMARY:{}", escaped(&reminder.title)));
        line(&format!("DESCRIPTION:{}", escaped(&reminder.about)));
        line("TRANSP:TRANSPARENT");
        if alarm {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("TRIGGER:PT9H");
            line(&format!("DESCRIPTION:{}", escaped(&reminder.title)));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    Ok(text)
}

/// A text as it stands in a value: what would end or part it is escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => _ = write!(escaped, "\\{letter}"),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Adds a line. It goes on in the next, after a space, where it has more than 75 bytes.
fn fold(text: &mut String, line: &str) {
    const MOST: usize = 75;
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > MOST {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn reminder(key: &str, title: &str) -> Reminder {
        // Noon, so that the day is the same in every zone within eleven hours.
        let day = SystemTime::UNIX_EPOCH + Duration::from_secs(20_000 * 86_400 + 12 * 3_600);
        Reminder { key: key.to_owned(), day, title: title.to_owned(), about: "A heart was asked for.".to_owned() }
    }

    /// The lines, with those that were folded put together again.
    fn lines(text: &str) -> Vec<String> {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_reminder_takes_the_whole_day_and_nothing_rings_unless_asked() {
        let quiet = lines(&calendar(&[reminder("a", "The kettle")], false).unwrap());
        assert_eq!(quiet.first().map(String::as_str), Some("BEGIN:VCALENDAR"));
        assert_eq!(quiet.last().map(String::as_str), Some("END:VCALENDAR"));
        assert!(quiet.contains(&"DTSTART;VALUE=DATE:20241004".to_owned()), "{quiet:?}");
        assert!(quiet.contains(&"SUMMARY:The kettle".to_owned()));
        assert!(quiet.iter().any(|line| line.starts_with("DTSTAMP:20") && line.ends_with('Z')));
        assert!(quiet.iter().all(|line| !line.contains("ALARM")));
        let rings = lines(&calendar(&[reminder("a", "The kettle")], true).unwrap());
        assert_eq!(rings.iter().filter(|line| line.contains("VALARM")).count(), 2);
    }

    #[test]
    fn long_and_odd_words_come_back_whole() {
        let title = "Größe; ein Wort, noch eins \\ und\nmehr — ".repeat(5);
        let lines = lines(&calendar(&[reminder("a", &title)], false).unwrap());
        let summary = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let back = summary.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        assert_eq!(back, title);
    }

    #[test]
    fn the_same_reminder_saved_again_replaces_the_one_of_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("calendar/heard.ics");
        let uid = |path: &Path| {
            let text = fs::read_to_string(path).unwrap();
            lines(&text).into_iter().filter(|line| line.starts_with("UID:")).collect::<Vec<_>>()
        };
        save_calendar(&path, &[reminder("a", "One"), reminder("b", "Two")], false).unwrap();
        let before = uid(&path);
        save_calendar(&path, &[reminder("a", "Another name")], false).unwrap();
        assert_eq!(uid(&path)[..], before[..1]);
        assert_ne!(before[0], before[1]);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing half-written is left");
    }

    #[test]
    fn a_place_that_cannot_be_written_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        let blocked = folder.path().join("file/heard.ics");
        assert!(
            matches!(save_calendar(&blocked, &[], false), Err(JournalError::Place { path, .. }) if path == blocked)
        );
    }
}
