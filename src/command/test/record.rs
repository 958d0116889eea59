//! Recording a walk.

use super::{super::replace::replace, Places, Trouble, show, walks_file};
use crate::{
    explore::walk_of,
    journal::Journal,
    library::{self, Content, entry},
    play::{Conversation, PlayError, Script},
    rubric::Rubric,
    scenario::{Within, read_walks},
    settings::{Folders, Settings},
    source::{Source, render},
};
use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

/// Writes a walk down beside its scenario: these choices, or without any, the latest attempt that was kept.
pub(super) fn record(
    places: &Places,
    paths: &[PathBuf],
    name: &str,
    choices: Option<&[String]>,
    rubric: &Arc<Rubric>,
) -> Result<ExitCode, Trouble> {
    let [path] = paths else { return Err("a walk is recorded for one scenario: give one file".into()) };
    let entry = entry(path, rubric);
    let scenario = match entry.content {
        Content::Playable { scenario, .. } => scenario,
        Content::Unreadable(reason) => return Err(reason.to_string().into()),
        Content::Broken { source, findings } => {
            render::terminal(&mut io::stderr(), &source, &findings, io::stderr().is_terminal())?;
            return Ok(ExitCode::from(1));
        }
    };
    let file = walks_file(path);
    let source = if file.exists() { library::read(&file)? } else { empty(&file, &scenario.title) };
    let script = Arc::new(Script::new(scenario, rubric.clone())?);
    let conversation = match choices {
        Some(choices) => by_list(script, choices)?,
        None => latest(places, &entry.key, script)?,
    };
    let walk = walk_of(name, &conversation);
    let reading = read_walks(&source);
    let mut out = anstream::stdout().lock();
    let Some(text) = reading.with(&source, &walk) else {
        show(&mut out, &source, &reading.findings)?;
        return Err(format!("{} has to be mended before a walk can be added", file.display()).into());
    };
    replace(&file, &text)?;
    let end = match (&walk.ending, walk.score) {
        (Some(ending), Some(Within(least, most))) => format!("it ends at \"{ending}\" with {least} to {most}"),
        _ => format!("it has no ending; it stops at \"{}\"", conversation.turn_name()),
    };
    writeln!(out, "\"{name}\" is recorded in {}: {end}", file.display())?;
    Ok(ExitCode::SUCCESS)
}

/// Plays a list of choices.
fn by_list(script: Arc<Script>, choices: &[String]) -> Result<Conversation, PlayError> {
    let mut conversation = Conversation::begin(script, 0);
    for choice in choices.iter().filter(|choice| !choice.is_empty()) {
        conversation.choose(choice)?;
    }
    Ok(conversation)
}

/// The latest attempt at a scenario that was kept.
fn latest(places: &Places, scenario: &str, script: Arc<Script>) -> Result<Conversation, Trouble> {
    let folders = Folders::find(places.data.as_deref()).ok_or("there is no folder in which attempts are kept")?;
    let (settings, _) = Settings::read(&folders.settings);
    let journal = Journal::open(&folders.data).journal.of(settings.person.as_deref());
    let attempts = journal.attempts()?;
    let latest = attempts.iter().filter(|about| about.scenario == scenario).max_by_key(|about| about.latest);
    let about = latest.ok_or("no attempt at this scenario was kept: play it first, or give --choices")?;
    let (conversation, parting) = Conversation::resume(script, journal.load(about.id)?.attempt);
    match parting {
        Some(parting) => Err(format!("the scenario was edited since it was played: {}", parting.reason).into()),
        None => Ok(conversation),
    }
}

/// A file of walks with none in it yet.
fn empty(file: &Path, title: &str) -> Source {
    let text = format!(
        "// Roads through \"{title}\". heard test plays them again: each must lead where it leads now.\n[\n]\n"
    );
    Source::new(file.display().to_string(), text)
}
