//! `heard new`: a scenario to start from, which already plays.

mod draft;
mod interview;

use super::{
    Trouble,
    replace::{Unwritable, create},
};
use crate::{
    rubric::Need,
    scenario::{Channel, Relationship, is_scenario_file},
};
use clap::Args;
use interview::{Given, of_these, pick, short_text};
use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};
use thiserror::Error;

/// Start a scenario of your own from one that already plays.
///
/// Asks a few questions on a terminal; Enter takes the answer that is offered. Where an answer is given as an option it
/// isn't asked for, and without a terminal nothing is.
#[derive(Debug, Args)]
pub(super) struct New {
    /// The name of the file, with or without .ron. Without a name it follows the title.
    name: Option<PathBuf>,
    /// What a trainee will remember it by.
    #[arg(long, value_parser = short_text)]
    title: Option<String>,
    /// The name of the one who needs to be heard.
    #[arg(long, value_parser = short_text)]
    person: Option<String>,
    /// Who they are, in a line.
    #[arg(long, value_parser = short_text)]
    about: Option<String>,
    /// What happened, in a line.
    #[arg(long, value_parser = short_text)]
    summary: Option<String>,
    /// What they say first.
    #[arg(long, value_parser = short_text)]
    opening_line: Option<String>,
    #[arg(long, help = of_these("Where they talk", &Channel::ALL))]
    #[arg(value_parser = |name: &str| pick(name, &Channel::ALL))]
    channel: Option<Channel>,
    #[arg(long, help = of_these("Who they are to the trainee", &Relationship::ALL))]
    #[arg(value_parser = |name: &str| pick(name, &Relationship::ALL))]
    relationship: Option<Relationship>,
    #[arg(long, help = of_these("What they need when they begin to speak", &Need::ALL))]
    #[arg(value_parser = |name: &str| pick(name, &Need::ALL))]
    need: Option<Need>,
    /// Ask nothing.
    #[arg(long)]
    yes: bool,
}

/// Why a scenario could not be started.
#[derive(Debug, Error)]
enum NoStart {
    #[error("{path} is there already; give the new scenario another name", path = path.display())]
    Exists { path: PathBuf },
    #[error("a scenario can't be called {path}: its name may have no dot but that of .ron", path = path.display())]
    Name { path: PathBuf },
    #[error(transparent)]
    Unwritable(Unwritable),
}

impl New {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        if let Some(name) = &self.name {
            free(&with_ending(name.clone()))?;
        }
        let given = Given {
            need: self.need,
            title: self.title,
            person: self.person,
            about: self.about,
            relationship: self.relationship,
            channel: self.channel,
            summary: self.summary,
            opening_line: self.opening_line,
        };
        let answers = if self.yes || !io::stdin().is_terminal() {
            given.or_usual()
        } else {
            given.ask(&mut io::stdin().lock(), &mut io::stdout().lock())?
        };
        let path = with_ending(self.name.unwrap_or_else(|| draft::file_name(&answers.title).into()));
        free(&path)?;
        write(&path, &answers.scenario()?)?;

        let shown = as_an_argument(&path);
        let mut out = io::stdout().lock();
        writeln!(out, "{shown} is written, and it already plays. Open it in any text editor. Next:\n")?;
        writeln!(out, "  heard check {shown}   finds what is wrong or could be better")?;
        writeln!(out, "  heard open {shown}    plays it in the window")?;
        writeln!(out, "  heard play {shown}    plays it here")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The path as it is given to a command.
fn as_an_argument(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown }
}

/// The path with the ending of a scenario.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|extension| extension == "ron") {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".ron");
    name.into()
}

/// Whether a scenario may be written to this path.
fn free(path: &Path) -> Result<(), NoStart> {
    let name = path.file_name().unwrap_or_default();
    if !is_scenario_file(&name.to_string_lossy()) {
        return Err(NoStart::Name { path: path.to_owned() });
    }
    if path.symlink_metadata().is_ok() { Err(NoStart::Exists { path: path.to_owned() }) } else { Ok(()) }
}

/// Writes a file that isn't there yet, as a whole or not at all.
fn write(path: &Path, text: &str) -> Result<(), NoStart> {
    create(path, text).map_err(|error| match error.source.kind() {
        io::ErrorKind::AlreadyExists => NoStart::Exists { path: path.to_owned() },
        _ => NoStart::Unwritable(error),
    })
}
