//! `heard results`: what workshops left behind.

use super::{Places, Trouble};
use crate::{
    journal::{Journal, KeptWorkshop, day},
    library,
    play::Script,
    scenario::Wording,
    settings::{Folders, Settings},
    sheet::Results as Page,
    texts::Texts,
};
use clap::Args;
use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

/// Show what came of a workshop: how the room voted, and what was played.
///
/// Without a number and a file, the workshops that are kept are listed, the newest first. With a number, its table is
/// printed as CSV. With a file, it is saved: as a web page that prints well, or as a table for spreadsheets; that of the
/// newest workshop unless a number is given.
#[derive(Debug, Args)]
pub(super) struct Results {
    /// The workshop's number.
    number: Option<i64>,
    /// The page or the table to write; one of that name is replaced.
    #[arg(long, value_name = "FILE.html|.csv")]
    to: Option<PathBuf>,
    /// Speak this language, as de or pt-BR.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

impl Results {
    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
        if let Some(file) = &self.to {
            Page::can_be(file)?;
        }
        let folders = Folders::find(places.data.as_deref());
        let settings = folders.as_ref().map_or_else(Settings::default, |folders| Settings::read(&folders.settings).0);
        let texts = Texts::new(self.language.as_deref().or(settings.language.as_deref()));
        let Some(folders) = folders else { return Err(texts.get("results-none").into()) };
        let journal = Journal::open(&folders.data).journal.of(settings.person.as_deref());
        let workshops = journal.workshops()?;
        if workshops.is_empty() {
            return Err(texts.get("results-none").into());
        }
        let mut out = io::stdout().lock();
        if self.number.is_none() && self.to.is_none() {
            workshops.iter().try_for_each(|kept| writeln!(out, "{}", in_a_line(kept, &texts)))?;
            return Ok(ExitCode::SUCCESS);
        }
        let asked_for = |kept: &&KeptWorkshop| self.number.is_none_or(|number| kept.id.number() == number);
        let Some(kept) = workshops.iter().find(asked_for) else {
            let number = self.number.unwrap_or_default().to_string();
            return Err(texts.with("results-no-such", &[("number", number.into())]).into());
        };
        let script = script(kept, places, &folders).ok_or_else(|| texts.get("present-cannot-read"))?;
        let (kept, events) = journal.load_workshop(kept.id)?;
        let room = kept.room(script.clone(), events);
        let (wording, when) = (Wording::of(script.scenario(), None), day(kept.began).ok());
        let page = Page { texts: &texts, wording: &wording, room: &room, when: when.as_deref() };
        match &self.to {
            None => out.write_all(page.csv().as_bytes())?,
            Some(file) => {
                page.save(file)?;
                writeln!(out, "{}", texts.with("present-saved", &[("file", file.display().to_string().into())]))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The day of a workshop, what it was about, and its number.
fn in_a_line(kept: &KeptWorkshop, texts: &Texts) -> String {
    let values = [("title", kept.started.title.as_str().into()), ("number", kept.id.number().to_string().into())];
    format!("{}  {}", day(kept.began).unwrap_or_default(), texts.with("present-workshop", &values))
}

/// The script that a workshop was held with, in the language in which it was told if that is still there.
fn script(kept: &KeptWorkshop, places: &Places, folders: &Folders) -> Option<Arc<Script>> {
    let script = kept.script()?;
    let Some(language) = &kept.started.language else { return Some(script) };
    let shelves: Vec<_> = folders.scenarios().into_iter().chain(places.scenarios.iter().cloned()).collect();
    let rubric = Arc::new(kept.rubric().ok()?);
    let mut entries = library::entries(&shelves, &rubric).into_iter();
    let told = entries
        .find(|entry| entry.key == kept.started.scenario && entry.text() == Some(kept.started.scenario_text.as_str()));
    let told = told.and_then(|mut entry| {
        entry.tell_in(language);
        entry.script(&rubric)?.ok()
    });
    Some(told.unwrap_or(script))
}
