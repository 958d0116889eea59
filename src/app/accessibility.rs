//! The bridge to assistive technology.
//!
//! Bevy hands the tree of [`AccessibilityNode`]s to the system through AccessKit. What it leaves to
//! the app, and lives here:
//! - **names**: a text that a screen shows is read as it stands ([`Spoken`]), also after it changed;
//! - **actions**: what a screen reader asks for (press, focus, set a value, scroll) becomes what a key
//!   or a click would have done;
//! - **waking**: a request of a screen reader does not wake Bevy's loop, so a small thread looks;
//! - **focus**: Bevy stops updating the tree while the focus is on something without a node.
//!
//! Reading order is the order of the entities' children, as long as every container has a node of its
//! own: give it [`container`], or a role that says more.

use std::thread;
use std::time::Duration;

use accesskit::{Action, ActionData, Live, Node as AccessNode, Role};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems};
use bevy::ecs::entity::EntityHashSet;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusSystems, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::{InteractionDisabled, UiSystems};
use bevy::ui_widgets::{Activate, Button, RadioButton, ScrollIntoView};
use bevy::winit::accessibility::WinitActionRequestHandlers;

use super::wake::Waker;
use super::widgets::segmented::ChooseSegment;

pub use bevy::a11y::ActionRequest;

/// How often the thread looks whether a screen reader asks for something.
const LOOK: Duration = Duration::from_millis(40);
/// How often it looks whether there is a screen reader at all.
const LOOK_FOR_CLIENT: Duration = Duration::from_millis(250);

/// A text that is read as it stands. Its node follows the text, spans included.
#[derive(Component, Clone, Copy, Default, Debug)]
#[require(AccessibilityNode)]
pub struct Spoken;

/// What a picture shows, in words; without words it only decorates, and screen readers pass it over.
///
/// Bevy gives every picture a node, and takes its name away whenever the picture changes.
#[derive(Component, Clone, PartialEq, Eq, Default, Debug)]
#[require(AccessibilityNode)]
pub struct Picture(pub Option<String>);

/// A node for a container that only groups. It says nothing itself and keeps the reading order.
pub fn container() -> AccessibilityNode {
    node(Role::GenericContainer)
}

/// A node of a role.
pub fn node(role: Role) -> AccessibilityNode {
    AccessibilityNode(AccessNode::new(role))
}

/// A node of a role and a name.
pub fn named(role: Role, name: impl Into<String>) -> AccessibilityNode {
    let mut node = AccessNode::new(role);
    node.set_label(name.into());
    AccessibilityNode(node)
}

/// A node for a control: it has a name, takes the focus and can be pressed.
pub fn control(role: Role, name: impl Into<String>) -> AccessibilityNode {
    let mut node = named(role, name);
    node.add_action(Action::Focus);
    node.add_action(Action::Click);
    node
}

/// A node for a place where lines appear that should be read out when the reader has a moment.
pub fn live(role: Role, name: impl Into<String>) -> AccessibilityNode {
    let mut node = named(role, name);
    node.set_live(Live::Polite);
    node
}

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_systems(PreUpdate, carry_out_requests)
        .add_systems(
            PostUpdate,
            (
                speak_as_written,
                describe_pictures.after(UiSystems::PostLayout),
                drop_lost_focus.before(InputFocusSystems::FocusChangeEvents),
            )
                .before(AccessibilitySystems::Update),
        )
        .add_systems(PostStartup, drop_lost_focus.after(bevy::input_focus::set_initial_focus));
}

/// The part that needs a real window.
pub(super) fn window_plugin(app: &mut App) {
    app.add_systems(PostStartup, watch_for_requests);
}

