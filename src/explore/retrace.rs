//! Playing recorded walks again.

use crate::{
    play::{Conversation, Script},
    scenario::{Path, Reading, Reply, Scenario, Walk, Within, nearest, quoted, retracing},
    source::{Diagnostic, Severity, Source},
};
use std::sync::Arc;

/// What became of the walks of a file.
#[derive(Clone, Debug, Default)]
pub struct Retraced {
    /// How many walks there are.
    pub walks: usize,
    /// How many went their way and came to what they should.
    pub passed: usize,
    /// What is wrong, in the order of the file: with its form, with its names, or with what came of a walk.
    pub findings: Vec<Diagnostic>,
}

/// Something that is wrong with a walk.
struct Fault {
    code: &'static str,
    at: Path,
    message: String,
    help: Option<String>,
    fix: Option<String>,
}

/// Plays the walks of a file again. `script` is the scenario beside them, if there is one that can be played.
#[must_use]
pub fn retrace(script: Option<&Arc<Script>>, reading: &Reading<Vec<Walk>>, source: &Source) -> Retraced {
    let walks = reading.value.as_deref().unwrap_or_default();
    let mut retraced = Retraced { walks: walks.len(), passed: 0, findings: reading.findings.clone() };
    let Some(script) = script else {
        retraced.findings.push(Fault::no_scenario().placed(reading, source));
        return retraced;
    };
    for (number, walk) in walks.iter().enumerate() {
        let here = Path::root().item(number);
        let is_whole = !reading.is_broken_within(&here);
        let mut faults = if is_whole { faults(script, &here, walk) } else { Vec::new() };
        if walks[..number].iter().any(|other| other.name == walk.name) {
            let message = format!("there is another walk \"{}\" above", walk.name);
            faults.push(Fault::new(retracing::REPEATED, here.field("name"), message).help("rename one of them"));
        }
        retraced.passed += usize::from(is_whole && faults.is_empty());
        retraced.findings.extend(faults.into_iter().map(|fault| fault.placed(reading, source)));
    }
    retraced.findings.sort_by_key(|finding| finding.at);
    retraced
}

/// The walk of a conversation that has been played, with its ending, and the band of its score as what it must come to.
#[must_use]
pub fn walk_of(name: &str, conversation: &Conversation) -> Walk {
    let script = conversation.script();
    let road = conversation.replies().iter().map(|reply| {
        let choice = script.choice(reply.turn, reply.choice).name(usize::from(reply.choice));
        Reply(script.turn_name(reply.turn).to_owned(), choice.into_owned())
    });
    let rules = &script.rubric().score;
    let points = conversation.score().points;
    let bounds = [0, rules.getting_closer, rules.landing, rules.landing_well, 101];
    let band = bounds.windows(2).find(|band| band[0] <= points && points < band[1]);
    let byte = |number: i32| u8::try_from(number).unwrap_or(0);
    Walk {
        name: name.to_owned(),
        road: road.collect(),
        ending: conversation.is_over().then(|| conversation.turn_name().to_owned()),
        score: band.filter(|_| conversation.is_over()).map(|band| Within(byte(band[0]), byte(band[1] - 1))),
        ..Walk::default()
    }
}

/// What is wrong with a walk. Where it can't be followed, or leaves its road, nothing is said about what came of it.
fn faults(script: &Arc<Script>, here: &Path, walk: &Walk) -> Vec<Fault> {
    let mut faults = unknown_names(script.scenario(), here, walk);
    faults.extend(impossible_bounds(here, walk));
    if !faults.is_empty() {
        return faults;
    }
    let mut conversation = Conversation::begin(script.clone(), 0);
    for (step, reply) in walk.road.iter().enumerate() {
        if let Some(fault) = follow(&mut conversation, walk, reply, || here.clone().field("road").item(step)) {
            return vec![fault];
        }
    }
    outcome(&conversation, here, walk)
}

