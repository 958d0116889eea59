//! What the window opens with: the scenarios there are, the journal, the user's settings, and what went wrong on the way.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;

use super::input::LetterKeys;
use super::screens::pause::CardFolder;
use super::screens::workshop::AtOnce;
use super::session::Session;
use super::theme::{TextSize, TextSpacing, Theme};
use super::words::{Preferences, Words};
use crate::command::Launch;
use crate::journal::{About, Journal, JournalError, Standing};
use crate::library::{self, Entry, PathEntry};
use crate::rubric::Rubric;
use crate::settings::{Folders, Settings, SettingsError};
use crate::texts::Texts;

/// The scenarios there are, in the order in which they are shown.
#[derive(Resource, Debug)]
pub struct Shelf {
    /// Every scenario, and every file that should be one.
    pub entries: Vec<Entry>,
    /// What replies are weighed by.
    pub rubric: Arc<Rubric>,
    /// The one that is picked, by its position.
    pub picked: Option<usize>,
    /// The learning paths there are.
    pub paths: Vec<PathEntry>,
    /// The one that is looked at, by its position.
    pub path: Option<usize>,
}

/// What is kept of this user, and where.
#[derive(Resource, Debug)]
pub struct Records {
    /// The journal.
    pub journal: Journal,
    /// How they stand with each scenario, by its key.
    pub standings: BTreeMap<String, Standing>,
    /// What can be gone on with, the latest first.
    pub unfinished: Vec<About>,
    /// Who practises.
    pub who: Who,
    /// The journal of everybody here, to be seen as one of them.
    shared: Journal,
    settings: Option<PathBuf>,
}

/// Who practises on this computer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Who {
    /// Somebody, without a name.
    #[default]
    Unnamed,
    /// Somebody of this name.
    Named(String),
    /// Nobody: what is done is gone afterwards, settings too.
    Nobody,
}

/// What the user should know, calmly: shown on the library until they have seen it.
#[derive(Resource, Clone, Default, Debug)]
pub struct Notices(pub Vec<String>);

impl Default for Shelf {
    /// The built-in scenarios.
    fn default() -> Self {
        let rubric = Rubric::built_in();
        Self::of(library::entries(&[], &rubric), &[], rubric)
    }
}

impl Default for Records {
    /// Nothing is kept.
    fn default() -> Self {
        Self::of(Journal::nowhere(JournalError::NotWanted), None, None)
    }
}

impl Shelf {
    /// The entries, and the learning paths to them: those built in, and those in some folders.
    #[must_use]
    pub fn of(entries: Vec<Entry>, folders: &[PathBuf], rubric: Arc<Rubric>) -> Self {
        let paths = library::learning_paths(folders, &entries);
        Self { entries, rubric, picked: None, paths, path: None }
    }

    /// The scenario that is picked.
    #[must_use]
    pub fn picked(&self) -> Option<&Entry> {
        self.entries.get(self.picked?)
    }

    /// What a scenario is called now, in the interface's language; what it was called then, if it is not here any more.
    #[must_use]
    pub fn title<'a>(&'a self, about: &'a About) -> &'a str {
        let entry = self.entries.iter().find(|entry| entry.key == about.scenario && entry.scenario().is_some());
        entry.map_or(&about.title, Entry::title)
    }

    /// Where a scenario stands, by its key.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.key == key)
    }
}

impl Records {
    /// What is kept in a journal of everybody here, as the one of a name sees it, and the folder of the settings.
    #[must_use]
    pub fn of(shared: Journal, person: Option<&str>, settings: Option<PathBuf>) -> Self {
        let journal = shared.of(person);
        let who = journal.person().map_or(Who::Unnamed, |person| Who::Named(person.name.clone()));
        let (standings, unfinished) = (BTreeMap::new(), Vec::new());
        let mut records = Self { journal, standings, unfinished, who, shared, settings };
        records.look_again();
        records
    }

    /// Lets somebody else practise. A name that is new here is added.
    ///
    /// # Errors
    /// When the journal cannot be used; it is as it was.
    pub fn change(&mut self, who: Who) -> Result<(), JournalError> {
        (self.journal, self.who) = match who {
            Who::Unnamed => (self.shared.without_name(), who),
            Who::Nobody => (Journal::nowhere(JournalError::NotWanted), who),
            Who::Named(name) => {
                let journal = self.shared.called(&name)?;
                let name = journal.person().map_or(name, |person| person.name.clone());
                (journal, Who::Named(name))
            }
        };
        self.look_again();
        Ok(())
    }

