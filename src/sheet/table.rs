//! A table for spreadsheets: CSV, in which no cell is taken for a formula.

use std::iter;

/// A table as it is written.
pub(super) struct Table(csv::Writer<Vec<u8>>);

impl Table {
    /// A table under these headings.
    pub fn new(headings: impl IntoIterator<Item = String>) -> Self {
        let mut table = Self(csv::WriterBuilder::new().flexible(true).from_writer(Vec::new()));
        table.row(headings);
        table
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        // A vector takes whatever is written, and rows may differ in length.
        let _ = self.0.write_record(cells.into_iter().map(safe));
    }

    /// The text. Spreadsheets take it for UTF-8 only if it begins with a byte order mark.
    pub fn finish(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        iter::once('\u{feff}').chain(String::from_utf8_lossy(&bytes).chars()).collect()
    }
}

/// A cell that no spreadsheet takes for a formula: one that begins as formulas do gets a `'` before it.
#[must_use]
pub fn safe(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_none_breaks_out_of_its_place() {
        let cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "a,b", "a\"b", "a\nb", "", "1 = 1"];
        let mut table = Table::new(["a".to_owned()]);
        table.row(cells.map(str::to_owned));
        let text = table.finish();
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        let expected = ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", "a,b", "a\"b", "a\nb", "", "1 = 1"];
        assert_eq!(row.iter().collect::<Vec<_>>(), expected);
        assert!(text.starts_with('\u{feff}'));
    }
}
