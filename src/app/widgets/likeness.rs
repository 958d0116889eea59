//! A person's face as a still picture, drawn once.

use std::collections::VecDeque;

use accesskit::Role;
use bevy::asset::RenderAssetUsages;
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::ui::UiSystems;

use super::super::accessibility::{Picture, node};
use super::super::portrait::{Expression, Pixels, draw};
use super::super::theme::TextSize;
use crate::scenario::Showing;
use crate::scenario::portrait::Portrait;

/// Up to this size, in logical pixels, a face grows with the text; a larger one is seen well as it is.
const SEEN_WELL: f32 = 112.0;

/// Whose face it is, and what shows on it.
#[derive(Component, Clone, PartialEq, Debug)]
pub struct Likeness {
    portrait: Portrait,
    showing: Showing,
}

/// The side of a face, or of the room for one, in logical pixels beside text of the normal size.
#[derive(Component, Clone, Copy, PartialEq, Debug)]
pub struct FaceSize(f32);

/// A face, `side` logical pixels wide and high; `text` is what a screen reader says instead.
pub fn likeness(portrait: Portrait, showing: Showing, side: f32, text: impl Into<String>) -> impl Bundle {
    drawn(Likeness { portrait, showing }, side, Picture(Some(text.into())))
}

/// A small face beside a name that is said: it only decorates.
pub fn avatar(portrait: Portrait, side: f32) -> impl Bundle {
    drawn(Likeness { portrait, showing: Showing::default() }, side, Picture(None))
}

/// As much room as a face takes.
pub fn no_face(side: f32) -> impl Bundle {
    (FaceSize(side), Node { flex_shrink: 0.0, ..default() })
}

fn drawn(likeness: Likeness, side: f32, picture: Picture) -> impl Bundle {
    (likeness, no_face(side), ImageNode::default(), picture, node(Role::Image))
}

impl FaceSize {
    /// A small face grows half as much as the text: it is looked at, not read.
    fn beside(self, text: TextSize) -> f32 {
        self.0.max((self.0 * f32::midpoint(1.0, text.factor())).min(SEEN_WELL)).round()
    }
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
    app.add_systems(PostUpdate, (size_faces.before(UiSystems::Prepare), draw_faces.after(UiSystems::Layout)));
}

fn size_faces(text: Res<TextSize>, mut faces: Query<(Ref<FaceSize>, &mut Node)>) {
    for (size, mut node) in &mut faces {
        if size.is_changed() || text.is_changed() {
            node.width = px(size.beside(*text));
            node.height = node.width;
        }
    }
}

/// How many pictures are kept to be shown again: the same small face stands beside many lines.
const KEPT: usize = 64;

/// A face that was drawn, and at how many pixels a side.
type Drawn = (Likeness, u32, Handle<Image>);

fn draw_faces(
    mut faces: Query<(&Likeness, &ComputedNode, &mut ImageNode), Or<(Added<Likeness>, Changed<ComputedNode>)>>,
    mut kept: Local<VecDeque<Drawn>>,
    mut images: ResMut<Assets<Image>>,
) {
    for (face, node, mut picture) in &mut faces {
        let side = node.size().x.round() as u32;
        if side == 0 {
            continue;
        }
        if let Some((_, _, image)) = kept.iter().find(|(one, size, _)| one == face && *size == side) {
            picture.image = image.clone();
            continue;
        }
        let expression = Expression::of(face.showing.feeling, face.showing.strength);
        picture.image = images.add(image_of(draw(&face.portrait, &expression, side)));
        kept.push_back((face.clone(), side, picture.image.clone()));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }
}