/// Gives the next reply of a walk. What is wrong, where it can't be given.
fn follow(conversation: &mut Conversation, walk: &Walk, reply: &Reply, at: impl Fn() -> Path) -> Option<Fault> {
    let Reply(turn, choice) = reply;
    let (name, after, stands) = (&walk.name, after(conversation), conversation.turn_name());
    if conversation.is_over() {
        let message =
            format!("the walk \"{name}\" goes on with \"{choice}\", but {after} it has ended at \"{stands}\"");
        Some(Fault::new(retracing::PARTED, at(), message))
    } else if stands != turn {
        let message = format!("the walk \"{name}\" should come to \"{turn}\" {after}, and comes to \"{stands}\"");
        Some(Fault::new(retracing::PARTED, at(), message).help(offers(conversation)))
    } else if conversation.choose(choice).is_err() {
        let message =
            format!("the walk \"{name}\" should find \"{choice}\" {after}, but \"{turn}\" does not offer it then");
        Some(Fault::new(retracing::PARTED, at().item(1), message).help(offers(conversation)))
    } else {
        None
    }
}

/// What came of a walk, beside what should have.
fn outcome(conversation: &Conversation, here: &Path, walk: &Walk) -> Vec<Fault> {
    let (name, after, stands) = (&walk.name, after(conversation), conversation.turn_name());
    let mut faults = Vec::new();
    let mut other = |at: Path, message: String| faults.push(Fault::new(retracing::OTHER, at, message));
    match &walk.ending {
        Some(ending) if ending != stands && conversation.is_over() => {
            let message =
                format!("the walk \"{name}\" should end at \"{ending}\", and {after} it ends at \"{stands}\"");
            other(here.clone().field("ending"), message);
        }
        Some(ending) if ending != stands => {
            let message =
                format!("the walk \"{name}\" should end at \"{ending}\", but {after} it stands at \"{stands}\"");
            faults.push(Fault::new(retracing::OTHER, here.clone().field("ending"), message).help(offers(conversation)));
            return faults;
        }
        _ => {}
    }
    let mood = conversation.mood();
    let gauges = [mood.distress, mood.trust, mood.heard, mood.energy].map(i32::from);
    let numbers = [conversation.score().points].into_iter().chain(gauges);
    for (bound, came) in bounds(here, walk).into_iter().zip(numbers) {
        if let Some((what, at, Within(least, most))) = bound.filter(|(_, _, within)| !within.has(came)) {
            other(at, format!("the walk \"{name}\" should come to {what} {least} to {most}, and comes to {came}"));
        }
    }
    let script = conversation.script();
    let set: Vec<_> =
        conversation.replies().iter().flat_map(|reply| &script.choice(reply.turn, reply.choice).sets).collect();
    for (position, flag) in walk.flags.iter().enumerate().filter(|(_, flag)| !set.contains(flag)) {
        let at = here.clone().field("flags").item(position);
        other(at, format!("the walk \"{name}\" should set \"{flag}\", and does not"));
    }
    faults
}

