//! A conversation with a room: prepared, presented, and what is left of it.
//!
//! | file | what it shows |
//! |---|---|
//! | `prepare` | what the room does, how it votes, on which network, which turns get the full round |
//! | `print`, `earlier`, `save` | what can be printed; earlier workshops; files of both |
//! | `stage` | the room, phase by phase, in letters that are read from the back row |
//! | `door` | the way in for phones, and what to do when none comes in |
//! | `situation` | what was said and happened |
//! | `options` | what can be voted for, the spread, the levels and why |
//! | `questions` | what the room talks about |
//! | `hands` | raised hands and number keys |
//! | `steps` | what the facilitator can do now, with its keys |
//! | `back` | the way back to any earlier turn |
//! | `clock` | the timer, where one was asked for |
//! | `after` | what is left when it is over |
//!
//! Levels and everybody's history are nowhere on the stage before the facilitator shows them.

mod after;
mod back;
mod clock;
mod door;
mod earlier;
mod hands;
mod options;
mod prepare;
mod print;
mod questions;
mod save;
mod situation;
mod stage;
mod steps;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

use super::super::room::Hosted;
use super::super::shelf::{Records, Shelf};
use super::super::wake::Wake;
use super::super::words::Words;
use super::{Screen, screen};
use crate::command::Workshop;
use crate::play::{Conversation, Script};
use crate::scenario::Choice;
use crate::texts::Value;
use crate::workshop::{Phase, Room, Round};

/// A workshop that was named on the command line: it opens without being prepared.
#[derive(Resource, Clone, Debug)]
pub struct AtOnce(pub Workshop);

/// What the order of replies in the next room is drawn from; by chance, where nothing is said.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Seed(pub u64);

/// The root of the screen.
#[derive(Component)]
struct Ground;

/// Everything that is drawn anew when the room comes into another phase.
#[derive(Component)]
struct Stage;

/// Asks for the screen to be drawn anew.
#[derive(Event, Clone, Copy, Debug)]
struct Redraw;

/// What the stage tells from.
#[derive(SystemParam)]
struct Told<'w> {
    hosted: Res<'w, Hosted>,
    words: Res<'w, Words>,
    clock: Res<'w, clock::Clock>,
}

impl Told<'_> {
    fn room(&self) -> &Room {
        self.hosted.room()
    }

    fn round(&self) -> Option<&Round> {
        self.room().round()
    }

    fn script(&self) -> &Script {
        self.room().agenda().script()
    }

    fn conversation(&self) -> Option<&Conversation> {
        self.room().agenda().conversation()
    }

    fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, values)
    }

    fn plain(&self, text: &str) -> String {
        self.hosted.wording.plain(text)
    }

    /// A reply in one line: what is done, and what is said.
    fn reply(&self, choice: &Choice) -> String {
        match (&choice.does, &choice.say) {
            (Some(does), Some(say)) => self
                .with("present-does-and-says", &[("does", self.plain(does).into()), ("says", self.plain(say).into())]),
            (Some(text), None) | (None, Some(text)) => self.plain(text),
            (None, None) => String::new(),
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((prepare::plugin, clock::plugin, door::plugin, hands::plugin, steps::plugin))
        .add_systems(OnEnter(Screen::Workshop), open)
        .add_systems(OnExit(Screen::Workshop), |mut commands: Commands| commands.remove_resource::<Hosted>())
        .add_systems(
            Update,
            follow_room.run_if(in_state(Screen::Workshop).and_then(resource_exists::<Hosted>)).after(steps::Steps),
        )
        .add_observer(redraw)
        .add_observer(fill)
        .add_observer(stage::say)
        .add_observer(stage::fill_middle);
}

fn open(
    shelf: Res<Shelf>,
    words: Res<Words>,
    mut records: ResMut<Records>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    records.look_again();
    if shelf.picked().and_then(|entry| entry.scenario()).is_none() {
        next.set(Screen::Library);
        return;
    }
    commands.spawn((screen(Screen::Workshop, words.get("present")), Ground)).with_child(stage());
}

fn stage() -> impl Bundle {
    let node = Node {
        width: percent(100),
        flex_grow: 1.0,
        flex_basis: px(0),
        min_height: px(0),
        flex_direction: FlexDirection::Column,
        ..default()
    };
    (super::super::widgets::layout::boxed(node), Stage)
}

fn redraw(
    _: On<Redraw>,
    ground: Query<Entity, With<Ground>>,
    stages: Query<Entity, With<Stage>>,
    mut focus: ResMut<bevy::input_focus::InputFocus>,
    mut wake: ResMut<Wake>,
    mut commands: Commands,
) {
    focus.clear();
    stages.iter().for_each(|stage| commands.entity(stage).despawn());
    for ground in &ground {
        commands.entity(ground).with_child(stage());
    }
    wake.settle();
}

fn fill(added: On<Add, Stage>, hosted: Option<Res<Hosted>>, mut commands: Commands) {
    match hosted {
        Some(_) => commands.run_system_cached_with(stage::fill, added.entity),
        None => commands.run_system_cached_with(prepare::fill, added.entity),
    }
}

/// What decides how the stage is laid out: while it stays, only numbers change.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Look {
    phase: Phase,
    round: u32,
    road: Vec<u16>,
    is_full: bool,
    is_locked: bool,
    has_door: bool,
}

impl Look {
    fn of(hosted: &Hosted) -> Self {
        let room = hosted.room();
        Self {
            phase: room.phase(),
            round: room.round().map_or(0, |round| round.number),
            road: room.agenda().road(),
            is_full: room.is_full_round(),
            is_locked: room.is_locked(),
            has_door: hosted.door().is_some(),
        }
    }
}

/// Draws the stage anew when the room has come into another phase; otherwise lets its numbers follow.
fn follow_room(
    mut hosted: ResMut<Hosted>,
    mut shown: Local<Option<Look>>,
    words: Res<Words>,
    mut counts: Query<(&stage::Count, &mut Text)>,
    mut wake: ResMut<Wake>,
    mut commands: Commands,
) {
    let changed = hosted.bypass_change_detection().look();
    while let Some(notice) = hosted.notice() {
        commands.trigger(stage::Say(words.tell(&notice)));
    }
    let look = Look::of(&hosted);
    let is_new = hosted.is_added();
    if shown.as_ref() != Some(&look) || is_new {
        let was_shown = shown.replace(look).is_some();
        if was_shown && !is_new {
            commands.trigger(Redraw);
        }
    } else if changed || hosted.is_changed() {
        for (count, mut text) in &mut counts {
            text.set_if_neq(Text::new(count.words(hosted.room(), &words)));
        }
        wake.settle();
    }
}
