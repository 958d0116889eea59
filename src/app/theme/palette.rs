//! The palettes: paper and ink by day, warm slate by night, and one for eyes that need all the contrast there is.
//!
//! A palette is one function from [`Token`] to a colour. A further one is a further function and one arm in [`Theme::color`](super::Theme::color); the test at the end reads
//! every pair of [`PAIRS`](super::tokens::PAIRS) in each.

use bevy::color::{Color, Srgba};

use super::tokens::Token;

/// Paper, ink and sea.
#[expect(clippy::match_same_arms, reason = "each token has a line of its own, whoever shares its colour")]
pub(super) fn light(token: Token) -> Color {
    match token {
        Token::Clear => Color::NONE,
        Token::Surface => hex(0xF7F2E8),
        Token::Raised => hex(0xFFFDF9),
        Token::Sunken => hex(0xEDE5D6),
        Token::RaisedHover => hex(0xF3F6F1),
        Token::RaisedPressed => hex(0xE6EDE7),
        Token::Line => hex(0xE2D8C6),
        Token::Edge => hex(0x85795F),
        Token::Shadow => Color::srgba_u8(0x4A, 0x3C, 0x22, 0x24),
        Token::Text => hex(0x1F2C2B),
        Token::Muted => hex(0x56625F),
        Token::Disabled => hex(0x9A9688),
        Token::Masthead => hex(0x123835),
        Token::MastheadHover => hex(0x1C4D49),
        Token::OnMasthead => hex(0xFBF5E9),
        Token::OnMastheadMuted => hex(0xBFD3CC),
        Token::Accent => hex(0x0E6660),
        Token::AccentHover => hex(0x0A544F),
        Token::AccentPressed => hex(0x07413D),
        Token::OnAccent => hex(0xFFFDF9),
        Token::AccentSoft => hex(0xDCEBE6),
        Token::Warm => hex(0xA3481F),
        Token::WarmSoft => hex(0xF8E6DA),
        Token::FocusRing => hex(0xCC5F1A),
        Token::Apathetic => hex(0x555F6B),
        Token::ApatheticSoft => hex(0xE8EAEC),
        Token::Sympathetic => hex(0x7E5400),
        Token::SympatheticSoft => hex(0xF8EBCB),
        Token::Empathetic => hex(0x0E6660),
        Token::EmpatheticSoft => hex(0xD6EBE5),
        Token::Compassionate => hex(0x93295A),
        Token::CompassionateSoft => hex(0xF7DFE9),
        Token::Head => hex(0x38578C),
        Token::HeadSoft => hex(0xE0E8F5),
        Token::Heart => hex(0xA93444),
        Token::HeartSoft => hex(0xF9E0E1),
        Token::Hand => hex(0x3D6528),
        Token::HandSoft => hex(0xE2EDD7),
        Token::BubbleTheirs => hex(0xFFFDF9),
        Token::OnBubbleTheirs => hex(0x1F2C2B),
        Token::BubbleYours => hex(0xD9EBE5),
        Token::OnBubbleYours => hex(0x16302E),
        Token::GaugeTrack => hex(0xE6DDCC),
        Token::GaugeDistress => hex(0xB4532A),
        Token::GaugeTrust => hex(0x0E6660),
        Token::GaugeHeard => hex(0x4A5FA0),
        Token::Note => hex(0xFBEFD5),
        Token::OnNote => hex(0x4C3700),
        Token::ScrollThumb => hex(0x8C8168),
    }
}

/// Warm slate, lamplight and sea glass.
#[expect(clippy::match_same_arms, reason = "each token has a line of its own, whoever shares its colour")]
pub(super) fn dark(token: Token) -> Color {
    match token {
        Token::Clear => Color::NONE,
        Token::Surface => hex(0x24282A),
        Token::Raised => hex(0x2F3436),
        Token::Sunken => hex(0x1C2022),
        Token::RaisedHover => hex(0x384042),
        Token::RaisedPressed => hex(0x414A4B),
        Token::Line => hex(0x434A4B),
        Token::Edge => hex(0x969A92),
        Token::Shadow => Color::srgba_u8(0x00, 0x00, 0x00, 0x50),
        Token::Text => hex(0xF3EDE1),
        Token::Muted => hex(0xBDB9AD),
        Token::Disabled => hex(0x7F837E),
        Token::Masthead => hex(0x1A3231),
        Token::MastheadHover => hex(0x244442),
        Token::OnMasthead => hex(0xF6EFE2),
        Token::OnMastheadMuted => hex(0xA9C0B9),
        Token::Accent => hex(0x86CDC0),
        Token::AccentHover => hex(0x9EDACE),
        Token::AccentPressed => hex(0xB7E6DC),
        Token::OnAccent => hex(0x0D2B28),
        Token::AccentSoft => hex(0x27413E),
        Token::Warm => hex(0xF0AD84),
        Token::WarmSoft => hex(0x46342A),
        Token::FocusRing => hex(0xFFB870),
        Token::Apathetic => hex(0xBAC2CB),
        Token::ApatheticSoft => hex(0x3B4146),
        Token::Sympathetic => hex(0xE9C474),
        Token::SympatheticSoft => hex(0x453B25),
        Token::Empathetic => hex(0x86CDC0),
        Token::EmpatheticSoft => hex(0x25423E),
        Token::Compassionate => hex(0xF3A9C6),
        Token::CompassionateSoft => hex(0x4A2E3B),
        Token::Head => hex(0xAFC5F0),
        Token::HeadSoft => hex(0x2F394F),
        Token::Heart => hex(0xF5ABAB),
        Token::HeartSoft => hex(0x4B3031),
        Token::Hand => hex(0xB6D59B),
        Token::HandSoft => hex(0x34412C),
        Token::BubbleTheirs => hex(0x363C3E),
        Token::OnBubbleTheirs => hex(0xF3EDE1),
        Token::BubbleYours => hex(0x29463F),
        Token::OnBubbleYours => hex(0xEAF4EE),
        Token::GaugeTrack => hex(0x434A4B),
        Token::GaugeDistress => hex(0xF0A27A),
        Token::GaugeTrust => hex(0x86CDC0),
        Token::GaugeHeard => hex(0xAFC0F2),
        Token::Note => hex(0x463C28),
        Token::OnNote => hex(0xF6E3B8),
        Token::ScrollThumb => hex(0x8F948E),
    }
}

