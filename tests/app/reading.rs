//! What a screen reader finds: everything that is seen, named, in the order in which it is seen.

use accesskit::{Action, ActionRequest, NodeId, TreeId};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use heard::app::screens::Screen;
use heard::app::shelf::Shelf;

use crate::support::{plain_library, spoken};
use crate::tree;

#[test]
fn everything_in_the_library_is_said_in_the_order_in_which_it_is_seen() {
    let mut app = plain_library();
    assert_eq!(tree::unsaid(&mut app), [""; 0]);
    assert_eq!(tree::orphans(&mut app), [""; 0]);
    assert_eq!(tree::out_of_order(&mut app), [""; 0]);
}

#[test]
fn a_press_by_a_screen_reader_is_a_press() {
    let mut app = plain_library();
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let (button, node) = nodes
        .iter(app.world())
        .find(|(_, node)| node.label() == Some("Open: The voice note"))
        .expect("the card has a button");
    assert!(node.supports_action(Action::Click));
    let request = ActionRequest {
        action: Action::Click,
        target_tree: TreeId::ROOT,
        target_node: NodeId(button.to_bits()),
        data: None,
    };
    app.world_mut().write_message(bevy::a11y::ActionRequest(request));
    app.update();
    app.update();
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Briefing);
    let picked = app.world().resource::<Shelf>().picked().map(|entry| entry.title().to_owned());
    assert_eq!(picked.as_deref(), Some("The voice note"));
}

#[test]
fn what_is_read_follows_what_is_written() {
    let mut app = plain_library();
    let mut texts = app.world_mut().query_filtered::<Entity, With<heard::app::accessibility::Spoken>>();
    let entity = texts.iter(app.world()).next().expect("the library has words");
    app.world_mut().entity_mut(entity).insert(Text::new("Something else"));
    app.update();
    assert_eq!(spoken(app.world(), entity).as_deref(), Some("Something else"));
}
