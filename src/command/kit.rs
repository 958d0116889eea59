//! `heard kit`: what a facilitator takes into a workshop.

use super::{
    Places, Trouble,
    play::{script, settings},
};
use crate::{
    library::{self, Content},
    rubric::Rubric,
    scenario::Wording,
    sheet::{Kit as Page, Plan},
    source::render,
    texts::Texts,
};
use clap::{Args, ValueEnum};
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Write what a facilitator takes into a workshop: a plan, ground rules, cards for role-play, questions, a tally.
///
/// It is one web page that prints well, made for the scenario.
#[derive(Debug, Args)]
pub(super) struct Kit {
    /// The scenario's file.
    file: PathBuf,
    /// How long the workshop is.
    #[arg(long, value_enum, default_value_t = Minutes::FortyFive)]
    minutes: Minutes,
    /// The page to write; a page of that name is replaced. Standard output unless given.
    #[arg(long, value_name = "FILE.html")]
    to: Option<PathBuf>,
    /// Speak this language, as de or pt-BR, and tell the translation into it that is beside the scenario.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Minutes {
    #[value(name = "45")]
    FortyFive,
    #[value(name = "90")]
    Ninety,
}

impl Kit {
    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
        if let Some(file) = &self.to {
            Page::can_be(file)?;
        }
        let rubric = Rubric::built_in();
        let mut entry = library::entry(&self.file, &rubric);
        match &entry.content {
            Content::Playable { .. } => {}
            Content::Unreadable(reason) => return Err(reason.to_string().into()),
            Content::Broken { source, findings } => {
                render::terminal(&mut io::stderr(), source, findings, io::stderr().is_terminal())?;
                return Ok(ExitCode::from(1));
            }
        }
        let texts = Texts::new(self.language.as_deref().or(settings(places).language.as_deref()));
        entry.tell_in(self.language.as_deref().unwrap_or(texts.language()));
        let script = script(&entry, &rubric)?;
        let plan = match self.minutes {
            Minutes::FortyFive => Plan::FortyFive,
            Minutes::Ninety => Plan::Ninety,
        };
        let wording = Wording::of(script.scenario(), None);
        let page = Page { texts: &texts, wording: &wording, script: &script, plan };
        let mut out = io::stdout().lock();
        match &self.to {
            None => out.write_all(page.html().as_bytes())?,
            Some(file) => {
                page.save(file)?;
                writeln!(out, "{}", texts.with("kit-saved", &[("file", file.display().to_string().into())]))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
