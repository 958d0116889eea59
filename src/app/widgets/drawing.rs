//! Small pictures, drawn in software at exactly as many pixels as the screen has for them.

use bevy::asset::RenderAssetUsages;
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, StrokeDash, Transform};

/// The largest picture, in pixels a side: what every graphics driver takes.
const LARGEST: u32 = 8192;

/// A picture being drawn. Its units are what its maker says, its origin is at the top left.
pub(super) struct Drawing {
    pixmap: Pixmap,
    view: Transform,
}

/// How a line is drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Pen {
    /// The colour.
    pub(super) color: Color,
    /// How wide, in units.
    pub(super) width: f32,
    /// How long a dash and the gap after it are, in units; an unbroken line where there is none.
    pub(super) dash: Option<[f32; 2]>,
}

impl Drawing {
    /// An empty, transparent picture of a size in pixels, with so many pixels to a unit. None where there is no such.
    pub(super) fn new(size: UVec2, pixels_per_unit: f32) -> Option<Self> {
        let size = size.min(UVec2::splat(LARGEST));
        let view = Transform::from_scale(pixels_per_unit, pixels_per_unit);
        Some(Self { pixmap: Pixmap::new(size.x, size.y)?, view })
    }

    /// Fills an outline.
    pub(super) fn fill(&mut self, outline: PathBuilder, color: Color) {
        if let Some(path) = outline.finish() {
            self.pixmap.fill_path(&path, &paint(color), FillRule::Winding, self.view, None);
        }
    }

    /// Fills a circle.
    pub(super) fn dot(&mut self, center: Vec2, radius: f32, color: Color) {
        let square = Rect::from_xywh(center.x - radius, center.y - radius, radius * 2.0, radius * 2.0);
        let mut outline = PathBuilder::new();
        if let Some(square) = square {
            outline.push_oval(square);
        }
        self.fill(outline, color);
    }

    /// Draws straight lines from point to point.
    pub(super) fn lines(&mut self, points: &[Vec2], pen: Pen) {
        let mut line = PathBuilder::new();
        for (number, point) in points.iter().enumerate() {
            match number {
                0 => line.move_to(point.x, point.y),
                _ => line.line_to(point.x, point.y),
            }
        }
        if let Some(path) = line.finish() {
            self.stroke(&path, pen);
        }
    }

    /// Draws along an outline.
    pub(super) fn stroke(&mut self, path: &Path, pen: Pen) {
        let stroke = Stroke {
            width: pen.width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            dash: pen.dash.and_then(|dash| StrokeDash::new(dash.to_vec(), 0.0)),
            ..Stroke::default()
        };
        self.pixmap.stroke_path(path, &paint(pen.color), &stroke, self.view, None);
    }

    /// The finished picture.
    pub(super) fn finish(self) -> Image {
        let size = Extent3d { width: self.pixmap.width(), height: self.pixmap.height(), depth_or_array_layers: 1 };
        let pixels = self.pixmap.pixels().iter().flat_map(|pixel| {
            let straight = pixel.demultiply();
            [straight.red(), straight.green(), straight.blue(), straight.alpha()]
        });
        let (dimension, format) = (TextureDimension::D2, TextureFormat::Rgba8UnormSrgb);
        Image::new(size, dimension, pixels.collect(), format, RenderAssetUsages::RENDER_WORLD)
    }
}

fn paint(color: Color) -> Paint<'static> {
    let [red, green, blue, alpha] = color.to_srgba().to_u8_array();
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, alpha);
    paint
}
