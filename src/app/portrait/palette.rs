//! The colours of one portrait.
//!
//! Every skin tone gets its own lines, lips and blush, and whatever must be seen against the skin
//! (brows, hair, backdrop) is set apart from it, so that no face loses its features.

use super::colour::{BLACK, Colour, WHITE};
use crate::scenario::portrait::{Age, Clothes, Hair, HairColour, Portrait};

/// What the painter mixes before starting.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palette {
    pub(super) backdrop: Colour,
    pub(super) skin: Colour,
    /// Skin in the shade.
    pub(super) shade: Colour,
    /// Skin in the light.
    pub(super) light: Colour,
    /// Folds and outlines in the skin.
    pub(super) line: Colour,
    pub(super) blush: Colour,
    pub(super) lip: Colour,
    pub(super) hair: Colour,
    pub(super) hair_shade: Colour,
    pub(super) hair_light: Colour,
    pub(super) brow: Colour,
    pub(super) lash: Colour,
    pub(super) iris: Colour,
    pub(super) white_of_eye: Colour,
    pub(super) clothes: Colour,
    pub(super) clothes_shade: Colour,
    pub(super) clothes_light: Colour,
    /// What is worn under open clothes.
    pub(super) under: Colour,
    pub(super) scarf: Colour,
}

impl Palette {
    /// The palette for a person.
    pub(super) fn of(portrait: &Portrait) -> Self {
        let tone = Tone::of(portrait.skin);
        let skin = Colour::hex(tone.skin);
        let dark = Colour::hex(0x3a_1a_14);
        let hair = hair(portrait).apart_from(skin, 0.13);
        let (clothes, under, scarf, backdrop) = wardrobe(portrait.clothes);
        Self {
            backdrop: backdrop.apart_from(skin, 0.09),
            skin,
            shade: Colour::hex(tone.shade),
            light: Colour::hex(tone.light),
            line: Colour::hex(tone.line),
            blush: Colour::hex(tone.blush),
            lip: lip(portrait, tone),
            hair,
            hair_shade: hair.mixed(dark, 0.12).mixed(BLACK, 0.22),
            hair_light: hair.mixed(Colour::hex(0xff_e2_c0), 0.16),
            brow: hair.mixed(dark, 0.35).apart_from(skin, 0.24),
            lash: Colour::hex(0x24_15_12),
            iris: iris(portrait),
            white_of_eye: Colour::hex(0xfb_f7_f0).mixed(skin, 0.06),
            clothes,
            clothes_shade: clothes.mixed(Colour::hex(0x1d_1a_2b), 0.28),
            clothes_light: clothes.mixed(WHITE, 0.14),
            under,
            scarf,
        }
    }
}

/// Lips are seen against the skin, which a beard leaves bare around them.
fn lip(portrait: &Portrait, tone: &Tone) -> Colour {
    let (lip, skin) = (Colour::hex(tone.lip), Colour::hex(tone.skin));
    if portrait.beard { lip.mixed(skin, 0.2).apart_from(skin, 0.14) } else { lip.mixed(skin, 0.16) }
}

/// A skin tone and the colours that go with it, as `0xRRGGBB`.
struct Tone {
    skin: u32,
    shade: u32,
    light: u32,
    line: u32,
    blush: u32,
    lip: u32,
}

impl Tone {
    fn of(skin: u8) -> &'static Self {
        &TONES[usize::from(skin.clamp(1, 6)) - 1]
    }
}

const TONES: [Tone; 6] = [
    Tone {
        skin: 0xf3_d2_bd,
        shade: 0xdf_ae_95,
        light: 0xfc_e4_d3,
        line: 0x96_54_44,
        blush: 0xe0_6a_5c,
        lip: 0xc4_6d_66,
    },
    Tone {
        skin: 0xec_c2_a0,
        shade: 0xd0_99_76,
        light: 0xf9_d9_bd,
        line: 0x83_48_34,
        blush: 0xd6_5f_4c,
        lip: 0xb9_60_56,
    },
    Tone {
        skin: 0xd6_a0_78,
        shade: 0xb5_7b_57,
        light: 0xe8_bb_95,
        line: 0x6b_38_26,
        blush: 0xc2_50_3f,
        lip: 0xa6_50_46,
    },
    Tone {
        skin: 0xb5_7c_54,
        shade: 0x92_5d_3d,
        light: 0xcb_96_6d,
        line: 0x51_29_1b,
        blush: 0xa8_3f_34,
        lip: 0x93_42_3b,
    },
    Tone {
        skin: 0x95_62_43,
        shade: 0x73_47_2f,
        light: 0xb2_7d_5a,
        line: 0x33_17_10,
        blush: 0x9a_34_2d,
        lip: 0x9c_4f_49,
    },
    Tone {
        skin: 0x70_48_34,
        shade: 0x50_31_23,
        light: 0x92_65_4b,
        line: 0x1e_0d_0a,
        blush: 0x92_2f_2c,
        lip: 0x96_55_50,
    },
];

fn hair(portrait: &Portrait) -> Colour {
    let own = match portrait.hair_colour {
        HairColour::Black => Colour::hex(0x2c_24_27),
        HairColour::Brown => Colour::hex(0x5e_3d_2b),
        HairColour::Blond => Colour::hex(0xcb_9d_5c),
        HairColour::Red => Colour::hex(0xa5_53_2d),
        HairColour::Grey => Colour::hex(0x93_8e_8a),
        HairColour::White => Colour::hex(0xe9_e4_dc),
    };
    match (portrait.age, portrait.hair_colour) {
        (_, HairColour::White | HairColour::Grey) | (Age::Young | Age::Adult, _) => own,
        (Age::Older, _) => own.mixed(Colour::hex(0xa4_a2_a0), 0.78),
    }
}

fn iris(portrait: &Portrait) -> Colour {
    let fair = portrait.skin <= 2;
    Colour::hex(match portrait.hair_colour {
        HairColour::Blond if fair => 0x4f_74_8a,
        HairColour::Red if fair => 0x5b_74_4e,
        HairColour::Grey | HairColour::White if fair => 0x5a_73_80,
        HairColour::Brown if fair && portrait.hair != Hair::Curly => 0x6a_52_36,
        _ => 0x4a_2a_1a,
    })
}

/// Clothes, what is worn under them, a headscarf, and the backdrop that suits them.
fn wardrobe(clothes: Clothes) -> (Colour, Colour, Colour, Colour) {
    let (cloth, under, scarf, backdrop) = match clothes {
        Clothes::Teal => (0x2f_7c_7a, 0xf0_e6_d6, 0xd9_a4_5b, 0xe6_cd_b2),
        Clothes::Plum => (0x6f_3f_60, 0xef_e3_d6, 0xb0_86_a6, 0xe5_d3_ac),
        Clothes::Ochre => (0xc9_8c_34, 0xf2_e7_d3, 0x3e_66_6e, 0xbf_d0_cf),
        Clothes::Slate => (0x4f_5f_72, 0xe9_e6_e1, 0x7d_93_a3, 0xe4_c6_a9),
        Clothes::Rose => (0xc2_70_79, 0xf4_e7_df, 0x8c_4a_5a, 0xc9_d3_bf),
        Clothes::Moss => (0x66_72_43, 0xef_e8_d8, 0x9a_a2_72, 0xe3_c9_bd),
    };
    (Colour::hex(cloth), Colour::hex(under), Colour::hex(scarf), Colour::hex(backdrop))
}
