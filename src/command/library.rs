//! The library in the terminal, for a machine where no window can be.

use super::{
    Places, Trouble,
    play::{Opening, Play},
    terminal::Page,
};
use crate::{
    library,
    rubric::Rubric,
    settings::{Folders, Settings},
    texts::{self, Texts},
};
use std::{
    io::{self, BufRead, IsTerminal},
    process::ExitCode,
};

/// Shows every scenario and plays the one that is picked.
pub(super) fn run(places: &Places) -> Result<ExitCode, Trouble> {
    let rubric = Rubric::built_in();
    let folders = Folders::find(places.data.as_deref());
    let mut shelves: Vec<_> = folders.iter().filter_map(Folders::scenarios).collect();
    shelves.extend(places.scenarios.iter().cloned());
    let mut entries = library::entries(&shelves, &rubric);
    let (settings, _) = folders.map_or_else(Default::default, |folders| Settings::read(&folders.settings));
    let texts = Texts::new(settings.language.as_deref());
    entries.iter_mut().for_each(|entry| entry.tell_in(texts.language()));

    let terminal = io::stdin().is_terminal();
    let mut input = io::stdin().lock();
    let picked = {
        let mut out = anstream::stdout().lock();
        let mut page = Page::new(&mut out);
        page.heading(&texts.get("terminal-library"))?;
        page.gap()?;
        for (number, entry) in entries.iter().enumerate() {
            let label = format!("  {}  ", number + 1);
            match (entry.scenario(), texts.trouble(entry)) {
                (Some(scenario), _) => {
                    let minutes = texts.with("minutes", &[("minutes", scenario.minutes().into())]);
                    let channel = texts.get(texts::channel_key(scenario.channel));
                    page.labelled(
                        &label,
                        &format!("{} · {} · {channel} · {minutes}", scenario.title, scenario.person.name),
                    )?;
                }
                (None, trouble) => {
                    let values = [("title", entry.title().into()), ("finding", trouble.unwrap_or_default().into())];
                    page.labelled(&label, &texts.with("cannot-be-played", &values))?;
                }
            }
        }
        page.gap()?;
        page.aside(&texts.get("terminal-library-keys"))?;
        loop {
            page.prompt("> ")?;
            let mut line = String::new();
            let nothing_more = input.read_line(&mut line)? == 0;
            if nothing_more || matches!(line.trim(), "q" | "quit") {
                page.gap()?;
                return Ok(ExitCode::SUCCESS);
            }
            let picked = line.trim().parse::<usize>().ok().and_then(|number| entries.get_mut(number.checked_sub(1)?));
            match picked.filter(|entry| entry.scenario().is_some()) {
                Some(entry) => break entry,
                None => page.aside(&texts.get("terminal-library-keys"))?,
            }
        }
    };
    Opening { entry: picked, rubric }.play_with(places, &Play::default(), &mut input, terminal)
}
