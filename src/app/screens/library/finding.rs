//! Finding a conversation: words to look for, filters, and the page of cards that fit.
//!
//! A few dozen cards are made at a time, when the page is opened and whenever what is looked for changes.

use accesskit::Role;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::live;
use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::wake::Wake;
use super::super::super::widgets::button::quiet;
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::field::line_field;
use super::super::super::widgets::layout::{boxed, card_grid, column, row};
use super::super::super::widgets::segmented::{SegmentChosen, segmented};
use super::super::super::widgets::text::{label, muted, words as spoken};
use super::super::Screen;
use super::Told;
use super::card::{broken_card, scenario_card};
use crate::library::{Entry, Search};
use crate::scenario::{Channel, Relationship};
use crate::texts;

/// How many cards a page has.
pub const FOUND_AT_ONCE: usize = 24;
/// How wide a card is at least, in rem.
const CARD_WIDTH: f32 = 17.0;
/// How wide the field is at least and at most, in pixels.
const LEAST_FIELD: f32 = 320.0;
const FIELD_WIDTH: f32 = 560.0;
/// From gentle to hard.
const DIFFICULTIES: [u8; 3] = [1, 2, 3];

/// What is looked for, and which page of it is shown, from 0. It stays while the window is open.
#[derive(Resource, Clone, Default, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What is looked for.
    pub search: Search,
    /// Which page.
    pub page: usize,
}

/// The field with the words to look for.
#[derive(Component)]
struct WordsField;

/// How many there are, in words.
#[derive(Component)]
struct Count;

/// The way to all of them, where something is looked for.
#[derive(Component)]
struct Widen;

/// Where the filters unfold, below the field and their button.
#[derive(Component)]
struct Filters;

/// The cards.
#[derive(Component)]
struct Found;

/// The ways to the other pages.
#[derive(Component)]
struct Pages;

/// A part of what is looked for that a filter sets.
type Set = fn(&mut Search, Option<usize>, &Choices);

/// What filters offer: what there is on the shelf, and no more.
#[derive(Clone)]
struct Choices {
    relationships: Vec<Relationship>,
    channels: Vec<Channel>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Finding>().add_systems(
        Update,
        (look_for_words, show_found.run_if(resource_changed::<Finding>)).chain().run_if(in_state(Screen::Library)),
    );
}

pub(super) fn spawn(page: &mut ChildSpawnerCommands, told: &Told, finding: &Finding) {
    let words = &told.words;
    page.spawn(column(space::MEDIUM)).with_children(|section| {
        let line = Node {
            flex_wrap: FlexWrap::Wrap,
            align_items: AlignItems::End,
            column_gap: px(space::MEDIUM),
            row_gap: px(space::MEDIUM),
            ..default()
        };
        section.spawn(boxed(line)).with_children(|line| {
            let place = Node {
                flex_direction: FlexDirection::Column,
                flex_grow: 1.0,
                flex_basis: px(0),
                min_width: px(LEAST_FIELD),
                max_width: px(FIELD_WIDTH),
                ..default()
            };
            line.spawn(boxed(place)).with_children(|place| {
                place.spawn(label(words.get("library-search")));
                place.spawn((line_field(words.get("library-search"), &finding.search.words), WordsField));
            });
            line.spawn(disclosure(words.get("library-filters"), Folding::Aside)).observe(unfold_filters);
        });
        section.spawn((boxed(Node { flex_direction: FlexDirection::Column, ..default() }), Filters));
        let found = found(told, &finding.search);
        section.spawn(row(space::MEDIUM)).with_children(|line| {
            let place = Node { flex_direction: FlexDirection::Column, ..default() };
            line.spawn((place, live(Role::Status, words.get("library-found-name")))).with_children(|place| {
                place.spawn((spoken(count(told, &found), TypeStyle::Small, Token::Muted), Count));
            });
            line.spawn((boxed(Node::default()), Widen)).with_children(|way| spawn_show_all(way, told, &finding.search));
        });
        section.spawn((card_grid(words.get("library"), CARD_WIDTH), Found)).with_children(|grid| {
            spawn_cards(grid, told, &found, finding.page);
        });
        section.spawn((row(space::MEDIUM), Pages)).with_children(|ways| spawn_ways(ways, told, &found, finding.page));
    });
}

