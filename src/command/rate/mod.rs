//! `heard rate`: a second opinion on what replies show, and on whether a group of people is the difficult one.

mod agreement;
mod balance;
mod filled;
mod sheet;

use super::{Places, Trouble, files::gather};
use crate::{
    library::{Content, entry},
    rubric::Rubric,
    scenario::Scenario,
    source::Source,
};
use clap::{Args, Subcommand, ValueEnum};
use std::{path::PathBuf, process::ExitCode, sync::Arc};
use thiserror::Error;

/// Have replies coded a second time, and see how far the two agree.
///
/// Somebody who has not seen the scenarios fills in a sheet: which facets a reply shows and which slips are in it, from
/// its words alone. How far they agree with the author says how far the scores can be trusted.
#[derive(Debug, Args)]
pub(super) struct Rate {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Write a sheet for a rater to fill in, without what the author coded.
    Sheet(sheet::Sheet),
    /// Compare sheets that were filled in with the author, and with each other.
    Agreement(agreement::Agreement),
    /// Show whether people of some age, skin tone, pronouns or name are harder to do well with.
    Balance(balance::Balance),
}

/// How to print what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables, for people.
    Text,
    /// One JSON object, for programs.
    Json,
}

/// Why nothing can be rated.
#[derive(Debug, Error)]
#[error("{path} can't be rated: it has errors; heard check shows them")]
struct Broken {
    path: String,
}

impl Rate {
    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
        match self.what {
            What::Sheet(sheet) => sheet.run(places),
            What::Agreement(agreement) => agreement.run(),
            What::Balance(balance) => balance.run(),
        }
    }
}

/// The scenarios at some paths.
fn load(paths: &[PathBuf], rubric: &Rubric) -> Result<Vec<(Arc<Source>, Arc<Scenario>)>, Trouble> {
    let load = |path: PathBuf| match entry(&path, rubric).content {
        Content::Playable { source, scenario } => Ok((source, scenario)),
        Content::Broken { source, .. } => Err(Broken { path: source.name().to_owned() }.into()),
        Content::Unreadable(reason) => Err(reason.to_string().into()),
    };
    gather(paths)?.into_iter().map(load).collect()
}
