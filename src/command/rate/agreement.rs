//! `heard rate agreement`: how far raters agree with the author, and with each other.

use super::{
    super::{Trouble, rubric::Under},
    Format,
    filled::Filled,
    load,
};
use crate::{
    rating::{Agreement as Found, Coding, Crossing, Difference, Item, Weights, items},
    rubric::Level,
    scenario::{Scenario, read},
    source::Source,
};
use clap::Args;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

/// Compare sheets that were filled in with the author, and with each other.
///
/// Prints Cohen's kappa for the levels that follow from what was coded (weighted by the square of how far they are
/// apart), for every facet and slip by itself, and every reply about which the author and a rater differ, with its place.
///
/// Exits with 0; 1 when a row can't be understood, or a rater agrees less than --at-least asks; and 2 when it could not
/// run.
#[derive(Debug, Args)]
pub(super) struct Agreement {
    /// The scenario files that the sheets were written for, or folders with them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// A sheet that was filled in. May be given more than once.
    #[arg(long = "sheet", required = true, value_name = "FILE.csv")]
    sheets: Vec<PathBuf>,
    /// The weighted kappa that every rater should reach with the author, as 0.75.
    #[arg(long, value_name = "KAPPA")]
    at_least: Option<f64>,
    /// How to print what was found.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    under: Under,
}

/// Two raters, and how far they agree.
struct Pair<'a> {
    one: &'a str,
    other: &'a str,
    found: Found<'a>,
    /// What the other noted.
    notes: Option<&'a HashMap<String, String>>,
}

impl Agreement {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        let rubric = self.under.rubric()?;
        let scenarios = load(&self.paths, &rubric)?;
        let all: Vec<&Scenario> = scenarios.iter().map(|(_, scenario)| &**scenario).collect();
        let items: Vec<(String, Item)> =
            items(&all).into_iter().map(|item| (item.key(&all[item.scenario].title), item)).collect();
        let known = items.iter().map(|(key, _)| key.as_str()).collect();
        let sheets = self.sheets.iter().map(|path| Filled::read(path, &known)).collect::<Result<Vec<_>, _>>()?;
        let author: HashMap<_, _> = items.iter().map(|(key, item)| (key.clone(), Coding::of(item.choice))).collect();

        let with_author = sheets.iter().map(|sheet| {
            let found = Found::of(&items, &author, &sheet.codings, &rubric);
            Pair { one: "the author", other: &sheet.rater, found, notes: Some(&sheet.notes) }
        });
        let with_author: Vec<_> = with_author.collect();
        let each_other = sheets.iter().enumerate().flat_map(|(number, one)| {
            sheets[number + 1..].iter().map(|other| {
                let found = Found::of(&items, &one.codings, &other.codings, &rubric);
                Pair { one: &one.rater, other: &other.rater, found, notes: None }
            })
        });
        let each_other: Vec<_> = each_other.collect();
        for problem in sheets.iter().flat_map(|sheet| &sheet.problems) {
            writeln!(io::stderr(), "{problem}")?;
        }
        let mut out = anstream::stdout().lock();
        let places = Places { scenarios: &scenarios };
        match self.format {
            Format::Text => {
                with_author.iter().chain(&each_other).try_for_each(|pair| figures(&mut out, pair))?;
                with_author.iter().try_for_each(|pair| differences(&mut out, pair, &places))?;
            }
            Format::Json => {
                let pairs: Vec<_> = with_author.iter().chain(&each_other).map(|pair| record(pair, &places)).collect();
                serde_json::to_writer_pretty(&mut out, &json!({"version": 1, "pairs": pairs}))?;
                writeln!(out)?;
            }
        }
        let agrees = |pair: &Pair| {
            let kappa = pair.found.levels.kappa(Weights::Quadratic);
            self.at_least.is_none_or(|least| kappa.is_some_and(|kappa| kappa >= least))
        };
        let sound = sheets.iter().all(|sheet| sheet.problems.is_empty()) && with_author.iter().all(agrees);
        Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}

/// Where replies stand in their files.
struct Places<'a> {
    scenarios: &'a [(Arc<Source>, Arc<Scenario>)],
}

impl Places<'_> {
    /// `path:line:column` of each difference, in their order. Each file is read once.
    fn of(&self, differences: &[Difference]) -> Vec<String> {
        let mut readings = HashMap::new();
        let place = |difference: &Difference| {
            let item = &difference.item;
            let source = &self.scenarios[item.scenario].0;
            let reading = readings.entry(item.scenario).or_insert_with(|| read(source));
            format!("{}:{}", source.name(), source.place(reading.locate(source, &item.path()).start))
        };
        differences.iter().map(place).collect()
    }
}

