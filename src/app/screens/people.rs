//! Who practises: on a computer that several people share, each has their own progress; and nobody keeps nothing.

use accesskit::Role;
use bevy::input_focus::FocusLost;
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::Activate;

use super::super::accessibility::{live, named};
use super::super::input::KeyCommand;
use super::super::session::Session;
use super::super::shelf::{Notices, Records, Who};
use super::super::theme::{TextSize, Theme, Token, TypeStyle, space};
use super::super::widgets::button::{ButtonLook, named_button, quiet};
use super::super::widgets::field::line_field;
use super::super::widgets::layout::{boxed, column, page, panel};
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{caption, heading, muted, title, words as text};
use super::super::words::{Preferences, Words};
use super::{Screen, screen};
use crate::settings::Settings;

/// How wide the page grows, in pixels.
const PAGE_WIDTH: f32 = 860.0;
/// How wide a field is at most, in pixels.
const FIELD_WIDTH: f32 = 420.0;
/// How many characters a name has at most.
const LONGEST_NAME: usize = 60;

/// The page, to be filled.
#[derive(Component)]
struct Page;

/// The field with a new name.
#[derive(Component)]
struct NewName;

/// The field with what people in scenarios call the trainee.
#[derive(Component)]
struct You;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::People), open)
        .add_systems(Startup, ask_on_a_shared_computer)
        .add_systems(Update, leave_by_key.run_if(in_state(Screen::People)))
        .add_observer(fill)
        .add_observer(keep_you_when_left)
        .add_observer(keep_you_when_gone);
}

/// What to call who practises.
pub(super) fn who(records: &Records, words: &Words) -> String {
    match &records.who {
        Who::Unnamed => words.get("people-unnamed"),
        Who::Named(name) => name.clone(),
        Who::Nobody => words.get("people-nobody-short"),
    }
}

/// Where several people practise, it begins with the question who it is now.
fn ask_on_a_shared_computer(
    records: Res<Records>,
    shelf: Res<super::super::shelf::Shelf>,
    mut next: ResMut<NextState<Screen>>,
) {
    if records.is_shared() && shelf.picked.is_none() {
        next.set(Screen::People);
    }
}

fn open(words: Res<Words>, mut commands: Commands) {
    let name = words.get("people");
    let content = (Page, page(PAGE_WIDTH, space::LARGE));
    commands.spawn((screen(Screen::People, name.clone()), children![scroll_area(name, content)]));
}

fn fill(
    added: On<Add, Page>,
    words: Res<Words>,
    records: Res<Records>,
    preferences: Res<Preferences>,
    mut notices: ResMut<Notices>,
    mut commands: Commands,
) {
    let notices = std::mem::take(&mut notices.0);
    commands.entity(added.entity).with_children(|page| {
        if !notices.is_empty() {
            let place = Node { flex_direction: FlexDirection::Column, ..default() };
            page.spawn((place, live(Role::Status, words.get("library-notices")))).with_children(|place| {
                place.spawn(panel(Token::Note)).with_children(|note| {
                    for notice in notices {
                        note.spawn(text(notice, TypeStyle::Body, Token::OnNote));
                    }
                });
            });
        }
        page.spawn(column(space::HAIR)).with_children(|top| {
            top.spawn(title(words.get("people")));
            top.spawn(muted(words.get("people-means")));
            let now = who(&records, &words);
            top.spawn(caption(words.with("people-now", &[("name", now.into())])));
        });
        let choices =
            Node { flex_wrap: FlexWrap::Wrap, column_gap: px(space::MEDIUM), row_gap: px(space::MEDIUM), ..default() };
        page.spawn((choices, named(Role::Group, words.get("people-here")))).with_children(|ways| {
            for name in records.names() {
                spawn_choice(ways, &records, name.clone(), Who::Named(name));
            }
            spawn_choice(ways, &records, words.get("people-unnamed"), Who::Unnamed);
            spawn_choice(ways, &records, words.get("people-nobody"), Who::Nobody);
        });
        page.spawn(caption(words.get("people-nobody-means")));
        page.spawn(column(space::SMALL)).with_children(|section| {
            spawn_field(section, words.get("people-new"), "", NewName);
            section.spawn(boxed(Node::default())).with_children(|way| {
                way.spawn(quiet(words.get("people-add"))).observe(add);
            });
        });
        if records.who == Who::Unnamed {
            page.spawn(column(space::SMALL)).with_children(|section| {
                let name = preferences.you.as_deref().unwrap_or_default();
                spawn_field(section, words.get("people-you"), name, You);
                section.spawn(caption(words.get("people-you-means")));
            });
        }
        page.spawn(boxed(Node::default())).with_children(|ways| {
            ways.spawn(quiet(words.get("back-to-library"))).observe(back);
        });
    });
}

