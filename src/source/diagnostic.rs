//! What is to be said about a place in a text.

use super::Span;
use serde::Serialize;
use std::fmt;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It could be better.
    Advice,
    /// It is probably not what was meant.
    Warning,
    /// It cannot be played.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A finding: what happened, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its stable code, as `H012`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What happened, in a sentence without a full stop.
    pub message: String,
    /// Where.
    pub at: Span,
    /// What to say at the place itself, if anything.
    pub label: String,
    /// Other places that belong to it.
    pub related: Vec<Note>,
    /// What to do.
    pub help: Option<String>,
    /// A replacement that would mend it.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding with nothing but what happened and where.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity, at: Span, message: impl Into<String>) -> Self {
        let message = short(message.into());
        Self { code, severity, message, at, label: String::new(), related: Vec::new(), help: None, fix: None }
    }

    /// With something to say at the place itself.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = short(label.into());
        self
    }

    /// With another place that belongs to it.
    #[must_use]
    pub fn note(mut self, at: Span, message: impl Into<String>) -> Self {
        self.related.push(Note { at, message: short(message.into()) });
        self
    }

    /// With what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(short(help.into()));
        self
    }

    /// With a replacement that would probably mend it, for a person to decide.
    #[must_use]
    pub fn fix(mut self, at: Span, with: impl Into<String>) -> Self {
        self.fix = Some(Fix { at, with: with.into(), safe: false });
        self
    }

    /// With a replacement that is [safe](Fix::safe).
    #[must_use]
    pub fn safe_fix(self, at: Span, with: impl Into<String>) -> Self {
        let mut mended = self.fix(at, with);
        mended.fix = mended.fix.map(|fix| Fix { safe: true, ..fix });
        mended
    }
}

/// A sentence as long as somebody will read it: a name of millions of letters is left out in its middle.
fn short(sentence: String) -> String {
    const MOST: usize = 1000;
    if sentence.len() <= MOST {
        return sentence;
    }
    let (start, end) = (sentence.floor_char_boundary(MOST / 2), sentence.ceil_char_boundary(sentence.len() - MOST / 4));
    format!("{} … {}", &sentence[..start], &sentence[end..])
}

/// A place that belongs to a finding, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub at: Span,
    /// Why it belongs to the finding.
    pub message: String,
}

/// A replacement for a stretch of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub at: Span,
    /// What to put there.
    pub with: String,
    /// Whether it can be made without asking: a name or a phrase was misspelt, only one is near, and no word that
    /// anybody will read changes. Where a lost mark belongs is a guess, and so never safe.
    pub safe: bool,
}
