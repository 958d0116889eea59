//! What holds over several scenarios: how well each way of playing does, and whether the look of a reply gives it away.

use super::Tested;
use crate::explore::{Placement, Played, Policy};
use serde::Serialize;
use std::io::{self, Write};

/// From this score on, a player does well.
const WELL: i32 = 85;
/// Below this score, a player does not.
const NOT_YET: i32 = 70;
/// On how many turns of a hundred, at most, the reply that lands best may be the longest, or stand in one place more
/// often than by chance.
const AT_MOST: u64 = 35;

/// What holds over all scenarios.
#[derive(Serialize)]
pub(super) struct Library {
    scenarios: usize,
    ways: Vec<Way>,
    placement: Placement,
    /// What a fair library would not have, in sentences.
    pub(super) unfair: Vec<String>,
}

/// How one way of playing does over all scenarios.
#[derive(Serialize)]
struct Way {
    policy: Policy,
    /// The average of its scores, in tenths.
    score_tenths: i64,
    /// The lowest of its scores.
    lowest: i32,
    /// The highest of its scores.
    highest: i32,
    /// How many different lines are heard in a play on average, in tenths.
    lines_tenths: i64,
    /// In how many scenarios it comes to 85 or more on average.
    well_in: usize,
    /// In how many it stays under 70 on average.
    under_70_in: usize,
}

impl Library {
    pub(super) fn of(tested: &[Tested]) -> Self {
        let mut placement = Placement::default();
        tested.iter().for_each(|one| placement += &one.exploration.placement);
        let ways = Policy::ALL.map(|policy| {
            let played = tested.iter().flat_map(|one| &one.exploration.played);
            Way::of(policy, &played.filter(|played| played.policy == policy).collect::<Vec<_>>())
        });
        let mut library = Self { scenarios: tested.len(), ways: ways.into(), placement, unfair: Vec::new() };
        library.unfair = library.what_is_unfair();
        library
    }

    fn what_is_unfair(&self) -> Vec<String> {
        let Self { scenarios, ways, placement, .. } = self;
        let mut unfair = Vec::new();
        for Way { policy, score_tenths, well_in, .. } in ways.iter().filter(|_| *scenarios > 0) {
            let (name, score) = (policy.name(), tenths(*score_tenths));
            if policy.is_naive() && *score_tenths >= i64::from(NOT_YET) * 10 {
                unfair.push(format!("{name} comes to {score} on average, and should stay under {NOT_YET}"));
            }
            if *policy == Policy::ReadsTheNeed && well_in * 2 <= *scenarios {
                unfair.push(format!(
                    "who {name} comes to {WELL} in {well_in} of {scenarios} scenarios, and should in most of them"
                ));
            }
        }
        let percent = |part: u64| (part / 10_000).checked_div(placement.turns).unwrap_or(0);
        let positions = placement.positions.iter().zip(&placement.positions_by_chance).enumerate();
        let positions = positions.map(|(number, (part, by_chance))| {
            (format!("number {} as written", number + 1), *part, by_chance + by_chance / 2)
        });
        let longest = [("the longest".to_owned(), placement.longest, 0)];
        for (name, part, room) in longest.into_iter().chain(positions) {
            if percent(part) > AT_MOST && part > room {
                let (percent, turns) = (percent(part), placement.turns);
                unfair
                    .push(format!("the best reply is {name} on {percent} % of {turns} turns; {AT_MOST} % is the most"));
            }
        }
        unfair
    }
}

impl Way {
    fn of(policy: Policy, played: &[&Played]) -> Self {
        let scores = || played.iter().map(|played| played.score);
        let count = i64::try_from(played.len().max(1)).unwrap_or(1);
        let average = |sum: i64| (sum + count / 2) / count;
        let lines = played.iter().map(|played| i64::try_from(played.lines_tenths).unwrap_or(0)).sum();
        Self {
            policy,
            score_tenths: average(scores().map(|score| i64::from(score) * 10).sum()),
            lowest: scores().min().unwrap_or(0),
            highest: scores().max().unwrap_or(0),
            lines_tenths: average(lines),
            well_in: scores().filter(|score| *score >= WELL).count(),
            under_70_in: scores().filter(|score| *score < NOT_YET).count(),
        }
    }
}

