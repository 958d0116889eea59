//! The library: every conversation as a card.

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::accessibility::{named, node};
use super::super::theme::{Fill, Token, TypeStyle, space};
use super::super::widgets::button::{ButtonLook, named_button};
use super::super::widgets::layout::{boxed, card, column, rest, row};
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{Tone, body, caption, chip, drawn, heading, muted, title};
use super::{Screen, screen};

/// How wide the page grows, in pixels: beyond it, lines become too long to read with ease.
const PAGE_WIDTH: f32 = 1180.0;
/// How wide a card wants to be, in rem.
const CARD_WIDTH: f32 = 19.0;

/// What a card of the library shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Card {
    /// What tells this scenario from every other.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who needs to be heard, and who they are to you.
    pub person: String,
    /// What it is about, in a sentence.
    pub about: String,
    /// Short facts: channel, difficulty, minutes.
    pub facts: Vec<String>,
    /// What to know before, if it may hurt.
    pub content_note: Option<String>,
}

/// The cards to show, in their order.
#[derive(Resource, Clone, Default, Debug)]
pub struct Shelf(pub Vec<Card>);

/// Somebody begins a conversation.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct Begin {
    /// The `id` of its card.
    pub id: String,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shelf>()
        .add_message::<Begin>()
        .add_systems(OnEnter(Screen::Library), open);
}

fn open(mut commands: Commands, shelf: Res<Shelf>) {
    let cards: Vec<_> = shelf.0.iter().cloned().map(scenario_card).collect();
    commands.spawn((
        screen(Screen::Library, "Library"),
        children![
            masthead(),
            scroll_area(
                "Conversations",
                (
                    boxed(Node {
                        flex_direction: FlexDirection::Column,
                        align_self: AlignSelf::Center,
                        width: percent(100),
                        max_width: px(PAGE_WIDTH),
                        padding: UiRect::all(px(space::PAGE)),
                        row_gap: px(space::LARGE),
                        ..default()
                    }),
                    children![
                        (
                            column(space::HAIR),
                            children![
                                title("Who would you like to listen to today?"),
                                muted("Nothing here is graded. Leaving costs nothing, and you can always come back."),
                            ],
                        ),
                        (
                            shelf_list(),
                            Children::spawn(SpawnIter(cards.into_iter())),
                        ),
                    ],
                ),
            ),
        ],
    ));
}

fn shelf_list() -> impl Bundle {
    (
        Node {
            flex_wrap: FlexWrap::Wrap,
            align_items: AlignItems::Stretch,
            column_gap: px(space::LARGE),
            row_gap: px(space::LARGE),
            ..default()
        },
        node(Role::List),
    )
}

fn masthead() -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(px(space::PAGE), px(14)),
            align_items: AlignItems::Baseline,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::MEDIUM),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Token::Masthead),
        named(Role::Banner, "Heard. Practise the conversations where somebody needs to be heard."),
        children![
            drawn("Heard", TypeStyle::Title, Token::OnMasthead),
            drawn(
                "Practise the conversations where somebody needs to be heard.",
                TypeStyle::Small,
                Token::OnMastheadMuted,
            ),
        ],
    )
}

fn scenario_card(data: Card) -> impl Bundle {
    let initial = data.person.chars().next().map(String::from).unwrap_or_default();
    let facts: Vec<_> = data
        .facts
        .into_iter()
        .map(|fact| chip(fact, Tone::Plain))
        .collect();
    let note: Vec<_> = data.content_note.into_iter().map(|note| chip(note, Tone::Warm)).collect();
    let begin = named_button(ButtonLook::Primary, "Begin", format!("Begin: {}", data.title));
    let id = data.id;
    (
        card(data.title.clone(), CARD_WIDTH),
        children![
            (
                boxed(Node { column_gap: px(space::MEDIUM), ..default() }),
                children![
                    avatar(initial),
                    (rest(2.0), children![heading(data.title), caption(data.person)]),
                ],
            ),
            body(data.about),
            (
                row(space::SMALL),
                Children::spawn((SpawnIter(facts.into_iter()), SpawnIter(note.into_iter()))),
            ),
            (
                boxed(Node { margin: UiRect::top(auto()), ..default() }),
                children![(begin, observe_begin(id))],
            ),
        ],
    )
}

/// A round mark with the first letter of a name. It decorates; the name stands beside it.
fn avatar(initial: String) -> impl Bundle {
    (
        Node {
            width: px(52),
            height: px(52),
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border_radius: BorderRadius::all(px(999)),
            ..default()
        },
        Fill(Token::WarmSoft),
        children![drawn(initial, TypeStyle::Heading, Token::Warm)],
    )
}

fn observe_begin(id: String) -> impl Bundle {
    bevy::ui_widgets::observe(move |_: On<Activate>, mut begin: MessageWriter<Begin>| {
        begin.write(Begin { id: id.clone() });
    })
}