    /// The names of those who practise here under one.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.shared.people().unwrap_or_default().into_iter().map(|person| person.name).collect()
    }

    /// Whether it is to be asked who practises: there is more than one who may be.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        let unnamed = self.shared.without_name().attempts().is_ok_and(|attempts| !attempts.is_empty());
        self.names().len() + usize::from(unnamed) > 1
    }

    /// The folder that settings are kept in; none while nobody practises.
    #[must_use]
    pub fn settings(&self) -> Option<&Path> {
        self.settings.as_deref().filter(|_| self.who != Who::Nobody)
    }

    /// Keeps the settings, where anything is kept.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn keep_settings(&self, settings: &Settings) -> Result<(), SettingsError> {
        self.settings().map_or(Ok(()), |folder| settings.write(folder))
    }

    /// Reads again what the journal knows. What cannot be read is not shown.
    pub fn look_again(&mut self) {
        self.standings = self.journal.standings().unwrap_or_default();
        self.unfinished = self.journal.unfinished().unwrap_or_default();
    }
}

/// Puts everything in place that the command line, the disk and the journal say. What goes wrong becomes a notice.
pub(super) fn furnish(app: &mut App, launch: &Launch) {
    let rubric = Rubric::built_in();
    let folders = Folders::find(launch.places.data.as_deref());
    let mut shelves: Vec<_> = folders.iter().filter_map(Folders::scenarios).collect();
    shelves.extend(launch.places.scenarios.iter().cloned());
    let mut entries = library::entries(&shelves, &rubric);
    if let Some(path) = &launch.scenario {
        entries.insert(0, library::entry(path, &rubric));
    }
    let picked = launch.scenario.is_some().then_some(0);
    let shelf = Shelf { picked, ..Shelf::of(entries, &shelves, rubric) };

    let settings_folder = folders.as_ref().map(|folders| folders.settings.as_path());
    let (settings, trouble) = settings_folder.map_or_else(Default::default, Settings::read);
    let texts = Texts::new(settings.language.as_deref());
    let mut notices: Vec<_> = trouble.iter().map(|trouble| texts.tell(trouble)).collect();

    let records = match &folders {
        None => Records::default(),
        Some(folders) => {
            let opened = Journal::open(&folders.data);
            notices.extend(opened.notices().map(|notice| texts.tell(&notice)));
            Records::of(opened.journal, settings.person.as_deref(), Some(folders.settings.clone()))
        }
    };

    if let Some(workshop) = &launch.workshop {
        app.insert_resource(AtOnce(workshop.clone()));
    }
    app.insert_resource(Theme::from(settings.theme))
        .insert_resource(TextSize::percent(settings.text_size))
        .insert_resource(Words(texts))
        .insert_resource(Preferences(settings))
        .insert_resource(shelf)
        .insert_resource(records)
        .insert_resource(CardFolder(folders.map(|folders| folders.data)))
        .insert_resource(Notices(notices));
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shelf>().init_resource::<Records>().init_resource::<Notices>();
    let before_any_screen = StateTransitionSystems::DependentTransitions;
    app.add_systems(
        StateTransition,
        tell_in_language.before(before_any_screen).run_if(resource_exists_and_changed::<Words>),
    );
    app.add_systems(
        Update,
        (
            remember_how_it_looks.run_if(resource_changed::<Theme>.or_else(resource_changed::<TextSize>)),
            (follow_letter_keys, follow_spacing).run_if(resource_changed::<Preferences>),
            keep_settings.run_if(resource_changed::<Preferences>),
        )
            .chain(),
    );
}

/// Scenarios are told in the interface's language, and so is a conversation under way.
fn tell_in_language(
    words: Res<Words>,
    preferences: Res<Preferences>,
    mut shelf: ResMut<Shelf>,
    session: Option<ResMut<Session>>,
    mut notices: ResMut<Notices>,
) {
    shelf.entries.iter_mut().for_each(|entry| entry.tell_in(words.language()));
    let Some(mut session) = session else { return };
    let Some(entry) = shelf.entries.iter().find(|entry| entry.key == session.scenario) else { return };
    if let Err(error) = session.tell_as(entry, preferences.you.as_deref()) {
        notices.0.push(error.to_string());
    }
}

fn remember_how_it_looks(theme: Res<Theme>, size: Res<TextSize>, mut preferences: ResMut<Preferences>) {
    let choice = theme.choice();
    if (preferences.theme, preferences.text_size) != (choice, size.as_percent()) {
        preferences.theme = choice;
        preferences.text_size = size.as_percent();
    }
}

fn follow_letter_keys(preferences: Res<Preferences>, mut letters: ResMut<LetterKeys>) {
    if letters.on != preferences.letter_keys {
        letters.on = preferences.letter_keys;
    }
}

fn follow_spacing(preferences: Res<Preferences>, mut spacing: ResMut<TextSpacing>) {
    spacing.set_if_neq(TextSpacing(preferences.spacing));
}

/// Keeps the settings whenever one changes; where that fails, they hold until the window closes.
fn keep_settings(
    preferences: Res<Preferences>,
    records: Res<Records>,
    words: Res<Words>,
    mut kept: Local<Option<Settings>>,
    mut notices: ResMut<Notices>,
) {
    let before = kept.replace(preferences.0.clone());
    if before.is_some_and(|before| before != preferences.0)
        && let Err(error) = records.keep_settings(&preferences)
    {
        notices.0.push(words.tell(&error));
    }
}
