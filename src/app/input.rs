//! The keyboard, as what the keys mean.
//!
//! Tab and Shift+Tab walk through what can be used, Enter and Space press it (Bevy does both). Keys
//! that no widget wanted become a [`KeyCommand`], which the screens read as a message:
//!
//! ```text
//! fn on_keys(mut keys: MessageReader<KeyCommand>) {
//!     for key in keys.read() {
//!         match key { KeyCommand::Back => …, _ => {} }
//!     }
//! }
//! ```
//!
//! While a text field has the focus, keys are its own; while a page lies over the screen ([`TakesKeys`]), they are
//! the page's.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::input_focus::{FocusedInput, InputFocus, InputFocusSystems};
use bevy::prelude::*;
use bevy::text::EditableText;

use super::theme::TextSize;

/// What a key asks for.
#[derive(Message, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum KeyCommand {
    /// 1 to 9: the reply of that number.
    Choose(u8),
    /// Enter or Space, when nothing has the focus: go on.
    GoOn,
    /// Backspace: one reply back.
    Back,
    /// Escape: the menu, or out of what is open.
    Menu,
    /// F1: all keys.
    Help,
    /// Plus.
    LargerText,
    /// Minus.
    SmallerText,
    /// H: what was said so far.
    History,
    /// C: a hint.
    Hint,
    /// P: a pause.
    Pause,
    /// V: read aloud.
    ReadAloud,
    /// F11: the window fills the screen, or does no longer.
    FullScreen,
    /// Page down, as a presenter's remote says it: on.
    Forward,
    /// Page up, as a presenter's remote says it: back.
    Backward,
    /// 0, where it counts something.
    Nought,
    /// A letter that the facilitator of a room uses.
    Cue(Cue),
}

/// What the facilitator of a room asks for with a letter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Cue {
    /// L: show the levels.
    Levels,
    /// D: talk about it.
    Discuss,
    /// R: vote again.
    VoteAgain,
    /// F: the full round for this turn, or a quick one.
    FullRound,
    /// K: close the door to new phones, or open it.
    Door,
    /// T: a minute on the clock.
    Clock,
}

impl Cue {
    /// Every cue.
    pub const ALL: [Self; 6] = [Self::Levels, Self::Discuss, Self::VoteAgain, Self::FullRound, Self::Door, Self::Clock];

    /// Its letter.
    pub const fn letter(self) -> char {
        match self {
            Self::Levels => 'l',
            Self::Discuss => 'd',
            Self::VoteAgain => 'r',
            Self::FullRound => 'f',
            Self::Door => 'k',
            Self::Clock => 't',
        }
    }
}

/// Which single letters do something. They can be switched off or changed (WCAG 2.1.4).
#[derive(Resource, Clone, PartialEq, Eq, Debug)]
pub struct LetterKeys {
    /// Whether single letters do anything.
    pub on: bool,
    /// The letter, in lower case, and what it asks for.
    pub letters: Vec<(char, KeyCommand)>,
}

impl Default for LetterKeys {
    fn default() -> Self {
        Self {
            on: true,
            letters: [
                ('h', KeyCommand::History),
                ('c', KeyCommand::Hint),
                ('p', KeyCommand::Pause),
                ('v', KeyCommand::ReadAloud),
            ]
            .into_iter()
            .chain(Cue::ALL.map(|cue| (cue.letter(), KeyCommand::Cue(cue))))
            .collect(),
        }
    }
}

/// Marks what lies over a screen: while it is there, keys are told to it and not to the screen.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct TakesKeys;

/// What a key asks for, told to what lies over the screen.
#[derive(EntityEvent, Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeyTaken {
    /// What lies over the screen.
    pub entity: Entity,
    /// What the key asks for.
    pub command: KeyCommand,
}

/// Marks a group in which the arrow keys move the focus from one to the next.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct ArrowGroup;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LetterKeys>()
        .add_message::<KeyCommand>()
        .add_plugins(TabNavigationPlugin)
        .add_observer(name_unused_keys)
        .add_observer(move_in_group)
        .add_systems(PreUpdate, change_text_size.after(InputFocusSystems::Dispatch));
}

/// A key that reached the window was used by nothing on the way.
fn name_unused_keys(
    event: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<Window>>,
    focus: Res<InputFocus>,
    fields: Query<(), With<EditableText>>,
    takers: Query<Entity, With<TakesKeys>>,
    held: Res<ButtonInput<Key>>,
    letters: Res<LetterKeys>,
    mut told: MessageWriter<KeyCommand>,
    mut commands: Commands,
) {
    let key = &event.input;
    let in_a_field = focus.get().is_some_and(|entity| fields.contains(entity));
    if !windows.contains(event.focused_entity) || key.state != ButtonState::Pressed || in_a_field {
        return;
    }
    let modified = held.any_pressed([Key::Control, Key::Alt, Key::Super, Key::Meta]);
    if let Some(command) = meaning(key, modified, &letters)
        && (!key.repeat || command.may_repeat())
    {
        match takers.iter().next() {
            Some(entity) if !command.is_about_the_window() => commands.trigger(KeyTaken { entity, command }),
            _ => _ = told.write(command),
        }
    }
}

impl KeyCommand {
    /// Whether it means the same on every screen and over it.
    const fn is_about_the_window(self) -> bool {
        matches!(self, Self::LargerText | Self::SmallerText | Self::FullScreen)
    }

    /// Holding the key down says it again only where that does no harm.
    const fn may_repeat(self) -> bool {
        matches!(self, Self::LargerText | Self::SmallerText)
    }
}

