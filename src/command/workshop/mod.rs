//! `heard workshop`: a conversation with a room, led from the terminal.

mod facilitator;
mod order;
mod view;

use super::{
    Launch, Places, Trouble,
    play::{by_chance, journal, script},
    rubric::Under,
    terminal::Page,
};
use crate::{
    host::{Doorway, IDLE, JoinCode, Keeper, NetworkKind, Server, networks},
    journal::{Journal, JournalError, KeptWorkshop, WorkshopKind, WorkshopRecord, WorkshopStarted},
    library::{self, Content, Entry},
    rubric::Rubric,
    scenario::Wording,
    settings::{Folders, Settings},
    source::render,
    texts::Texts,
    workshop::{Event, Room},
};
use clap::Args;
use facilitator::Facilitator;
use std::{
    io::{self, IsTerminal},
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

/// Play a scenario with a room: by raised hands, and by phone.
///
/// It opens in a window, to be shown on a big screen; with --terminal, it is led from here: press Enter for what comes
/// next, and type help for everything else. Phones come in at the address that is shown, while
/// the workshop runs and no longer. Where input is not a terminal, the same lines are read from it.
#[derive(Clone, Debug, Args)]
pub struct Workshop {
    /// The scenario's file.
    file: PathBuf,
    /// Let phones in at this address of the computer, instead of the one that they most likely reach.
    #[arg(long, value_name = "IP", conflicts_with = "no_phones")]
    address: Option<IpAddr>,
    /// Let phones in at this port; 4420 if it is free, where nothing is said.
    #[arg(long, value_name = "NUMBER", conflicts_with = "no_phones")]
    port: Option<u16>,
    /// Let in so many phones at most.
    #[arg(long, value_name = "NUMBER", default_value_t = Room::LIMIT, value_parser = clap::value_parser!(u32).range(1..=i64::from(Room::MOST)))]
    limit: u32,
    /// Let in no phones: raised hands only. Nothing listens on any network then.
    #[arg(long)]
    no_phones: bool,
    /// Have trainers vote which level each reply deserves, without seeing what the author says.
    #[arg(long)]
    calibrate: bool,
    /// Go on with the last workshop at this scenario that was not ended, at the same address.
    #[arg(long, conflicts_with = "rubric")]
    resume: bool,
    /// Lead it from the terminal, where it could be led from a window.
    #[arg(long)]
    terminal: bool,
    /// What the order of replies is drawn from. By chance in a terminal, 0 elsewhere.
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Speak this language, as de or pt-BR, and play the translation into it that is beside the scenario.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    #[command(flatten)]
    under: Under,
}

/// A room that is ready to be led, and where it is kept.
struct Opening {
    room: Room,
    record: WorkshopRecord,
    wording: Wording,
    code: JoinCode,
    /// Where phones came in before, where it goes on.
    before: Option<SocketAddr>,
}

/// A window is made in this build.
const HAS_WINDOW: bool = cfg!(feature = "app");

impl Workshop {
    /// Whether it is to be led from a window. What only the terminal knows how to do is done there.
    pub(super) const fn wants_a_window(&self) -> bool {
        HAS_WINDOW
            && !self.terminal
            && !self.resume
            && self.language.is_none()
            && self.seed.is_none()
            && self.under.is_built_in()
    }

    pub(super) fn launch(self, places: Places) -> Launch {
        Launch { places, scenario: Some(self.file.clone()), workshop: Some(self) }
    }

    /// What the room does.
    #[must_use]
    pub const fn kind(&self) -> WorkshopKind {
        if self.calibrate { WorkshopKind::Calibration } else { WorkshopKind::Story }
    }

    /// How many phones it takes.
    #[must_use]
    pub const fn limit(&self) -> u32 {
        self.limit
    }

    /// Where phones are to come in, where that was said.
    #[must_use]
    pub const fn address(&self) -> Option<IpAddr> {
        self.address
    }

    /// At which port, where that was said.
    #[must_use]
    pub const fn port(&self) -> Option<u16> {
        self.port
    }

    /// Whether phones come in at all.
    #[must_use]
    pub const fn has_phones(&self) -> bool {
        !self.no_phones
    }

    pub(super) fn run(self, places: &Places) -> Result<ExitCode, Trouble> {
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
        let folders = Folders::find(places.data.as_deref());
        let (settings, setting_trouble) =
            folders.as_ref().map_or_else(Default::default, |folders| Settings::read(&folders.settings));
        let texts = Texts::new(self.language.as_deref().or(settings.language.as_deref()));
        let mut out = anstream::stdout().lock();
        let mut page = Page::new(&mut out);
        if let Some(trouble) = setting_trouble {
            page.aside(&texts.tell(&trouble))?;
        }
        let journal = journal(folders.as_ref(), settings.person.as_deref(), &texts, &mut page)?;
        let kept = if self.resume { self.left(&journal, &entry)? } else { None };
        let goes_on = kept.is_some();
        let opening = match kept {
            Some((kept, events)) => self.go_on(&journal, kept, events, &mut entry, &rubric, &texts)?,
            None => self.begin(&journal, &mut entry, &rubric, &texts)?,
        };
        if let Some(trouble) = entry.translation_trouble() {
            page.aside(&texts.with("translation-trouble", &[("finding", trouble.into())]))?;
        }
        let Opening { room, record, wording, code, before } = opening;
        let keeper = Keeper::new(room, record, || {})?;
        let server = if self.no_phones {
            None
        } else {
            let doorway = |(address, port)| Doorway {
                address,
                port,
                code: code.clone(),
                texts: &texts,
                wording: wording.clone(),
                idle: IDLE,
            };
            self.open_door(&keeper, before, doorway, &texts, &mut page)?
        };
        let mut input = io::stdin().lock();
        Facilitator::new(&mut input, page, &texts, wording, keeper, server).lead(goes_on)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The latest workshop of this kind at this scenario that was not ended, and what happened in it.
    fn left(&self, journal: &Journal, entry: &Entry) -> Result<Option<(KeptWorkshop, Vec<Event>)>, JournalError> {
        let is_it = |kept: &&KeptWorkshop| {
            kept.ended.is_none() && kept.started.scenario == entry.key && kept.started.kind == self.kind()
        };
        let workshops = journal.workshops()?;
        workshops.iter().find(is_it).map(|kept| journal.load_workshop(kept.id)).transpose()
    }

    fn begin(
        &self,
        journal: &Journal,
        entry: &mut Entry,
        rubric: &Arc<Rubric>,
        texts: &Texts,
    ) -> Result<Opening, Trouble> {
        let language = self.language.as_deref().unwrap_or(texts.language());
        entry.tell_in(language);
        let script = script(entry, rubric)?;
        let wording = Wording::of(script.scenario(), None);
        let seed = self.seed.unwrap_or_else(|| if io::stdin().is_terminal() { by_chance() } else { 0 });
        let code = JoinCode::by_chance()?;
        let agenda = self.kind().agenda(script, seed);
        let started = WorkshopStarted {
            phones: self.limit,
            code: code.to_string(),
            language: Some(language.to_owned()),
            ..WorkshopStarted::of(&agenda, entry.key.clone(), entry.text().unwrap_or_default(), seed)
        };
        let record = WorkshopRecord::begin(journal, started);
        Ok(Opening { room: Room::new(agenda, self.limit), record, wording, code, before: None })
    }

    fn go_on(
        &self,
        journal: &Journal,
        kept: KeptWorkshop,
        events: Vec<Event>,
        entry: &mut Entry,
        rubric: &Arc<Rubric>,
        texts: &Texts,
    ) -> Result<Opening, Trouble> {
        entry.tell_in(kept.started.language.as_deref().unwrap_or(texts.language()));
        let old = kept.rubric()?;
        let rubric = if old.revision() == rubric.revision() { rubric.clone() } else { Arc::new(old) };
        let script = script(entry, &rubric)?;
        let wording = Wording::of(script.scenario(), None);
        let record = WorkshopRecord::go_on(journal, &kept, events.len());
        let room = kept.room(script, events);
        let code = JoinCode::typed(&kept.started.code).map_or_else(JoinCode::by_chance, Ok)?;
        let before = kept.address.and_then(|address| address.parse().ok());
        Ok(Opening { room, record, wording, code, before })
    }

    /// Lets phones in where they came in before, or else where they most likely reach. Where that can't be it is said,
    /// and the workshop goes on with raised hands.
    fn open_door<'a>(
        &self,
        keeper: &Keeper,
        before: Option<SocketAddr>,
        doorway: impl Fn((IpAddr, Option<u16>)) -> Doorway<'a>,
        texts: &Texts,
        page: &mut Page<'_>,
    ) -> Result<Option<Server>, Trouble> {
        let before = before.filter(|_| self.address.is_none() && self.port.is_none());
        if let Some(before) = before {
            match Server::open(keeper, doorway((before.ip(), Some(before.port())))) {
                Ok(server) => return Ok(Some(server)),
                Err(trouble) => {
                    page.aside(&texts.tell(&trouble))?;
                    page.aside(&texts.get("workshop-moved"))?;
                }
            }
        }
        let networks = networks();
        let best = networks.first().filter(|_| self.address.is_none());
        if best.is_some_and(|network| network.kind == NetworkKind::Loopback) {
            page.aside(&texts.get("workshop-no-network"))?;
        }
        if best.is_some() && networks.len() > 1 {
            let others = networks.iter().skip(1).map(|network| format!("{} {}", network.name, network.address));
            let others = others.collect::<Vec<_>>().join(", ");
            page.aside(&texts.with("workshop-other-networks", &[("networks", others.into())]))?;
        }
        let Some(address) = self.address.or(best.map(|network| network.address.into())) else { return Ok(None) };
        match Server::open(keeper, doorway((address, self.port))) {
            Ok(server) => Ok(Some(server)),
            Err(trouble) => {
                page.aside(&texts.tell(&trouble))?;
                page.aside(&texts.get("workshop-hands-only"))?;
                Ok(None)
            }
        }
    }
}
