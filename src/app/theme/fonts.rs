//! The fonts that come with Heard, so that it looks and measures the same on every machine.
//!
//! *Atkinson Hyperlegible Next*, drawn by the Braille Institute so that letters can't be mistaken for
//! one another, is for reading; *Vollkorn* is for titles. Both under the SIL Open Font License, whose
//! text lies beside them in `assets/fonts`.

use std::sync::LazyLock;

use bevy::asset::uuid_handle;
use bevy::prelude::*;
use bevy::text::FontSource;

/// A face of the bundled fonts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Face {
    /// Text to read in light ink. Also what un-styled `Text` uses.
    #[default]
    Regular,
    /// Text to read in dark ink.
    Medium,
    /// Emphasis in light ink.
    Italic,
    /// Emphasis in dark ink.
    MediumItalic,
    /// Labels of buttons, names.
    SemiBold,
    /// The strongest.
    Bold,
    /// Titles and headings.
    Title,
}

impl Face {
    const ALL: [Self; 7] =
        [Self::Regular, Self::Medium, Self::Italic, Self::MediumItalic, Self::SemiBold, Self::Bold, Self::Title];

    /// The face as a source for `TextFont`.
    pub fn source(self) -> FontSource {
        FontSource::Handle(self.handle())
    }

    fn handle(self) -> Handle<Font> {
        match self {
            Self::Regular => Handle::default(),
            Self::Medium => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d01"),
            Self::Italic => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d02"),
            Self::MediumItalic => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d03"),
            Self::SemiBold => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d04"),
            Self::Bold => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d05"),
            Self::Title => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d06"),
        }
    }

    const fn bytes(self) -> &'static [u8] {
        macro_rules! font {
            ($file:literal) => {
                include_bytes!(concat!("../../../assets/fonts/", $file, ".ttf"))
            };
        }
        match self {
            Self::Regular => font!("AtkinsonHyperlegibleNext-Regular"),
            Self::Medium => font!("AtkinsonHyperlegibleNext-Medium"),
            Self::Italic => font!("AtkinsonHyperlegibleNext-Italic"),
            Self::MediumItalic => font!("AtkinsonHyperlegibleNext-MediumItalic"),
            Self::SemiBold => font!("AtkinsonHyperlegibleNext-SemiBold"),
            Self::Bold => font!("AtkinsonHyperlegibleNext-Bold"),
            Self::Title => font!("Vollkorn-SemiBold"),
        }
    }
}

impl Face {
    /// Whether a letter is in every one of the faces, so that it looks right wherever it stands.
    pub(super) fn all_have(letter: char) -> bool {
        static READ: LazyLock<Vec<ttf_parser::Face<'static>>> = LazyLock::new(|| {
            Face::ALL.iter().filter_map(|face| ttf_parser::Face::parse(face.bytes(), 0).ok()).collect()
        });
        READ.iter().all(|face| face.glyph_index(letter).is_some())
    }
}

pub(super) fn plugin(app: &mut App) {
    // In the app's building, not in a system: the very first layout finds every face in place.
    let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
    for face in Face::ALL {
        if let Err(error) = fonts.insert(&face.handle(), Font::from_bytes(face.bytes().to_vec())) {
            error!("the font for {face:?} could not be put in place: {error}");
        }
    }
}
