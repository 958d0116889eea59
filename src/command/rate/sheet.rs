//! `heard rate sheet`: what a rater fills in.

use super::{
    super::{
        Places, Trouble,
        play::settings,
        replace::{Unwritable, create},
    },
    load,
};
use crate::{
    rating::{Item, items, sample},
    rubric::{Facet, Rubric, Slip},
    scenario::{Scenario, Wording},
    sheet::safe,
    texts::{Texts, facet_key, slip_key},
};
use clap::{Args, ValueEnum};
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};
use thiserror::Error;

/// Write a sheet for a rater to fill in, without what the author coded.
///
/// It is a table that every spreadsheet opens (CSV). Each row is a reply with what was said before it, in an order by
/// chance; the rater writes into the columns shows and slips. What the names mean stands above the table.
#[derive(Debug, Args)]
pub(super) struct Sheet {
    /// Scenario files, or folders with scenario files in them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Take so many replies, by chance; all of them unless given.
    #[arg(long, value_name = "NUMBER")]
    sample: Option<usize>,
    /// What chance is drawn from.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// What stands between cells. Some spreadsheets expect semicolons where numbers have decimal commas.
    #[arg(long, value_enum, default_value_t = Separator::Comma)]
    separator: Separator,
    /// The file to write; a file that is there already is left alone. Standard output unless given.
    #[arg(long, value_name = "FILE.csv")]
    to: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Separator {
    Comma,
    Semicolon,
    Tab,
}

/// Why no sheet was written.
#[derive(Debug, Error)]
enum NoSheet {
    #[error("{file} is there already, and somebody may have filled it in; give the new sheet another name")]
    Exists { file: String },
    #[error(transparent)]
    Unwritable(Unwritable),
}

/// The columns of the table. The reader knows them by these names.
const COLUMNS: [&str; 7] = ["key", "situation", "before", "reply", "shows", "slips", "note"];

/// What stands above the names.
const HOW: &str = "Code each reply from its words alone. Write the names below that fit into the columns shows and slips, \
                   with commas between them; write none where nothing fits. A row whose two cells stay empty is skipped.";

impl Sheet {
    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
        let scenarios = load(&self.paths, &Rubric::built_in())?;
        let scenarios: Vec<&Scenario> = scenarios.iter().map(|(_, scenario)| &**scenario).collect();
        let rows = sample(items(&scenarios), self.sample.unwrap_or(usize::MAX), self.seed);
        let texts = Texts::new(settings(places).language.as_deref());
        let text = self.table(&scenarios, &rows, &texts)?;
        match &self.to {
            None => io::stdout().lock().write_all(text.as_bytes())?,
            Some(file) => {
                create(file, &text).map_err(|error| match error.source.kind() {
                    io::ErrorKind::AlreadyExists => NoSheet::Exists { file: file.display().to_string() },
                    _ => NoSheet::Unwritable(error),
                })?;
                let replies = rows.len();
                writeln!(io::stdout().lock(), "{} holds {replies} replies for a rater to code", file.display())?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    fn table(&self, scenarios: &[&Scenario], rows: &[Item], texts: &Texts) -> Result<String, Trouble> {
        let delimiter = match self.separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        };
        let mut table = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
        table.write_record([HOW])?;
        for (name, key) in Facet::ALL.map(|facet| (format!("{facet:?}"), facet_key(facet))) {
            table.write_record([&name, "shows", &texts.get(key)])?;
        }
        for (name, key) in Slip::ALL.map(|slip| (format!("{slip:?}"), slip_key(slip))) {
            table.write_record([&name, "slips", texts.get(key).trim_end_matches(':')])?;
        }
        table.write_record([""])?;
        table.write_record(COLUMNS)?;
        for item in rows {
            let scenario = scenarios[item.scenario];
            let wording = Wording::of(scenario, None);
            let cells = [item.key(&scenario.title), situation(scenario), before(item, scenario), reply(item)];
            let [key, cells @ ..] = cells;
            let filled = cells.map(|cell| safe(wording.plain(&cell)));
            table.write_record([key].into_iter().chain(filled).chain(["", "", ""].map(str::to_owned)))?;
        }
        // Spreadsheets take a text for UTF-8 only if it begins with this mark.
        Ok(format!("\u{feff}{}", String::from_utf8(table.into_inner()?)?))
    }
}

/// What a rater knows of the whole: what the trainee reads before it begins.
fn situation(scenario: &Scenario) -> String {
    let lines = [scenario.summary.as_str(), scenario.role.as_str()];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is told and said right before the reply, by whom.
fn before(item: &Item, scenario: &Scenario) -> String {
    let scene = item.turn.scene.as_ref().map(|scene| format!("({scene})"));
    let lines = item.turn.says.iter().map(|line| {
        let by = line.by.as_ref().and_then(|by| scenario.people.get(by)).unwrap_or(&scenario.person);
        format!("{}: {}", by.name, line.text)
    });
    scene.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

fn reply(item: &Item) -> String {
    let does = item.choice.does.as_ref().map(|does| format!("({does})"));
    does.into_iter().chain(item.choice.say.clone()).collect::<Vec<_>>().join(" ")
}
