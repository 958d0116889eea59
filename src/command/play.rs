//! `heard play`: a conversation in the terminal, or by a list of choices.

use super::{
    Places, Trouble,
    rubric::Under,
    terminal::{Leave, Page, Player, show_debrief},
};
use crate::{
    debrief::{Debrief, Record},
    journal::{Journal, JournalError, Kept, Notes, Recording, Started},
    library::{self, Content, Entry},
    play::{Conversation, Mode, Script},
    rubric::Rubric,
    scenario::Wording,
    settings::{Folders, Settings},
    sheet::{Sheet, SheetError},
    source::render,
    texts::Texts,
};
use clap::{Args, ValueEnum};
use std::{
    io::{self, BufRead, IsTerminal, Write},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

/// Play a scenario in the terminal.
///
/// Type the number of a reply; b takes the last one back, c gives a hint, h shows what was said, q leaves. Where input
/// is not a terminal, the same numbers are read from it, line by line, and the order of replies is that of seed 0.
#[derive(Debug, Default, Args)]
pub(super) struct Play {
    /// The scenario's file.
    file: PathBuf,
    /// Play these choices (ids, or numbers by position in the file) without asking, and keep nothing.
    #[arg(long, value_name = "ID,ID,…", value_delimiter = ',')]
    choices: Option<Vec<String>>,
    /// What the order of replies is drawn from. By chance in a terminal, 0 elsewhere.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Print the whole result as JSON. Goes with --choices.
    #[arg(long, requires = "choices")]
    json: bool,
    /// When feedback is shown.
    #[arg(long, value_enum)]
    mode: Option<ModeName>,
    /// Speak this language, as de or pt-BR, and play the translation into it that is beside the scenario.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Go on where this scenario was left, under the rubric that it was begun under.
    #[arg(long, conflicts_with_all = ["choices", "rubric"])]
    resume: bool,
    /// Save the debrief as a web page that prints well, for yourself. A page of that name is replaced.
    #[arg(long, value_name = "FILE.html")]
    sheet: Option<PathBuf>,
    #[command(flatten)]
    under: Under,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ModeName {
    /// After each reply.
    Coach,
    /// At the end.
    Practice,
}

impl Play {
    /// Plays one file, with everything else as usual.
    pub(super) fn of(file: PathBuf) -> Self {
        Self { file, ..Self::default() }
    }

    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
        if let Some(file) = &self.sheet {
            Sheet::can_be(file)?;
        }
        let rubric = self.under.rubric()?;
        let mut entry = library::entry(&self.file, &rubric);
        match &entry.content {
            Content::Playable { .. } => {}
            Content::Unreadable(reason) => return Err(reason.to_string().into()),
            Content::Broken { source, findings } => {
                render::terminal(&mut io::stderr(), source, findings, io::stderr().is_terminal())?;
                return Ok(ExitCode::from(1));
            }
        }
        if let Some(choices) = &self.choices {
            return self.by_list(choices, &mut entry, &rubric, places);
        }
        Opening { entry: &mut entry, rubric }.play(places, &self)
    }

    /// The interface's words, in the language that is asked for or else set.
    fn texts(&self, settings: &Settings) -> Texts {
        Texts::new(self.language.as_deref().or(settings.language.as_deref()))
    }

    /// Tells the scenario in the language that is asked for or else the interface's.
    fn tell(&self, entry: &mut Entry, texts: &Texts) {
        entry.tell_in(self.language.as_deref().unwrap_or(texts.language()));
    }

    /// Plays a list of choices and prints what came of it.
    fn by_list(
        &self,
        choices: &[String],
        entry: &mut Entry,
        rubric: &Arc<Rubric>,
        places: &Places,
    ) -> Result<ExitCode, Trouble> {
        let texts = self.texts(&settings(places));
        // What a program reads is the same on every machine.
        if !self.json {
            self.tell(entry, &texts);
        }
        let script = script(entry, rubric)?;
        let wording = Wording::of(script.scenario(), None);
        let mut conversation = Conversation::begin(script, self.seed.unwrap_or(0));
        for choice in choices.iter().filter(|choice| !choice.is_empty()) {
            conversation.choose(choice)?;
        }
        let mode = self.mode.map_or(Mode::Practice, Mode::from);
        let saved = self.save_sheet(&texts, &wording, &conversation, mode);
        let mut out = anstream::stdout().lock();
        if self.json {
            serde_json::to_writer_pretty(&mut out, &Record::of(&conversation))?;
            writeln!(out)?;
            saved?;
        } else {
            let mut page = Page::new(&mut out);
            show_debrief(&mut page, &texts, &wording, &Debrief::of(&conversation))?;
            say_saved(saved?, &mut page)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Saves the debrief as a page, if one is wished for. What it says is where.
    ///
    /// It is saved before anything is shown, so that it is there even if nobody reads on; the trouble is for after.
    fn save_sheet(
        &self,
        texts: &Texts,
        wording: &Wording,
        conversation: &Conversation,
        mode: Mode,
    ) -> Result<Option<String>, SheetError> {
        let Some(file) = &self.sheet else { return Ok(None) };
        Sheet { texts, wording, conversation, mode, notes: &Notes::default() }.save(file)?;
        Ok(Some(texts.with("sheet-saved", &[("file", file.display().to_string().into())])))
    }
}

/// A scenario that is about to be played.
pub(super) struct Opening<'a> {
    pub(super) entry: &'a mut Entry,
    pub(super) rubric: Arc<Rubric>,
}

impl Opening<'_> {
    /// Plays it line by line, and shows the debrief when it came to its end.
    pub(super) fn play(self, places: &Places, wishes: &Play) -> Result<ExitCode, Trouble> {
        let terminal = io::stdin().is_terminal();
        let mut input = io::stdin().lock();
        self.play_with(places, wishes, &mut input, terminal)
    }

    /// The same, reading answers from somewhere.
    pub(super) fn play_with(
        self,
        places: &Places,
        wishes: &Play,
        input: &mut dyn BufRead,
        terminal: bool,
    ) -> Result<ExitCode, Trouble> {
        let folders = Folders::find(places.data.as_deref());
        let (settings, setting_trouble) =
            folders.as_ref().map_or_else(Default::default, |folders| Settings::read(&folders.settings));
        let texts = wishes.texts(&settings);
        let mut out = anstream::stdout().lock();
        let mut page = Page::new(&mut out);
        if let Some(trouble) = setting_trouble {
            page.aside(&texts.tell(&trouble))?;
        }
        wishes.tell(self.entry, &texts);
        if let Some(trouble) = self.entry.translation_trouble() {
            page.aside(&texts.with("translation-trouble", &[("finding", trouble.into())]))?;
        }

        let journal = journal(folders.as_ref(), settings.person.as_deref(), &texts, &mut page)?;
        let kept = if wishes.resume { self.left(&journal)? } else { None };
        let rubric = match &kept {
            Some(kept) if kept.attempt.rubric != self.rubric.revision() => Arc::new(kept.rubric()?),
            _ => self.rubric.clone(),
        };
        let script = script(self.entry, &rubric)?;
        let wording = Wording::of(script.scenario(), settings.you.as_deref());
        let mode = wishes.mode.map(Mode::from).or(kept.as_ref().map(|kept| kept.about.mode)).unwrap_or(Mode::Practice);
        let (mut conversation, mut recording) = match kept {
            Some(kept) => go_on(&kept, &journal, script, &texts, &mut page)?,
            None => {
                let seed = wishes.seed.unwrap_or_else(|| if terminal { by_chance() } else { 0 });
                let conversation = Conversation::begin(script, seed);
                let text = self.entry.text().unwrap_or_default();
                let started = Started::of(&conversation, &self.entry.key, text, mode);
                (conversation, Recording::begin(&journal, started))
            }
        };
        let mut player = Player { input, page, texts: &texts, wording, mode };
        let leave = player.play(&mut conversation, &mut recording)?;
        if leave == Leave::Ended
            && let Some(notice) = recording.finish(&conversation)
        {
            player.page.aside(&texts.tell(&notice))?;
        }
        let saved = wishes.save_sheet(&texts, &player.wording, &conversation, mode);
        match leave {
            Leave::Left => player.page.aside(&texts.get("terminal-left"))?,
            Leave::Ended => show_debrief(&mut player.page, &texts, &player.wording, &Debrief::of(&conversation))?,
        }
        say_saved(saved?, &mut player.page)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The latest attempt at this scenario that was left before its end.
    fn left(&self, journal: &Journal) -> Result<Option<Kept>, JournalError> {
        let unfinished = journal.unfinished()?;
        let latest = unfinished.iter().find(|about| about.scenario == self.entry.key);
        latest.map(|about| journal.load(about.id)).transpose()
    }
}

/// An entry that can be played, made ready.
pub(super) fn script(entry: &Entry, rubric: &Arc<Rubric>) -> Result<Arc<Script>, Trouble> {
    let script = entry.script(rubric).ok_or_else(|| entry.trouble().unwrap_or_default())?;
    Ok(script?)
}

/// What the user has set, as far as it can be read.
pub(super) fn settings(places: &Places) -> Settings {
    let folders = Folders::find(places.data.as_deref());
    folders.map_or_else(Settings::default, |folders| Settings::read(&folders.settings).0)
}

/// Says where the debrief was saved.
fn say_saved(saved: Option<String>, page: &mut Page<'_>) -> io::Result<()> {
    saved.map_or(Ok(()), |saved| page.aside(&saved))
}

/// The journal of who practised last, and a word where something was in the way.
pub(super) fn journal(
    folders: Option<&Folders>,
    person: Option<&str>,
    texts: &Texts,
    page: &mut Page<'_>,
) -> io::Result<Journal> {
    let Some(folders) = folders else { return Ok(Journal::nowhere(JournalError::NotWanted)) };
    let opened = Journal::open(&folders.data);
    for notice in opened.notices() {
        page.aside(&texts.tell(&notice))?;
    }
    Ok(opened.journal.of(person))
}

/// Goes on with a kept attempt. Where the scenario was edited since, the replies that no longer fit are taken back.
fn go_on(
    kept: &Kept,
    journal: &Journal,
    script: Arc<Script>,
    texts: &Texts,
    page: &mut Page<'_>,
) -> io::Result<(Conversation, Recording)> {
    let (conversation, parting) = Conversation::resume(script, kept.attempt.clone());
    let mut recording = Recording::go_on(journal, kept);
    page.aside(&texts.get("terminal-went-on"))?;
    if let Some(parting) = parting {
        page.aside(&texts.get("notice-edited"))?;
        if let Some(notice) = recording.record(&parting.rewound()) {
            page.aside(&texts.tell(&notice))?;
        }
    }
    Ok((conversation, recording))
}

impl From<ModeName> for Mode {
    fn from(name: ModeName) -> Self {
        match name {
            ModeName::Coach => Self::Coach,
            ModeName::Practice => Self::Practice,
        }
    }
}

/// A seed by chance; 0 where the system has none to give.
pub(super) fn by_chance() -> u64 {
    getrandom::u64().unwrap_or(0)
}
