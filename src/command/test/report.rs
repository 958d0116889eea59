//! What was found about one scenario, for people.

use super::{Tested, show};
use crate::explore::{Counted, Exploration, Extreme, Played, Reached, Road};
use std::io::{self, Write};

/// How many endings have a column of their own, beside the other columns on a line.
const MOST_COLUMNS: usize = 6;
/// How many replies of a road are listed.
const MOST_STEPS: usize = 40;
/// How many names of one kind are listed.
const MOST_NAMES: usize = 8;

pub(super) fn scenario(out: &mut dyn Write, tested: &Tested) -> io::Result<()> {
    let found = &tested.exploration;
    writeln!(out, "{} ({})", tested.title, tested.path)?;
    reached(out, found)?;
    endings(out, &found.endings)?;
    ways_of_playing(out, found)?;
    never(out, found)?;
    walks(out, tested)?;
    wrong(out, found)?;
    writeln!(out)
}

/// What is wrong with a scenario, and nothing else.
pub(super) fn what_is_wrong(out: &mut dyn Write, tested: &Tested) -> io::Result<()> {
    writeln!(out, "{} ({})", tested.title, tested.path)?;
    walks(out, tested)?;
    wrong(out, &tested.exploration)?;
    writeln!(out)
}

fn reached(out: &mut dyn Write, found: &Exploration) -> io::Result<()> {
    let of = |counted: Counted| format!("{} of {}", counted.reached, counted.all);
    let coverage = &found.coverage;
    let how = match (found.stopped, found.exhaustive) {
        (true, _) => "Stopped before the end: this is what was seen",
        (false, true) => "Every road was walked",
        (false, false) => "There are too many roads to walk them all: this is what was seen",
    };
    writeln!(out, "  {how} ({} states told apart).", grouped(found.states))?;
    let counts = format!(
        "turns {}, replies {}, routes {}, variants {}, feedback {}.",
        of(coverage.turns),
        of(coverage.choices),
        of(coverage.routes),
        of(coverage.variants),
        of(coverage.feedback),
    );
    wrapped(out, "  Reached: ", &counts)?;
    let scores = &found.scores;
    if let (Some(lowest), Some(highest)) = (&scores.lowest, &scores.highest) {
        let seen = if scores.exact { "" } else { " were seen; there may be lower and higher ones" };
        writeln!(out, "  Scores from {} to {}{seen}.", lowest.points, highest.points)?;
        extreme(out, "lowest: ", lowest)?;
        extreme(out, "highest:", highest)?;
    }
    writeln!(out)
}

fn extreme(out: &mut dyn Write, which: &str, extreme: &Extreme) -> io::Result<()> {
    wrapped(out, &format!("    {which} "), &way(&extreme.road))
}

fn endings(out: &mut dyn Write, endings: &[Reached]) -> io::Result<()> {
    writeln!(out, "  Endings, and the shortest road to each")?;
    for (number, ending) in endings.iter().enumerate() {
        let outcome = format!("{:?}", ending.outcome).to_lowercase();
        let label = format!("    {:<3}", letter(number));
        wrapped(out, &label, &format!("{} ({outcome}; turn \"{}\")", ending.title, ending.turn))?;
        if let Some(road) = &ending.road {
            wrapped(out, "       ", &way(road))?;
        }
    }
    writeln!(out)
}

/// The endings × ways of playing, with the score of each.
fn ways_of_playing(out: &mut dyn Write, found: &Exploration) -> io::Result<()> {
    let unended = found.played.iter().any(|played| played.unended > 0);
    let room = MOST_COLUMNS - usize::from(unended);
    let more = found.endings.len() > room;
    let columns = &found.endings[..if more { room - 1 } else { found.endings.len() }];
    write!(out, "  {:<22}{:>6}{:>10}{:>9}{:>7}", "Way of playing", "score", "from–to", "replies", "lines")?;
    (0..columns.len()).try_for_each(|number| write!(out, "{:>7}", letter(number)))?;
    writeln!(out, "{}{}", if more { "  other" } else { "" }, if unended { "  no end" } else { "" })?;
    for played in &found.played {
        let (policy, range) = (played.policy.name(), format!("{}–{}", played.lowest, played.highest));
        let (replies, lines) = (tenths(played.replies_tenths), tenths(played.lines_tenths));
        write!(out, "  {policy:<22}{:>6}{range:>10}{replies:>9}{lines:>7}", played.score)?;
        let mut others = played.plays - played.unended;
        for ending in columns {
            let times = times(played, ending);
            others -= times;
            write!(out, "{:>7}", share(times, played.plays))?;
        }
        let others = if more { format!("{:>7}", share(others, played.plays)) } else { String::new() };
        let unended = if unended { format!("{:>8}", share(played.unended, played.plays)) } else { String::new() };
        writeln!(out, "{others}{unended}")?;
    }
    Ok(())
}

