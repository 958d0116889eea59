//! `heard stats`: scenarios in figures.

use super::{Trouble, files::gather, rubric::Under, terminal::Page};
use crate::{
    check::{Figures, RoadCount, check},
    library,
    source::{Severity, Source},
};
use clap::{Args, ValueEnum};
use indexmap::IndexMap;
use serde::Serialize;
use std::{
    fmt::Debug,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

/// Count what is in scenarios: words, turns, roads, and what the replies show.
///
/// Several scenarios are a row each of a table, with their total. A scenario with errors is not counted.
///
/// Exits with 0 when every scenario was counted, 1 when one has errors, and 2 when it could not run.
#[derive(Debug, Args)]
pub(super) struct Stats {
    /// Scenario files, or folders with scenario files in them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to print the figures.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    under: Under,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON object, for programs.
    Json,
}

/// A scenario and its figures.
#[derive(Serialize)]
struct Counted {
    path: String,
    title: String,
    #[serde(flatten)]
    figures: Figures,
    /// The school grade that reads it with ease, in tenths.
    grade: Option<i64>,
}

impl Stats {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        let rubric = self.under.rubric()?;
        let files = gather(&self.paths)?;
        let mut counted = Vec::new();
        for file in &files {
            let source = library::read(file)?;
            let checked = check(&source, &rubric);
            match checked.scenario {
                Some(scenario) => counted.push(Counted {
                    path: source.name().to_owned(),
                    figures: Figures::of(&scenario, &rubric),
                    title: scenario.title,
                    grade: None,
                }),
                None => {
                    let error = checked.findings.iter().find(|finding| finding.severity == Severity::Error);
                    say_not_counted(&source, error.map(|error| (error.at.start, error.message.as_str())))?;
                }
            }
        }
        counted.iter_mut().for_each(|one| one.grade = one.figures.reading.grade());
        let mut total = Figures::default();
        counted.iter().for_each(|one| total.add(&one.figures));

        let mut out = anstream::stdout().lock();
        match (self.format, counted.as_slice()) {
            (Format::Json, _) => {
                let figures = serde_json::json!({"version": 1, "scenarios": counted, "total": total});
                serde_json::to_writer_pretty(&mut out, &figures)?;
                writeln!(out)?;
            }
            (Format::Text, []) => {}
            (Format::Text, [one]) => page(&mut out, one)?,
            (Format::Text, all) => table(&mut out, all, &total)?,
        }
        Ok(if counted.len() == files.len() { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}

fn say_not_counted(source: &Source, error: Option<(usize, &str)>) -> io::Result<()> {
    let (at, message) = error.unwrap_or((0, "it has errors"));
    let mut out = io::stderr().lock();
    writeln!(out, "not counted: {}:{}: {message}; heard check tells more", source.name(), source.place(at))
}

/// One scenario, a line for each kind of figure.
fn page(out: &mut dyn Write, one: &Counted) -> io::Result<()> {
    let figures = &one.figures;
    let mut page = Page::new(out);
    page.heading(&one.title)?;
    page.aside(&one.path)?;
    page.gap()?;
    let mut line = |label: &str, text: &str| page.labelled(&format!("{label:<18}"), text);
    let words = thousands(figures.line_words + figures.reply_words);
    let (lines, replies) = (thousands(figures.line_words), thousands(figures.reply_words));
    line("Words", &format!("{words}: {lines} in lines, {replies} in replies"))?;
    line("Minutes", &format!("about {}", figures.minutes))?;
    line("Turns", &format!("{}, {} with replies", figures.turns, figures.moments))?;
    line("Endings", &counts(&figures.endings))?;
    line("Roads", &roads(figures.roads))?;
    line(
        "Doors",
        &format!("{}, {}", figures.doors, plural(figures.doors_taken, "reply takes one", "replies take one")),
    )?;
    line(
        "Reading level",
        &one.grade.map_or_else(
            || "no words".to_owned(),
            |grade| format!("school grade {} (Flesch–Kincaid, for English)", tenths(grade)),
        ),
    )?;
    if let Some(longest) = &figures.longest {
        let reply = &longest.reply;
        line(
            "Longest reply",
            &format!("{}: \"{reply}\" in \"{}\"", plural(longest.words, "word", "words"), longest.turn),
        )?;
    }
    line("Replies", &format!("{}{}", thousands(figures.replies.number), offered(figures)))?;
    let kinds = figures.levels.iter().map(|(level, replies)| (level.to_string(), *replies));
    let others = [("necessary".to_owned(), figures.necessary), ("not weighed yet".to_owned(), figures.unweighed)];
    for (kind, replies) in kinds.chain(others.into_iter().filter(|(_, replies)| replies.number > 0)) {
        let share = format!("{:>4}  {:>3} %", replies.number, percent(replies.number, figures.replies.number));
        let length = replies
            .words
            .checked_div(replies.number)
            .map(|words| format!("   {} on average", plural(words, "word", "words")));
        line(&format!("  {kind}"), &format!("{share}{}", length.unwrap_or_default()))?;
    }
    line("Needs", &counts(&figures.needs))?;
    line("Facets", &counts(&figures.facets))?;
    line("  never", &never(&figures.facets))?;
    line("Slips", &counts(&figures.slips))?;
    line("  never", &never(&figures.slips))
}

/// A row for each scenario, and one for all.
fn table(out: &mut dyn Write, all: &[Counted], total: &Figures) -> io::Result<()> {
    let heads = ["Words", "Min", "Turns", "Ends", "Roads", "Replies", "Apa", "Sym", "Emp", "Com", "Grade"];
    row(out, "Scenario", &heads.map(str::to_owned))?;
    for one in all {
        row(out, &one.title, &cells(&one.figures))?;
    }
    row(out, &format!("{} scenarios", all.len()), &cells(total))?;
    writeln!(out, "\nApa, Sym, Emp, Com: replies that are apathetic, sympathetic, empathetic, compassionate.")
}

fn cells(figures: &Figures) -> [String; 11] {
    let [apathetic, sympathetic, empathetic, compassionate] = crate::rubric::Level::ALL
        .map(|level| figures.levels.get(&level).map_or(0, |replies| replies.number).to_string());
    [
        thousands(figures.line_words + figures.reply_words),
        figures.minutes.to_string(),
        thousands(figures.turns),
        figures.endings.values().sum::<usize>().to_string(),
        figures.roads.map_or_else(|| "?".to_owned(), |roads| many(roads.number)),
        thousands(figures.replies.number),
        apathetic,
        sympathetic,
        empathetic,
        compassionate,
        figures.reading.grade().map_or_else(|| "–".to_owned(), tenths),
    ]
}

/// A row of the table, at most 100 columns wide.
fn row(out: &mut dyn Write, title: &str, cells: &[String; 11]) -> io::Result<()> {
    const TITLE: usize = 26;
    const WIDTHS: [usize; 11] = [9, 4, 7, 5, 11, 8, 6, 5, 5, 5, 6];
    let mut shown: String = title.chars().filter(|character| !character.is_control()).collect();
    if textwrap::core::display_width(&shown) > TITLE {
        while textwrap::core::display_width(&shown) >= TITLE {
            shown.pop();
        }
        shown.push('…');
    }
    let room = TITLE - textwrap::core::display_width(&shown);
    write!(out, "{shown}{}", " ".repeat(room))?;
    for (cell, width) in cells.iter().zip(WIDTHS) {
        write!(out, "{cell:>width$}")?;
    }
    writeln!(out)
}

fn roads(roads: Option<RoadCount>) -> String {
    let Some(RoadCount { number, circles }) = roads else { return "not known: some turns lead nowhere".to_owned() };
    let number = many(number);
    match circles {
        0 => number,
        _ => format!("{number}; {} of turns that can come again, each one stop", plural(circles, "circle", "circles")),
    }
}

/// How many replies are on offer at once.
fn offered(figures: &Figures) -> String {
    let (fewest, most) = figures.offered;
    match (figures.replies.number * 20).checked_div(figures.moments) {
        None => String::new(),
        Some(_) if fewest == most => format!(", {most} at a time"),
        Some(twentieths) => {
            let average = tenths(i64::try_from(twentieths.div_ceil(2)).unwrap_or(i64::MAX));
            format!(", {fewest} to {most} at a time, {average} on average")
        }
    }
}

/// What there is of something, the most first.
fn counts<K: Debug>(counts: &IndexMap<K, usize>) -> String {
    let mut found: Vec<_> = counts.iter().filter(|(_, count)| **count > 0).collect();
    found.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let found: Vec<_> = found.iter().map(|(key, count)| format!("{key:?} {count}")).collect();
    if found.is_empty() { "none".to_owned() } else { found.join(", ") }
}

/// What there is none of.
fn never<K: Debug>(counts: &IndexMap<K, usize>) -> String {
    let missing: Vec<_> = counts.iter().filter(|(_, count)| **count == 0).map(|(key, _)| format!("{key:?}")).collect();
    if missing.is_empty() { "–".to_owned() } else { missing.join(", ") }
}

/// A share of a whole, rounded.
fn percent(part: usize, whole: usize) -> usize {
    (200 * part + whole).checked_div(2 * whole).unwrap_or(0)
}

fn plural(number: usize, one: &str, more: &str) -> String {
    format!("{} {}", thousands(number), if number == 1 { one } else { more })
}

fn tenths(number: i64) -> String {
    let sign = if number < 0 { "−" } else { "" };
    format!("{sign}{}.{}", number.abs() / 10, number.abs() % 10)
}

/// A number that may be too large to be of use.
fn many(number: u64) -> String {
    match usize::try_from(number) {
        Ok(number) if number < 100_000_000 => thousands(number),
        _ => "> 100 mil.".to_owned(),
    }
}

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
