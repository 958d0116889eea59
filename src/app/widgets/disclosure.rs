//! Disclosures: a button with something folded below it.
//!
//! What is folded is not there: it is made when the button is pressed and gone when it is pressed again, so that
//! neither Tab nor a screen reader wanders into it.
//!
//! ```text
//! page.spawn(disclosure("Every reply", Folding::Section)).observe(|opened: On<Opened>, mut commands: Commands| {
//!     commands.entity(opened.panel).with_child(body("…"));
//! });
//! ```

use accesskit::{Action, Role};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, Button};

use super::super::accessibility::{container, control};
use super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::button::{ButtonInk, ButtonLook};
use super::marks::{Mark, mark};
use super::text::{drawn, heading_node};

/// How much a disclosure weighs on its page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Folding {
    /// A section of the page: its button is a heading of the second level.
    Section,
    /// Something aside within a section.
    Aside,
}

/// The root of a disclosure, with what is unfolded in it.
#[derive(Component, Clone, Copy, Default, Debug)]
struct Disclosure {
    panel: Option<Entity>,
}

/// The button of a disclosure.
#[derive(Component, Clone, Copy, Default, Debug)]
struct DisclosureButton;

/// Somebody unfolded a disclosure: fill its panel, an empty column.
#[derive(EntityEvent, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Opened {
    /// The disclosure.
    #[event_target]
    pub disclosure: Entity,
    /// Where what was folded belongs.
    pub panel: Entity,
}

/// A button that unfolds something below it, folded at first.
pub fn disclosure(label: impl Into<String>, folding: Folding) -> impl Bundle {
    let label = label.into();
    let (gap, header) = match folding {
        Folding::Section => (space::MEDIUM, named_heading(label.clone())),
        Folding::Aside => (space::SMALL, container()),
    };
    (
        Disclosure::default(),
        Node { flex_direction: FlexDirection::Column, row_gap: px(gap), min_width: px(0), ..default() },
        container(),
        children![(
            Node { flex_direction: FlexDirection::Column, min_width: px(0), ..default() },
            header,
            children![folding_button(label, folding)],
        )],
    )
}

fn named_heading(name: String) -> AccessibilityNode {
    let mut node = heading_node(2);
    node.set_label(name);
    node
}

fn folding_button(label: String, folding: Folding) -> impl Bundle {
    let (look, style, ink) = match folding {
        Folding::Section => (ButtonLook::Choice, TypeStyle::Heading, Token::Text),
        Folding::Aside => (ButtonLook::Quiet, TypeStyle::Label, Token::Accent),
    };
    let (padding, align) = match folding {
        Folding::Section => (UiRect::axes(px(20), px(14)), AlignSelf::Stretch),
        Folding::Aside => (UiRect::axes(px(14), px(8)), AlignSelf::Start),
    };
    let mut node = control(Role::Button, label.clone());
    node.set_expanded(false);
    node.add_action(Action::Expand);
    (
        Button,
        DisclosureButton,
        look,
        Node {
            align_items: AlignItems::Center,
            align_self: align,
            column_gap: px(space::MEDIUM),
            padding,
            border: UiRect::all(px(1.5)),
            border_radius: BorderRadius::all(px(corner::MEDIUM)),
            max_width: percent(100),
            ..default()
        },
        Fill(Token::Clear),
        Stroke(Token::Edge),
        Hovered::default(),
        TabIndex(0),
        node,
        children![
            mark(Mark::Folded, 0.9, Token::Accent),
            (
                // The words wrap in a column of their own: beside a sibling, Bevy 0.19 measures their height wrong.
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    min_width: px(0),
                    ..default()
                },
                children![(drawn(label, style, ink), ButtonInk)],
            ),
        ],
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(fold_or_unfold).add_systems(PreUpdate, unfold_on_request);
}

fn fold_or_unfold(
    press: On<Activate>,
    buttons: Query<&Children, With<DisclosureButton>>,
    parents: Query<&ChildOf>,
    mut disclosures: Query<&mut Disclosure>,
    mut nodes: Query<&mut AccessibilityNode>,
    mut marks: Query<&mut Mark>,
    mut commands: Commands,
) {
    let Ok(children) = buttons.get(press.entity) else { return };
    let Some(root) = parents.iter_ancestors(press.entity).find(|entity| disclosures.contains(*entity)) else { return };
    let Ok(mut disclosure) = disclosures.get_mut(root) else { return };
    let is_open = match disclosure.panel.take() {
        Some(panel) => {
            commands.entity(panel).despawn();
            false
        }
        None => {
            let panel = commands.spawn((panel(), ChildOf(root))).id();
            disclosure.panel = Some(panel);
            commands.trigger(Opened { disclosure: root, panel });
            true
        }
    };
    if let Ok(mut node) = nodes.get_mut(press.entity) {
        node.set_expanded(is_open);
        let (offered, over) =
            if is_open { (Action::Collapse, Action::Expand) } else { (Action::Expand, Action::Collapse) };
        node.add_action(offered);
        node.remove_action(over);
    }
    for child in children.iter() {
        if let Ok(mut mark) = marks.get_mut(child) {
            *mark = if is_open { Mark::Unfolded } else { Mark::Folded };
        }
    }
}

fn panel() -> impl Bundle {
    (
        Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), min_width: px(0), ..default() },
        container(),
    )
}

/// A screen reader may ask to unfold or fold, instead of to press.
fn unfold_on_request(
    mut requests: MessageReader<ActionRequest>,
    buttons: Query<&AccessibilityNode, With<DisclosureButton>>,
    mut commands: Commands,
) {
    for request in requests.read() {
        let wanted = match request.action {
            Action::Expand => true,
            Action::Collapse => false,
            _ => continue,
        };
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        if buttons.get(entity).is_ok_and(|node| node.is_expanded() == Some(!wanted)) {
            commands.trigger(Activate { entity });
        }
    }
}