pub(super) fn table(out: &mut dyn Write, library: &Library, tested: &[Tested]) -> io::Result<()> {
    let Library { scenarios, ways, placement, unfair } = library;
    writeln!(out, "{scenarios} {} together", if *scenarios == 1 { "scenario" } else { "scenarios" })?;
    writeln!(
        out,
        "  {:<22}{:>8}{:>10}{:>8}{:>14}{:>13}",
        "Way of playing", "score", "from–to", "lines", "85 or more", "under 70"
    )?;
    for way in ways {
        let (name, range) = (way.policy.name(), format!("{}–{}", way.lowest, way.highest));
        let (score, lines) = (tenths(way.score_tenths), tenths(way.lines_tenths));
        let (well, under) = (format!("{} of {scenarios}", way.well_in), format!("{} of {scenarios}", way.under_70_in));
        writeln!(out, "  {name:<22}{score:>8}{range:>10}{lines:>8}{well:>14}{under:>13}")?;
    }
    writeln!(out)?;
    places(out, placement)?;
    writeln!(out)?;
    each(out, tested)?;
    writeln!(out)?;
    match unfair.as_slice() {
        [] => writeln!(out, "  Nothing in the look of a reply gives it away."),
        unfair => unfair.iter().try_for_each(|sentence| writeln!(out, "  unfair: {sentence}")),
    }
}

/// A row for each scenario: the score of who reads the need, of those who go by the look of a reply, and how many lines
/// are heard by chance.
fn each(out: &mut dyn Write, tested: &[Tested]) -> io::Result<()> {
    const COLUMNS: [(Policy, &str); 8] = [
        (Policy::ReadsTheNeed, "reads"),
        (Policy::Longest, "long"),
        (Policy::Shortest, "short"),
        (Policy::First, "first"),
        (Policy::Last, "last"),
        (Policy::Sorry, "sorry"),
        (Policy::FeelingAndOffer, "offer"),
        (Policy::Random, "chance"),
    ];
    const WIDEST: usize = 30;
    write!(out, "  {:<WIDEST$}", "Score in each")?;
    COLUMNS.iter().try_for_each(|(_, name)| write!(out, "{name:>7}"))?;
    writeln!(out, "{:>9}", "lines")?;
    for one in tested {
        let title: String = one.title.chars().take(WIDEST - 1).collect();
        write!(out, "  {title:<WIDEST$}")?;
        let played = |policy| one.exploration.played.iter().find(|played| played.policy == policy);
        for (policy, _) in COLUMNS {
            write!(out, "{:>7}", played(policy).map_or_else(String::new, |played| played.score.to_string()))?;
        }
        let lines = played(Policy::Random).map_or(0, |played| i64::try_from(played.lines_tenths).unwrap_or(0));
        writeln!(out, "{:>9}", tenths(lines))?;
    }
    Ok(())
}

fn tenths(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// How often the reply that lands best is the longest, the first …, beside how often it would be by chance.
fn places(out: &mut dyn Write, placement: &Placement) -> io::Result<()> {
    let percent = |part: u64| match (part / 10_000 + placement.turns / 2).checked_div(placement.turns) {
        Some(percent) => format!("{percent} %"),
        None => "·".to_owned(),
    };
    writeln!(out, "  The reply that lands best, on {} turns, is", placement.turns)?;
    writeln!(out, "  {:<22}{:>8}{:>10}", "", "", "by chance")?;
    let mut row = |name: &str, part: u64, by_chance: u64| {
        writeln!(out, "  {name:<22}{:>8}{:>10}", percent(part), percent(by_chance))
    };
    row("the longest", placement.longest, placement.by_chance)?;
    row("the shortest", placement.shortest, placement.by_chance)?;
    for (position, (part, by_chance)) in placement.positions.iter().zip(&placement.positions_by_chance).enumerate() {
        row(&format!("number {} as written", position + 1), *part, *by_chance)?;
    }
    row("the last as written", placement.last, placement.by_chance)
}