/// The positions of what fits on the shelf, what can be played first.
fn found(told: &Told, search: &Search) -> Vec<usize> {
    let entries = || told.shelf.entries.iter().enumerate();
    let played = entries().filter(|(_, entry)| entry.scenario().is_some_and(|_| fits(told, search, entry)));
    let broken = entries().filter(|(_, entry)| entry.scenario().is_none() && search.finds_file(entry.title()));
    played.chain(broken).map(|(position, _)| position).collect()
}

fn fits(told: &Told, search: &Search, entry: &Entry) -> bool {
    let Some(scenario) = entry.scenario() else { return false };
    let channel = told.words.get(texts::channel_key(scenario.channel));
    let relationship = told.words.get(texts::relationship_key(scenario.relationship));
    search.finds(scenario, &[&channel, &relationship], told.records.standings.contains_key(&entry.key))
}

fn count(told: &Told, found: &[usize]) -> String {
    if found.is_empty() {
        return told.words.get("library-found-none");
    }
    let all = told.shelf.entries.len();
    told.words.with("library-found", &[("found", found.len().into()), ("all", all.into())])
}

fn page_of(found: &[usize], page: usize) -> &[usize] {
    let pages = found.len().div_ceil(FOUND_AT_ONCE).max(1);
    let start = page.min(pages - 1) * FOUND_AT_ONCE;
    &found[start..found.len().min(start + FOUND_AT_ONCE)]
}

fn spawn_cards(grid: &mut ChildSpawnerCommands, told: &Told, found: &[usize], page: usize) {
    for position in page_of(found, page) {
        let Some(entry) = told.shelf.entries.get(*position) else { continue };
        if let Some(scenario) = entry.scenario() {
            grid.spawn(scenario_card(*position, entry, scenario, &told.records, &told.words, &told.preferences));
        } else if let Some(trouble) = told.words.trouble(entry) {
            grid.spawn(broken_card(entry, trouble, &told.words));
        }
    }
}

fn spawn_show_all(way: &mut ChildSpawnerCommands, told: &Told, search: &Search) {
    if !search.is_empty() {
        way.spawn(quiet(told.words.get("library-show-all"))).observe(show_all);
    }
}

/// The ways to the pages before and after, where there is more than one.
fn spawn_ways(ways: &mut ChildSpawnerCommands, told: &Told, found: &[usize], page: usize) {
    let pages = found.len().div_ceil(FOUND_AT_ONCE);
    if pages < 2 {
        return;
    }
    let page = page.min(pages - 1);
    if page > 0 {
        ways.spawn((quiet(told.words.get("library-page-before")), turn_to(page - 1)));
    }
    ways.spawn(muted(told.words.with("library-page", &[("page", (page + 1).into()), ("pages", pages.into())])));
    if page + 1 < pages {
        ways.spawn((quiet(told.words.get("library-page-after")), turn_to(page + 1)));
    }
}

/// What a button does that leads to a page; the keyboard goes along, to its first card.
fn turn_to(page: usize) -> impl Bundle {
    bevy::ui_widgets::observe(
        move |_: On<Activate>,
              mut finding: ResMut<Finding>,
              grids: Query<Entity, With<Found>>,
              mut commands: Commands| {
            finding.page = page;
            for grid in &grids {
                commands.entity(grid).insert(Leads);
            }
        },
    )
}

/// Marks the cards when the keyboard is to go to the first of them.
#[derive(Component)]
struct Leads;

fn look_for_words(
    fields: Query<&EditableText, (With<WordsField>, Changed<EditableText>)>,
    mut finding: ResMut<Finding>,
) {
    for field in &fields {
        let words = field.value().to_string();
        if words != finding.search.words {
            finding.search.words = words;
            finding.page = 0;
        }
    }
}

/// Makes the cards anew. What is looked for changed; what the page has besides stays, and the keyboard with it.
fn show_found(
    told: Told,
    finding: Res<Finding>,
    grids: Query<(Entity, Has<Leads>), With<Found>>,
    pages: Query<Entity, With<Pages>>,
    widen: Query<Entity, With<Widen>>,
    mut counts: Query<&mut Text, With<Count>>,
    mut wake: ResMut<Wake>,
    mut commands: Commands,
) {
    let found = found(&told, &finding.search);
    for mut text in &mut counts {
        text.0 = count(&told, &found);
    }
    for (grid, leads) in &grids {
        commands.entity(grid).despawn_children().with_children(|grid| spawn_cards(grid, &told, &found, finding.page));
        if leads {
            commands.entity(grid).remove::<Leads>();
            commands.run_system_cached_with(go_to_first_in, grid);
        }
    }
    for ways in &pages {
        commands.entity(ways).despawn_children().with_children(|ways| spawn_ways(ways, &told, &found, finding.page));
    }
    for way in &widen {
        commands.entity(way).despawn_children().with_children(|way| spawn_show_all(way, &told, &finding.search));
    }
    wake.settle();
}

