//! The ring around what has the keyboard. It shows as soon as a key moves the focus, and hides when
//! the mouse takes over.

use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{FocusCause, FocusGained, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::ScrollIntoView;

use super::super::theme::{Theme, Token};

pub(super) fn plugin(app: &mut App) {
    app.add_observer(scroll_to_focus).add_systems(PostUpdate, draw_ring.before(UiSystems::Prepare));
}

fn draw_ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    theme: Res<Theme>,
    focusable: Query<(), With<TabIndex>>,
    ringed: Query<Entity, (With<Outline>, With<TabIndex>)>,
    mut commands: Commands,
) {
    if !focus.is_changed() && !visible.is_changed() && !theme.is_changed() {
        return;
    }
    let focused = focus.get().filter(|entity| visible.0 && focusable.contains(*entity));
    for entity in ringed.iter().filter(|entity| Some(*entity) != focused) {
        commands.entity(entity).remove::<Outline>();
    }
    if let Some(entity) = focused {
        commands.entity(entity).insert(Outline::new(px(3), px(2), theme.color(Token::FocusRing)));
    }
}

/// What the keyboard reaches comes into view.
fn scroll_to_focus(gained: On<FocusGained>, mut commands: Commands) {
    if gained.cause == FocusCause::Navigated && gained.entity == gained.original_event_target() {
        commands.trigger(ScrollIntoView { entity: gained.entity });
    }
}
