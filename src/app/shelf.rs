//! What the window opens with: the scenarios there are, the journal, the user's settings, and what went wrong on the way.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use super::input::LetterKeys;
use super::screens::pause::CardFolder;
use super::theme::{TextSize, TextSpacing, Theme};
use super::words::{Preferences, Words};
use crate::command::Launch;
use crate::journal::{About, Journal, JournalError, Standing};
use crate::library::{self, Entry};
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
    settings: Option<PathBuf>,
}

/// What the user should know, calmly: shown on the library until they have seen it.
#[derive(Resource, Clone, Default, Debug)]
pub struct Notices(pub Vec<String>);

impl Default for Shelf {
    /// The built-in scenarios.
    fn default() -> Self {
        let rubric = Rubric::built_in();
        Self { entries: library::entries(&[], &rubric), rubric, picked: None }
    }
}

impl Default for Records {
    /// Nothing is kept.
    fn default() -> Self {
        Self::of(Journal::nowhere(JournalError::NotWanted), None)
    }
}

impl Shelf {
    /// The scenario that is picked.
    #[must_use]
    pub fn picked(&self) -> Option<&Entry> {
        self.entries.get(self.picked?)
    }

    /// Where a scenario stands, by its key.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.key == key)
    }
}

impl Records {
    fn of(journal: Journal, settings: Option<PathBuf>) -> Self {
        let mut records = Self { journal, standings: BTreeMap::new(), unfinished: Vec::new(), settings };
        records.look_again();
        records
    }

    /// Keeps the settings, where anything is kept.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn keep_settings(&self, settings: &Settings) -> Result<(), SettingsError> {
        self.settings.as_deref().map_or(Ok(()), |folder| settings.write(folder))
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

    let settings_folder = folders.as_ref().map(|folders| folders.settings.as_path());
    let (settings, trouble) = settings_folder.map_or_else(Default::default, Settings::read);
    let texts = Texts::new(settings.language.as_deref());
    let mut notices: Vec<_> = trouble.iter().map(|trouble| texts.tell(trouble)).collect();

    let records = match &folders {
        None => Records::default(),
        Some(folders) => {
            let opened = Journal::open(&folders.data);
            notices.extend(opened.notices().map(|notice| texts.tell(&notice)));
            Records::of(opened.journal, Some(folders.settings.clone()))
        }
    };

    app.insert_resource(Theme::from(settings.theme))
        .insert_resource(TextSize::percent(settings.text_size))
        .insert_resource(Words(texts))
        .insert_resource(Preferences(settings))
        .insert_resource(Shelf { entries, rubric, picked })
        .insert_resource(records)
        .insert_resource(CardFolder(folders.map(|folders| folders.data)))
        .insert_resource(Notices(notices));
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shelf>().init_resource::<Records>().init_resource::<Notices>().add_systems(
        Update,
        (
            remember_how_it_looks.run_if(resource_changed::<Theme>.or_else(resource_changed::<TextSize>)),
            (follow_letter_keys, follow_spacing).run_if(resource_changed::<Preferences>),
            keep_settings.run_if(resource_changed::<Preferences>),
        )
            .chain(),
    );
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
