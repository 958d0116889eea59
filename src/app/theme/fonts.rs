//! The fonts that come with Heard, so that it looks and measures the same on every machine.
//!
//! *Atkinson Hyperlegible Next*, drawn by the Braille Institute so that letters can't be mistaken for
//! one another, is for reading; *Vollkorn* is for titles. Both under the SIL Open Font License, whose
//! text lies beside them in `assets/fonts`.

use bevy::asset::{AssetId, uuid_handle};
use bevy::prelude::*;
use bevy::text::FontSource;

const TEXT: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const ITALIC: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf");
const STRONG: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
const TITLE: &[u8] = include_bytes!("../../../assets/fonts/Vollkorn-SemiBold.ttf");

/// A face of the bundled fonts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Face {
    /// Text to read. Also what un-styled `Text` uses.
    #[default]
    Text,
    /// Emphasis, and inner lines.
    Italic,
    /// Labels of buttons, names.
    Strong,
    /// The strongest: bold.
    Bold,
    /// Titles and headings.
    Title,
}

impl Face {
    const ALL: [Self; 5] = [Self::Text, Self::Italic, Self::Strong, Self::Bold, Self::Title];

    /// The face as a source for `TextFont`.
    pub fn source(self) -> FontSource {
        FontSource::Handle(self.handle())
    }

    fn handle(self) -> Handle<Font> {
        match self {
            Self::Text => Handle::default(),
            Self::Italic => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d01"),
            Self::Strong => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d02"),
            Self::Bold => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d03"),
            Self::Title => uuid_handle!("6d0a7c52-92a1-4f6e-8f0b-0a4f5b6c1d04"),
        }
    }

    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Text => TEXT,
            Self::Italic => ITALIC,
            Self::Strong => STRONG,
            Self::Bold => BOLD,
            Self::Title => TITLE,
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    // In the app's building, not in a system: the very first layout finds every face in place.
    let mut fonts = app.world_mut().resource_mut::<Assets<Font>>();
    for face in Face::ALL {
        let id: AssetId<Font> = face.handle().id();
        if let Err(error) = fonts.insert(id, Font::from_bytes(face.bytes().to_vec())) {
            error!("the font for {face:?} could not be put in place: {error}");
        }
    }
}