/// Does what a screen reader asks for.
fn carry_out_requests(
    mut requests: MessageReader<ActionRequest>,
    mut commands: Commands,
    mut focus: ResMut<InputFocus>,
    mut focus_visible: ResMut<InputFocusVisible>,
    nodes: Query<Has<InteractionDisabled>, With<AccessibilityNode>>,
    buttons: Query<(), With<Button>>,
    radios: Query<(), With<RadioButton>>,
    mut fields: Query<&mut EditableText>,
) {
    for request in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok(disabled) = nodes.get(entity) else {
            continue;
        };
        match request.action {
            Action::Click if disabled => {}
            Action::Click if buttons.contains(entity) => commands.trigger(Activate { entity }),
            Action::Click if radios.contains(entity) => commands.trigger(ChooseSegment { entity }),
            Action::Click | Action::Focus => {
                focus.set(entity, FocusCause::Navigated);
                focus_visible.0 = true;
            }
            Action::ScrollIntoView => commands.trigger(ScrollIntoView { entity }),
            Action::SetValue if !disabled => {
                if let (Ok(mut field), Some(ActionData::Value(value))) = (fields.get_mut(entity), &request.data) {
                    field.editor_mut().set_text(value);
                }
            }
            _ => {}
        }
    }
}

/// Keeps what is read equal to what is written.
fn speak_as_written(
    changed: Query<Entity, Or<(Changed<Text>, Changed<TextSpan>, Added<Spoken>)>>,
    parents: Query<&ChildOf>,
    mut spoken: Query<&mut AccessibilityNode, With<Spoken>>,
    mut texts: TextUiReader,
) {
    // What changed is the text itself, or a span below it.
    let changed = changed.iter().filter_map(|entity| match spoken.contains(entity) {
        true => Some(entity),
        false => parents.iter_ancestors(entity).find(|above| spoken.contains(*above)),
    });
    let changed: EntityHashSet = changed.collect();
    for entity in changed {
        let Ok(mut node) = spoken.get_mut(entity) else { continue };
        let written: String = texts.iter(entity).map(|(_, _, text, ..)| text).collect();
        let heading = node.role() == Role::Heading;
        let current = if heading { node.label() } else { node.value() };
        if current == Some(written.as_str()) {
            continue;
        }
        if heading {
            node.set_label(written);
        } else {
            node.set_value(written);
        }
    }
}

/// Keeps what is said of a picture.
fn describe_pictures(
    mut pictures: Query<(&Picture, &mut AccessibilityNode), Or<(Changed<Picture>, Changed<AccessibilityNode>)>>,
) {
    for (picture, mut node) in &mut pictures {
        match &picture.0 {
            Some(words) if node.label() != Some(words.as_str()) => {
                node.clear_hidden();
                node.set_label(words.as_str());
            }
            None if !node.is_hidden() => node.set_hidden(),
            _ => {}
        }
    }
}

/// Takes the focus from what is gone or has no node: the tree would not be updated any more.
fn drop_lost_focus(mut focus: ResMut<InputFocus>, nodes: Query<(), With<AccessibilityNode>>) {
    if focus.get().is_some_and(|entity| !nodes.contains(entity)) {
        focus.clear();
    }
}

/// Wakes the window when a screen reader starts to listen and whenever it asks for something.
///
/// The thread ends with the window. If it can't be started, requests wait for the next other event.
fn watch_for_requests(
    waker: Option<Res<Waker>>,
    requested: Res<AccessibilityRequested>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
) {
    let (Some(waker), Some(handlers)) = (waker, handlers) else {
        return;
    };
    let (waker, requested) = (waker.clone(), requested.clone());
    let queues: Vec<_> = handlers.values().cloned().collect();
    let watch = move || {
        while !requested.get() {
            thread::sleep(LOOK_FOR_CLIENT);
        }
        let mut window_is_open = waker.wake();
        while window_is_open {
            thread::sleep(LOOK);
            let asked = queues.iter().any(|queue| queue.lock().is_ok_and(|queue| !queue.is_empty()));
            if asked {
                window_is_open = waker.wake();
            }
        }
    };
    if let Err(error) = thread::Builder::new().name("accessibility".into()).spawn(watch) {
        warn!("requests of screen readers may be answered late: {error}");
    }
}
