//! Colours, and the few things a painter does with them.

/// A colour in sRGB with straight alpha; each part from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Colour {
    red: f32,
    green: f32,
    blue: f32,
    alpha: f32,
}

impl Colour {
    /// An opaque colour from `0xRRGGBB`.
    pub(super) const fn hex(rgb: u32) -> Self {
        Self {
            red: ((rgb >> 16) & 0xff) as f32 / 255.0,
            green: ((rgb >> 8) & 0xff) as f32 / 255.0,
            blue: (rgb & 0xff) as f32 / 255.0,
            alpha: 1.0,
        }
    }

    /// This colour with `share` (0 to 1) of its opacity left.
    pub(super) fn faded(self, share: f32) -> Self {
        Self { alpha: self.alpha * share.clamp(0.0, 1.0), ..self }
    }

    /// This colour mixed with `share` (0 to 1) of another; its own alpha stays.
    pub(super) fn mixed(self, other: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let blend = |own: f32, its: f32| own + (its - own) * share;
        Self {
            red: blend(self.red, other.red),
            green: blend(self.green, other.green),
            blue: blend(self.blue, other.blue),
            alpha: self.alpha,
        }
    }

    /// How light it looks in greyscale, from 0 to 1 (Rec. 601 luma).
    pub(super) fn lightness(self) -> f32 {
        0.299 * self.red + 0.587 * self.green + 0.114 * self.blue
    }

    /// This colour, made darker where need be (or lighter, where there is no dark left) until its
    /// lightness stands `least` away from that of the `ground` it is seen against.
    pub(super) fn apart_from(self, ground: Self, least: f32) -> Self {
        let ground = ground.lightness();
        let own = self.lightness();
        if (own - ground).abs() >= least {
            return self;
        }
        if own < ground && ground - least > 0.02 || ground + least > 0.98 {
            let wanted = (ground - least).max(0.0);
            self.mixed(BLACK, 1.0 - wanted / own.max(f32::EPSILON))
        } else {
            let wanted = (ground + least).min(1.0);
            self.mixed(WHITE, (wanted - own) / (1.0 - own).max(f32::EPSILON))
        }
    }

    /// Red, green, blue and alpha, each from 0 to 1.
    pub(super) fn parts(self) -> [f32; 4] {
        [self.red, self.green, self.blue, self.alpha]
    }
}

/// White.
pub(super) const WHITE: Colour = Colour::hex(0xff_ff_ff);
/// Black.
pub(super) const BLACK: Colour = Colour::hex(0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_stands_apart_from_any_ground() {
        for own in [0x00_00_00, 0x5b_3a_29, 0x80_80_80, 0xe4_df_d7, 0xff_ff_ff] {
            for ground in [0x00_00_00, 0x3f_26_1b, 0x80_80_80, 0xf6_d7_c3, 0xff_ff_ff] {
                let ground = Colour::hex(ground);
                let set = Colour::hex(own).apart_from(ground, 0.12);
                let gap = (set.lightness() - ground.lightness()).abs();
                assert!(gap > 0.119, "{own:06x} on {ground:?}: {gap}");
            }
        }
    }

    #[test]
    fn mixing_ends_where_it_should() {
        let (red, blue) = (Colour::hex(0xff_00_00), Colour::hex(0x00_00_ff));
        assert_eq!(red.mixed(blue, 0.0), red);
        assert_eq!(red.mixed(blue, 1.0), blue);
    }
}
