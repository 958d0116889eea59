//! What holds for every screen: all that is seen is said, in the order in which it is seen, and nothing sticks out.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::support::{place, spoken};

/// Roles whose own name says what is written in them.
const SAYS_IT_ALL: [Role; 5] = [Role::Button, Role::RadioButton, Role::Meter, Role::Image, Role::Banner];

/// Texts that a screen reader would not hear: neither said themselves nor part of something that is named.
pub fn unsaid(app: &mut App) -> Vec<String> {
    let mut texts = app.world_mut().query::<(Entity, &Text)>();
    let world = app.world();
    texts
        .iter(world)
        .filter(|(entity, text)| !text.is_empty() && !is_said(world, *entity, text))
        .map(|(_, text)| text.to_string())
        .collect()
}

fn is_said(world: &World, entity: Entity, text: &str) -> bool {
    // A text may go on in spans of its own; its node says all of it.
    if spoken(world, entity).is_some_and(|said| said.starts_with(text)) {
        return true;
    }
    above(world, entity)
        .filter_map(|entity| world.get::<AccessibilityNode>(entity))
        .find(|node| SAYS_IT_ALL.contains(&node.role()))
        // A picture is described, not spelled out.
        .is_some_and(|node| node.label().is_some_and(|label| node.role() == Role::Image || label.contains(text)))
}

fn above(world: &World, entity: Entity) -> impl Iterator<Item = Entity> + '_ {
    let parent = |entity: &Entity| world.get::<ChildOf>(*entity).map(ChildOf::parent);
    std::iter::successors(parent(&entity), parent)
}

/// Pictures that say nothing and are not passed over either.
pub fn unnamed_pictures(app: &mut App) -> usize {
    let mut nodes = app.world_mut().query::<&AccessibilityNode>();
    let pictures = nodes.iter(app.world()).filter(|node| node.role() == Role::Image && !node.is_hidden());
    pictures.filter(|node| node.label().is_none_or(str::is_empty)).count()
}

/// Nodes whose parent has none: they would be read at some place or other.
pub fn orphans(app: &mut App) -> Vec<String> {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode, &ChildOf)>();
    let world = app.world();
    nodes
        .iter(world)
        .filter(|(_, node, _)| !node.is_hidden())
        .filter(|(_, _, parent)| world.get::<AccessibilityNode>(parent.parent()).is_none())
        .map(|(entity, node, _)| format!("{:?} {:?}", node.role(), spoken(world, entity)))
        .collect()
}

/// What is read before something that stands above it.
pub fn out_of_order(app: &mut App) -> Vec<String> {
    let mut wrong = Vec::new();
    let places: Vec<_> = leaves(app)
        .into_iter()
        .filter_map(|entity| Some((spoken(app.world(), entity)?, seen(app.world(), entity)?)))
        .collect();
    for pair in places.windows(2) {
        let [(first, one), (second, other)] = pair else { continue };
        let below = other.min.y >= one.min.y - 1.0;
        let beside = other.min.x >= one.max.x - 1.0;
        if !below && !beside {
            wrong.push(format!("{second:?} {other:?} is read after {first:?} {one:?}"));
        }
    }
    wrong
}

/// Everything that is said, in the order in which a screen reader walks through it.
pub fn said(app: &mut App) -> Vec<String> {
    leaves(app).into_iter().filter_map(|entity| spoken(app.world(), entity)).collect()
}

/// As [`said`], within one part of the screen.
pub fn said_in(app: &App, part: Entity) -> Vec<String> {
    let mut leaves = Vec::new();
    collect(app.world(), part, &mut leaves);
    leaves.into_iter().filter_map(|entity| spoken(app.world(), entity)).collect()
}

/// The leaves of the tree, in that order.
pub fn leaves(app: &mut App) -> Vec<Entity> {
    let mut nodes = app.world_mut().query::<(Entity, &AccessibilityNode)>();
    let main = nodes.iter(app.world()).find(|(_, node)| node.role() == Role::Main).map(|(entity, _)| entity);
    let mut leaves = Vec::new();
    collect(app.world(), main.expect("a screen has a main region"), &mut leaves);
    leaves
}

fn collect(world: &World, entity: Entity, into: &mut Vec<Entity>) {
    let children = world.get::<Children>(entity).into_iter().flat_map(RelationshipTarget::iter);
    let inner: Vec<Entity> = children.filter(|child| world.get::<AccessibilityNode>(*child).is_some()).collect();
    if inner.is_empty() {
        into.push(entity);
    }
    for child in inner {
        collect(world, child, into);
    }
}

/// An entity's box as far as it is seen: what is scrolled away lies on the edge of the area that scrolls.
fn seen(world: &World, entity: Entity) -> Option<Rect> {
    let whole = place(world, entity)?;
    let Some(area) = world.get::<CalculatedClip>(entity) else { return Some(whole) };
    let area = area.clip;
    Some(Rect { min: whole.min.clamp(area.min, area.max), max: whole.max.clamp(area.min, area.max) })
}

/// What leaves the window sideways.
pub fn sticking_out(app: &mut App, width: f32) -> Vec<String> {
    let mut nodes = app.world_mut().query_filtered::<Entity, With<Node>>();
    let world = app.world();
    nodes
        .iter(world)
        .filter_map(|entity| Some((entity, place(world, entity)?)))
        .filter(|(_, place)| place.min.x < -1.0 || place.max.x > width + 1.0)
        .map(|(entity, place)| format!("{:?} at {place:?}", world.get::<Text>(entity)))
        .collect()
}

/// Texts that leave the box they stand in.
pub fn out_of_their_box(app: &mut App) -> Vec<String> {
    let mut texts = app.world_mut().query_filtered::<(Entity, &ChildOf), With<Text>>();
    let world = app.world();
    texts
        .iter(world)
        .filter_map(|(entity, parent)| Some((entity, place(world, entity)?, place(world, parent.parent())?)))
        .filter(|(_, words, holder)| {
            let holder = holder.inflate(1.0);
            !holder.contains(words.min) || !holder.contains(words.max)
        })
        .map(|(entity, words, holder)| format!("{:?} {words:?} in {holder:?}", world.get::<Text>(entity)))
        .collect()
}
