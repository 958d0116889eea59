//! A field to write in, with its name above it.
//!
//! Keys are the field's own while it has the focus; Tab leads out of it. What is written is read with
//! [`EditableText::value`].

use std::time::Duration;

use accesskit::{Action, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, LineBreak, TextCursorStyle};

use super::super::accessibility::named;
use super::super::theme::{Fill, Ink, Paint, Stroke, Theme, Token, TypeStyle, corner};

/// How many characters fit in a field.
pub const MOST: usize = 280;

/// Marks a field.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct Field;

/// A field of so many lines, with what is written in it at first. Screen readers call it `name`; show that above it.
pub fn field(name: impl Into<String>, text: &str, lines: f32) -> impl Bundle {
    (written(name, text, lines), TextLayout::new(Justify::Start, LineBreak::WordOrCharacter))
}

/// A field of a single line, which moves along with the cursor where the words are longer.
pub fn line_field(name: impl Into<String>, text: &str) -> impl Bundle {
    (written(name, text, 1.0), TextLayout::new(Justify::Start, LineBreak::NoWrap))
}

fn written(name: impl Into<String>, text: &str, lines: f32) -> impl Bundle {
    (
        Field,
        EditableText {
            visible_lines: Some(lines),
            max_characters: Some(MOST),
            // A cursor that blinks would wake the window all the time.
            cursor_blink_period: Duration::from_secs(1 << 20),
            ..EditableText::new(text)
        },
        TextCursorStyle::default(),
        TypeStyle::Body.bundle(),
        Ink(Token::Text),
        Node {
            width: percent(100),
            padding: UiRect::axes(px(14), px(10)),
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(corner::MEDIUM)),
            ..default()
        },
        Fill(Token::Raised),
        Stroke(Token::Edge),
        TabIndex(0),
        field_node(name.into(), text),
    )
}

fn field_node(name: String, text: &str) -> AccessibilityNode {
    let mut node = named(Role::TextInput, name);
    node.add_action(Action::Focus);
    node.add_action(Action::SetValue);
    node.set_value(text);
    node
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (say_what_is_written, paint_cursors.before(Paint)));
}

fn say_what_is_written(
    mut fields: Query<(&EditableText, &mut AccessibilityNode), (With<Field>, Changed<EditableText>)>,
) {
    for (text, mut node) in &mut fields {
        let written = text.value().to_string();
        if node.value() != Some(written.as_str()) {
            node.set_value(written);
        }
    }
}

fn paint_cursors(theme: Res<Theme>, mut cursors: Query<Mut<TextCursorStyle>, With<Field>>) {
    for mut cursor in &mut cursors {
        if theme.is_changed() || cursor.is_added() {
            cursor.color = theme.color(Token::Accent);
            cursor.selection_color = theme.color(Token::AccentSoft);
            cursor.unfocused_selection_color = Color::NONE;
        }
    }
}
