//! `heard rate balance`: whether a group of people is the difficult one.

use super::{
    super::{Trouble, rubric::Under},
    Format, load,
};
use crate::{
    explore::Player,
    play::Script,
    rating::{Balance as Found, PersonAt, Trait, balance},
    rubric::Rubric,
    scenario::Scenario,
};
use clap::Args;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

/// How many plays by chance tell how hard it is to do well with somebody.
const PLAYS: u32 = 1_000;

/// Show whether people of some age, skin tone, pronouns or name are harder to do well with.
///
/// Compares, for the people whom the scenarios are about, the difficulty that the author gives, their distress at the
/// start, and what replies by chance come to. Beside each stands how often groups of the same sizes, put together by
/// chance, lie at least as far apart (a permutation test).
#[derive(Debug, Args)]
pub(super) struct Balance {
    /// Scenario files, or folders with scenario files in them.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What chance is drawn from.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// How to print what was found.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    under: Under,
}

impl Balance {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        let rubric = self.under.rubric()?;
        let scenarios = load(&self.paths, &rubric)?;
        let people = scenarios.iter().map(|(_, scenario)| person(scenario, &rubric, self.seed));
        let people = people.collect::<Result<Vec<_>, _>>()?;
        let found = balance(&people, self.seed);
        let mut out = anstream::stdout().lock();
        match self.format {
            Format::Json => {
                let record = serde_json::json!({"version": 1, "seed": self.seed, "people": people, "balance": found});
                serde_json::to_writer_pretty(&mut out, &record)?;
                writeln!(out)?;
            }
            Format::Text => {
                list(&mut out, people)?;
                found.iter().try_for_each(|groups| table(&mut out, groups))?;
                let compared = found.iter().flat_map(|groups| groups.chance).flatten().count();
                match compared {
                    0 => writeln!(out, "With so few people there is nothing to compare.")?,
                    compared => writeln!(
                        out,
                        "Of the {compared} chances here, one in twenty is 0.05 or less by chance alone. Look at those far below."
                    )?,
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn person(scenario: &Arc<Scenario>, rubric: &Arc<Rubric>, seed: u64) -> Result<PersonAt, Trouble> {
    let script = Script::new(scenario.clone(), rubric.clone())?;
    let mut player = Player::new(&script, seed);
    let sum: i64 = (0..PLAYS).map(|_| i64::from(player.by_chance(&mut |_, _, _| ()).score(&script).points)).sum();
    let person = &scenario.person;
    Ok(PersonAt {
        name: person.name.clone(),
        pronouns: person.pronouns.clone().unwrap_or_default(),
        age: format!("{:?}", person.portrait.age),
        skin: person.portrait.skin,
        difficulty: scenario.difficulty.into(),
        distress: scenario.mood.distress.into(),
        by_chance: (sum + i64::from(PLAYS / 2)) / i64::from(PLAYS),
    })
}

/// Everybody, the hardest first: what names have in common, people see better than a program.
fn list(out: &mut dyn Write, mut people: Vec<PersonAt>) -> io::Result<()> {
    people.sort_by_key(|person| person.by_chance);
    writeln!(
        out,
        "{:<24}{:<12}{:<8}{:>6}{:>12}{:>10}{:>11}",
        "Person, hardest first", "pronouns", "age", "skin", "difficulty", "distress", "by chance"
    )?;
    for PersonAt { name, pronouns, age, skin, difficulty, distress, by_chance } in &people {
        writeln!(out, "{name:<24}{pronouns:<12}{age:<8}{skin:>6}{difficulty:>12}{distress:>10}{by_chance:>11}")?;
    }
    writeln!(out)
}

fn table(out: &mut dyn Write, found: &Found) -> io::Result<()> {
    let by = match found.by {
        Trait::Pronouns => "By pronouns",
        Trait::Age => "By age",
        Trait::Skin => "By skin tone, 1 (lightest) to 6",
        Trait::Name => "By the first letter of the name",
    };
    writeln!(out, "{by:<34}{:>8}{:>12}{:>10}{:>11}", "people", "difficulty", "distress", "by chance")?;
    for group in &found.groups {
        let name = if group.name.is_empty() { "(not given)" } else { &group.name };
        let [difficulty, distress, by_chance] = group.means;
        writeln!(out, "  {name:<32}{:>8}{difficulty:>12.1}{distress:>10.1}{by_chance:>11.1}", group.people)?;
    }
    let [difficulty, distress, by_chance] =
        found.chance.map(|chance| chance.map_or_else(|| "–".to_owned(), |chance| format!("{chance:.3}")));
    writeln!(out, "  {:<32}{:>8}{difficulty:>12}{distress:>10}{by_chance:>11}\n", "so far apart by chance", "")
}
