//! Buttons: what is done with a click, Enter, Space, or a screen reader's press.
//!
//! Pressing one triggers Bevy's [`Activate`] on it:
//!
//! ```text
//! commands.spawn(primary("Begin")).observe(|_: On<Activate>, …| …);
//! ```

use accesskit::Role;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed};
use bevy::ui_widgets::{Activate, Button};

use super::super::accessibility::control;
use super::super::input::KeyCommand;
use super::super::theme::{Fill, Ink, Paint, Stroke, Token, TypeStyle, corner, space};
use super::text::drawn;

/// How wide the edge of a button is, in pixels.
const EDGE: f32 = 1.5;

/// How a button looks, and thereby how much it asks to be pressed.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ButtonLook {
    /// The one thing to do here.
    Primary,
    /// Something else to do.
    Quiet,
    /// A reply among replies.
    Choice,
    /// Something small to do, on the masthead.
    Masthead,
}

/// The number key that presses this button, 1 to 9.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub struct NumberKey(pub u8);

/// A text in a button that takes the button's colour.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct ButtonInk;

/// The one thing to do on a screen or a card.
pub fn primary(label: impl Into<String>) -> impl Bundle {
    let label = label.into();
    named_button(ButtonLook::Primary, label.clone(), label)
}

/// Something else to do.
pub fn quiet(label: impl Into<String>) -> impl Bundle {
    let label = label.into();
    named_button(ButtonLook::Quiet, label.clone(), label)
}

/// A button whose name says more than its label: "Begin" ten times on a page is ten different things.
pub fn named_button(look: ButtonLook, label: impl Into<String>, name: impl Into<String>) -> impl Bundle {
    // A border in the colour of the fill would leave a seam, so the first button has none and as much more padding.
    let edge = if look == ButtonLook::Primary { 0.0 } else { EDGE };
    let node = Node {
        justify_content: JustifyContent::Center,
        padding: UiRect::axes(px(22.0 + EDGE - edge), px(11.0 + EDGE - edge)),
        border: UiRect::all(px(edge)),
        ..shape()
    };
    (shell(look, name, node), children![(drawn(label, TypeStyle::Label, look.colors(State::Rest).2), ButtonInk)])
}

/// A reply: its number key, and its words over as many lines as they need.
pub fn choice(number: u8, words: impl Into<String>) -> impl Bundle {
    choice_in(TypeStyle::Body, number, words)
}

/// A reply that is read from the back row.
pub fn large_choice(number: u8, words: impl Into<String>) -> impl Bundle {
    choice_in(TypeStyle::Ballot, number, words)
}

fn choice_in(style: TypeStyle, number: u8, words: impl Into<String>) -> impl Bundle {
    let words = words.into();
    let node = Node {
        align_items: AlignItems::FlexStart,
        column_gap: px(space::MEDIUM),
        padding: UiRect::axes(px(18), px(14)),
        ..shape()
    };
    (
        shell(ButtonLook::Choice, format!("{number}. {words}"), node),
        NumberKey(number),
        children![number_mark(number), choice_words(words, style)],
    )
}

fn number_mark(number: u8) -> impl Bundle {
    (
        Node {
            padding: UiRect::axes(px(9), px(1)),
            border_radius: BorderRadius::all(px(corner::SMALL)),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Token::AccentSoft),
        children![drawn(number.to_string(), TypeStyle::Label, Token::Accent)],
    )
}

fn choice_words(words: String, style: TypeStyle) -> impl Bundle {
    (
        // The words wrap in a column of their own: beside a sibling, Bevy 0.19 measures their height wrong.
        Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..default()
        },
        children![(drawn(words, style, Token::Text), ButtonInk)],
    )
}

fn shape() -> Node {
    Node {
        border: UiRect::all(px(EDGE)),
        border_radius: BorderRadius::all(px(corner::MEDIUM)),
        max_width: percent(100),
        ..default()
    }
}

fn shell(look: ButtonLook, name: impl Into<String>, node: Node) -> impl Bundle {
    let (fill, stroke, _) = look.colors(State::Rest);
    (Button, look, node, Fill(fill), Stroke(stroke), Hovered::default(), TabIndex(0), control(Role::Button, name))
}

#[derive(Clone, Copy)]
enum State {
    Rest,
    Hover,
    Down,
    Disabled,
}

impl ButtonLook {
    /// The fill, the edge and the ink in a state.
    const fn colors(self, state: State) -> (Token, Token, Token) {
        use Token::{
            Accent, AccentHover, AccentPressed, Clear, Disabled, Edge, Line, MastheadHover, OnAccent, OnMasthead,
            OnMastheadMuted, Raised, RaisedHover, RaisedPressed, Sunken, Text,
        };
        match (self, state) {
            (Self::Primary, State::Rest) => (Accent, Clear, OnAccent),
            (Self::Primary, State::Hover) => (AccentHover, Clear, OnAccent),
            (Self::Primary, State::Down) => (AccentPressed, Clear, OnAccent),
            (Self::Primary, State::Disabled) => (Sunken, Line, Disabled),
            (Self::Quiet, State::Rest) => (Clear, Edge, Accent),
            (Self::Quiet, State::Hover) => (RaisedHover, Edge, Accent),
            (Self::Quiet, State::Down) => (RaisedPressed, Edge, Accent),
            (Self::Choice, State::Rest) => (Raised, Edge, Text),
            (Self::Choice, State::Hover) => (RaisedHover, Accent, Text),
            (Self::Choice, State::Down) => (RaisedPressed, Accent, Text),
            (Self::Masthead, State::Hover | State::Down) => (MastheadHover, OnMastheadMuted, OnMasthead),
            (Self::Masthead, _) => (Clear, OnMastheadMuted, OnMasthead),
            (Self::Quiet | Self::Choice, State::Disabled) => (Clear, Line, Disabled),
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, press_by_number).add_systems(PostUpdate, dress_buttons.before(Paint));
}

fn press_by_number(
    mut keys: MessageReader<KeyCommand>,
    buttons: Query<(Entity, &NumberKey), (With<Button>, Without<InteractionDisabled>)>,
    mut commands: Commands,
) {
    for key in keys.read() {
        let KeyCommand::Choose(number) = *key else {
            continue;
        };
        if let Some((entity, _)) = buttons.iter().find(|(_, key)| key.0 == number) {
            commands.trigger(Activate { entity });
        }
    }
}

type Dressed<'w> =
    (Entity, &'w ButtonLook, &'w Hovered, Has<Pressed>, Has<InteractionDisabled>, &'w mut Fill, &'w mut Stroke);

/// Gives each button the colours of its state. A page has a few dozen at most.
fn dress_buttons(mut buttons: Query<Dressed>, children: Query<&Children>, mut inks: Query<&mut Ink, With<ButtonInk>>) {
    for (button, look, hovered, pressed, disabled, mut fill, mut stroke) in &mut buttons {
        let state = match (disabled, pressed, hovered.get()) {
            (true, ..) => State::Disabled,
            (_, true, _) => State::Down,
            (.., true) => State::Hover,
            _ => State::Rest,
        };
        let (new_fill, new_stroke, new_ink) = look.colors(state);
        fill.set_if_neq(Fill(new_fill));
        stroke.set_if_neq(Stroke(new_stroke));
        for child in children.iter_descendants(button) {
            if let Ok(mut ink) = inks.get_mut(child) {
                ink.set_if_neq(Ink(new_ink));
            }
        }
    }
}
