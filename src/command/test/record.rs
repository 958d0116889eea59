//! Recording a walk.

use super::{Trouble, show, walks_file};
use crate::{
    explore::walk_of,
    library::{self, Content, entry},
    play::{Conversation, Script},
    rubric::Rubric,
    scenario::{Within, read_walks},
    source::{Source, render},
};
use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

/// Plays the choices and writes them down as a walk, beside the scenario.
pub(super) fn record(
    paths: &[PathBuf],
    name: &str,
    choices: &[String],
    rubric: &Arc<Rubric>,
) -> Result<ExitCode, Trouble> {
    let [path] = paths else { return Err("a walk is recorded for one scenario: give one file".into()) };
    let scenario = match entry(path, rubric).content {
        Content::Playable { scenario, .. } => scenario,
        Content::Unreadable(reason) => return Err(reason.into()),
        Content::Broken { source, findings } => {
            render::terminal(&mut io::stderr(), &source, &findings, io::stderr().is_terminal())?;
            return Ok(ExitCode::from(1));
        }
    };
    let file = walks_file(path);
    let source = if file.exists() { library::read(&file)? } else { empty(&file, &scenario.title) };
    let mut conversation = Conversation::begin(Arc::new(Script::new(scenario, rubric.clone())?), 0);
    for choice in choices.iter().filter(|choice| !choice.is_empty()) {
        conversation.choose(choice)?;
    }
    let walk = walk_of(name, &conversation);
    let reading = read_walks(&source);
    let mut out = anstream::stdout().lock();
    let Some(text) = reading.with(&source, &walk) else {
        show(&mut out, &source, &reading.findings)?;
        return Err(format!("{} has to be mended before a walk can be added", file.display()).into());
    };
    write(&file, &text)?;
    let end = match (&walk.ending, walk.score) {
        (Some(ending), Some(Within(least, most))) => format!("it ends at \"{ending}\" with {least} to {most}"),
        _ => format!("it has no ending; it stops at \"{}\"", conversation.turn_name()),
    };
    writeln!(out, "\"{name}\" is recorded in {}: {end}", file.display())?;
    Ok(ExitCode::SUCCESS)
}

/// A file of walks with none in it yet.
fn empty(file: &Path, title: &str) -> Source {
    let text = format!(
        "// Roads through \"{title}\". heard test plays them again: each must lead where it leads now.\n[\n]\n"
    );
    Source::new(file.display().to_string(), text)
}

/// Writes the whole file or nothing. Where it is a link, what it leads to is written.
fn write(file: &Path, text: &str) -> io::Result<()> {
    let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = for_everybody(&mut tempfile::Builder::new()).tempfile_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    if let Ok(before) = fs::metadata(&file) {
        fs::set_permissions(beside.path(), before.permissions())?;
    }
    beside.persist(&file)?;
    Ok(())
}

/// With the rights that a new file usually has: a scenario is shared, and so are its walks.
fn for_everybody<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'b>) -> &'a mut tempfile::Builder<'b, 'b> {
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}
