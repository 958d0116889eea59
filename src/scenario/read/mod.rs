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

use super::{LearningPath, Scenario, Translation, Walk};
use crate::{
    rubric::Rubric,
    source::{Diagnostic, Source, Span},
};
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
const MAX_PARTS: usize = 5_000_000;

/// What became of a file: a scenario, or one of the files that stand beside scenarios.
#[derive(Debug)]
pub struct Reading<T = Scenario> {
    /// What it holds, with defaults for what could not be read. None if nothing could.
    pub value: Option<T>,
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
    read_as(source)
}

/// Reads a learning path.
#[must_use]
pub fn read_learning_path(source: &Source) -> Reading<LearningPath> {
    read_as(source)
}

/// Reads a translation.
#[must_use]
pub fn read_translation(source: &Source) -> Reading<Translation> {
    read_as(source)
}

/// Reads a rubric, as far as its form goes: whether it can be used is for [`Rubric::faults`] to say.
#[must_use]
pub fn read_rubric(source: &Source) -> Reading<Rubric> {
    read_as(source)
}

/// Reads a file of walks.
#[must_use]
pub fn read_walks(source: &Source) -> Reading<Vec<Walk>> {
    read_as(source)
}

/// What a file of its own holds.
trait Document: Lower + DeserializeOwned {
    /// What to say where there is nothing in the file, and what to do about it.
    const NOTHING: (&'static str, &'static str);
}

impl Document for Scenario {
    const NOTHING: (&'static str, &'static str) =
        ("there is no scenario in this file", "heard new starts one that already plays");
}

impl Document for LearningPath {
    const NOTHING: (&'static str, &'static str) =
        ("there is no learning path in this file", "write (title: \"…\", scenarios: [\"…\"])");
}

impl Document for Translation {
    const NOTHING: (&'static str, &'static str) =
        ("there is no translation in this file", "write (texts: {…}, turns: {…})");
}

impl Document for Rubric {
    const NOTHING: (&'static str, &'static str) =
        ("there is no rubric in this file", "start with a copy of the one that comes with Heard");
}

impl Document for Vec<Walk> {
    const NOTHING: (&'static str, &'static str) = ("there are no walks in this file", "write [] for none yet");
}

fn read_as<T: Document>(source: &Source) -> Reading<T> {
    let mut report = Report::default();
    if !may_be_read(source.text(), &mut report) {
        let Report { findings, hidden } = report;
        return Reading { value: None, complete: false, findings, hidden, broken: Vec::new(), tree: OnceCell::new() };
    }
    match quickly(source.text()) {
        Ok(value) => Reading {
            value: Some(value),
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

impl<T> Reading<T> {
    /// Where a place of it stands in the file. Where nothing is written down, the nearest name or bracket.
    #[must_use]
    pub fn locate(&self, source: &Source, path: &Path) -> Span {
        let text = source.text();
        self.tree(text).map_or_else(Span::default, |root| locate::locate(root, text, path).span())
    }

    /// The tree of the file. None if there is nothing in it.
    fn tree(&self, text: &str) -> Option<&Node> {
        self.tree.get_or_init(|| parse::parse(text, &mut Report::default())).as_ref()
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

    /// Whether something in a place could not be read, however deep.
    #[must_use]
    pub fn is_broken_within(&self, path: &Path) -> bool {
        self.broken.iter().any(|broken| broken.at.steps().starts_with(path.steps()))
    }

    /// Whether any place could not be read.
    #[must_use]
    pub fn has_broken_parts(&self) -> bool {
        self.value.is_none() || !self.broken.is_empty()
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
fn patiently<T: Document>(text: &str, reason: &ron::error::SpannedError, mut report: Report) -> Reading<T> {
    let told = report.findings.len();
    let mut reading = part_by_part(text, &mut report);
    if report.findings.len() == told {
        match reading.tree.get() {
            Some(Some(_)) => unexplained(text, reason, &mut report),
            _ => {
                let (message, help) = T::NOTHING;
                report.error(form::EMPTY, At::default(), message, |finding| finding.help(help));
            }
        }
    }
    (reading.findings, reading.hidden) = (report.findings, report.hidden);
    reading
}

/// Reads what can be read.
fn part_by_part<T: Lower>(text: &str, report: &mut Report) -> Reading<T> {
    let mut tree = parse::parse(text, report);
    let mut lowering = Lowering { text, report, here: Path::root(), broken: Vec::new() };
    let value = tree.as_mut().and_then(|root| T::lower(root, &mut lowering));
    let broken = lowering.broken;
    Reading { value, complete: false, findings: Vec::new(), hidden: 0, broken, tree: OnceCell::from(tree) }
}

/// Tells of a mistake that only the quick reader knows.
fn unexplained(text: &str, reason: &ron::error::SpannedError, report: &mut Report) {
    let line_start = text.split_inclusive('\n').take(reason.span.start.line.saturating_sub(1)).map(str::len).sum();
    let line = text[line_start..].split('\n').next().unwrap_or_default();
    let column = line.char_indices().nth(reason.span.start.col.saturating_sub(1)).map_or(line.len(), |(byte, _)| byte);
    let at = At::new(line_start + column, line_start + column);
    if let ron::Error::MissingStructField { field, .. } = &reason.code {
        let message = format!("{field} is missing");
        report.error(form::MISSING_FIELD, at, message, |finding| finding.help(format!("add {field}: …")));
    } else {
        report.error(form::UNREADABLE, at, "this can't be read", |finding| finding.label(reason.code.to_string()));
    }
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