/// White and bright colours on black, with edges that are seen.
#[expect(clippy::match_same_arms, reason = "each token has a line of its own, whoever shares its colour")]
pub(super) fn high_contrast(token: Token) -> Color {
    match token {
        Token::Clear => Color::NONE,
        Token::Surface => hex(0x000000),
        Token::Raised => hex(0x0A0A0A),
        Token::Sunken => hex(0x1C1C1C),
        Token::RaisedHover => hex(0x102A26),
        Token::RaisedPressed => hex(0x183A35),
        Token::Line => hex(0xC8C8C8),
        Token::Edge => hex(0xFFFFFF),
        Token::Shadow => Color::NONE,
        Token::Text => hex(0xFFFFFF),
        Token::Muted => hex(0xE6E6E6),
        Token::Disabled => hex(0xA8A8A8),
        Token::Masthead => hex(0x000000),
        Token::MastheadHover => hex(0x2A2A2A),
        Token::OnMasthead => hex(0xFFFFFF),
        Token::OnMastheadMuted => hex(0xE6E6E6),
        Token::Accent => hex(0x7FF0DC),
        Token::AccentHover => hex(0xA6F7E8),
        Token::AccentPressed => hex(0xC8FBF1),
        Token::OnAccent => hex(0x000000),
        Token::AccentSoft => hex(0x0B2E29),
        Token::Warm => hex(0xFFC49A),
        Token::WarmSoft => hex(0x2E1B0C),
        Token::FocusRing => hex(0xFFD84D),
        Token::Apathetic => hex(0xD5DBE3),
        Token::ApatheticSoft => hex(0x22272C),
        Token::Sympathetic => hex(0xFFDB85),
        Token::SympatheticSoft => hex(0x2B2208),
        Token::Empathetic => hex(0x7FF0DC),
        Token::EmpatheticSoft => hex(0x0B2E29),
        Token::Compassionate => hex(0xFFB8D6),
        Token::CompassionateSoft => hex(0x331423),
        Token::Head => hex(0xBFD4FF),
        Token::HeadSoft => hex(0x131E38),
        Token::Heart => hex(0xFFB8B8),
        Token::HeartSoft => hex(0x361212),
        Token::Hand => hex(0xC6F2A0),
        Token::HandSoft => hex(0x16290A),
        Token::BubbleTheirs => hex(0x141414),
        Token::OnBubbleTheirs => hex(0xFFFFFF),
        Token::BubbleYours => hex(0x0B2E29),
        Token::OnBubbleYours => hex(0xFFFFFF),
        Token::GaugeTrack => hex(0x333333),
        Token::GaugeDistress => hex(0xFFB07A),
        Token::GaugeTrust => hex(0x7FF0DC),
        Token::GaugeHeard => hex(0xBFD0FF),
        Token::Note => hex(0x2B2208),
        Token::OnNote => hex(0xFFE9B0),
        Token::ScrollThumb => hex(0xFFFFFF),
    }
}

fn hex(rgb: u32) -> Color {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color::Srgba(Srgba::rgb_u8(red, green, blue))
}

#[cfg(test)]
mod tests {
    use bevy::color::Luminance;

    use super::super::Theme;
    use super::super::tokens::PAIRS;
    use super::*;

    /// The contrast of two colours by WCAG 2.2: from 1 (none) to 21 (black on white).
    fn contrast(one: Color, other: Color) -> f32 {
        let (one, other) = (one.to_linear().luminance(), other.to_linear().luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        assert!((contrast(Color::WHITE, Color::BLACK) - 21.0).abs() < 0.01);
    }

    #[test]
    fn every_pair_has_the_contrast_it_needs() {
        let too_faint: Vec<String> = Theme::ALL
            .into_iter()
            .flat_map(|theme| PAIRS.iter().map(move |pair| (theme, pair)))
            .filter_map(|(theme, &(front, back, needed))| {
                let ratio = contrast(theme.color(front), theme.color(back));
                let needed = if theme == Theme::HighContrast { needed.enhanced_ratio() } else { needed.ratio() };
                (ratio < needed).then(|| format!("{theme:?}: {front:?} on {back:?} has {ratio:.2}, needs {needed}"))
            })
            .collect();
        assert!(too_faint.is_empty(), "{}", too_faint.join("\n"));
    }
}
