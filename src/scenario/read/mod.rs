//! Reading a scenario file: the clean file at full speed, a broken one with every finding at once.
//!
//! A clean file goes through `ron` and nobody works out a single position. Where that fails, the text is parsed again
//! by a parser that goes on after a mistake ([`parse`]), and lowered field by field into the same structs
//! ([`lower`]). What can't be read keeps its default and is remembered as broken, so that the rules of `check` don't
//! pile follow-on findings upon it.

mod fields;
pub mod form;
mod locate;
mod lower;
pub(crate) mod mend;
mod parse;
mod path;
mod pieces;
mod quotes;
mod report;
pub(crate) mod spelling;
#[cfg(test)]
mod tests;
mod token;
mod tree;
mod values;
mod walks;

pub use path::{Aim, Path, Step};
pub(crate) use pieces::{Piece, PieceKind, pieces};
pub(crate) use token::Bracket;
pub use walks::{WalksReading, read_walks};

use super::Scenario;
use crate::source::{Diagnostic, Source, Span};
use lower::{Broken, Lower, Lowering};
use report::Report;
use serde::de::DeserializeOwned;
use std::cell::OnceCell;
use token::At;
use tree::Node;

/// How many bytes a file may have: 64 MiB.
pub const MAX_FILE: usize = 64 << 20;
/// How many turns a scenario may have.
pub const MAX_TURNS: usize = 100_000;
/// How many choices a turn may have.
pub const MAX_CHOICES: usize = 64;
/// How many levels brackets may be nested.
pub const MAX_DEPTH: usize = 128;
/// How many bytes a text may have: 16 KiB.
pub const LONGEST_TEXT: usize = 16 << 10;
/// How many brackets and commas a file may have. Far beyond what the other limits leave room for in a scenario, it
/// bounds the memory that a hostile file can take.
const MAX_PARTS: usize = 8_000_000;

/// What became of a file.
#[derive(Debug)]
pub struct Reading {
    /// The scenario, with defaults for what could not be read. None if nothing could.
    pub scenario: Option<Scenario>,
    /// Whether all of it was read and nothing is wrong with its form.
    pub complete: bool,
    /// What is wrong with its form: errors, in no order.
    pub findings: Vec<Diagnostic>,
    /// How many more findings there are than were kept.
    pub hidden: usize,
    broken: Vec<Broken>,
    tree: OnceCell<Option<Node>>,
}

/// Reads a scenario.
#[must_use]
pub fn read(source: &Source) -> Reading {
    let mut report = Report::default();
    if !may_be_read(source.text(), &mut report) {
        let Report { findings, hidden } = report;
        return Reading {
            scenario: None,
            complete: false,
            findings,
            hidden,
            broken: Vec::new(),
            tree: OnceCell::new(),
        };
    }
    match quickly(source.text()) {
        Ok(scenario) => Reading {
            scenario: Some(scenario),
            complete: report.findings.is_empty(),
            findings: report.findings,
            hidden: 0,
            broken: Vec::new(),
            tree: OnceCell::new(),
        },
        Err(reason) => patiently(source.text(), &reason, report),
    }
}

/// What is wrong with the way a text is written, whatever it means: brackets, commas and quotation marks, in the order
/// of the text.
pub(crate) fn slips_of_the_pen(source: &Source) -> Vec<Diagnostic> {
    let mut report = Report::default();
    if may_be_read(source.text(), &mut report) && parse::parse(source.text(), &mut report).is_none() {
        report.error(form::EMPTY, At::default(), "there is nothing in this file", |finding| finding);
    }
    report.findings.sort_by_key(|finding| finding.at);
    report.findings
}

impl Reading {
    /// Where a place of the scenario stands in the file. Where nothing is written down, the nearest name or bracket.
    #[must_use]
    pub fn locate(&self, source: &Source, path: &Path) -> Span {
        let text = source.text();
        let tree = self.tree.get_or_init(|| parse::parse(text, &mut Report::default()));
        tree.as_ref().map_or_else(Span::default, |root| locate::locate(root, text, path).span())
    }

