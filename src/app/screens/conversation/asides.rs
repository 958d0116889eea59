//! Quiet words between the transcript and the replies: a hint, an offer to pause, a notice.

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::{container, live};
use super::super::super::session::Session;
use super::super::super::theme::{Fill, Token, TypeStyle, corner, space};
use super::super::super::wake::Wake;
use super::super::super::widgets::action::action;
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::text::words as text;
use super::super::super::words::Words;
use super::actions::{Action, Asked, Notice};
use super::scroll::KeepInView;

/// The place of the asides.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Asides {
    /// The number of events that a hint was given at.
    hinted: Option<usize>,
    /// Whether a pause was suggested already.
    suggested: bool,
}

/// What kind of aside it is. There is at most one of each.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Aside {
    Hint,
    PauseOffer,
    Notice,
}

/// The empty place.
pub(super) fn asides(name: String) -> impl Bundle {
    (Asides::default(), Node { flex_direction: FlexDirection::Column, ..default() }, live(Role::Status, name))
}

/// A tinted sheet with its distance from what stands above.
fn aside(fill: Token) -> impl Bundle {
    let node = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(space::SMALL),
        margin: UiRect::top(px(space::LARGE)),
        padding: UiRect::axes(px(space::LARGE), px(space::MEDIUM)),
        border_radius: BorderRadius::all(px(corner::LARGE)),
        ..default()
    };
    (node, Fill(fill), container())
}

/// The author's hint, or one of the five questions to ask oneself.
pub(super) fn give_hint(
    asked: On<Asked>,
    session: Option<Res<Session>>,
    words: Res<Words>,
    place: Query<(Entity, &mut Asides)>,
    shown: Query<(Entity, &Aside)>,
    mut view: Query<&mut KeepInView>,
    mut commands: Commands,
) {
    let Some(session) = session.filter(|session| asked.0 == Action::Hint && !session.conversation().is_over()) else {
        return;
    };
    let conversation = session.conversation();
    let hint = conversation.turn().hint.as_deref().map_or_else(
        || words.get(&format!("question-{}", conversation.given() % 5 + 1)),
        |hint| session.wording.plain(hint),
    );
    take_down(Aside::Hint, &shown, &mut commands);
    for (place, mut asides) in place {
        asides.hinted = Some(conversation.attempt().events.len());
        commands.spawn((
            aside(Token::WarmSoft),
            Aside::Hint,
            ChildOf(place),
            children![
                text(words.get("conversation-hint"), TypeStyle::Small, Token::Warm),
                text(hint.clone(), TypeStyle::Body, Token::Text),
            ],
        ));
    }
    view.iter_mut().for_each(|mut view| view.settle());
}

/// A hint belongs to its moment; an offer to pause comes when it begins to be needed.
pub(super) fn follow_session(
    session: Res<Session>,
    words: Res<Words>,
    place: Single<(Entity, &mut Asides)>,
    shown: Query<(Entity, &Aside)>,
    mut commands: Commands,
) {
    let (place, mut asides) = place.into_inner();
    let conversation = session.conversation();
    if asides.hinted.is_some_and(|events| events != conversation.attempt().events.len()) {
        asides.hinted = None;
        take_down(Aside::Hint, &shown, &mut commands);
    }
    let suggests = conversation.suggests_a_pause() && !conversation.is_over();
    if suggests == asides.suggested {
        return;
    }
    asides.suggested = suggests;
    if suggests {
        let energy = conversation.mood().energy < conversation.script().rubric().energy.pause_below;
        commands.spawn((pause_offer(&words, energy), Aside::PauseOffer, ChildOf(place)));
    } else {
        take_down(Aside::PauseOffer, &shown, &mut commands);
    }
}

/// The offer; where low energy is its reason, with what that is.
fn pause_offer(words: &Words, energy: bool) -> impl Bundle + use<> {
    let meaning = energy.then(|| text(words.get("energy-meaning"), TypeStyle::Small, Token::Muted));
    let button = (
        boxed(Node { margin: UiRect::top(px(space::HAIR)), ..default() }),
        children![(action(words.get("pause-take"), None), Action::Pause)],
    );
    (
        aside(Token::Sunken),
        Children::spawn((
            Spawn(text(words.get("pause-offer"), TypeStyle::Body, Token::Text)),
            SpawnIter(meaning.into_iter()),
            Spawn(button),
        )),
    )
}

/// Shows the latest notice until the next thing is done without one.
pub(super) fn show_notices(
    mut notices: MessageReader<Notice>,
    words: Res<Words>,
    places: Query<Entity, With<Asides>>,
    shown: Query<(Entity, &Aside)>,
    mut wake: ResMut<Wake>,
    mut commands: Commands,
) {
    let Some(Notice(notice)) = notices.read().last() else {
        return;
    };
    take_down(Aside::Notice, &shown, &mut commands);
    let (Some(notice), Ok(place)) = (notice, places.single()) else {
        return;
    };
    commands.spawn((
        aside(Token::Note),
        Aside::Notice,
        ChildOf(place),
        children![
            text(notice.clone(), TypeStyle::Body, Token::OnNote),
            text(words.get("conversation-notice-calm"), TypeStyle::Small, Token::OnNote),
        ],
    ));
    wake.settle();
}

fn take_down(kind: Aside, shown: &Query<(Entity, &Aside)>, commands: &mut Commands) {
    for (entity, _) in shown.iter().filter(|(_, aside)| **aside == kind) {
        commands.entity(entity).despawn();
    }
}
