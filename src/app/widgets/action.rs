//! A slim button that shows its key.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui_widgets::Button;

use super::super::accessibility::control;
use super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::button::{ButtonInk, ButtonLook};
use super::text::drawn;

/// The sign on a key, on a button. It may be left out where there is no room; the key still works.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct KeyCap;

/// A slim button: what it does, and the key that does the same, if there is one.
pub fn action(label: impl Into<String>, key: Option<String>) -> impl Bundle {
    let label = label.into();
    let cap: Vec<_> = key.iter().cloned().map(key_cap).collect();
    (
        Button,
        ButtonLook::Quiet,
        Node {
            align_items: AlignItems::Center,
            column_gap: px(space::SMALL),
            padding: UiRect::axes(px(14), px(6)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(corner::MEDIUM)),
            ..default()
        },
        Fill(Token::Clear),
        Stroke(Token::Edge),
        Hovered::default(),
        TabIndex(0),
        with_shortcut(control(Role::Button, label.clone()), key),
        Children::spawn((
            Spawn((drawn(label, TypeStyle::Small, Token::Accent), ButtonInk)),
            SpawnIter(cap.into_iter()),
        )),
    )
}

fn with_shortcut(mut node: AccessibilityNode, key: Option<String>) -> AccessibilityNode {
    if let Some(key) = key {
        node.set_keyboard_shortcut(key);
    }
    node
}

/// A key as it looks on a keyboard, with its sign.
pub fn key_cap(key: String) -> impl Bundle {
    (
        KeyCap,
        Node {
            padding: UiRect::axes(px(6), px(0)),
            border: UiRect { bottom: px(2), ..UiRect::all(px(1)) },
            border_radius: BorderRadius::all(px(corner::SMALL)),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Token::Raised),
        Stroke(Token::Line),
        children![drawn(key, TypeStyle::Small, Token::Muted)],
    )
}