fn meaning(key: &KeyboardInput, modified: bool, letters: &LetterKeys) -> Option<KeyCommand> {
    match &key.logical_key {
        // Ctrl with plus and minus is what browsers taught everybody.
        Key::Character(text) if text == "+" || text == "=" => Some(KeyCommand::LargerText),
        Key::Character(text) if text == "-" || text == "−" => Some(KeyCommand::SmallerText),
        _ if modified => None,
        Key::Enter | Key::Space => Some(KeyCommand::GoOn),
        Key::Backspace => Some(KeyCommand::Back),
        Key::Escape => Some(KeyCommand::Menu),
        Key::F1 => Some(KeyCommand::Help),
        Key::F11 => Some(KeyCommand::FullScreen),
        Key::PageDown => Some(KeyCommand::Forward),
        Key::PageUp => Some(KeyCommand::Backward),
        Key::Character(text) if text == "0" => Some(KeyCommand::Nought),
        Key::Character(text) => number(key.key_code, text).or_else(|| letters.meaning(text)),
        _ => None,
    }
}

/// The number of a number key: by its sign, or by its place where the sign needs Shift (AZERTY).
fn number(place: KeyCode, text: &str) -> Option<KeyCommand> {
    let by_sign = text.parse::<u8>().ok().filter(|number| (1..=9).contains(number));
    let by_place = match place {
        KeyCode::Digit1 => Some(1),
        KeyCode::Digit2 => Some(2),
        KeyCode::Digit3 => Some(3),
        KeyCode::Digit4 => Some(4),
        KeyCode::Digit5 => Some(5),
        KeyCode::Digit6 => Some(6),
        KeyCode::Digit7 => Some(7),
        KeyCode::Digit8 => Some(8),
        KeyCode::Digit9 => Some(9),
        _ => None,
    };
    by_sign.or(by_place).map(KeyCommand::Choose)
}

impl LetterKeys {
    fn meaning(&self, text: &str) -> Option<KeyCommand> {
        let mut signs = text.chars().flat_map(char::to_lowercase);
        let letter = signs.next().filter(|_| self.on && signs.next().is_none())?;
        self.letters.iter().find(|(sign, _)| *sign == letter).map(|(_, command)| *command)
    }
}

/// Arrow keys walk through an [`ArrowGroup`], round and round; Home and End go to its ends.
fn move_in_group(
    mut event: On<FocusedInput<KeyboardInput>>,
    groups: Query<&Children, With<ArrowGroup>>,
    children: Query<&Children>,
    focusable: Query<(), With<bevy::input_focus::tab_navigation::TabIndex>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<bevy::input_focus::InputFocusVisible>,
) {
    let group = event.focused_entity;
    if !groups.contains(group) || event.input.state != ButtonState::Pressed {
        return;
    }
    let members: Vec<Entity> =
        children.iter_descendants_depth_first(group).filter(|entity| focusable.contains(*entity)).collect();
    let Some(here) = members.iter().position(|entity| focus.get() == Some(*entity)) else {
        return;
    };
    let there = match event.input.key_code {
        KeyCode::ArrowDown | KeyCode::ArrowRight => (here + 1) % members.len(),
        KeyCode::ArrowUp | KeyCode::ArrowLeft => (here + members.len() - 1) % members.len(),
        KeyCode::Home => 0,
        KeyCode::End => members.len() - 1,
        _ => return,
    };
    event.propagate(false);
    focus.set(members[there], bevy::input_focus::FocusCause::Navigated);
    visible.0 = true;
}

fn change_text_size(mut keys: MessageReader<KeyCommand>, mut size: ResMut<TextSize>) {
    for key in keys.read() {
        match key {
            KeyCommand::LargerText => {
                let larger = size.larger();
                size.set_if_neq(larger);
            }
            KeyCommand::SmallerText => {
                let smaller = size.smaller();
                size.set_if_neq(smaller);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: Key, key_code: KeyCode) -> KeyboardInput {
        KeyboardInput {
            key_code,
            logical_key: key,
            state: ButtonState::Pressed,
            text: None,
            repeat: false,
            window: Entity::PLACEHOLDER,
        }
    }

    fn says(sign: &str, place: KeyCode) -> Option<KeyCommand> {
        meaning(&press(Key::Character(sign.into()), place), false, &LetterKeys::default())
    }

    #[test]
    fn numbers_choose_by_sign_and_by_place() {
        assert_eq!(says("3", KeyCode::Digit3), Some(KeyCommand::Choose(3)));
        assert_eq!(says("7", KeyCode::Numpad7), Some(KeyCommand::Choose(7)));
        assert_eq!(says("é", KeyCode::Digit2), Some(KeyCommand::Choose(2)), "AZERTY");
        assert_eq!(says("0", KeyCode::Digit0), Some(KeyCommand::Nought));
    }

    #[test]
    fn letters_can_be_switched_off() {
        let off = LetterKeys { on: false, ..default() };
        let h = press(Key::Character("H".into()), KeyCode::KeyH);
        assert_eq!(meaning(&h, false, &LetterKeys::default()), Some(KeyCommand::History));
        assert_eq!(meaning(&h, false, &off), None);
    }

    #[test]
    fn a_modified_key_belongs_to_the_system() {
        let backspace = press(Key::Backspace, KeyCode::Backspace);
        assert_eq!(meaning(&backspace, true, &LetterKeys::default()), None);
        let plus = press(Key::Character("+".into()), KeyCode::Equal);
        assert_eq!(meaning(&plus, true, &LetterKeys::default()), Some(KeyCommand::LargerText));
    }
}
