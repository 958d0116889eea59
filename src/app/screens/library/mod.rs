//! The library: every conversation as a card, ways to find one, and what to do next.
//!
//! | file | what it shows |
//! |---|---|
//! | `masthead` | what this is, and the ways to the other screens |
//! | `next` | what was left in the middle; what is worth trying now |
//! | `paths` | learning paths, folded |
//! | `finding` | words and filters to find conversations by, and the page of cards that fit |
//! | `card` | a conversation as a card, or a file that is none yet |

mod card;
mod finding;
mod masthead;
mod next;
mod paths;

use accesskit::Role;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::accessibility::live;
use super::super::shelf::{Notices, Records, Shelf};
use super::super::theme::{Token, TypeStyle, space};
use super::super::widgets::layout::{column, page, panel};
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{muted, title, words as spoken};
use super::super::words::{Preferences, Words};
use super::workshop::AtOnce;
use super::{Screen, screen};
use crate::scenario::{Scenario, Wording};

pub use finding::{FOUND_AT_ONCE, Finding};

/// How wide the page grows, in pixels: beyond it, lines become too long to read with ease.
const PAGE_WIDTH: f32 = 1180.0;

/// What the sections tell from, here and on the page of a learning path.
#[derive(SystemParam)]
pub(super) struct Told<'w> {
    pub(super) shelf: Res<'w, Shelf>,
    pub(super) records: Res<'w, Records>,
    pub(super) words: Res<'w, Words>,
    preferences: Res<'w, Preferences>,
}

impl Told<'_> {
    fn wording(&self, scenario: &Scenario) -> Wording {
        Wording::of(scenario, self.preferences.you.as_deref())
    }

    /// What a scenario is called, by its position on the shelf; nothing where it cannot be played.
    pub(super) fn title(&self, position: usize) -> Option<String> {
        let scenario = self.shelf.entries.get(position)?.scenario()?;
        Some(self.wording(scenario).plain(&scenario.title))
    }
}

/// The page, to be filled.
#[derive(Component)]
struct Page;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Library), open).add_systems(Startup, go_to_picked).add_observer(fill);
    finding::plugin(app);
}

/// A scenario named on the command line opens at once.
fn go_to_picked(shelf: Res<Shelf>, at_once: Option<Res<AtOnce>>, mut next: ResMut<NextState<Screen>>) {
    if shelf.picked().is_some_and(|entry| entry.scenario().is_some()) {
        next.set(if at_once.is_some() { Screen::Workshop } else { Screen::Briefing });
    }
}

fn open(words: Res<Words>, mut records: ResMut<Records>, mut commands: Commands) {
    records.look_again();
    let content = (Page, page(PAGE_WIDTH, space::LARGE));
    commands.spawn((
        screen(Screen::Library, words.get("library")),
        children![masthead::masthead(&words, &records), scroll_area(words.get("library-all"), content)],
    ));
}

/// Puts the sections on the page, in the order in which they are read.
fn fill(added: On<Add, Page>, told: Told, finding: Res<Finding>, mut notices: ResMut<Notices>, mut commands: Commands) {
    let notices = std::mem::take(&mut notices.0);
    commands.entity(added.entity).with_children(|page| {
        spawn_notices(page, &told.words, notices);
        page.spawn((
            column(space::HAIR),
            children![title(told.words.get("library-title")), muted(told.words.get("library-promise"))],
        ));
        next::spawn_left(page, &told);
        next::spawn_path(page, &told);
        next::spawn_again(page, &told);
        paths::spawn_folded(page, &told);
        finding::spawn(page, &told, &finding);
    });
}

fn spawn_notices(page: &mut ChildSpawnerCommands, words: &Words, notices: Vec<String>) {
    if notices.is_empty() {
        return;
    }
    let place = Node { flex_direction: FlexDirection::Column, ..default() };
    page.spawn((place, live(Role::Status, words.get("library-notices")))).with_children(|place| {
        place.spawn(panel(Token::Note)).with_children(|note| {
            for notice in notices {
                note.spawn(spoken(notice, TypeStyle::Body, Token::OnNote));
            }
        });
    });
}

/// What a button that leads to a scenario does.
pub(super) fn pick(position: usize) -> impl Bundle {
    bevy::ui_widgets::observe(move |_: On<Activate>, mut shelf: ResMut<Shelf>, mut next: ResMut<NextState<Screen>>| {
        shelf.picked = Some(position);
        next.set(Screen::Briefing);
    })
}
