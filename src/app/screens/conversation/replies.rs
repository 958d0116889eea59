//! The replies on offer, and what is chosen.

use std::time::Duration;

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, Button};

use super::super::super::accessibility::{container, control, named};
use super::super::super::session::Session;
use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::super::super::wake::Wake;
use super::super::super::widgets::button::{ButtonInk, ButtonLook, NumberKey, primary};
use super::super::super::widgets::layout::panel;
use super::super::super::widgets::rich::{Voice, rich_drawn};
use super::super::super::widgets::text::{body, caption, drawn, heading};
use super::super::super::words::{Preferences, Words};
use super::super::Screen;
use super::super::overlay::Overlay;
use super::actions::Notice;
use super::scroll::KeepInView;
use super::transcript::Transcript;
use super::typewriter::{SAME_PRESS, Typewriter};
use crate::play::Offer;
use crate::scenario::{Ending, Wording};

/// The place of the replies: which they are, by the number of events before them, and since when they are there.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Replies {
    offered: Option<usize>,
    since: Duration,
    /// The number of events at which the trainee had a reply of their own and unfolded these.
    unfolded: Option<usize>,
}

/// Unfolds the replies, where the trainee wants to say their own first.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Unfold;

/// A reply on offer: its name, and the number of events before it.
#[derive(Component, Clone, PartialEq, Eq, Debug)]
pub(super) struct OfferedReply {
    name: String,
    events: usize,
}

/// Leads to the debrief.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct ToDebrief;

/// The empty place of the replies.
pub(super) fn replies(name: String) -> impl Bundle {
    (
        Replies::default(),
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(10),
            margin: UiRect::top(px(space::LARGE)),
            ..default()
        },
        named(Role::Group, name),
    )
}

/// Offers the replies of the scene once its lines have appeared, and takes down those of the scene before.
pub(super) fn offer(
    session: Res<Session>,
    typewriter: Res<Typewriter>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    time: Res<Time<Real>>,
    transcript: Single<(&Transcript, &mut KeepInView)>,
    place: Single<(Entity, &mut Replies)>,
    children: Query<&Children>,
    mut focus: ResMut<InputFocus>,
    mut wake: ResMut<Wake>,
    mut commands: Commands,
) {
    let (transcript, mut view) = transcript.into_inner();
    let (place, mut replies) = place.into_inner();
    let conversation = session.conversation();
    let events = conversation.attempt().events.len();
    if replies.offered == Some(events) && !session.is_added() {
        return;
    }
    if replies.offered.take().is_some() {
        take_down(place, &children, &mut focus, &mut commands);
    }
    if !typewriter.is_idle() || transcript.shown() != Some(conversation.replies().len()) {
        return;
    }
    let scene = conversation.scene();
    if let Some(ending) = scene.ending {
        commands.spawn((ending_card(ending, &session.wording, &words), ChildOf(place)));
    } else {
        commands.spawn((caption(words.get("conversation-what-do-you-say")), ChildOf(place)));
    }
    let mut first = None;
    let folded = preferences.say_first && replies.unfolded != Some(events) && !scene.offers.is_empty();
    if folded {
        let sheet = commands.spawn((say_first(&words), ChildOf(place))).id();
        first = Some(commands.spawn((primary(words.get("say-first-show")), Unfold, ChildOf(sheet))).id());
    }
    for (number, offer) in (1..).zip(&scene.offers).filter(|_| !folded) {
        let reply = OfferedReply { name: offer.name.clone().into_owned(), events };
        let button = commands.spawn((reply_button(number, offer, &session.wording), reply, ChildOf(place))).id();
        if let Ok(key @ 1..=9) = u8::try_from(number) {
            commands.entity(button).insert(NumberKey(key));
        }
        first.get_or_insert(button);
    }
    // Without scrolling to it: the lines are to be read first.
    if let (Some(first), None) = (first, focus.get()) {
        focus.set(first, FocusCause::Pressed);
    }
    *replies = Replies { offered: Some(events), since: time.elapsed(), ..*replies };
    view.settle();
    wake.settle();
}

/// The question to answer for oneself first.
fn say_first(words: &Words) -> impl Bundle + use<> {
    (
        Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Start,
            row_gap: px(space::MEDIUM),
            padding: UiRect::axes(px(space::LARGE), px(space::MEDIUM)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            ..default()
        },
        Fill(Token::Sunken),
        container(),
        children![body(words.get("say-first"))],
    )
}

/// Shows the replies.
pub(super) fn unfold(
    press: On<Activate>,
    buttons: Query<(), With<Unfold>>,
    places: Query<(Entity, &mut Replies)>,
    children: Query<&Children>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    if !buttons.contains(press.entity) {
        return;
    }
    for (place, mut replies) in places {
        take_down(place, &children, &mut focus, &mut commands);
        replies.unfolded = replies.offered.take();
    }
}