fn figures(out: &mut dyn Write, pair: &Pair) -> io::Result<()> {
    let levels = &pair.found.levels;
    writeln!(out, "{} and {}: {} replies", pair.one, pair.other, levels.total())?;
    writeln!(
        out,
        "  Levels: weighted kappa {} (quadratic; linear {}, unweighted {}); {} are the same",
        rounded(levels.kappa(Weights::Quadratic)),
        rounded(levels.kappa(Weights::Linear)),
        rounded(levels.kappa(Weights::None)),
        percent(levels.same(), levels.total()),
    )?;
    writeln!(out, "  {:<16}{:>8}{:>8}{:>8}{:>8}", "", "Apa", "Sym", "Emp", "Com")?;
    for (level, row) in Level::ALL.iter().zip(&levels.counts) {
        let cells: String = row.iter().map(|count| format!("{count:>8}")).collect();
        writeln!(out, "  {:<16}{cells}", format!("{level:?}"))?;
    }
    writeln!(out, "  (rows: {}; columns: {})\n", pair.one, pair.other)?;
    if !pair.found.signs.is_empty() {
        writeln!(out, "  {:<16}{:>8}{:>8}{:>8}{:>8}", "", "the one", "other", "same", "kappa")?;
    }
    for (sign, crossing) in &pair.found.signs {
        let (one, other) = crossing.chosen(1);
        let (same, kappa) = (percent(crossing.same(), crossing.total()), rounded(crossing.kappa(Weights::None)));
        writeln!(out, "  {:<16}{one:>8}{other:>8}{same:>8}{kappa:>8}", sign.name())?;
    }
    writeln!(out)
}

fn differences(out: &mut dyn Write, pair: &Pair, places: &Places) -> io::Result<()> {
    let differences = &pair.found.differences;
    if differences.is_empty() {
        return Ok(());
    }
    writeln!(out, "Where {} and {} differ, the furthest apart first", pair.one, pair.other)?;
    for (difference, place) in differences.iter().zip(places.of(differences)) {
        writeln!(out, "{place}: {}", difference.item.name())?;
        for (who, (coding, level)) in [(pair.one, &difference.one), (pair.other, &difference.other)] {
            writeln!(out, "    {who}: {level}: {}", names(coding))?;
        }
        let note = pair.notes.and_then(|notes| notes.get(&difference.key));
        note.map_or(Ok(()), |note| writeln!(out, "    note: {note}"))?;
    }
    writeln!(out)
}

fn names(coding: &Coding) -> String {
    let names = coding.names();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

fn record(pair: &Pair, places: &Places) -> Value {
    let kappas = |crossing: &Crossing<4>| {
        json!({
            "quadratic": crossing.kappa(Weights::Quadratic),
            "linear": crossing.kappa(Weights::Linear),
            "unweighted": crossing.kappa(Weights::None),
        })
    };
    let signs = pair.found.signs.iter().map(|(sign, crossing)| {
        json!({"name": sign.name(), "counts": crossing.counts, "kappa": crossing.kappa(Weights::None)})
    });
    let found = &pair.found.differences;
    let differences = found.iter().zip(places.of(found)).map(|(difference, place)| {
        let coded = |(coding, level): &(Coding, Level)| json!({"level": level, "codes": coding.names()});
        json!({
            "place": place,
            "turn": difference.item.turn_name,
            "choice": difference.item.choice.name(difference.item.position),
            "one": coded(&difference.one),
            "other": coded(&difference.other),
            "note": pair.notes.and_then(|notes| notes.get(&difference.key)),
        })
    });
    json!({
        "one": pair.one,
        "other": pair.other,
        "replies": pair.found.levels.total(),
        "levels": {"counts": pair.found.levels.counts, "kappa": kappas(&pair.found.levels)},
        "codes": signs.collect::<Vec<_>>(),
        "differences": differences.collect::<Vec<_>>(),
    })
}

fn rounded(kappa: Option<f64>) -> String {
    kappa.map_or_else(|| "–".to_owned(), |kappa| format!("{kappa:.2}"))
}

fn percent(part: u64, whole: u64) -> String {
    (part * 100 + whole / 2).checked_div(whole).map_or_else(|| "–".to_owned(), |percent| format!("{percent} %"))
}
