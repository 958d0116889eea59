//! Writing to a terminal: wrapped to its width, styled where it can show styles.

use anstyle::Style;
use std::io::{self, Write};
use textwrap::Options;

const WIDEST: usize = 88;

/// Where the terminal player writes.
pub struct Page<'a> {
    out: &'a mut dyn Write,
    width: usize,
}

impl<'a> Page<'a> {
    /// A page as wide as the terminal, at most 88 columns; 80 where there is no terminal.
    pub fn new(out: &'a mut dyn Write) -> Self {
        Self { out, width: textwrap::termwidth().clamp(30, WIDEST) }
    }

    /// An empty line.
    pub fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A heading.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        self.styled(Style::new().bold(), text, "", "")
    }

    /// A paragraph.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.styled(Style::new(), text, "", "")
    }

    /// A quieter paragraph: narration, notes.
    pub fn aside(&mut self, text: &str) -> io::Result<()> {
        self.styled(Style::new().italic().dimmed(), text, "", "")
    }

    /// A paragraph with something before its first line, and its other lines under the text.
    pub fn labelled(&mut self, label: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(textwrap::core::display_width(label).min(self.width / 3));
        self.styled(Style::new(), text, label, &indent)
    }

    /// Lines as they are, each with something before it.
    pub fn verbatim(&mut self, text: &str, before: &str) -> io::Result<()> {
        text.lines().try_for_each(|line| writeln!(self.out, "{before}{line}"))
    }

    /// A line without its end, to be answered on.
    pub fn prompt(&mut self, text: &str) -> io::Result<()> {
        write!(self.out, "{text}")?;
        self.out.flush()
    }

    fn styled(&mut self, style: Style, text: &str, first: &str, other: &str) -> io::Result<()> {
        let options = Options::new(self.width).initial_indent(first).subsequent_indent(other);
        for line in textwrap::wrap(text, options) {
            writeln!(self.out, "{style}{line}{style:#}")?;
        }
        Ok(())
    }
}