/// Takes everything down, and the focus from it: what comes next may have it.
fn take_down(place: Entity, children: &Query<&Children>, focus: &mut InputFocus, commands: &mut Commands) {
    if focus.get().is_some_and(|focused| children.iter_descendants(place).any(|entity| entity == focused)) {
        focus.clear();
    }
    commands.entity(place).despawn_children();
}

/// What is done stands in italics and brackets; what is said stands upright.
fn reply_button(number: usize, offer: &Offer<'_>, wording: &Wording) -> impl Bundle + use<> {
    let does = offer.choice.does.as_deref().map(|does| wording.fill(does));
    let say = offer.choice.say.as_deref().map(|say| wording.fill(say));
    let gap = if does.is_some() && say.is_some() { " " } else { "" };
    let texts: Vec<_> = does
        .map(|does| (format!("[{does}]{gap}"), Voice::italic(Token::Text)))
        .into_iter()
        .chain(say.map(|say| (say.into_owned(), Voice::upright(Token::Text))))
        .collect();
    let plain: String = texts.iter().map(|(text, _)| Wording::default().plain(text)).collect();
    let text = (rich_drawn(&texts), ButtonInk);
    (
        Button,
        ButtonLook::Choice,
        Node {
            align_items: AlignItems::FlexStart,
            column_gap: px(14),
            padding: UiRect::axes(px(16), px(12)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(corner::MEDIUM)),
            max_width: percent(100),
            ..default()
        },
        Fill(Token::Raised),
        Stroke(Token::Edge),
        Hovered::default(),
        TabIndex(0),
        reply_node(number, plain),
        children![
            number_mark(number),
            (
                // The words wrap in a column of their own: beside a sibling, Bevy 0.19 measures their height wrong.
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    ..default()
                },
                children![text],
            ),
        ],
    )
}

fn reply_node(number: usize, words: String) -> AccessibilityNode {
    let mut node = control(Role::Button, format!("{number}. {words}"));
    node.set_keyboard_shortcut(number.to_string());
    node
}

fn number_mark(number: usize) -> impl Bundle {
    (
        Node {
            justify_content: JustifyContent::Center,
            min_width: px(30),
            padding: UiRect::axes(px(9), px(1)),
            border_radius: BorderRadius::all(px(corner::SMALL)),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Token::AccentSoft),
        children![drawn(number.to_string(), TypeStyle::Label, Token::Accent)],
    )
}

fn ending_card(ending: &Ending, wording: &Wording, words: &Words) -> impl Bundle + use<> {
    (
        panel(Token::Sunken),
        children![
            caption(words.get("conversation-ends")),
            heading(wording.plain(&ending.title)),
            (
                Node { margin: UiRect::top(px(space::SMALL)), ..default() },
                container(),
                children![(primary(words.get("conversation-to-debrief")), ToDebrief)],
            ),
        ],
    )
}

/// Chooses the reply that was pressed. The session writes it down first; what is shown follows the session.
pub(super) fn choose(
    press: On<Activate>,
    offered: Query<&OfferedReply>,
    place: Query<&Replies>,
    overlays: Query<(), With<Overlay>>,
    time: Res<Time<Real>>,
    session: Option<ResMut<Session>>,
    words: Res<Words>,
    mut notices: MessageWriter<Notice>,
) {
    let (Ok(reply), Ok(place), Some(mut session)) = (offered.get(press.entity), place.single(), session) else {
        return;
    };
    let already = session.conversation().attempt().events.len() != reply.events;
    let same_press = time.elapsed().saturating_sub(place.since).as_secs_f32() < SAME_PRESS;
    if already || same_press || !overlays.is_empty() {
        return;
    }
    match session.choose(&reply.name) {
        Ok(notice) => {
            notices.write(Notice(notice.map(|notice| words.tell(&notice))));
        }
        Err(_) => {
            notices.write(Notice(Some(words.get("conversation-not-possible"))));
        }
    }
}

/// At the end the way on has the focus, as the first reply of a turn has.
pub(super) fn focus_way_on(way: On<Add, ToDebrief>, mut focus: ResMut<InputFocus>) {
    if focus.get().is_none() {
        focus.set(way.entity, FocusCause::Pressed);
    }
}

/// The way to the debrief.
pub(super) fn to_debrief(press: On<Activate>, doors: Query<(), With<ToDebrief>>, mut next: ResMut<NextState<Screen>>) {
    if doors.contains(press.entity) {
        next.set(Screen::Debrief);
    }
}
