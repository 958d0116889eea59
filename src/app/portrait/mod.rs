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
mod lines;
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
    let round = Shape::circle((0.0, 10.0), 133.0);
    let backdrop = sitter.palette.backdrop;
    canvas.fill(&round, backdrop.mixed(colour::BLACK, 0.03));
    canvas.fill(&Shape::circle((0.0, -2.0), 112.0), backdrop.mixed(colour::WHITE, 0.14));
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
        worn::glasses(canvas, sitter);
        worn::headscarf(canvas, sitter);
    });
    canvas.crop(&round);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Feeling;
    use crate::scenario::portrait::{Age, Clothes, Hair, HairColour};

    /// How far apart two pictures are: the mean difference of a colour part, from 0 to 255.
    fn apart(a: &Pixels, b: &Pixels) -> f32 {
        assert_eq!(a.rgba.len(), b.rgba.len());
        let differences = a.rgba.iter().zip(&b.rgba).map(|(a, b)| f32::from(a.abs_diff(*b)));
        differences.sum::<f32>() / a.rgba.len() as f32
    }

    fn people() -> [Portrait; 3] {
        [
            Portrait::default(),
            Portrait {
                skin: 6,
                hair: Hair::Curly,
                hair_colour: HairColour::Black,
                glasses: true,
                ..Portrait::default()
            },
            Portrait { skin: 1, age: Age::Older, beard: true, clothes: Clothes::Slate, ..Portrait::default() },
        ]
    }

    fn drawn(person: &Portrait, feeling: Feeling, strength: u8) -> Pixels {
        draw(person, &Expression::of(feeling, strength), 96)
    }

    #[test]
    fn every_feeling_at_every_strength_is_drawn() {
        for person in &people() {
            for &feeling in Feeling::ALL {
                for strength in 0..=4 {
                    assert_eq!(drawn(person, feeling, strength).rgba.len(), 96 * 96 * 4);
                }
            }
        }
    }

    #[test]
    fn every_part_of_a_portrait_shows() {
        let plain = Portrait::default();
        let mut people = vec![
            Portrait { glasses: true, ..plain.clone() },
            Portrait { beard: true, ..plain.clone() },
            Portrait { headscarf: true, ..plain.clone() },
        ];
        people.extend([1, 2, 3, 4, 5, 6].map(|skin| Portrait { skin, ..plain.clone() }));
        people.extend(Hair::ALL[1..].iter().map(|&hair| Portrait { hair, ..plain.clone() }));
        people.extend(Age::ALL.iter().filter(|&&age| age != plain.age).map(|&age| Portrait { age, ..plain.clone() }));
        let colours = HairColour::ALL.iter().filter(|&&colour| colour != plain.hair_colour);
        people.extend(colours.map(|&hair_colour| Portrait { hair_colour, ..plain.clone() }));
        people.extend(Clothes::ALL[1..].iter().map(|&clothes| Portrait { clothes, ..plain.clone() }));
        let pictures: Vec<Pixels> = people.iter().map(|person| drawn(person, Feeling::Neutral, 2)).collect();
        for (at, picture) in pictures.iter().enumerate() {
            for (other, its) in pictures[..at].iter().enumerate() {
                assert!(apart(picture, its) > 0.4, "{:?} looks like {:?}", people[at], people[other]);
            }
        }
    }

    #[test]
    fn a_headscarf_covers_the_hair() {
        let [short, long] =
            [Hair::Short, Hair::Long].map(|hair| Portrait { hair, headscarf: true, ..Portrait::default() });
        assert_eq!(drawn(&short, Feeling::Sad, 2), drawn(&long, Feeling::Sad, 2));
    }

    #[test]
    fn sizes_and_skins_beyond_their_range_are_the_nearest() {
        let rest = Expression::default();
        let person = Portrait::default();
        for (asked, given) in [(0, SMALLEST), (1, SMALLEST), (33, 33), (2000, LARGEST), (u32::MAX, LARGEST)] {
            let picture = draw(&person, &rest, asked);
            assert_eq!(picture.side, given);
            assert_eq!(picture.rgba.len(), given as usize * given as usize * 4);
        }
        for (asked, given) in [(0, 1), (7, 6), (200, 6)] {
            let [asked, given] = [asked, given].map(|skin| Portrait { skin, ..Portrait::default() });
            assert_eq!(draw(&asked, &rest, 48), draw(&given, &rest, 48));
        }
    }

    #[test]
    fn the_same_face_gives_the_same_pixels() {
        for person in &people() {
            assert_eq!(drawn(person, Feeling::Grieving, 3), drawn(person, Feeling::Grieving, 3));
        }
    }

    #[test]
    fn the_picture_is_round() {
        let picture = draw(&Portrait::default(), &Expression::of(Feeling::Happy, 3), 100);
        let alpha = |x: usize, y: usize| picture.rgba[(y * 100 + x) * 4 + 3];
        for (x, y) in [(0, 0), (99, 0), (0, 99), (99, 99)] {
            assert_eq!(alpha(x, y), 0);
        }
        for (x, y) in [(50, 50), (50, 5), (50, 95), (5, 50), (95, 50)] {
            assert_eq!(alpha(x, y), 255);
        }
    }

    #[test]
    fn a_stronger_feeling_shows() {
        for person in &people() {
            for &feeling in Feeling::ALL.iter().filter(|&&feeling| feeling != Feeling::Neutral) {
                let [slight, clear, strong] = [1, 2, 3].map(|strength| drawn(person, feeling, strength));
                for (weaker, stronger) in [(&slight, &clear), (&clear, &strong)] {
                    let change = apart(weaker, stronger);
                    assert!(change > 0.3, "{feeling:?} on {person:?}: {change}");
                }
            }
        }
    }

    #[test]
    fn no_two_feelings_look_the_same() {
        for person in &people() {
            for (strength, least) in [(1, 0.35), (2, 0.6), (3, 0.9)] {
                let faces: Vec<_> =
                    Feeling::ALL.iter().map(|&feeling| (feeling, drawn(person, feeling, strength))).collect();
                for (at, (feeling, face)) in faces.iter().enumerate() {
                    for (other, its) in &faces[..at] {
                        let difference = apart(face, its);
                        assert!(difference > least, "{feeling:?} and {other:?} at {strength}: {difference}");
                    }
                }
            }
        }
    }
}
