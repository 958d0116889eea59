//! The screens, one plugin each, one at a time.
//!
//! # How to write a screen
//! 1. Add a variant to [`Screen`] and a file with `pub(super) fn plugin(app: &mut App)`.
//! 2. `app.add_systems(OnEnter(Screen::Briefing), open)`, and in `open` spawn one tree under
//!    [`screen`]: it is taken down by itself when the screen is left. Never hide a screen, leave it:
//!    hidden nodes stay in the tab order and in the accessibility tree.
//! 3. Build it from [`widgets`](super::widgets): `title`, `body`, `card`, `primary`, `choice`,
//!    `scroll_area` … Colours are [`Token`]s, sizes [`TypeStyle`]s, distances [`space`]s; spawn lists with
//!    `Children::spawn(SpawnIter(…))`, mixed ones with `Children::spawn((Spawn(…), SpawnIter(…)))`.
//!    A container of your own gets [`boxed`](super::widgets::layout::boxed) or another node role, else the
//!    reading order breaks.
//! 4. React: `.observe(|_: On<Activate>, …|)` on a button; `MessageReader<KeyCommand>` in a system with
//!    `.run_if(in_state(Screen::Briefing))` for keys; `ResMut<NextState<Screen>>` to go elsewhere.
//! 5. Where the keyboard begins: put `AutoFocus` on a control, or leave it to the first Tab.
//! 6. Lines that appear later and should be read out: into a container with
//!    [`live`](super::accessibility::live). What moves carries [`StayAwake`](super::wake::StayAwake) while it
//!    moves; what you change outside of an input event ends with `wake.settle()`.
//!
//! [`Token`]: super::theme::Token
//! [`TypeStyle`]: super::theme::TypeStyle
//! [`space`]: super::theme::space

pub mod briefing;
pub mod conversation;
pub mod debrief;
pub mod keys;
pub mod library;
mod overlay;
pub mod path;
pub mod pause;
pub mod people;
pub mod progress;
pub mod settings;
mod workshop;

use accesskit::Role;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::state::state::StateTransitionSystems;

use super::accessibility::named;
use super::input::KeyCommand;
use super::theme::{Fill, Token};

/// Which screen is shown.
#[derive(States, Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Screen {
    /// The conversations there are.
    #[default]
    Library,
    /// Before a conversation: the aim, the two people, the mode.
    Briefing,
    /// The conversation.
    Conversation,
    /// After it.
    Debrief,
    /// A learning path.
    Path,
    /// Who practises.
    People,
    /// How practice goes, and what is kept of it.
    Progress,
    /// What the user can set.
    Settings,
    /// A conversation with a room.
    Workshop,
}

/// The root of a screen: fills the window, and is gone when the screen is left.
pub fn screen(screen: Screen, name: impl Into<String>) -> impl Bundle {
    (
        DespawnOnExit(screen),
        overlay::Ground,
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column, ..default() },
        Fill(Token::Surface),
        TabGroup::new(0),
        named(Role::Main, name),
    )
}

pub(super) fn plugin(app: &mut App) {
    let after_a_change = forget_keys.after(StateTransitionSystems::EnterSchedules).run_if(state_changed::<Screen>);
    app.init_state::<Screen>().add_systems(StateTransition, after_a_change).add_plugins((
        library::plugin,
        briefing::plugin,
        conversation::plugin,
        debrief::plugin,
        path::plugin,
        people::plugin,
        progress::plugin,
        settings::plugin,
        workshop::plugin,
        keys::plugin,
        pause::plugin,
    ));
}

/// What was pressed on one screen is not said to the next one.
fn forget_keys(mut keys: ResMut<Messages<KeyCommand>>) {
    keys.clear();
}
