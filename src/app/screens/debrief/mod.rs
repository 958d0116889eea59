//! The debrief: what a conversation showed. Short first, the rest folded; the number comes last.
//!
//! | file | what it tells |
//! |---|---|
//! | `ending` | how it ended and how it left the person; at the end, what to think about |
//! | `notes` | what the trainee makes of it, before anybody else's view; and what they take along |
//! | `turning_point` | the one reply worth talking about, beside one that would have landed |
//! | `asked` | what was asked and given; the doors that were opened |
//! | `replies`, `roads` | every reply with what came of it, and the replies not chosen |
//! | `reply`, `evidence` | the words of a reply, with what they show marked in place |
//! | `their_side` | the conversation once more, as the person heard it |
//! | `arcs` | how the person felt along the way |
//! | `map` | the turns of the conversation and the roads between them, to try again from any |
//! | `save` | the debrief as a page to keep |
//! | `score` | the number, its parts, and what the words for it mean |
//!
//! What is told is computed by [`Debrief`]; the screen only shows it. What is folded is made when it is unfolded.

mod arcs;
mod asked;
mod ending;
mod evidence;
mod map;
mod notes;
mod replies;
mod reply;
mod roads;
mod save;
mod score;
mod their_side;
mod turning_point;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;
use bevy::window::WindowCloseRequested;

use super::super::input::KeyCommand;
use super::super::session::Session;
use super::super::theme::{Fill, Stroke, Token, space};
use super::super::widgets::button::{primary, quiet};
use super::super::widgets::layout::{boxed, column, page};
use super::super::widgets::scroll::scroll_area;
use super::super::words::Words;
use super::pause::pause_button;
use super::{Screen, screen};
use crate::debrief::Debrief;
use crate::play::{Conversation, Script};
use crate::texts::Value;

/// How wide the page grows, in pixels: beyond it, lines become too long to read with ease.
const PAGE_WIDTH: f32 = 1040.0;
/// How wide two replies side by side want to be each, in rem.
const SIDE_WIDTH: f32 = 19.0;

/// Somebody wants to try the same conversation again.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub struct TryAgain {
    /// What tells its scenario from every other in the library.
    pub scenario: String,
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<TryAgain>()
        .add_systems(OnEnter(Screen::Debrief), (open.run_if(resource_exists::<Session>), leave_without_session))
        .add_observer(fill)
        .add_observer(notes::keep_when_left)
        .add_observer(notes::keep_when_gone)
        .add_systems(
            Last,
            notes::keep_at_last.run_if(on_message::<AppExit>.or_else(on_message::<WindowCloseRequested>)),
        )
        .add_systems(Update, leave_by_key.run_if(in_state(Screen::Debrief)));
}

/// What the sections tell from: the conversation, and the words to tell it in.
#[derive(SystemParam)]
struct Told<'w> {
    session: Res<'w, Session>,
    words: Res<'w, Words>,
}

impl Told<'_> {
    fn conversation(&self) -> &Conversation {
        self.session.conversation()
    }

    fn script(&self) -> &Script {
        self.conversation().script()
    }

    fn debrief(&self) -> Debrief<'_> {
        Debrief::of(self.conversation())
    }

    /// The name of the person who needed to be heard.
    fn person(&self) -> &str {
        &self.script().scenario().person.name
    }

    /// One of the interface's texts.
    fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// One of the interface's texts, with values filled in.
    fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, values)
    }

    /// One of the interface's texts, with the person's name in it.
    fn about_person(&self, key: &str) -> String {
        self.with(key, &[("person", self.person().into())])
    }

    /// One of the author's texts, without emphasis.
    fn plain(&self, text: &str) -> String {
        self.session.wording.plain(text)
    }
}

/// The page that scrolls.
#[derive(Component, Clone, Copy, Default, Debug)]
struct Page;

fn open(told: Told, mut commands: Commands) {
    let title = told.get("debrief");
    commands.spawn(screen(Screen::Debrief, title.clone())).with_children(|window| {
        window.spawn(scroll_area(title, (Page, page(PAGE_WIDTH, space::PAGE))));
        window.spawn((boxed(footer()), Fill(Token::Raised), Stroke(Token::Line))).with_children(|bar| {
            bar.spawn(primary(told.get("debrief-try-again"))).observe(try_again);
            bar.spawn(quiet(told.get("debrief-save"))).observe(save::save);
            bar.spawn(quiet(told.get("debrief-to-library"))).observe(to_library);
            bar.spawn(pause_button(&told.words));
            bar.spawn(save::place(told.get("kept-notice")));
        });
    });
}

fn footer() -> Node {
    Node {
        flex_wrap: FlexWrap::Wrap,
        flex_shrink: 0.0,
        justify_content: JustifyContent::Center,
        padding: UiRect::axes(px(space::LARGE), px(12)),
        border: UiRect::top(px(1)),
        column_gap: px(space::MEDIUM),
        row_gap: px(space::SMALL),
        ..default()
    }
}

/// Puts the sections on the page, in the order in which they are read.
fn fill(page: On<Add, Page>, told: Told, mut commands: Commands) {
    let debrief = told.debrief();
    commands.entity(page.entity).with_children(|page| {
        ending::spawn_opening(page, &told, &debrief);
        notes::spawn_own_view(page, &told, &debrief);
        turning_point::spawn(page, &told, &debrief);
        asked::spawn(page, &told, &debrief);
        page.spawn(column(space::MEDIUM)).with_children(|folded| {
            replies::spawn_folded(folded, &told, &debrief);
            their_side::spawn_folded(folded, &told, &debrief);
            arcs::spawn_folded(folded, &told, &debrief);
            map::spawn_folded(folded, &told, &debrief);
        });
        ending::spawn_questions(page, &told, &debrief);
        notes::spawn_intention(page, &told, &debrief);
        score::spawn(page, &told, &debrief);
    });
}

fn try_again(_: On<Activate>, session: Res<Session>, mut again: MessageWriter<TryAgain>) {
    again.write(TryAgain { scenario: session.scenario.clone() });
}

fn to_library(_: On<Activate>, mut next: ResMut<NextState<Screen>>) {
    next.set(Screen::Library);
}

fn leave_by_key(mut keys: MessageReader<KeyCommand>, mut next: ResMut<NextState<Screen>>) {
    if keys.read().any(|key| matches!(key, KeyCommand::Menu | KeyCommand::Back)) {
        next.set(Screen::Library);
    }
}

/// There is nothing to tell.
fn leave_without_session(session: Option<Res<Session>>, mut next: ResMut<NextState<Screen>>) {
    if session.is_none() {
        next.set(Screen::Library);
    }
}
