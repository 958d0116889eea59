//! The portrait: a person's face, which shows what they feel and how strongly.
//!
//! A flat, quiet illustration of head and shoulders before a round backdrop, drawn in software from a
//! few numbers. [`Expression::of`] says what a feeling does to a face, [`Expression::between`] leads
//! from one face to the next, and [`draw`] paints it. Nothing here knows the window: who shows the
//! picture turns [`Pixels`] into a texture. The same input always gives the same pixels.

mod brows;
mod canvas;
mod clothes;
mod colour;
mod expression;
mod eyes;
mod face;
mod feelings;
mod hair;
mod mouth;
mod palette;
mod shape;
mod sitter;
mod worn;

pub use expression::Expression;

use crate::scenario::portrait::Portrait;
use canvas::Canvas;
use shape::Shape;
use sitter::Sitter;

/// The smallest picture that is drawn, in pixels a side.
pub const SMALLEST: u32 = 16;
/// The largest picture that is drawn, in pixels a side.
pub const LARGEST: u32 = 1024;

/// Around this point of the canvas the head turns: the top of the neck.
const NECK: shape::Point = (0.0, 84.0);

/// A square picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// How many pixels wide and high it is.
    pub side: u32,
    /// RGBA in sRGB, one byte each with *straight* (not premultiplied) alpha, row by row from the
    /// top: `side * side * 4` bytes.
    pub rgba: Vec<u8>,
}

/// Paints a person with an expression, `side` pixels wide and high (taken to the nearest size from
/// [`SMALLEST`] to [`LARGEST`]). The picture is round; outside the backdrop it is transparent.
pub fn draw(portrait: &Portrait, expression: &Expression, side: u32) -> Pixels {
    let side = side.clamp(SMALLEST, LARGEST);
    let sitter = Sitter::new(portrait, expression);
    let rgba = match Canvas::new(side) {
        Some(mut canvas) => {
            paint(&mut canvas, &sitter);
            canvas.into_rgba()
        }
        None => vec![0; side as usize * side as usize * 4],
    };
    Pixels { side, rgba }
}

/// From the back to the front.
fn paint(canvas: &mut Canvas, sitter: &Sitter<'_>) {
    let round = Shape::circle((0.0, 12.0), 143.0);
    let backdrop = sitter.palette.backdrop;
    canvas.blend(&round, (-30.0, -40.0), 250.0, backdrop.mixed(colour::WHITE, 0.18), backdrop.mixed(colour::BLACK, 0.1));
    let (tilt, shift) = sitter.carriage();
    canvas.placed(tilt, NECK, shift, |canvas| hair::behind(canvas, sitter));
    clothes::paint(canvas, sitter);
    worn::drape(canvas, sitter);
    canvas.placed(tilt, NECK, shift, |canvas| {
        face::paint(canvas, sitter);
        eyes::paint(canvas, sitter);
        brows::paint(canvas, sitter);
        worn::beard(canvas, sitter);
        mouth::paint(canvas, sitter);
        hair::before(canvas, sitter);
        worn::headscarf(canvas, sitter);
        worn::glasses(canvas, sitter);
    });
    canvas.crop(&round);
}
