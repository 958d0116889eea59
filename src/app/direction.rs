//! Which side a line begins on. Screens are written from left to right; in a language that is written the other way,
//! what they say of left and right is mirrored once, when it appears.

use bevy::prelude::*;
use bevy::ui::{InlineDirection, UiSystems};

use super::words::Words;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, mirror.before(UiSystems::Prepare));
}

fn mirror(words: Res<Words>, mut nodes: Query<&mut Node>) {
    if words.is_right_to_left() {
        nodes.iter_mut().filter(DetectChanges::is_added).for_each(|mut node| mirror_node(&mut node));
    }
}

/// The same node, seen in a mirror.
fn mirror_node(node: &mut Node) {
    node.direction = InlineDirection::Rtl;
    for side in [&mut node.margin, &mut node.padding, &mut node.border] {
        std::mem::swap(&mut side.left, &mut side.right);
    }
    std::mem::swap(&mut node.left, &mut node.right);
    let corners = &mut node.border_radius;
    std::mem::swap(&mut corners.top_left, &mut corners.top_right);
    std::mem::swap(&mut corners.bottom_left, &mut corners.bottom_right);
}
