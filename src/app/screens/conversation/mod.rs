//! The conversation: the person, what was said so far, and the replies.
//!
//! | file | what lives there |
//! |---|---|
//! | `exchange` | what is to be seen, as plain data |
//! | `transcript`, `scroll`, `folding` | the lines, that the new ones are in view, and that old ones cost nothing |
//! | `dress` | their look: each channel has its own |
//! | `typewriter` | how new lines appear |
//! | `replies` | what can be said, and choosing it |
//! | `coach` | what a reply was worth, and the gauges |
//! | `asides` | a hint, an offer to pause, a notice |
//! | `aloud` | reading aloud |
//! | `actions`, `pages` | back, hint, history, read aloud, pause, leave |
//! | `face` | the portrait |
//! | `arrange` | what stands where, by the room there is |
//!
//! The screen keeps no state of the conversation. It shows what the [`Session`] says, and hands back what was chosen.

mod actions;
mod aloud;
mod arrange;
mod asides;
mod coach;
mod dress;
mod exchange;
mod face;
mod folding;
mod pages;
mod replies;
mod scroll;
mod transcript;
mod typewriter;

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui::UiSystems;

use super::super::accessibility::named;
use super::super::input::LetterKeys;
use super::super::session::Session;
use super::super::shelf::Notices;
use super::super::theme::{Fill, Token, TypeStyle, space};
use super::super::widgets::layout::boxed;
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{caption, drawn, heading};
use super::super::words::{Preferences, Words};
use super::{Screen, screen};
use crate::play::Mode;
use crate::texts::mode_key;
use arrange::Part;
use dress::place;
pub use transcript::MostBubbles;

pub(super) fn plugin(app: &mut App) {
    let here = in_state(Screen::Conversation).and_then(resource_exists::<Session>);
    app.init_resource::<typewriter::Typewriter>()
        .init_resource::<aloud::ReadAloud>()
        .init_resource::<MostBubbles>()
        .add_message::<actions::Notice>()
        .add_plugins(arrange::plugin)
        .add_systems(OnEnter(Screen::Conversation), open)
        .add_systems(OnExit(Screen::Conversation), aloud::fall_silent)
        .add_systems(
            Update,
            (
                (actions::ask_by_key, typewriter::complete_by_key),
                transcript::follow,
                transcript::forget_oldest,
                (aloud::read_new_lines, aloud::tell_mute),
                typewriter::line_up,
                typewriter::advance,
                (asides::follow_session, asides::show_notices, actions::disable_back, coach::follow_mood),
                place::follow,
                replies::offer,
                (face::follow_feeling, face::change),
            )
                .chain()
                .run_if(here.clone()),
        )
        .add_systems(PostUpdate, (scroll::keep_in_view, face::paint).after(UiSystems::Layout).run_if(here))
        .add_systems(PostUpdate, folding::fold.before(UiSystems::Prepare).run_if(in_state(Screen::Conversation)))
        .add_systems(PostUpdate, dress::size_columns.before(UiSystems::Prepare))
        .add_observer(replies::choose)
        .add_observer(replies::unfold)
        .add_observer(replies::focus_way_on)
        .add_observer(replies::to_debrief)
        .add_observer(actions::ask_by_button)
        .add_observer(aloud::ask)
        .add_observer(actions::go_back)
        .add_observer(actions::see_history)
        .add_observer(actions::open_page)
        .add_observer(asides::give_hint)
        .add_observer(pages::open)
        .add_observer(pages::take_way_out)
        .add_observer(pages::leave_now);
}

