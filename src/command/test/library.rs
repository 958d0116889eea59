//! What holds over several scenarios: how well each way of playing does, and whether the look of a reply gives it away.

use super::Tested;
use crate::explore::{Placement, Played, Policy};
use serde::Serialize;
use std::io::{self, Write};

/// From this score on, a player does well.
const WELL: i32 = 85;
/// Below this score, a player does not.
const NOT_YET: i32 = 70;

/// What holds over all scenarios.
#[derive(Serialize)]
pub(super) struct Library {
    scenarios: usize,
    ways: Vec<Way>,
    placement: Placement,
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
        Self { scenarios: tested.len(), ways: ways.into(), placement }
    }
}

impl Way {
    fn of(policy: Policy, played: &[&Played]) -> Self {
        let scores = || played.iter().map(|played| played.score);
        let sum: i64 = scores().map(i64::from).sum();
        let count = i64::try_from(played.len().max(1)).unwrap_or(1);
        Self {
            policy,
            score_tenths: (sum * 10 + count / 2) / count,
            lowest: scores().min().unwrap_or(0),
            highest: scores().max().unwrap_or(0),
            well_in: scores().filter(|score| *score >= WELL).count(),
            under_70_in: scores().filter(|score| *score < NOT_YET).count(),
        }
    }
}

pub(super) fn table(out: &mut dyn Write, library: &Library) -> io::Result<()> {
    let Library { scenarios, ways, placement } = library;
    writeln!(out, "{scenarios} scenarios together")?;
    writeln!(out, "  {:<22}{:>8}{:>10}{:>14}{:>13}", "Way of playing", "score", "from–to", "85 or more", "under 70")?;
    for way in ways {
        let (name, range) = (way.policy.name(), format!("{}–{}", way.lowest, way.highest));
        let score = format!("{}.{}", way.score_tenths / 10, way.score_tenths % 10);
        let (well, under) = (format!("{} of {scenarios}", way.well_in), format!("{} of {scenarios}", way.under_70_in));
        let mark = match way.policy {
            Policy::ReadsTheNeed if way.well_in * 2 <= *scenarios => "  should reach 85 in most",
            policy if policy.is_naive() && way.score_tenths >= i64::from(NOT_YET) * 10 => "  should stay under 70",
            _ => "",
        };
        writeln!(out, "  {name:<22}{score:>8}{range:>10}{well:>14}{under:>13}{mark}")?;
    }
    writeln!(out)?;
    places(out, placement)
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
