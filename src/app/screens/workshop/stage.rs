//! The room on the big screen, phase by phase.

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::live;
use super::super::super::theme::{Fill, Token, TypeStyle, space};
use super::super::super::wake::Wake;
use super::super::super::widgets::layout::{boxed, page, row};
use super::super::super::widgets::scroll::scroll_area;
use super::super::super::widgets::text::{drawn, words};
use super::super::super::words::Words;
use super::{Told, after, back, clock, door, hands, options, questions, situation, steps};
use crate::texts::Texts;
use crate::workshop::{Phase, Room};

/// How wide the stage grows, in pixels: a projector has room.
const WIDTH: f32 = 1360.0;

/// A number on the stage that follows the room.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Count {
    /// How many phones are in.
    Phones,
    /// How many have voted, of how many.
    Voters,
}

impl Count {
    /// The number in words.
    pub(super) fn words(self, room: &Room, words: &Words) -> String {
        let voters = room.round().map_or(0, crate::workshop::Round::voters);
        match self {
            Self::Phones => words.with("present-phones", &[("phones", room.phones().into())]),
            Self::Voters => {
                words.with("present-voters", &[("voters", voters.into()), ("phones", room.phones().into())])
            }
        }
    }
}

/// Something the facilitator should know, calmly, at the foot of the stage.
#[derive(Event, Clone, Debug)]
pub(super) struct Say(pub String);

/// Where it is said.
#[derive(Component)]
pub(super) struct Notice;

/// Where something is said to the facilitator, empty until there is something.
pub(super) fn notice_place(words: &Texts) -> impl Bundle + use<> {
    let node = Node { flex_direction: FlexDirection::Column, ..default() };
    (node, live(Role::Status, words.get("present-notice")), Notice)
}

pub(super) fn say(said: On<Say>, places: Query<Entity, With<Notice>>, mut wake: ResMut<Wake>, mut commands: Commands) {
    for place in &places {
        commands.entity(place).despawn_children().with_child(words(said.0.clone(), TypeStyle::Body, Token::Text));
    }
    wake.settle();
}

pub(super) fn fill(In(stage): In<Entity>, told: Told, mut commands: Commands) {
    let phase = told.room().phase();
    commands.entity(stage).with_children(|stage| {
        spawn_head(stage, &told, phase);
        let name = told.get(phase_key(phase));
        stage.spawn(scroll_area(name, (page(WIDTH, space::LARGE), Middle)));
        spawn_foot(stage, &told);
    });
}

/// What the phase shows, to be filled.
#[derive(Component)]
pub(super) struct Middle;

pub(super) fn fill_middle(added: On<Add, Middle>, told: Told, mut commands: Commands) {
    let phase = told.room().phase();
    commands.entity(added.entity).with_children(|middle| match phase {
        Phase::Lobby => door::spawn(middle, &told),
        Phase::Situation | Phase::Outcome => {
            situation::spawn(middle, &told);
            back::spawn(middle, &told);
        }
        Phase::Vote => {
            situation::spawn_short(middle, &told);
            options::spawn(middle, &told);
            hands::spawn(middle, &told);
        }
        Phase::Closed => {
            situation::spawn_short(middle, &told);
            options::spawn(middle, &told);
            hands::spawn(middle, &told);
            back::spawn(middle, &told);
        }
        Phase::Spread | Phase::Levels => {
            options::spawn(middle, &told);
            back::spawn(middle, &told);
        }
        Phase::Discuss => {
            questions::spawn(middle, &told);
            options::spawn(middle, &told);
            back::spawn(middle, &told);
        }
        Phase::Over => after::spawn(middle, &told),
    });
}

/// The name of a phase.
pub(super) const fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Lobby => "present-lobby",
        Phase::Situation => "present-situation",
        Phase::Vote => "present-vote",
        Phase::Closed => "present-closed",
        Phase::Spread => "present-spread",
        Phase::Levels => "present-levels",
        Phase::Discuss => "present-discuss",
        Phase::Outcome => "present-outcome",
        Phase::Over => "present-over",
    }
}

/// The line at the top: where the room stands, how many have voted, the clock.
fn spawn_head(stage: &mut ChildSpawnerCommands, told: &Told, phase: Phase) {
    let node = Node {
        padding: UiRect::axes(px(space::PAGE), px(12)),
        align_items: AlignItems::Center,
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(space::LARGE),
        row_gap: px(space::HAIR),
        flex_shrink: 0.0,
        ..default()
    };
    let again = told.round().is_some_and(|round| round.vote > 1) && !matches!(phase, Phase::Situation | Phase::Outcome);
    let name = told.get(if again && phase == Phase::Vote { "present-vote-again" } else { phase_key(phase) });
    stage.spawn((boxed(node), Fill(Token::Masthead))).with_children(|head| {
        // A new phase is said where the eyes are, and to those who listen.
        head.spawn((Node { flex_grow: 1.0, ..default() }, live(Role::Status, name.clone()))).with_children(|place| {
            place.spawn(words(name, TypeStyle::Title, Token::OnMasthead));
        });
        head.spawn(clock::place());
        let has_phones = told.hosted.door().is_some() || told.room().phones() > 0;
        let count = match phase {
            Phase::Vote | Phase::Closed => Some(Count::Voters),
            Phase::Lobby | Phase::Over => None,
            _ => has_phones.then_some(Count::Phones),
        };
        if let Some(count) = count {
            head.spawn((words(count.words(told.room(), &told.words), TypeStyle::Heading, Token::OnMasthead), count));
        }
        if let Some(door) = told.hosted.door().filter(|_| phase != Phase::Lobby && phase != Phase::Over) {
            head.spawn(drawn(
                format!("{} · {}", door.address(), told.hosted.code),
                TypeStyle::Body,
                Token::OnMastheadMuted,
            ));
        }
    });
}

/// The line at the foot: what can be done now, and what there is to say.
fn spawn_foot(stage: &mut ChildSpawnerCommands, told: &Told) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::axes(px(space::PAGE), px(12)),
        row_gap: px(space::SMALL),
        flex_shrink: 0.0,
        ..default()
    };
    stage.spawn((boxed(node), Fill(Token::Sunken))).with_children(|foot| {
        foot.spawn(notice_place(&told.words));
        foot.spawn(row(space::MEDIUM)).with_children(|ways| steps::spawn(ways, told));
    });
}
