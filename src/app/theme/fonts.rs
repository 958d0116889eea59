//! The fonts that come with Heard, so that it looks and measures the same on every machine.
//!
//! *Atkinson Hyperlegible Next*, drawn by the Braille Institute so that letters can't be mistaken for
//! one another, is for reading; *Vollkorn* is for titles. Both under the SIL Open Font License, whose
//! text lies beside them in `assets/fonts`.

use std::fs;
use std::sync::LazyLock;

use bevy::asset::uuid_handle;
use bevy::prelude::*;
use bevy::text::FontSource;

use super::super::shelf::Notices;
use super::super::words::Words;
use super::lent_fonts;

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
    /// Every face, those first that stand in best for another.
    pub const ALL: [Self; 7] =
        [Self::Regular, Self::Medium, Self::Italic, Self::MediumItalic, Self::SemiBold, Self::Bold, Self::Title];

    /// The face as a source for `TextFont`.
    pub fn source(self) -> FontSource {
        FontSource::Handle(self.handle())
    }

    /// The handle of the face.
    pub fn handle(self) -> Handle<Font> {
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

    /// The font's file.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
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
    let broken = put_in_place(&mut fonts, Face::bytes, of_this_computer);
    tell(app.world_mut(), &broken);
}

/// Puts a font in place for every face. Where its own can't be used another stands in, and where none can, one that
/// `spare` finds: words in the wrong font are better than none. Returns the faces whose own font can't be used.
pub fn put_in_place(
    fonts: &mut Assets<Font>,
    bytes: impl Fn(Face) -> &'static [u8],
    spare: impl FnOnce() -> Option<Vec<u8>>,
) -> Vec<Face> {
    let (whole, broken): (Vec<_>, Vec<_>) = Face::ALL.into_iter().partition(|face| is_whole(bytes(*face)));
    let stand_in = match whole.first() {
        Some(first) if !broken.is_empty() => Some(bytes(*first).to_vec()),
        None => spare(),
        _ => None,
    };
    let own = whole.iter().map(|face| (*face, bytes(*face).to_vec()));
    let others = broken.iter().filter_map(|face| Some((*face, stand_in.clone()?)));
    for (face, data) in own.chain(others) {
        if let Err(error) = fonts.insert(&face.handle(), Font::from_bytes(data)) {
            error!("the font for {face:?} could not be put in place: {error}");
        }
    }
    broken
}

/// Says calmly that some words look otherwise than they were meant to.
pub fn tell(world: &mut World, broken: &[Face]) {
    if !broken.is_empty() {
        error!("these fonts that come with Heard can't be used: {broken:?}");
        let told = world.get_resource_or_init::<Words>().get("notice-font-broken");
        world.get_resource_or_init::<Notices>().0.push(told);
    }
}

/// Whether a font can be read, and has letters.
fn is_whole(data: &[u8]) -> bool {
    ttf_parser::Face::parse(data, 0).is_ok_and(|face| face.glyph_index('a').is_some())
}

/// The calmest font of this computer that has letters.
fn of_this_computer() -> Option<Vec<u8>> {
    let found = lent_fonts::file_with('a');
    if found.is_none() {
        error!("no font was found on this computer either: no words can be drawn");
    }
    found.and_then(|path| fs::read(path).ok())
}
