//! `heard test`: scenarios played in every way, and the walks that were recorded.

mod library;
mod progress;
mod record;
mod report;
mod walks;

use super::{Places, Trouble, files::gather, rubric::Under};
use crate::{
    explore::{Exploration, Thoroughness, explore},
    library::{Content, entry},
    play::Script,
    source::{Source, render},
};
use clap::{Args, ValueEnum};
use library::Library;
use progress::Progress;
use serde::Serialize;
use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};
use walks::Walks;

/// Play scenarios in every way, and the walks that were recorded.
///
/// Walks every road of each scenario, plays it in the ways that people play, and plays the walks in NAME.walks.ron
/// beside it. Exits with 0 when all is well; 1 when a conversation can get stuck, an ending is out of reach, a walk
/// fails or a scenario has errors, or with --deny unfair when the look of replies gives them away; and 2 when it could
/// not run, or was stopped.
#[derive(Debug, Args)]
pub(super) struct Test {
    /// Scenario files, or folders with scenario files in them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to print what was found.
    #[arg(long, value_enum, default_value_t = Format::Full)]
    format: Format,
    /// What chance is drawn from.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// How many plays by chance. Each other way of playing has at most 200.
    #[arg(long, value_name = "NUMBER", default_value_t = Thoroughness::default().plays)]
    plays: u32,
    /// Record a walk of this name beside one scenario, in place of the one of that name: the choices given, or the
    /// latest attempt that was kept.
    #[arg(long, value_name = "NAME")]
    record: Option<String>,
    /// The choices of the walk (ids, or numbers by position in the file).
    #[arg(long, value_name = "ID,ID,…", value_delimiter = ',', requires = "record")]
    choices: Option<Vec<String>>,
    /// Treat this as an error too.
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    #[command(flatten)]
    under: Under,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Over all scenarios, who always takes the longest, shortest, first or last reply, the one with "sorry" or a feeling
    /// plus an offer comes to 70; or who reads the need doesn't come to 85 in most; or the reply that lands best is the
    /// longest, or in one place, too often.
    Unfair,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables, for people.
    Full,
    /// What holds over all scenarios, and what is wrong.
    Brief,
    /// One JSON object, for programs.
    Json,
}

/// What came of one scenario.
#[derive(Serialize)]
struct Tested {
    path: String,
    title: String,
    #[serde(flatten)]
    exploration: Exploration,
    walks: Walks,
}

/// What came of all of them, as JSON. Fields are only ever added.
#[derive(Serialize)]
struct Record<'a> {
    version: u32,
    seed: u64,
    scenarios: &'a [Tested],
    library: Library,
    /// The files that hold no scenario that can be played.
    broken: &'a [String],
}

impl Test {
    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
        let rubric = self.under.rubric()?;
        if let Some(name) = &self.record {
            return record::record(places, &self.paths, name, self.choices.as_deref(), &rubric);
        }
        let files = gather(&self.paths)?;
        let how = Thoroughness { seed: self.seed, plays: self.plays, ..Thoroughness::default() };
        let progress = Progress::new(files.len());
        let mut out = anstream::stdout().lock();
        let (mut tested, mut broken): (Vec<Tested>, Vec<String>) = (Vec::new(), Vec::new());
        for path in &files {
            if progress.is_stopped() {
                break;
            }
            progress.next(path);
            let (source, scenario) = match entry(path, &rubric).content {
                Content::Playable { source, scenario } => (source, scenario),
                Content::Unreadable(reason) => return Err(reason.to_string().into()),
                Content::Broken { source, findings } => {
                    progress.clear();
                    render::terminal(&mut io::stderr(), &source, &findings, io::stderr().is_terminal())?;
                    broken.push(source.name().to_owned());
                    continue;
                }
            };
            let script = Arc::new(Script::new(scenario, rubric.clone())?);
            let one = Tested {
                path: source.name().to_owned(),
                title: script.scenario().title.clone(),
                exploration: explore(&script, how, &|| progress.go_on()),
                walks: Walks::of(path, &script)?,
            };
            progress.clear();
            match self.format {
                Format::Full => report::scenario(&mut out, &one)?,
                Format::Brief if one.is_wrong() => report::what_is_wrong(&mut out, &one)?,
                Format::Brief | Format::Json => {}
            }
            tested.push(one);
        }
        if self.format != Format::Json && tested.len() + broken.len() < files.len() {
            let played = tested.len();
            writeln!(out, "Stopped before the end: {played} of {} scenarios were played.", files.len())?;
        }
        let library = Library::of(&tested);
        let unfair = self.deny == Some(Deny::Unfair) && !library.unfair.is_empty();
        match self.format {
            Format::Json => {
                let record = Record { version: 1, seed: self.seed, scenarios: &tested, library, broken: &broken };
                serde_json::to_writer_pretty(&mut out, &record)?;
                writeln!(out)?;
            }
            Format::Full if tested.len() < 2 && !unfair => {}
            Format::Full | Format::Brief => library::table(&mut out, &library, &tested)?,
        }
        let wrong = unfair || !broken.is_empty() || tested.iter().any(Tested::is_wrong);
        Ok(match (progress.is_stopped(), wrong) {
            (true, _) => ExitCode::from(2),
            (false, true) => ExitCode::from(1),
            (false, false) => ExitCode::SUCCESS,
        })
    }
}

impl Tested {
    fn is_wrong(&self) -> bool {
        self.exploration.is_wrong() || !self.walks.findings().is_empty()
    }
}

/// The walks file beside a scenario's file.
fn walks_file(scenario: &std::path::Path) -> PathBuf {
    scenario.with_extension("walks.ron")
}

/// Findings, for people.
fn show(out: &mut dyn Write, source: &Source, findings: &[crate::source::Diagnostic]) -> io::Result<()> {
    let coloured = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    render::terminal(out, source, findings, coloured)
}