/// What the numbers that a walk comes to must lie within, as far as it says so: the score, then the gauges.
fn bounds(here: &Path, walk: &Walk) -> [Option<(&'static str, Path, Within)>; 5] {
    let gauge = |name| here.clone().field("mood").field(name);
    [
        ("score", here.clone().field("score"), walk.score),
        ("distress", gauge("distress"), walk.mood.distress),
        ("trust", gauge("trust"), walk.mood.trust),
        ("heard", gauge("heard"), walk.mood.heard),
        ("energy", gauge("energy"), walk.mood.energy),
    ]
    .map(|(what, at, within)| Some((what, at, within?)))
}

/// The bounds of a walk that no score and no gauge can lie within, or that no gauge has.
fn impossible_bounds(here: &Path, walk: &Walk) -> Vec<Fault> {
    let impossible = |Within(least, most): Within| least > most || most > 100;
    let faults = bounds(here, walk).into_iter().flatten().filter(|(_, _, within)| impossible(*within));
    let fault = |(what, at, Within(least, most))| {
        let message = format!("the {what} can't be required to be {least} to {most}");
        Fault::new(retracing::IMPOSSIBLE, at, message).help("give two whole numbers from 0 to 100, the lower one first")
    };
    faults.map(fault).collect()
}

/// The names in a walk that are not in the scenario.
fn unknown_names(scenario: &Scenario, here: &Path, walk: &Walk) -> Vec<Fault> {
    let turns = || scenario.turns.keys().map(String::as_str);
    let mut faults = Vec::new();
    for (step, Reply(turn, choice)) in walk.road.iter().enumerate() {
        let at = here.clone().field("road").item(step);
        match scenario.turns.get(turn) {
            None => {
                let message = format!("there is no turn \"{turn}\" in the scenario");
                faults.push(Fault::new(retracing::UNKNOWN, at.item(0), message).meant(nearest(turn, turns())));
            }
            Some(here) => {
                let names: Vec<_> = here.choices.iter().enumerate().map(|(number, one)| one.name(number)).collect();
                if !names.iter().any(|name| name == choice) {
                    let message = format!("there is no reply \"{choice}\" in \"{turn}\"");
                    let meant = nearest(choice, names.iter().map(AsRef::as_ref));
                    faults.push(Fault::new(retracing::UNKNOWN, at.item(1), message).meant(meant));
                }
            }
        }
    }
    if let Some(ending) = &walk.ending
        && scenario.turns.get(ending).is_none_or(|turn| turn.ending.is_none())
    {
        let endings = scenario.turns.iter().filter(|(_, turn)| turn.ending.is_some()).map(|(name, _)| name.as_str());
        let message = format!("no turn \"{ending}\" ends the conversation");
        faults.push(
            Fault::new(retracing::UNKNOWN, here.clone().field("ending"), message).meant(nearest(ending, endings)),
        );
    }
    let set = || scenario.turns.values().flat_map(|turn| &turn.choices).flat_map(|choice| &choice.sets);
    for (position, flag) in walk.flags.iter().enumerate().filter(|(_, flag)| !set().any(|one| one == *flag)) {
        let message = format!("no reply sets the flag \"{flag}\"");
        let at = here.clone().field("flags").item(position);
        faults.push(Fault::new(retracing::UNKNOWN, at, message).meant(nearest(flag, set().map(String::as_str))));
    }
    faults
}

/// "After "no-row" in "how"": the last reply that was given.
fn after(conversation: &Conversation) -> String {
    conversation.replies().last().map_or_else(
        || "at the start".to_owned(),
        |last| {
            let script = conversation.script();
            let choice = script.choice(last.turn, last.choice).name(usize::from(last.choice));
            format!("after \"{choice}\" in \"{}\"", script.turn_name(last.turn))
        },
    )
}

/// What could be replied where the conversation stands.
fn offers(conversation: &Conversation) -> String {
    let mut scene = conversation.scene();
    scene.offers.sort_by_key(|offer| offer.position);
    let names: Vec<_> = scene.offers.iter().map(|offer| offer.name.as_ref()).collect();
    match names.is_empty() {
        true => format!("\"{}\" ends the conversation", conversation.turn_name()),
        false => format!("\"{}\" offers {}", conversation.turn_name(), names.join(", ")),
    }
}

impl Fault {
    fn new(code: &'static str, at: Path, message: impl Into<String>) -> Self {
        Self { code, at, message: message.into(), help: None, fix: None }
    }

    fn no_scenario() -> Self {
        let message = "there is no scenario beside these walks that can be played";
        Self::new(retracing::NO_SCENARIO, Path::root(), message)
            .help("kettle.walks.ron belongs to kettle.ron in the same folder; heard check kettle.ron says what is wrong with that")
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// With the name that was probably meant.
    fn meant(self, meant: Option<&str>) -> Self {
        match meant {
            Some(meant) => Self { fix: Some(quoted(meant)), ..self.help(format!("did you mean \"{meant}\"?")) },
            None => self,
        }
    }

    fn placed(self, reading: &Reading<Vec<Walk>>, source: &Source) -> Diagnostic {
        let at = reading.locate(source, &self.at);
        let mut finding = Diagnostic::new(self.code, Severity::Error, at, self.message);
        finding.help = self.help;
        match self.fix {
            Some(with) => finding.safe_fix(at, with),
            None => finding,
        }
    }
}