/// A button that lets somebody practise. The one who does now stands out, and the line above says so.
fn spawn_choice(ways: &mut ChildSpawnerCommands, records: &Records, name: String, who: Who) {
    let look = if records.who == who { ButtonLook::Primary } else { ButtonLook::Quiet };
    ways.spawn(named_button(look, name.clone(), name)).observe(move |_: On<Activate>, mut commands: Commands| {
        commands.run_system_cached_with(change, who.clone());
    });
}

fn spawn_field(section: &mut ChildSpawnerCommands, name: String, written: &str, mark: impl Component) {
    section.spawn(heading(name.clone()));
    let place = Node { flex_direction: FlexDirection::Column, max_width: px(FIELD_WIDTH), ..default() };
    section.spawn(boxed(place)).with_children(|place| {
        place.spawn((line_field(name, written), mark));
    });
}

fn add(_: On<Activate>, fields: Query<&EditableText, With<NewName>>, mut commands: Commands) {
    let name = fields.iter().find_map(written);
    if let Some(name) = name {
        commands.run_system_cached_with(change, Who::Named(name));
    }
}

/// What stands in a field, if anything does.
fn written(field: &EditableText) -> Option<String> {
    let text: String = field.value().to_string().trim().chars().take(LONGEST_NAME).collect();
    (!text.is_empty()).then_some(text)
}

/// Lets somebody else practise, and leads to the library. What was set while nobody did is gone.
pub(super) fn change(
    In(who): In<Who>,
    mut records: ResMut<Records>,
    mut preferences: ResMut<Preferences>,
    mut theme: ResMut<Theme>,
    mut size: ResMut<TextSize>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let was_nobody = records.who == Who::Nobody;
    if let Err(reason) = records.change(who) {
        let reason = words.tell(&reason);
        notices.0.push(words.with("people-cannot", &[("reason", reason.into())]));
        next.set(Screen::People);
        return;
    }
    commands.remove_resource::<Session>();
    if was_nobody && let Some(folder) = records.settings() {
        preferences.0 = Settings::read(folder).0;
        *theme = preferences.theme.into();
        *size = TextSize::percent(preferences.text_size);
    }
    let name = match &records.who {
        Who::Named(name) => Some(name.clone()),
        Who::Unnamed | Who::Nobody => None,
    };
    let is_other = preferences.person != name;
    if is_other || records.who == Who::Nobody {
        preferences.you.clone_from(&name);
        preferences.person = name;
    }
    next.set(Screen::Library);
}

fn keep_you_when_left(
    lost: On<FocusLost>,
    fields: Query<&EditableText, With<You>>,
    records: Res<Records>,
    preferences: ResMut<Preferences>,
) {
    if let Ok(field) = fields.get(lost.entity) {
        keep_you(field, &records, preferences);
    }
}

fn keep_you_when_gone(
    gone: On<Remove, You>,
    fields: Query<&EditableText>,
    records: Res<Records>,
    preferences: ResMut<Preferences>,
) {
    if let Ok(field) = fields.get(gone.entity) {
        keep_you(field, &records, preferences);
    }
}

fn keep_you(field: &EditableText, records: &Records, mut preferences: ResMut<Preferences>) {
    let you = written(field);
    // By now, somebody else may practise.
    if records.who == Who::Unnamed && preferences.you != you {
        preferences.you = you;
    }
}

fn back(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Library);
}

fn leave_by_key(mut keys: MessageReader<KeyCommand>, mut next: ResMut<NextState<Screen>>) {
    if keys.read().any(|key| matches!(key, KeyCommand::Menu | KeyCommand::Back)) {
        next.set(Screen::Library);
    }
}
