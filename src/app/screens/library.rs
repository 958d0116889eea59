//! The library: every conversation as a card, and what can be gone on with.

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::accessibility::{live, named};
use super::super::shelf::{Notices, Records, Shelf};
use super::super::theme::{Fill, TextSize, Token, TypeStyle, space};
use super::super::widgets::button::{ButtonLook, named_button, primary};
use super::super::widgets::layout::{boxed, card, card_grid, column, page, panel, rest, row};
use super::super::widgets::likeness::likeness;
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{Tone, body, caption, chip, drawn, heading, muted, title, words as spoken};
use super::super::words::{Preferences, Words};
use super::keys::ShowKeys;
use super::pause::PauseButton;
use super::{Screen, screen};
use crate::library::Entry;
use crate::scenario::{Scenario, Wording};
use crate::texts;

/// How wide the page grows, in pixels: beyond it, lines become too long to read with ease.
const PAGE_WIDTH: f32 = 1180.0;
/// How wide a card is at least, in rem.
const CARD_WIDTH: f32 = 17.0;
/// The side of a face on a card, in pixels.
const FACE: f32 = 72.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Library), open).add_systems(Startup, go_to_picked);
}

/// A scenario named on the command line opens at once.
fn go_to_picked(shelf: Res<Shelf>, mut next: ResMut<NextState<Screen>>) {
    if shelf.picked().is_some_and(|entry| entry.scenario().is_some()) {
        next.set(Screen::Briefing);
    }
}

fn open(
    shelf: Res<Shelf>,
    mut records: ResMut<Records>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    mut notices: ResMut<Notices>,
    mut commands: Commands,
) {
    records.look_again();
    let notices = std::mem::take(&mut notices.0);
    let cards: Vec<_> = (0..)
        .zip(&shelf.entries)
        .filter_map(|(position, entry)| {
            Some(scenario_card(position, entry, entry.scenario()?, &records, &words, &preferences))
        })
        .collect();
    let broken: Vec<_> =
        shelf.entries.iter().filter_map(|entry| Some(broken_card(entry, words.trouble(entry)?, &words))).collect();
    let notices: Vec<_> = (!notices.is_empty())
        .then(|| {
            (
                Node { flex_direction: FlexDirection::Column, ..default() },
                live(Role::Status, words.get("library-notices")),
                children![(panel(Token::Note), Children::spawn(SpawnIter(notices.into_iter().map(note))))],
            )
        })
        .into_iter()
        .collect();
    let left: Vec<_> = go_on_panel(&shelf, &records, &words).into_iter().collect();
    let content = (
        page(PAGE_WIDTH, space::LARGE),
        Children::spawn((
            SpawnIter(notices.into_iter()),
            Spawn((
                column(space::HAIR),
                children![title(words.get("library-title")), muted(words.get("library-promise"))],
            )),
            SpawnIter(left.into_iter()),
            Spawn((
                card_grid(words.get("library"), CARD_WIDTH),
                Children::spawn((SpawnIter(cards.into_iter()), SpawnIter(broken.into_iter()))),
            )),
        )),
    );
    commands.spawn((
        screen(Screen::Library, words.get("library")),
        children![masthead(&words), scroll_area(words.get("library-all"), content)],
    ));
}

fn masthead(words: &Words) -> impl Bundle + use<> {
    (
        Node {
            padding: UiRect::axes(px(space::PAGE), px(14)),
            align_items: AlignItems::Center,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::MEDIUM),
            row_gap: px(space::SMALL),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Token::Masthead),
        named(Role::Banner, format!("{}. {}", words.get("product"), words.get("tagline"))),
        children![
            drawn(words.get("product"), TypeStyle::Title, Token::OnMasthead),
            (
                // As wide as its words, so that it takes a line of its own before it is squeezed.
                boxed(Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, ..default() }),
                children![drawn(words.get("tagline"), TypeStyle::Small, Token::OnMastheadMuted)],
            ),
            (
                row(space::SMALL),
                children![
                    (
                        named_button(ButtonLook::Masthead, "A−", words.get("text-smaller")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut size: ResMut<TextSize>| *size = size.smaller()),
                    ),
                    (
                        named_button(ButtonLook::Masthead, "A+", words.get("text-larger")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut size: ResMut<TextSize>| *size = size.larger()),
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("progress"), words.get("progress")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::Progress);
                        }),
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("action-pause"), words.get("action-pause")),
                        PauseButton
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("keys"), words.get("keys")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut commands: Commands| commands.trigger(ShowKeys)),
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("settings"), words.get("settings")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::Settings);
                        }),
                    ),
                ],
            ),
        ],
    )
}

