//! The conversation: the person, what was said so far, and the replies.
//!
//! | file | what lives there |
//! |---|---|
//! | `exchange` | what is to be seen, as plain data |
//! | `transcript`, `bubble`, `scroll` | the lines, their look, and that the new ones are in view |
//! | `typewriter` | how new lines appear |
//! | `replies` | what can be said, and choosing it |
//! | `coach` | what a reply was worth, and the gauges |
//! | `asides` | a hint, an offer to pause, a notice |
//! | `actions`, `pages`, `breath` | back, hint, history, pause, leave |
//! | `face` | the portrait |
//! | `arrange` | what stands where, by the room there is |
//!
//! The screen keeps no state of the conversation. It shows what the [`Session`] says, and hands back what was chosen.

mod actions;
mod arrange;
mod asides;
mod breath;
mod bubble;
mod coach;
mod exchange;
mod face;
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
use super::super::theme::{Fill, Token, TypeStyle, space};
use super::super::widgets::layout::boxed;
use super::super::widgets::scroll::scroll_area;
use super::super::widgets::text::{drawn, heading};
use super::super::words::Words;
use super::{Screen, screen};
use crate::play::Mode;
use crate::texts::{channel_key, mode_key};
use arrange::Part;

pub(super) fn plugin(app: &mut App) {
    let here = in_state(Screen::Conversation).and_then(resource_exists::<Session>);
    app.init_resource::<typewriter::Typewriter>()
        .add_message::<actions::Notice>()
        .add_plugins(arrange::plugin)
        .add_systems(OnEnter(Screen::Conversation), open)
        .add_systems(
            Update,
            (
                (actions::ask_by_key, typewriter::complete_by_key),
                transcript::follow,
                transcript::forget_oldest,
                typewriter::line_up,
                typewriter::advance,
                (asides::follow_session, asides::show_notices, actions::disable_back, coach::follow_mood),
                replies::offer,
                (face::follow_feeling, face::change, breath::breathe),
            )
                .chain()
                .run_if(here.clone()),
        )
        .add_systems(PostUpdate, (scroll::keep_in_view, face::paint).after(UiSystems::Layout).run_if(here))
        .add_observer(replies::choose)
        .add_observer(replies::unfold)
        .add_observer(replies::focus_way_on)
        .add_observer(replies::to_debrief)
        .add_observer(actions::ask_by_button)
        .add_observer(actions::go_back)
        .add_observer(actions::see_history)
        .add_observer(actions::open_page)
        .add_observer(asides::give_hint)
        .add_observer(pages::open)
        .add_observer(pages::take_way_out)
        .add_observer(breath::set_pace);
}

fn open(
    session: Option<Res<Session>>,
    words: Res<Words>,
    letters: Res<LetterKeys>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Some(session) = session else {
        next.set(Screen::Library);
        return;
    };
    let title = session.wording.plain(&session.conversation().script().scenario().title);
    commands
        .spawn(screen(Screen::Conversation, title.clone()))
        .with_children(|page| {
            page.spawn(masthead(title, &session, &words));
            page.spawn((Part::Body, boxed(body()))).with_children(|body| {
                spawn_person(body, &session, &words);
                body.spawn(scroll_area(words.get("conversation-transcript"), spoken_words(&words)));
            });
            page.spawn(actions::action_bar(&words, &letters, session.mode));
        })
        .observe(typewriter::complete_by_click);
}

fn masthead(title: String, session: &Session, words: &Words) -> impl Bundle + use<> {
    let scenario = session.conversation().script().scenario();
    let facts = [channel_key(scenario.channel), mode_key(session.mode)].map(|key| words.get(key)).join(" · ");
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
        named(Role::Banner, format!("{title}. {facts}")),
        children![
            drawn(title, TypeStyle::Heading, Token::OnMasthead),
            drawn(facts, TypeStyle::Small, Token::OnMastheadMuted),
        ],
    )
}

fn body() -> Node {
    Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), min_width: px(0), ..default() }
}

fn spawn_person(parent: &mut ChildSpawnerCommands, session: &Session, words: &Words) {
    let conversation = session.conversation();
    let person = &conversation.script().scenario().person;
    let node = Node { flex_shrink: 0.0, column_gap: px(space::MEDIUM), row_gap: px(space::MEDIUM), ..default() };
    parent.spawn((Part::Person, node, named(Role::Group, person.name.clone()))).with_children(|panel| {
        panel.spawn((boxed(Node { justify_content: JustifyContent::Center, ..default() }), children![face::face()]));
        panel.spawn((
            Part::Name,
            boxed(Node { flex_direction: FlexDirection::Column, row_gap: px(2), min_width: px(0), ..default() }),
            children![heading(person.name.clone()), face::face_caption()],
        ));
        if session.mode == Mode::Coach {
            let node = Node { flex_wrap: FlexWrap::Wrap, column_gap: px(14), row_gap: px(12), ..default() };
            panel
                .spawn((Part::Gauges, node, named(Role::Group, words.get("conversation-gauges"))))
                .with_children(|gauges| coach::spawn_gauges(gauges, conversation, words));
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
