//! The canvas: where shapes become pixels.
//!
//! Its units are the same whatever the size in pixels: the picture is 270 wide and high. The origin is the
//! point between the sitter's eyes.

use tiny_skia::{GradientStop, Mask, Paint, Pixmap, RadialGradient, Shader, SpreadMode, Transform};

use super::colour::Colour;
use super::shape::{Point, Shape};

/// How wide and high the picture is, in canvas units.
const EXTENT: f32 = 270.0;
/// Where the point between the eyes lies on the picture.
const ORIGIN: Point = (135.0, 125.0);

/// A picture being painted.
pub(super) struct Canvas {
    pixmap: Pixmap,
    view: Transform,
    clip: Option<Mask>,
}

impl Canvas {
    /// An empty, transparent canvas `side` pixels wide and high; none where there is no such thing.
    pub(super) fn new(side: u32) -> Option<Self> {
        let scale = side as f32 / EXTENT;
        Some(Self {
            pixmap: Pixmap::new(side, side)?,
            view: Transform::from_scale(scale, scale).pre_translate(ORIGIN.0, ORIGIN.1),
            clip: None,
        })
    }

    /// Fills a shape with one colour.
    pub(super) fn fill(&mut self, shape: &Shape, colour: Colour) {
        if let Some(shader) = solid(colour) {
            self.paint(shape, shader);
        }
    }

    /// Draws a stroke of the brush: see [`Shape::stroke`].
    pub(super) fn stroke(&mut self, points: &[Point], widths: &[f32], colour: Colour) {
        self.fill(&Shape::stroke(points, widths), colour);
    }

    /// Paints a round patch of colour that fades from the `centre` to nothing at `radius`.
    pub(super) fn glow(&mut self, centre: Point, radius: f32, colour: Colour) {
        let patch = Shape::circle(centre, radius);
        self.blend(&patch, centre, radius, colour, colour.faded(0.0));
    }

    /// Fills a shape with one colour at the `centre` that becomes another at `radius`.
    pub(super) fn blend(&mut self, shape: &Shape, centre: Point, radius: f32, inner: Colour, outer: Colour) {
        let at = tiny_skia::Point::from_xy(centre.0, centre.1);
        let stops = [(0.0, inner), (1.0, outer)]
            .into_iter()
            .filter_map(|(place, colour)| Some(GradientStop::new(place, skia(colour)?)))
            .collect();
        let shader = RadialGradient::new(at, at, radius, stops, SpreadMode::Pad, Transform::identity());
        if let Some(shader) = shader {
            self.paint(shape, shader);
        }
    }

    /// Paints only inside a shape for a while.
    pub(super) fn within(&mut self, shape: &Shape, paint: impl FnOnce(&mut Self)) {
        let Some((path, rule)) = shape.outline() else {
            return;
        };
        let outer = self.clip.clone();
        match &mut self.clip {
            Some(clip) => clip.intersect_path(path, rule, true, self.view),
            None => {
                self.clip = Mask::new(self.pixmap.width(), self.pixmap.height());
                if let Some(clip) = &mut self.clip {
                    clip.fill_path(path, rule, true, self.view);
                }
            }
        }
        paint(self);
        self.clip = outer;
    }

    /// Paints as on a sheet turned by `degrees` (clockwise) around a point and then shifted.
    pub(super) fn placed(&mut self, degrees: f32, around: Point, shift: Point, paint: impl FnOnce(&mut Self)) {
        let outer = self.view;
        self.view =
            outer.pre_translate(shift.0, shift.1).pre_concat(Transform::from_rotate_at(degrees, around.0, around.1));
        paint(self);
        self.view = outer;
    }

    /// Cuts away everything outside a shape.
    pub(super) fn crop(&mut self, shape: &Shape) {
        let mask = Mask::new(self.pixmap.width(), self.pixmap.height());
        if let (Some(mut mask), Some((path, rule))) = (mask, shape.outline()) {
            mask.fill_path(path, rule, true, self.view);
            self.pixmap.apply_mask(&mask);
        }
    }

    /// The finished picture: RGBA, one byte each, straight alpha, row by row from the top.
    pub(super) fn into_rgba(self) -> Vec<u8> {
        let mut rgba = self.pixmap.take();
        for pixel in rgba.chunks_exact_mut(4) {
            let alpha = u32::from(pixel[3]);
            if (1..255).contains(&alpha) {
                for part in &mut pixel[..3] {
                    *part = ((u32::from(*part) * 255 + alpha / 2) / alpha).min(255) as u8;
                }
            }
        }
        rgba
    }

    fn paint(&mut self, shape: &Shape, shader: Shader<'_>) {
        let Some((path, rule)) = shape.outline() else {
            return;
        };
        let paint = Paint { shader, anti_alias: true, ..Paint::default() };
        self.pixmap.fill_path(path, &paint, rule, self.view, self.clip.as_ref());
    }
}

fn solid(colour: Colour) -> Option<Shader<'static>> {
    skia(colour).filter(|colour| colour.alpha() > 0.01).map(Shader::SolidColor)
}

fn skia(colour: Colour) -> Option<tiny_skia::Color> {
    let [red, green, blue, alpha] = colour.parts();
    tiny_skia::Color::from_rgba(red, green, blue, alpha)
}
