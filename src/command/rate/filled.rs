//! A sheet that was filled in.

use super::super::Trouble;
use crate::rating::Coding;
use csv::StringRecord;
use std::{
    collections::{HashMap, HashSet},
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// What a rater has coded.
pub(super) struct Filled {
    /// What to call the rater: the name of the file.
    pub(super) rater: String,
    /// What they coded, by the keys of the replies.
    pub(super) codings: HashMap<String, Coding>,
    /// What they noted.
    pub(super) notes: HashMap<String, String>,
    /// What could not be understood, with its line.
    pub(super) problems: Vec<String>,
}

/// Why a sheet can't be read.
#[derive(Debug, Error)]
enum NoSheet {
    #[error("{path} can't be read", path = path.display())]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("{path} is no sheet: it has no row with key, shows and slips in it", path = path.display())]
    NoTable { path: PathBuf },
}

/// The most a sheet may have, in bytes: 64 MiB.
const LARGEST: u64 = 64 << 20;
/// How many rows that can't be understood are told one by one.
const MOST_PROBLEMS: usize = 100;

impl Filled {
    /// Reads a sheet, whatever a spreadsheet has put between the cells. `known` are the keys of the replies there are.
    pub(super) fn read(path: &Path, known: &HashSet<&str>) -> Result<Self, Trouble> {
        let unreadable = |source| NoSheet::Unreadable { path: path.to_owned(), source };
        let mut bytes = Vec::new();
        File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes)).map_err(unreadable)?;
        // Old spreadsheets save in other encodings. Keys and names are the same in all of them.
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        let table = [b',', b';', b'\t'].into_iter().find_map(|delimiter| Table::in_text(text, delimiter));
        let table = table.ok_or_else(|| NoSheet::NoTable { path: path.to_owned() })?;
        let rater = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (codings, notes, problems) = (HashMap::new(), HashMap::new(), Vec::new());
        let mut filled = Self { rater, codings, notes, problems };
        let mut more = 0;
        for row in &table.rows {
            let Err(problem) = filled.take(&table, row, known) else { continue };
            if filled.problems.len() < MOST_PROBLEMS {
                let line = line(text, row);
                filled.problems.push(format!("{}:{line}: {problem}", path.display()));
            } else {
                more += 1;
            }
        }
        if more > 0 {
            filled.problems.push(format!("{}: and {more} more rows that can't be understood", path.display()));
        }
        Ok(filled)
    }

    fn take(&mut self, table: &Table, row: &StringRecord, known: &HashSet<&str>) -> Result<(), String> {
        let cell = |column: Option<usize>| column.and_then(|column| row.get(column)).unwrap_or_default().trim();
        let coding =
            Coding::read(cell(Some(table.shows)), cell(Some(table.slips))).map_err(|misread| misread.to_string())?;
        let (Some(coding), key) = (coding, cell(Some(table.key))) else { return Ok(()) };
        if !known.contains(key) {
            return Err(format!(
                "no reply has the key {key}: it was edited since the sheet was written, or is elsewhere"
            ));
        }
        if self.codings.insert(key.to_owned(), coding).is_some() {
            return Err(format!("{key} is coded twice; this one counts"));
        }
        let note = cell(table.note);
        if !note.is_empty() {
            self.notes.insert(key.to_owned(), note.to_owned());
        }
        Ok(())
    }
}

/// The rows of a sheet, and in which column what stands.
struct Table {
    rows: Vec<StringRecord>,
    key: usize,
    shows: usize,
    slips: usize,
    note: Option<usize>,
}

impl Table {
    /// The table in a text, if cells are parted like this. It begins with the row that names its columns.
    fn in_text(text: &str, delimiter: u8) -> Option<Self> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut rows = reader.records().map_while(Result::ok);
        loop {
            let names = rows.next()?;
            let column = |name: &str| names.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
            if let (Some(key), Some(shows), Some(slips)) = (column("key"), column("shows"), column("slips")) {
                let note = column("note");
                return Some(Self { rows: rows.collect(), key, shows, slips, note });
            }
        }
    }
}

/// The line on which a row begins, from 1. The end of the line before may count as a part of it.
fn line(text: &str, row: &StringRecord) -> usize {
    let byte = row.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
    let (before, after) = text.split_at(text.floor_char_boundary(byte));
    let ends = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
    1 + ends(before) + ends(&after[..after.len() - after.trim_start_matches(['\r', '\n']).len()])
}
