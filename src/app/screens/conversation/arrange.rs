//! Where things stand: the person beside the words where there is room, above them where there is not.

use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::UiSystems;
use bevy::window::PrimaryWindow;

use super::super::super::theme::space;
use super::super::super::widgets::action::KeyCap;
use super::coach::GaugeBox;
use super::face::Face;
use super::scroll::KeepInView;

/// From this width on, in rem, the person stands beside the words.
const WIDE: f32 = 52.0;
/// Below this height, in rem, signs on keys are left out, and everything around the words moves closer together.
const TIGHT: f32 = 22.0;
/// And below this, the title and the bar above the words, too: a screen reader still says them.
const BARE: f32 = 18.0;
/// The widest column of words, in rem: about 70 characters a bubble.
const COLUMN: f32 = 42.0;
/// What the frame around the words and their scrollbar take at most, in pixels.
const FRAME: f32 = 44.0;
/// The person's column, in rem.
const PERSON: f32 = 14.5;
/// The face beside the words, in pixels; and above them, in rem, and in pixels at least and at most.
const FACE: f32 = 220.0;
const SMALL_FACE: f32 = 4.4;
const SMALL_FACES: (f32, f32) = (72.0, 112.0);
/// And where nothing is left for it, in pixels.
const LEAST_FACE: f32 = 60.0;

/// A part of the screen whose place depends on the room there is.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// The title.
    Masthead,
    /// The person and the words.
    Body,
    /// The person.
    Person,
    /// Their name and what their face says.
    Name,
    /// The gauges.
    Gauges,
    /// What the gauges mean.
    Meaning,
    /// What stands beside the person.
    Side,
    /// The bar above the words.
    Bar,
    /// The words: transcript, asides, replies.
    Words,
    /// What else can be done.
    Actions,
}

/// The room there is.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Room {
    wide: bool,
    tight: bool,
    bare: bool,
    /// What is left beside the person and the words, in pixels.
    spare: f32,
    rem: f32,
}

impl Room {
    fn of(window: &Window, rem: f32) -> Self {
        let taken = (PERSON + COLUMN) * rem + 4.0 * space::LARGE + FRAME;
        Self {
            wide: window.width() / rem >= WIDE,
            tight: window.height() / rem < TIGHT,
            bare: window.height() / rem < BARE,
            spare: (window.width() - taken).max(0.0),
            rem,
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, arrange.before(UiSystems::Prepare));
}

fn arrange(
    window: Query<&Window, With<PrimaryWindow>>,
    rem: Res<RemSize>,
    mut before: Local<Option<Room>>,
    parts: Query<(&Part, &mut Node), Without<Face>>,
    added: Query<(), Added<Part>>,
    mut faces: Query<&mut Node, With<Face>>,
    mut gauges: Query<&mut Node, (With<GaugeBox>, Without<Part>, Without<Face>)>,
    mut caps: Query<&mut Node, (With<KeyCap>, Without<Part>, Without<Face>, Without<GaugeBox>)>,
    mut view: Query<&mut KeepInView>,
) {
    let Ok(window) = window.single() else {
        return;
    };
    let room = Room::of(window, rem.0);
    if *before == Some(room) && added.is_empty() {
        return;
    }
    *before = Some(room);
    for (part, mut node) in parts {
        part.arrange(&mut node, room);
    }
    for mut face in &mut faces {
        let side = match room {
            Room { wide: true, .. } => FACE,
            Room { bare: true, .. } => LEAST_FACE,
            _ => (SMALL_FACE * room.rem).clamp(SMALL_FACES.0, SMALL_FACES.1),
        };
        (face.width, face.height) = (px(side), px(side));
    }
    for mut gauge in &mut gauges {
        gauge.flex_direction = FlexDirection::Column;
        gauge.flex_grow = if room.wide { 0.0 } else { 1.0 };
        gauge.flex_basis = if room.wide { auto() } else { px(4.4 * room.rem) };
    }
    for mut cap in &mut caps {
        cap.display = if room.tight { Display::None } else { Display::Flex };
    }
    view.iter_mut().for_each(|mut view| view.settle());
}

impl Part {
    fn arrange(self, node: &mut Node, room: Room) {
        let Room { wide, tight, bare, rem, .. } = room;
        match self {
            Self::Masthead => {
                node.display = if bare { Display::None } else { Display::Flex };
                node.padding = UiRect::axes(px(space::LARGE), px(if tight { 2.0 } else { 8.0 }));
            }
            Self::Body => node.flex_direction = if wide { FlexDirection::Row } else { FlexDirection::Column },
            Self::Person if wide => {
                node.flex_direction = FlexDirection::Column;
                node.align_items = AlignItems::Stretch;
                node.width = px(PERSON * rem + 2.0 * space::LARGE);
                node.padding = UiRect::axes(px(space::LARGE), px(space::LARGE));
                node.margin = UiRect::left(px(room.spare / 2.0));
            }
            Self::Person => {
                node.flex_direction = FlexDirection::Row;
                node.flex_wrap = FlexWrap::Wrap;
                node.align_items = AlignItems::Center;
                node.width = auto();
                node.padding = UiRect::axes(px(space::MEDIUM), px(if tight { 4.0 } else { 10.0 }));
                node.row_gap = px(if tight { space::HAIR } else { space::MEDIUM });
                node.margin = UiRect::ZERO;
            }
            // In a line, if it fits.
            Self::Name if tight && !wide => {
                node.flex_direction = FlexDirection::Row;
                node.flex_wrap = FlexWrap::Wrap;
                node.column_gap = px(space::MEDIUM);
                node.align_items = AlignItems::Center;
                node.flex_grow = 1.0;
                node.flex_basis = px(9.0 * rem);
            }
            Self::Name => {
                node.flex_direction = FlexDirection::Column;
                node.flex_wrap = FlexWrap::NoWrap;
                node.align_items = if wide { AlignItems::Center } else { AlignItems::Stretch };
                node.flex_grow = if wide { 0.0 } else { 1.0 };
                node.flex_basis = if wide { auto() } else { px(9.0 * rem) };
            }
            Self::Gauges => {
                node.flex_direction = if wide { FlexDirection::Column } else { FlexDirection::Row };
                node.flex_grow = if wide { 0.0 } else { 2.0 };
                node.flex_basis = if wide { auto() } else { px(20.0 * rem) };
                node.margin = if wide { UiRect::top(px(space::MEDIUM)) } else { UiRect::ZERO };
            }
            // Where there is no room for it, the offer to pause says it.
            Self::Meaning => node.display = if wide { Display::Flex } else { Display::None },
            Self::Side => {
                node.margin = UiRect::right(px(if wide { room.spare / 2.0 } else { 0.0 }));
                node.max_width = if wide { px(COLUMN * rem + FRAME) } else { auto() };
            }
            Self::Bar => node.display = if bare { Display::None } else { Display::Flex },
            Self::Words => {
                node.max_width = px(COLUMN * rem);
                let (side, below) = match (wide, bare) {
                    (true, _) => (space::LARGE, space::LARGE),
                    (_, true) => (10.0, 10.0),
                    _ => (space::MEDIUM, space::LARGE),
                };
                node.padding = UiRect { bottom: px(below), ..UiRect::all(px(side)) };
            }
            Self::Actions => node.padding = UiRect::axes(px(space::MEDIUM), px(if tight { 4.0 } else { 8.0 })),
        }
    }
}