    /// Whether a place could not be read, so that nothing should be said about what it means.
    #[must_use]
    pub fn is_broken(&self, path: &Path) -> bool {
        let steps = path.steps();
        self.broken.iter().any(|broken| {
            let at = broken.at.steps();
            let itself = at == steps;
            let its_part = at.len() == steps.len() + 1 && at.starts_with(steps);
            let within_it = !broken.partly && steps.starts_with(at);
            itself || its_part || within_it
        })
    }

    /// Whether any place could not be read.
    #[must_use]
    pub fn has_broken_parts(&self) -> bool {
        self.scenario.is_none() || !self.broken.is_empty()
    }
}

fn quickly<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    use ron::extensions::Extensions;
    ron::Options::default()
        .with_recursion_limit(MAX_DEPTH)
        .with_default_extension(
            Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
        )
        .from_str(text)
}

/// Reads as much as can be read, and tells of everything else. `reason` is why it could not be read quickly.
fn patiently(text: &str, reason: &ron::error::SpannedError, mut report: Report) -> Reading {
    let told = report.findings.len();
    let mut reading = part_by_part(text, &mut report);
    if report.findings.len() == told {
        match reading.tree.get() {
            Some(Some(_)) => unexplained(text, reason, &mut report),
            _ => report.error(form::EMPTY, At::default(), "there is no scenario in this file", |finding| {
                finding.help("heard new starts one that already plays")
            }),
        }
    }
    (reading.findings, reading.hidden) = (report.findings, report.hidden);
    reading
}

/// Reads what can be read.
fn part_by_part(text: &str, report: &mut Report) -> Reading {
    let mut tree = parse::parse(text, report);
    let mut lowering = Lowering { text, report, here: Path::root(), broken: Vec::new() };
    let scenario = tree.as_mut().and_then(|root| Scenario::lower(root, &mut lowering));
    let broken = lowering.broken;
    Reading { scenario, complete: false, findings: Vec::new(), hidden: 0, broken, tree: OnceCell::from(tree) }
}

/// Tells of a mistake that only the quick reader knows.
fn unexplained(text: &str, reason: &ron::error::SpannedError, report: &mut Report) {
    let line_start = text.split_inclusive('\n').take(reason.span.start.line.saturating_sub(1)).map(str::len).sum();
    let line = text[line_start..].split('\n').next().unwrap_or_default();
    let column = line.char_indices().nth(reason.span.start.col.saturating_sub(1)).map_or(line.len(), |(byte, _)| byte);
    let at = At::new(line_start + column, line_start + column);
    report.error(form::UNREADABLE, at, "this can't be read", |finding| finding.label(reason.code.to_string()));
}

/// Whether the text is one that is worth reading: not too large, and text at all.
fn may_be_read(text: &str, report: &mut Report) -> bool {
    let nowhere = At::default();
    let bytes = text.as_bytes();
    let parts = || bytes.iter().filter(|byte| matches!(byte, b'(' | b'[' | b'{' | b',')).count();
    if bytes.len() > MAX_FILE {
        report.error(form::TOO_LARGE, nowhere, "this file is larger than 64 MiB", |finding| {
            finding.help("split it into several scenarios")
        });
    } else if bytes.len() > MAX_PARTS && parts() > MAX_PARTS {
        report.error(
            form::TOO_LARGE,
            nowhere,
            "this file has more brackets and commas than a scenario can",
            |finding| finding.help("split it into several scenarios"),
        );
    } else if bytes.contains(&0) {
        report.error(form::NOT_UTF8, nowhere, "this file is not a text in UTF-8", |finding| {
            finding.help("open it in a text editor and save it with the encoding UTF-8")
        });
    } else if let Some(place) = bytes.contains(&0xEF).then(|| text.find('\u{fffd}')).flatten() {
        let at = At::new(place, place + '\u{fffd}'.len_utf8());
        report.error(form::NOT_UTF8, at, "a character here is lost: the file is not saved as UTF-8", |finding| {
            finding.help("open it in a text editor and save it with the encoding UTF-8, then write the character again")
        });
        return true;
    } else {
        return true;
    }
    false
}
