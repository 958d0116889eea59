//! `heard explain`: what a finding says, why it matters, and how to mend it.

mod markdown;

use super::{Trouble, terminal::Page};
use crate::check::{Part, Rule, rules};
use clap::Args;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};
use thiserror::Error;

/// Explain a finding: what it says, why it matters, and how to mend it.
///
/// Without a code, lists every finding there can be.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code of a finding, as it stands in its brackets, or its name: H122, unknown-turn.
    code: Option<String>,
    /// Write every explanation as a page in Markdown, DIR/H101.md and so on, with DIR/index.md to list them. Without
    /// DIR, print all of them as one page.
    #[arg(long, value_name = "DIR", num_args = 0..=1, conflicts_with = "code")]
    #[expect(clippy::option_option, reason = "the option may be given without its value")]
    markdown: Option<Option<PathBuf>>,
}

/// There is no such finding.
#[derive(Debug, Error)]
#[error("there is no finding {code}; {}", what_to_do(*nearest))]
struct NoSuchRule {
    code: String,
    nearest: Option<&'static Rule>,
}

fn what_to_do(nearest: Option<&Rule>) -> String {
    match nearest {
        Some(rule) => format!("did you mean {} ({})?", rule.code, rule.name),
        None => "heard explain lists them all".to_owned(),
    }
}

impl Explain {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        match (self.code, self.markdown) {
            (_, Some(Some(folder))) => markdown::write_pages(&folder)?,
            (_, Some(None)) => io::stdout().lock().write_all(markdown::one_page().as_bytes())?,
            (None, None) => list(&mut Page::new(&mut anstream::stdout().lock()))?,
            (Some(code), None) => match rules::find(&code) {
                Some(rule) => explain(rule)?,
                None => return Err(Box::new(NoSuchRule { nearest: rules::nearest(&code), code })),
            },
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Every rule in a line, by what it is about.
fn list(page: &mut Page) -> io::Result<()> {
    for (about, rules) in rules::by_group() {
        page.heading(about)?;
        for rule in rules {
            page.labelled(&format!("  {}  ", rule.code), &format!("{} ({})", rule.name, rule.severity))?;
        }
        page.gap()?;
    }
    page.aside("heard explain CODE says more about one of them.")
}

/// All that there is to say about a rule.
fn explain(rule: &Rule) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let mut page = Page::new(&mut out);
    page.heading(&format!("{} {} ({})", rule.code, rule.name, rule.severity))?;
    page.gap()?;
    page.text(rule.says)?;
    page.gap()?;
    page.text(rule.why)?;
    page.gap()?;
    let mended = (rule.example.part != Part::Told).then_some(("Mended:", rule.example.mended));
    for (label, piece) in [("For example:", rule.example.wrong)].into_iter().chain(mended) {
        page.text(label)?;
        page.gap()?;
        page.verbatim(piece, "    ")?;
        page.gap()?;
    }
    page.text(&format!("To mend it: {}", rule.mend))?;
    if rule.can_be_allowed() {
        page.gap()?;
        page.text("Where it is on purpose, say so in the turn, the reply or the file:")?;
        page.gap()?;
        page.verbatim(&format!("allow: {{\"{}\": \"the reason\"}},", rule.code), "    ")?;
    }
    Ok(())
}
