//! Driving the app from a test: frames, keys, and what is in it.

use accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TreeId};
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use heard::app::screens::Screen;
use heard::app::shelf::Shelf;
use heard::app::theme::{TextSize, Theme};
use heard::app::words::Words;
use heard::app::{Stage, build};
use heard::texts::Texts;

/// The size of the window in tests without a picture.
pub const SIZE: UVec2 = UVec2::new(1280, 800);

/// Three of the built-in conversations, so that tests stay as they are while the library grows.
pub fn shelf() -> Shelf {
    let mut shelf = Shelf::default();
    let known = ["the-double-charge", "the-grandmothers-cot", "the-voice-note"];
    shelf.entries.retain(|entry| known.iter().any(|name| entry.key == format!("built-in/{name}")));
    shelf.paths.clear();
    shelf
}

/// The library with a few conversations on a stage, laid out.
pub fn library(stage: Stage, theme: Theme, text: TextSize) -> App {
    library_of(stage, theme, text, shelf())
}

/// The library with the conversations of a shelf.
pub fn library_of(stage: Stage, theme: Theme, text: TextSize, shelf: Shelf) -> App {
    let mut app = build(stage);
    app.insert_resource(theme).insert_resource(text).insert_resource(shelf);
    app.insert_resource(Words(Texts::new(Some("en"))));
    frames(&mut app, 4);
    app
}

/// What comes before a conversation, by its title.
pub fn briefing(stage: Stage, title: &str, theme: Theme, text: TextSize) -> App {
    let mut app = library(stage, theme, text);
    let mut shelf = app.world_mut().resource_mut::<Shelf>();
    shelf.picked = shelf.entries.iter().position(|entry| entry.title() == title);
    assert!(shelf.picked.is_some(), "no conversation is called {title:?}");
    app.world_mut().resource_mut::<NextState<Screen>>().set(Screen::Briefing);
    frames(&mut app, 4);
    app
}

/// The library, laid out at the normal text size, nothing drawn.
pub fn plain_library() -> App {
    library(Stage::NoGpu { size: SIZE }, Theme::Light, TextSize::NORMAL)
}

/// Runs a few frames.
pub fn frames(app: &mut App, count: usize) {
    for _ in 0..count {
        app.update();
    }
}

/// Presses and releases a key, and lets what follows from it happen.
pub fn press(app: &mut App, logical_key: Key, key_code: KeyCode) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("every stage has a primary window");
    for state in [ButtonState::Pressed, ButtonState::Released] {
        app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key: logical_key.clone(),
            state,
            text: None,
            repeat: false,
            window,
        });
        app.update();
    }
    app.update();
}

/// What has the keyboard.
pub fn focused(app: &App) -> Option<Entity> {
    app.world().resource::<InputFocus>().get()
}

/// What a screen reader calls an entity: its label, else its value.
pub fn spoken(world: &World, entity: Entity) -> Option<String> {
    let node = world.get::<AccessibilityNode>(entity)?;
    node.label().or_else(|| node.value()).map(str::to_owned)
}

/// An entity's box on the screen, in logical pixels.
pub fn place(world: &World, entity: Entity) -> Option<Rect> {
    let node = world.get::<ComputedNode>(entity)?;
    let center = world.get::<UiGlobalTransform>(entity)?.translation;
    Some(Rect::from_center_size(center * node.inverse_scale_factor(), node.size() * node.inverse_scale_factor()))
}

/// The field of a name, to write in.
pub fn field(app: &mut App, name: &str) -> Entity {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let is_it = |node: &AccessibilityNode| node.role() == Role::TextInput && node.label() == Some(name);
    let found = nodes.iter(app.world()).find(|(_, node)| is_it(node)).map(|(entity, _)| entity);
    found.unwrap_or_else(|| panic!("no field is called {name:?}"))
}

/// Writes into a field as a screen reader does.
pub fn write(app: &mut App, name: &str, words: &str) {
    let request = ActionRequest {
        action: Action::SetValue,
        target_tree: TreeId::ROOT,
        target_node: NodeId(field(app, name).to_bits()),
        data: Some(ActionData::Value(words.into())),
    };
    app.world_mut().write_message(bevy::a11y::ActionRequest(request));
    frames(app, 4);
}
