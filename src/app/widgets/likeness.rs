//! A person's face as a still picture, drawn once.

use std::collections::VecDeque;

use accesskit::Role;
use bevy::asset::RenderAssetUsages;
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::window::PrimaryWindow;

use super::super::accessibility::{Picture, node};
use super::super::portrait::{Expression, Pixels, draw};
use crate::scenario::Showing;
use crate::scenario::portrait::Portrait;

/// Whose face it is, what shows on it, and how large it is, in logical pixels.
#[derive(Component, Clone, PartialEq, Debug)]
pub struct Likeness {
    portrait: Portrait,
    showing: Showing,
    side: f32,
}

/// A face, `side` logical pixels wide and high; `text` is what a screen reader says instead.
pub fn likeness(portrait: Portrait, showing: Showing, side: f32, text: impl Into<String>) -> impl Bundle {
    drawn(Likeness { portrait, showing, side }, Picture(Some(text.into())))
}

/// A small face beside a name that is said: it only decorates.
pub fn avatar(portrait: Portrait, side: f32) -> impl Bundle {
    drawn(Likeness { portrait, showing: Showing::default(), side }, Picture(None))
}

fn drawn(likeness: Likeness, picture: Picture) -> impl Bundle {
    let side = px(likeness.side);
    let node_of_size = Node { width: side, height: side, flex_shrink: 0.0, ..default() };
    (likeness, ImageNode::default(), node_of_size, picture, node(Role::Image))
}

/// A picture for the renderer.
pub fn image_of(pixels: Pixels) -> Image {
    let Pixels { side, rgba } = pixels;
    Image::new(
        Extent3d { width: side, height: side, depth_or_array_layers: 1 },
        TextureDimension::D2,
        rgba,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, draw_new_faces.before(bevy::ui::UiSystems::Prepare));
}

/// How many pictures are kept to be shown again: the same small face stands beside many lines.
const KEPT: usize = 64;

/// A face that was drawn, and at how many pixels a side.
type Drawn = (Likeness, u32, Handle<Image>);

fn draw_new_faces(
    mut faces: Query<(&Likeness, &mut ImageNode), Added<Likeness>>,
    window: Query<&Window, With<PrimaryWindow>>,
    mut kept: Local<VecDeque<Drawn>>,
    mut images: ResMut<Assets<Image>>,
) {
    let scale = window.single().map_or(1.0, Window::scale_factor);
    for (face, mut node) in &mut faces {
        let side = (face.side * scale).round() as u32;
        if let Some((_, _, image)) = kept.iter().find(|(one, size, _)| one == face && *size == side) {
            node.image = image.clone();
            continue;
        }
        let expression = Expression::of(face.showing.feeling, face.showing.strength);
        node.image = images.add(image_of(draw(&face.portrait, &expression, side)));
        kept.push_back((face.clone(), side, node.image.clone()));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }
}
