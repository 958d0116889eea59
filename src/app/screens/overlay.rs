//! A page that lies over a screen until it is closed: a pause, a question, the keys.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::system::SystemParam;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

use super::super::accessibility::named;
use super::super::input::{KeyCommand, KeyTaken, TakesKeys};
use super::super::theme::{Fill, Token, space};
use super::super::wake::Wake;
use super::super::widgets::layout::boxed;
use super::super::widgets::scroll::scroll_area;

/// How wide the words of a page are, in pixels at most.
const PAGE_WIDTH: f32 = 640.0;

/// The root of a screen, to lay pages on.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct Ground;

/// A page over a screen, and what had the keyboard before.
#[derive(Component, Clone, Copy, Debug)]
pub struct Overlay {
    before: Option<Entity>,
}

/// Lays pages over the screen and takes them away.
#[derive(SystemParam)]
pub struct Overlays<'w, 's> {
    grounds: Query<'w, 's, Entity, With<Ground>>,
    open: Query<'w, 's, (Entity, &'static Overlay)>,
    focus: ResMut<'w, InputFocus>,
    wake: ResMut<'w, Wake>,
    commands: Commands<'w, 's>,
}

impl Overlays<'_, '_> {
    /// Lays a page over the screen, unless one lies there. Give one of its controls `AutoFocus`.
    pub fn lay(&mut self, name: String, fill: impl FnOnce(&mut ChildSpawner) + Send + Sync + 'static) {
        let Some(ground) = self.grounds.iter().next().filter(|_| self.open.is_empty()) else {
            return;
        };
        let content = Node {
            flex_direction: FlexDirection::Column,
            align_items: AlignItems::Stretch,
            align_self: AlignSelf::Center,
            width: percent(100),
            max_width: px(PAGE_WIDTH),
            margin: UiRect::vertical(auto()),
            padding: UiRect::all(px(space::LARGE)),
            row_gap: px(space::LARGE),
            ..default()
        };
        let page = (
            Overlay { before: self.focus.get() },
            TakesKeys,
            Node {
                position_type: PositionType::Absolute,
                width: percent(100),
                height: percent(100),
                flex_direction: FlexDirection::Column,
                ..default()
            },
            GlobalZIndex(10),
            Fill(Token::Surface),
            TabGroup::modal(),
            modal(name.clone()),
            ChildOf(ground),
            children![scroll_area(name, (boxed(content), Children::spawn(SpawnWith(fill))))],
        );
        self.commands.spawn(page).observe(close_by_key);
        self.focus.clear();
        self.wake.settle();
    }

    /// Takes the page away. What had the keyboard before has it again.
    pub fn close(&mut self) {
        for (page, overlay) in &self.open {
            self.commands.entity(page).despawn();
            match overlay.before {
                Some(before) => self.focus.set(before, FocusCause::Pressed),
                None => self.focus.clear(),
            }
        }
    }
}

fn modal(name: String) -> AccessibilityNode {
    let mut node = named(Role::Dialog, name);
    node.set_modal();
    node
}

/// The keys that open pages close them, and so does Enter where nothing has the focus.
fn close_by_key(taken: On<KeyTaken>, mut overlays: Overlays) {
    if matches!(taken.command, KeyCommand::Menu | KeyCommand::Pause | KeyCommand::Help | KeyCommand::GoOn) {
        overlays.close();
    }
}
