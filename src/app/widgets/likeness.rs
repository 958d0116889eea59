//! A person's face as a still picture, drawn once.

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
    (
        Likeness { portrait, showing, side },
        ImageNode::default(),
        Node { width: px(side), height: px(side), flex_shrink: 0.0, ..default() },
        Picture(Some(text.into())),
        node(Role::Image),
    )
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

fn draw_new_faces(
    mut faces: Query<(&Likeness, &mut ImageNode), Added<Likeness>>,
    window: Query<&Window, With<PrimaryWindow>>,
    mut images: ResMut<Assets<Image>>,
) {
    let scale = window.single().map_or(1.0, Window::scale_factor);
    for (face, mut node) in &mut faces {
        let expression = Expression::of(face.showing.feeling, face.showing.strength);
        let pixels = draw(&face.portrait, &expression, (face.side * scale).round() as u32);
        node.image = images.add(image_of(pixels));
    }
}
