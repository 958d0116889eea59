//! What is new stays in view.

use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;

use super::replies::Replies;
use super::transcript::{Exchange, Transcript};

/// For how many frames after a change the view is set: one lays out, one scrolls, one for what followed.
const FRAMES: u8 = 3;
/// How much is left above what is new, in pixels.
const ABOVE: f32 = 12.0;
/// How much of what stands below the lines is shown at least, if there is so much, in pixels: the first reply.
const BELOW: f32 = 190.0;

/// And never more than this share of what is seen.
const SHARE: f32 = 0.45;

/// Keeps what is new in view, on the transcript.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct KeepInView {
    line: Option<Entity>,
    frames: u8,
}

impl KeepInView {
    /// Follows a line that appears.
    pub fn follow(&mut self, line: Entity) {
        *self = Self { line: Some(line), frames: FRAMES };
    }

    /// Shows the latest exchange from its beginning, and as much as fits of what stands below it.
    pub fn settle(&mut self) {
        *self = Self { line: None, frames: FRAMES };
    }

    /// Leaves the view where it is.
    pub fn let_go(&mut self) {
        self.frames = 0;
    }
}

/// Sets the view after the layout is known. It moves with the next frame.
pub(super) fn keep_in_view(
    transcript: Single<(Entity, &mut KeepInView), With<Transcript>>,
    exchanges: Query<(Entity, &Exchange)>,
    replies: Query<Entity, With<Replies>>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut areas: Query<&mut ScrollPosition, With<ScrollArea>>,
) {
    let (place, mut view) = transcript.into_inner();
    let latest = exchanges.iter().max_by_key(|(_, exchange)| exchange.number).map(|(entity, _)| entity);
    let area = parents.iter_ancestors(place).find(|entity| areas.contains(*entity));
    let (Some(latest), Some(area)) = (latest, area) else {
        return;
    };
    if view.frames == 0 {
        return;
    }
    view.frames -= 1;
    let (Ok(port), Ok(latest)) = (nodes.get(area), nodes.get(latest)) else {
        return;
    };
    let line = view.line.and_then(|line| nodes.get(line).ok());
    let window = Extent::of(port);
    let scrolled = port.0.scroll_position.y * port.0.inverse_scale_factor;
    let within = |extent: Extent| extent.moved(scrolled - window.top);
    let content = port.0.content_size().y * port.0.inverse_scale_factor;
    let bottom = within(Extent::of(line.unwrap_or(latest))).bottom;
    let begin = within(Extent::of(latest)).top - ABOVE;
    let below = replies.single().ok().and_then(|replies| nodes.get(replies).ok());
    let below = below.map_or(0.0, |replies| {
        (within(Extent::of(replies)).bottom - bottom + ABOVE).clamp(0.0, BELOW.min(window.height() * SHARE))
    });
    let room = (content - window.height()).max(0.0);
    let there = begin.max(bottom + below - window.height()).clamp(0.0, room);
    if let Ok(mut position) = areas.get_mut(area)
        && (position.y - there).abs() > 0.5
    {
        position.y = there;
    }
}

/// Where something begins and ends, in logical pixels from the top.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    top: f32,
    bottom: f32,
}

impl Extent {
    pub fn of((node, transform): (&ComputedNode, &UiGlobalTransform)) -> Self {
        let middle = transform.translation.y;
        let half = node.size().y / 2.0;
        Self { top: (middle - half) * node.inverse_scale_factor, bottom: (middle + half) * node.inverse_scale_factor }
    }

    pub fn moved(self, by: f32) -> Self {
        Self { top: self.top + by, bottom: self.bottom + by }
    }

    pub fn height(self) -> f32 {
        self.bottom - self.top
    }

    /// Whether it lies outside of another by more than a distance.
    pub fn is_beyond(self, other: Self, distance: f32) -> bool {
        self.bottom < other.top - distance || self.top > other.bottom + distance
    }
}