fn open(
    session: Option<Res<Session>>,
    words: Res<Words>,
    letters: Res<LetterKeys>,
    preferences: Res<Preferences>,
    mut next: ResMut<NextState<Screen>>,
    mut notices: ResMut<Notices>,
    mut asides: MessageWriter<actions::Notice>,
    mut commands: Commands,
) {
    let Some(session) = session else {
        next.set(Screen::Library);
        return;
    };
    // What happened on the way here is said here: a scenario that was changed since, for one.
    let told = notices.0.drain(..).collect::<Vec<_>>();
    if !told.is_empty() {
        asides.write(actions::Notice(Some(told.join(" "))));
    }
    let title = session.wording.plain(&session.conversation().script().scenario().title);
    commands
        .spawn(screen(Screen::Conversation, title.clone()))
        .with_children(|page| {
            page.spawn((Part::Masthead, masthead(title, &session, &words)));
            page.spawn((Part::Body, boxed(body()))).with_children(|body| {
                spawn_person(body, &session, preferences.gauges, &words);
                body.spawn((Part::Side, boxed(side()))).with_children(|side| {
                    side.spawn(place::frame()).with_children(|frame| {
                        frame.spawn((Part::Bar, place::bar()));
                        frame.spawn(scroll_area(words.get("conversation-transcript"), spoken_words(&words)));
                    });
                });
            });
            let actions = actions::action_bar(&words, &letters, session.mode, preferences.read_aloud);
            page.spawn((Part::Actions, actions));
        })
        .observe(typewriter::complete_by_click);
}

fn masthead(title: String, session: &Session, words: &Words) -> impl Bundle + use<> {
    let mode = words.get(mode_key(session.mode));
    (
        Node {
            flex_wrap: FlexWrap::Wrap,
            flex_shrink: 0.0,
            align_items: AlignItems::Center,
            justify_content: JustifyContent::SpaceBetween,
            column_gap: px(space::MEDIUM),
            padding: UiRect::axes(px(space::LARGE), px(8)),
            ..default()
        },
        Fill(Token::Masthead),
        named(Role::Banner, format!("{title}. {mode}")),
        children![
            drawn(title, TypeStyle::Heading, Token::OnMasthead),
            drawn(mode, TypeStyle::Small, Token::OnMastheadMuted),
        ],
    )
}

fn body() -> Node {
    Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), min_width: px(0), ..default() }
}

/// The box of what the gauges mean.
fn meaning() -> Node {
    Node { flex_direction: FlexDirection::Column, min_width: px(0), ..default() }
}

/// What stands beside the person.
fn side() -> Node {
    Node {
        flex_direction: FlexDirection::Column,
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        min_width: px(0),
        ..default()
    }
}

fn spawn_person(parent: &mut ChildSpawnerCommands, session: &Session, gauges: bool, words: &Words) {
    let conversation = session.conversation();
    let person = &conversation.script().scenario().person;
    let node = Node { flex_shrink: 0.0, column_gap: px(space::MEDIUM), row_gap: px(space::MEDIUM), ..default() };
    parent.spawn((Part::Person, node, named(Role::Group, person.name.clone()))).with_children(|panel| {
        let tile = Node { justify_content: JustifyContent::Center, ..default() };
        panel.spawn((place::Tile, Fill(Token::Clear), boxed(tile), children![face::face()]));
        panel.spawn((
            Part::Name,
            boxed(Node { flex_direction: FlexDirection::Column, row_gap: px(2), min_width: px(0), ..default() }),
            children![heading(person.name.clone()), face::face_caption()],
        ));
        if session.mode == Mode::Coach && gauges {
            let node = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(14), row_gap: px(12), ..default() };
            panel
                .spawn((Part::Gauges, node, named(Role::Group, words.get("conversation-gauges"))))
                .with_children(|gauges| coach::spawn_gauges(gauges, conversation, words));
            panel.spawn((Part::Meaning, boxed(meaning()), children![caption(words.get("gauges-meaning"))]));
        }
    });
}

fn spoken_words(words: &Words) -> impl Bundle + use<> {
    (
        Part::Words,
        boxed(Node { flex_direction: FlexDirection::Column, width: percent(100), ..default() }),
        children![
            transcript::transcript(words.get("conversation-transcript")),
            asides::asides(words.get("conversation-asides")),
            replies::replies(words.get("conversation-replies")),
        ],
    )
}
