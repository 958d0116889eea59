//! The address as a picture that phones read.

use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code: square, without the empty border of four modules that belongs around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How many modules it is wide and high.
    pub size: usize,
    /// The modules row by row, true where dark.
    pub dark: Vec<bool>,
}

impl Picture {
    /// The picture of a text, which can be read with an eighth of it hidden. None where the text is too long for one.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let size = code.size();
        let dark = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
        Some(Self { size: usize::try_from(size).ok()?, dark })
    }

    /// Whether a module is dark; outside the picture none is.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x).copied().unwrap_or(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_small_picture_with_its_three_corners() {
        let picture = Picture::of("http://192.168.178.123:4420/j/KTRBW").unwrap();
        assert_eq!((picture.size, picture.dark.len()), (29, 29 * 29));
        for (x, y) in [(0, 0), (22, 0), (0, 22)] {
            let ring = (0..7).all(|step| {
                [(x + step, y), (x + step, y + 6), (x, y + step), (x + 6, y + step)]
                    .iter()
                    .all(|(x, y)| picture.is_dark(*x, *y))
            });
            assert!(ring && !picture.is_dark(x + 1, y + 1) && picture.is_dark(x + 3, y + 3), "{x} {y}");
        }
        assert!(!picture.is_dark(29, 0) && !picture.is_dark(0, 29));
        assert_eq!(Picture::of(&"a".repeat(4_000)), None);
    }
}