fn times(played: &Played, ending: &Reached) -> u32 {
    played.endings.iter().find(|(turn, _)| *turn == ending.turn).map_or(0, |(_, times)| *times)
}

/// What is written and never comes.
fn never(out: &mut dyn Write, found: &Exploration) -> io::Result<()> {
    let unreached = &found.unreached;
    if unreached.is_empty() {
        return Ok(());
    }
    let when = if found.exhaustive { "Never, on any road" } else { "Not seen" };
    writeln!(out, "\n  {when}:")?;
    for (what, names) in [
        ("entered:", &unreached.turns),
        ("offered:", &unreached.choices),
        ("taken:  ", &unreached.routes),
        ("told:   ", &unreached.variants),
    ] {
        if !names.is_empty() {
            let more = names.len().saturating_sub(MOST_NAMES);
            let more = if more > 0 { format!("; and {more} more") } else { String::new() };
            let listed: Vec<_> = names.iter().take(MOST_NAMES).map(String::as_str).collect();
            wrapped(out, &format!("    {what} "), &format!("{}{more}", listed.join("; ")))?;
        }
    }
    Ok(())
}

fn walks(out: &mut dyn Write, tested: &Tested) -> io::Result<()> {
    let Some((source, retraced)) = tested.walks.file() else { return Ok(()) };
    writeln!(out, "\n  Walks: {} of {} went as recorded.", retraced.passed, retraced.walks)?;
    show(out, source, &retraced.findings)
}

/// What is wrong, with the shortest road to it.
fn wrong(out: &mut dyn Write, found: &Exploration) -> io::Result<()> {
    for stuck in &found.stuck {
        let message = format!("from \"{}\" on, no ending can be reached any more, whatever is replied", stuck.turn);
        wrapped(out, "error: ", &message)?;
        match stuck.road.0.is_empty() {
            true => writeln!(out, "  it is so from the start")?,
            false => wrapped(out, "  shortest road there: ", &way(&stuck.road))?,
        }
    }
    for ending in found.out_of_reach() {
        let Reached { turn, title, .. } = ending;
        wrapped(out, "error: ", &format!("no way of talking reaches the ending \"{title}\" (turn \"{turn}\")"))?;
    }
    Ok(())
}

/// A paragraph under a label, within 100 columns.
fn wrapped(out: &mut dyn Write, label: &str, text: &str) -> io::Result<()> {
    let indent = " ".repeat(textwrap::core::display_width(label));
    let options = textwrap::Options::new(98).initial_indent(label).subsequent_indent(&indent);
    textwrap::wrap(text, options).iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// The replies of a road, as far as anybody would read.
fn way(road: &Road) -> String {
    let mut names: Vec<_> = road.0.iter().map(|step| step.choice.as_str()).take(MOST_STEPS).collect();
    let more = road.0.len() - names.len();
    let rest = format!("and {} more", grouped(more));
    if more > 0 {
        names.push(&rest);
    }
    names.join(", ")
}

fn letter(number: usize) -> String {
    match u8::try_from(number) {
        Ok(number) if number < 26 => char::from(b'A' + number).to_string(),
        _ => (number + 1).to_string(),
    }
}

fn share(times: u32, plays: u32) -> String {
    match (u64::from(times) * 100 + u64::from(plays) / 2).checked_div(plays.into()) {
        None | Some(_) if times == 0 => "·".to_owned(),
        None => String::new(),
        Some(0) => "<1 %".to_owned(),
        Some(percent) => format!("{percent} %"),
    }
}

fn tenths(tenths: u64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A number with a comma after every third digit.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group)).collect();
    groups.join(",")
}
