//! A part of the window that scrolls: by wheel, by its bar, and by keys from anywhere in it.

use accesskit::Role;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};

use super::super::accessibility::{container, named};
use super::super::theme::{Fill, Token};

/// How far an arrow key scrolls, in pixels.
const LINE: f32 = 60.0;
/// Which part of what is seen Page Up and Page Down move, so that some lines stay to hold on to.
const PAGE: f32 = 0.9;
const BAR_WIDTH: f32 = 10.0;
const LEAST_THUMB: f32 = 36.0;

/// The groove of a scrollbar. It finds the area beside it by itself.
#[derive(Component, Clone, Copy, Default, Debug)]
struct ScrollTrack;

/// Content that scrolls up and down within the room that is left. `name` is said by screen readers.
///
/// The content keeps a small margin, so that focus rings at its edge are not cut off.
pub fn scroll_area(name: impl Into<String>, content: impl Bundle) -> impl Bundle {
    (
        Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), min_width: px(0), column_gap: px(2), ..default() },
        container(),
        children![
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    overflow: Overflow::scroll_y(),
                    ..default()
                },
                ScrollArea,
                named(Role::ScrollView, name),
                children![content],
            ),
            (
                ScrollTrack,
                Node { width: px(BAR_WIDTH), margin: UiRect::axes(px(3), px(6)), flex_shrink: 0.0, ..default() },
                Visibility::Hidden,
                children![(
                    ScrollbarThumb { border_radius: BorderRadius::all(px(BAR_WIDTH / 2.0)), ..default() },
                    Fill(Token::ScrollThumb),
                )],
            ),
        ],
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(join_track_to_area)
        .add_observer(scroll_by_keys)
        .add_systems(PostUpdate, hide_useless_tracks.after(UiSystems::Layout));
}

fn join_track_to_area(
    added: On<Add, ScrollTrack>,
    parents: Query<&ChildOf>,
    children: Query<&Children>,
    areas: Query<(), With<ScrollArea>>,
    mut commands: Commands,
) {
    let area = parents
        .get(added.entity)
        .and_then(|parent| children.get(parent.parent()))
        .ok()
        .and_then(|siblings| siblings.iter().find(|entity| areas.contains(*entity)));
    if let Some(area) = area {
        commands.entity(added.entity).insert(Scrollbar::new(area, ControlOrientation::Vertical, LEAST_THUMB));
    }
}

fn hide_useless_tracks(
    mut tracks: Query<(&Scrollbar, &mut Visibility), With<ScrollTrack>>,
    areas: Query<&ComputedNode, With<ScrollArea>>,
) {
    for (bar, mut visibility) in &mut tracks {
        let overflows = areas.get(bar.target).is_ok_and(|area| room_to_scroll(area) > 0.5);
        visibility.set_if_neq(match overflows {
            true => Visibility::Inherited,
            false => Visibility::Hidden,
        });
    }
}

/// How far the content reaches beyond what is seen, in logical pixels.
fn room_to_scroll(area: &ComputedNode) -> f32 {
    (area.content_size().y - area.size().y).max(0.0) * area.inverse_scale_factor
}

/// Keys scroll the area they come from; keys that come from nowhere scroll the largest one.
fn scroll_by_keys(
    mut event: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<Window>>,
    mut areas: Query<(Entity, &ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
) {
    if event.input.state != ButtonState::Pressed {
        return;
    }
    let target = if windows.contains(event.focused_entity) {
        areas
            .iter()
            .filter(|(_, area, _)| room_to_scroll(area) > 0.0)
            .max_by(|(_, one, _), (_, other, _)| {
                one.size().element_product().total_cmp(&other.size().element_product())
            })
            .map(|(entity, ..)| entity)
    } else {
        areas.contains(event.focused_entity).then_some(event.focused_entity)
    };
    let Some((_, area, mut position)) = target.and_then(|entity| areas.get_mut(entity).ok()) else {
        return;
    };
    let page = area.size().y * area.inverse_scale_factor * PAGE;
    let bottom = room_to_scroll(area);
    let there = match event.input.key_code {
        KeyCode::ArrowDown => position.y + LINE,
        KeyCode::ArrowUp => position.y - LINE,
        KeyCode::PageDown => position.y + page,
        KeyCode::PageUp => position.y - page,
        KeyCode::Home => 0.0,
        KeyCode::End => bottom,
        _ => return,
    };
    event.propagate(false);
    position.y = there.clamp(0.0, bottom);
}
