//! Faces: people by feelings by strengths, on one sheet to be looked at, and what is said instead of each.

use std::collections::BTreeSet;

use heard::app::portrait::{Expression, draw};
use heard::scenario::Feeling;
use heard::scenario::portrait::{Age, Clothes, Hair, HairColour, Portrait};
use heard::texts::{Texts, feeling_key};
use image::{Rgb, RgbImage};

use crate::looks::compare_picture;

const FEELINGS: [Feeling; 12] = [
    Feeling::Neutral,
    Feeling::Happy,
    Feeling::Relieved,
    Feeling::Proud,
    Feeling::Surprised,
    Feeling::Worried,
    Feeling::Afraid,
    Feeling::Sad,
    Feeling::Grieving,
    Feeling::Ashamed,
    Feeling::Frustrated,
    Feeling::Angry,
];

/// How large a face is on the sheet, and the room around it, in pixels.
const SIDE: u32 = 56;
const GAP: u32 = 4;

fn people() -> [Portrait; 6] {
    let usual = Portrait::default;
    [
        Portrait { skin: 3, hair: Hair::Curly, hair_colour: HairColour::Brown, clothes: Clothes::Ochre, ..usual() },
        Portrait { skin: 5, hair_colour: HairColour::Black, beard: true, clothes: Clothes::Slate, ..usual() },
        Portrait {
            skin: 2,
            hair: Hair::Bun,
            hair_colour: HairColour::White,
            age: Age::Older,
            glasses: true,
            clothes: Clothes::Plum,
            ..usual()
        },
        Portrait { skin: 4, headscarf: true, age: Age::Young, ..usual() },
        Portrait { skin: 6, hair: Hair::Bob, hair_colour: HairColour::Black, glasses: true, ..usual() },
        Portrait { skin: 1, hair: Hair::Bald, age: Age::Older, beard: true, ..usual() },
    ]
}

/// A row for each person at each strength, a column for each feeling.
fn sheet() -> RgbImage {
    let rows = people().into_iter().flat_map(|person| [1, 2, 3].map(|strength| (person.clone(), strength)));
    let rows: Vec<_> = rows.collect();
    let (columns, step) = (FEELINGS.len() as u32, SIDE + GAP);
    let mut sheet = RgbImage::from_pixel(columns * step + GAP, rows.len() as u32 * step + GAP, Rgb([247, 242, 232]));
    for (row, (person, strength)) in (0..).zip(&rows) {
        for (column, feeling) in (0..).zip(FEELINGS) {
            let face = draw(person, &Expression::of(feeling, *strength), SIDE);
            let corner = (GAP + column * step, GAP + row * step);
            for (place, pixel) in (0_u32..).zip(face.rgba.chunks_exact(4)) {
                let under = sheet.get_pixel_mut(corner.0 + place % SIDE, corner.1 + place / SIDE);
                let alpha = u32::from(pixel[3]);
                for part in 0..3 {
                    let mixed = u32::from(pixel[part]) * alpha + u32::from(under[part]) * (255 - alpha);
                    under[part] = u8::try_from(mixed / 255).unwrap_or(u8::MAX);
                }
            }
        }
    }
    sheet
}

#[test]
fn people_and_feelings_look_as_they_did() {
    compare_picture("portraits", &sheet());
}

#[test]
fn every_face_has_words_of_its_own_in_every_language() {
    for (code, _) in Texts::available() {
        let words = Texts::new(Some(code));
        let mut said = BTreeSet::new();
        for feeling in Feeling::ALL {
            for strength in 1..=3 {
                let feeling = words.get(feeling_key(*feeling));
                let values =
                    [("name", "Ana".into()), ("feeling", feeling.clone().into()), ("strength", strength.into())];
                let sentence = words.with("conversation-looks", &values);
                assert!(sentence.contains("Ana") && sentence.contains(&feeling), "{code}: {sentence}");
                assert!(said.insert(sentence.clone()), "{code} says {sentence:?} of two faces");
            }
        }
    }
}