fn go_to_first_in(
    In(grid): In<Entity>,
    children: Query<&Children>,
    controls: Query<(), With<TabIndex>>,
    mut focus: ResMut<InputFocus>,
) {
    if let Some(first) = children.iter_descendants_depth_first(grid).find(|entity| controls.contains(*entity)) {
        focus.set(first, FocusCause::Navigated);
    }
}

fn show_all(_: On<Activate>, mut finding: ResMut<Finding>, mut next: ResMut<NextState<Screen>>) {
    *finding = Finding::default();
    next.set(Screen::Library);
}

fn unfold_filters(
    opened: On<Opened>,
    told: Told,
    finding: Res<Finding>,
    places: Query<Entity, With<Filters>>,
    mut commands: Commands,
) {
    // Below the line of the field: beside it there is no room.
    for place in &places {
        commands.entity(place).add_child(opened.panel);
    }
    let words = &told.words;
    let scenarios = || told.shelf.entries.iter().filter_map(Entry::scenario);
    let choices = Choices {
        relationships: present(&Relationship::ALL, scenarios().map(|scenario| scenario.relationship)),
        channels: present(&Channel::ALL, scenarios().map(|scenario| scenario.channel)),
    };
    let search = &finding.search;
    let of = |keys: Vec<&str>| keys.into_iter().map(|key| words.get(key)).collect::<Vec<_>>();
    let relationships = of(choices.relationships.iter().map(|one| texts::relationship_key(*one)).collect());
    let channels = of(choices.channels.iter().map(|one| texts::channel_key(*one)).collect());
    let difficulties = of(DIFFICULTIES.map(texts::difficulty_key).to_vec());
    let chosen_one = search.relationship.and_then(|one| choices.relationships.iter().position(|two| *two == one));
    let chosen_channel = search.channel.and_then(|one| choices.channels.iter().position(|two| *two == one));
    let chosen_difficulty = search.difficulty.and_then(|one| DIFFICULTIES.iter().position(|two| *two == one));
    let filters: [(&str, Vec<String>, Option<usize>, Set); 4] = [
        ("filter-relationship", relationships, chosen_one, |search, chosen, choices| {
            search.relationship = chosen.and_then(|chosen| choices.relationships.get(chosen).copied());
        }),
        ("filter-channel", channels, chosen_channel, |search, chosen, choices| {
            search.channel = chosen.and_then(|chosen| choices.channels.get(chosen).copied());
        }),
        ("filter-difficulty", difficulties, chosen_difficulty, |search, chosen, _| {
            search.difficulty = chosen.and_then(|chosen| DIFFICULTIES.get(chosen).copied());
        }),
        ("filter-played", vec![words.get("filter-fresh")], search.fresh.then_some(0), |search, chosen, _| {
            search.fresh = chosen.is_some();
        }),
    ];
    commands.entity(opened.panel).with_children(|panel| {
        for (key, labels, chosen, set) in filters {
            let choices = choices.clone();
            let name = words.get(key);
            let labels = std::iter::once(words.get("filter-all")).chain(labels);
            let chosen = chosen.map_or(0, |chosen| chosen + 1);
            panel.spawn(column(space::HAIR)).with_children(|filter| {
                filter.spawn(label(name.clone()));
                filter.spawn(segmented(name, labels, chosen)).observe(
                    move |chosen: On<SegmentChosen>, mut finding: ResMut<Finding>| {
                        set(&mut finding.search, chosen.index.checked_sub(1), &choices);
                        finding.page = 0;
                    },
                );
            });
        }
    });
}

/// Those of all that are there, in the order of all.
fn present<T: Copy + PartialEq>(all: &[T], there: impl Iterator<Item = T>) -> Vec<T> {
    let there: Vec<T> = there.collect();
    all.iter().copied().filter(|one| there.contains(one)).collect()
}