/// A sentence on a note.
fn note(text: String) -> impl Bundle {
    spoken(text, TypeStyle::Body, Token::OnNote)
}

/// The conversation that was left last, to go on with.
fn go_on_panel(shelf: &Shelf, records: &Records, words: &Words) -> Option<impl Bundle + use<>> {
    let (about, position) =
        records.unfinished.iter().find_map(|about| Some((about, shelf.position(&about.scenario)?)))?;
    shelf.entries.get(position)?.scenario()?;
    let button = primary(words.get("library-go-on"));
    Some((
        panel(Token::AccentSoft),
        children![(
            boxed(Node {
                align_items: AlignItems::Center,
                flex_wrap: FlexWrap::Wrap,
                column_gap: px(space::MEDIUM),
                row_gap: px(space::SMALL),
                ..default()
            }),
            children![
                (rest(space::HAIR), children![heading(words.get("library-left")), body(about.title.clone()),],),
                (button, pick(position)),
            ],
        )],
    ))
}

fn scenario_card(
    position: usize,
    entry: &Entry,
    scenario: &Scenario,
    records: &Records,
    words: &Words,
    preferences: &Preferences,
) -> impl Bundle + use<> {
    let wording = Wording::of(scenario, preferences.you.as_deref());
    let name = wording.plain(&scenario.title);
    let showing = scenario.opening().and_then(|turn| scenario.turns.get(turn)?.feeling).unwrap_or_default();
    let face = words.with(
        "portrait",
        &[
            ("name", scenario.person.name.clone().into()),
            ("feeling", words.get(texts::feeling_key(showing.feeling)).into()),
        ],
    );
    let who = format!("{} · {}", scenario.person.name, words.get(texts::relationship_key(scenario.relationship)));
    let facts = [
        words.get(texts::channel_key(scenario.channel)),
        words.get(texts::difficulty_key(scenario.difficulty)),
        words.with("minutes", &[("minutes", scenario.minutes().into())]),
    ];
    let notes: Vec<_> = scenario
        .content_notes
        .iter()
        .map(|note| chip(words.with("content-note", &[("topic", note.topic.clone().into())]), Tone::Warm))
        .collect();
    let landed: Vec<_> = standing(entry, records, words).map(caption).into_iter().collect();
    let open = named_button(
        ButtonLook::Primary,
        words.get("library-open"),
        words.with("library-open-name", &[("title", name.clone().into())]),
    );
    (
        card(name.clone()),
        children![
            (
                boxed(Node { column_gap: px(space::MEDIUM), align_items: AlignItems::Center, ..default() }),
                children![
                    likeness(scenario.person.portrait.clone(), showing, FACE, face),
                    (rest(2.0), children![heading(name), caption(who)]),
                ],
            ),
            body(wording.plain(&scenario.summary)),
            (
                row(space::SMALL),
                Children::spawn((
                    SpawnIter(facts.into_iter().map(|fact| chip(fact, Tone::Plain))),
                    SpawnIter(notes.into_iter()),
                )),
            ),
            (
                boxed(Node {
                    flex_direction: FlexDirection::Column,
                    align_items: AlignItems::Start,
                    row_gap: px(space::SMALL),
                    margin: UiRect::top(auto()),
                    ..default()
                }),
                Children::spawn((SpawnIter(landed.into_iter()), Spawn((open, pick(position))))),
            ),
        ],
    )
}

/// What landed best so far, in words.
fn standing(entry: &Entry, records: &Records, words: &Words) -> Option<String> {
    let standing = records.standings.get(&entry.key)?;
    let best = standing.best.summary.as_ref()?;
    let band = words.get(texts::band_key(best.band?));
    Some(words.with("library-best", &[("band", band.into()), ("times", standing.times.into())]))
}

/// A file that cannot be played, with what is wrong and where.
fn broken_card(entry: &Entry, trouble: String, words: &Words) -> impl Bundle + use<> {
    (
        card(entry.title().to_owned()),
        children![
            heading(entry.title().to_owned()),
            chip(words.get("library-broken"), Tone::Warm),
            body(trouble),
            muted(words.with("library-broken-help", &[("key", entry.key.clone().into())])),
        ],
    )
}

fn pick(position: usize) -> impl Bundle {
    bevy::ui_widgets::observe(move |_: On<Activate>, mut shelf: ResMut<Shelf>, mut next: ResMut<NextState<Screen>>| {
        shelf.picked = Some(position);
        next.set(Screen::Briefing);
    })
}
