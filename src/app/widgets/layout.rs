//! Boxes: rows, columns, cards, panels. Each has an accessibility node, so the reading order holds.

use accesskit::Role;
use bevy::prelude::*;

use super::super::accessibility::{container, named};
use super::super::theme::{ColumnsOfRem, Fill, Lifted, Stroke, Token, corner, space};

/// Things one below the other, with a gap in pixels.
pub fn column(gap: f32) -> impl Bundle {
    boxed(Node { flex_direction: FlexDirection::Column, row_gap: px(gap), ..default() })
}

/// Things side by side that wrap when there is no room, with a gap in pixels.
pub fn row(gap: f32) -> impl Bundle {
    boxed(Node {
        flex_wrap: FlexWrap::Wrap,
        align_items: AlignItems::Center,
        column_gap: px(gap),
        row_gap: px(gap),
        ..default()
    })
}

/// The column of a page that scrolls: no wider than lines are easy to read, with a gap between its sections, in pixels.
pub fn page(width: f32, gap: f32) -> impl Bundle {
    boxed(Node {
        flex_direction: FlexDirection::Column,
        align_self: AlignSelf::Center,
        width: percent(100),
        max_width: px(width),
        padding: UiRect::all(px(space::PAGE)),
        row_gap: px(gap),
        ..default()
    })
}

/// Any other box that groups.
pub fn boxed(node: Node) -> impl Bundle {
    (node, container())
}

/// What takes the room that its neighbours in a row leave, and wraps its words in it.
pub fn rest(gap: f32) -> impl Bundle {
    boxed(Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(gap),
        flex_grow: 1.0,
        flex_shrink: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        ..default()
    })
}

/// Cards in as many columns as fit, each at least so many rem wide; a list of that name.
pub fn card_grid(name: impl Into<String>, least_rem: f32) -> impl Bundle {
    (
        Node { display: Display::Grid, column_gap: px(space::LARGE), row_gap: px(space::LARGE), ..default() },
        ColumnsOfRem(least_rem),
        named(Role::List, name),
    )
}

/// A sheet that lies on the window: one thing among others. A screen reader calls it `name`.
pub fn card(name: impl Into<String>) -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::MEDIUM),
            padding: UiRect::all(px(space::LARGE)),
            border: UiRect::all(px(1)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            min_width: px(0),
            ..default()
        },
        Fill(Token::Raised),
        Stroke(Token::Line),
        Lifted { blur: 16.0 },
        named(Role::ListItem, name),
    )
}

/// A tinted sheet with something to notice.
pub fn panel(fill: Token) -> impl Bundle {
    (
        Node {
            flex_direction: FlexDirection::Column,
            row_gap: px(space::SMALL),
            padding: UiRect::axes(px(space::LARGE), px(space::MEDIUM)),
            border_radius: BorderRadius::all(px(corner::LARGE)),
            ..default()
        },
        Fill(fill),
        container(),
    )
}
