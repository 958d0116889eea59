//! Letters that our own fonts lack, drawn with a font of this computer.
//!
//! Nothing is looked for until a text with such a letter appears. Then one font that has it is lent for its script: the
//! calmest there is, upright and of regular weight. A letter that no font here can draw is said once, as a notice.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::text::{EditableText, FontCx};
use bevy::ui::UiSystems;
use fontdb::{Database, FaceInfo, Source, Style, Weight};
use fontique::{Blob, FallbackKey, FamilyId, GenericFamily};
use unicode_script::{Script, UnicodeScript};

use super::super::shelf::Notices;
use super::super::words::Words;
use super::fonts::Face;

/// Which letters were looked for, and where fonts are found.
#[derive(Resource, Debug, Default)]
pub struct LentFonts {
    /// The letters that need no more looking: somebody draws them, or nobody does.
    settled: HashSet<char>,
    /// Fonts that were lent already, by their file and number in it.
    lent: Vec<(fontdb::ID, FamilyId)>,
    /// The scripts of which letters are missing.
    missing: HashSet<Script>,
    /// The computer's fonts, once they were needed.
    system: Option<Database>,
}

impl LentFonts {
    /// Lends from the fonts in one folder alone, whatever the computer has.
    pub fn from_folder(folder: &Path) -> Self {
        let mut system = Database::new();
        system.load_fonts_dir(folder);
        Self { system: Some(system), ..Self::default() }
    }

    /// The scripts of which a letter appeared that nothing here can draw, by their English names.
    pub fn missing(&self) -> impl Iterator<Item = &'static str> {
        self.missing.iter().map(|script| script.full_name())
    }

    /// Sees to it that every letter of a text can be drawn. What was found missing now is returned.
    fn cover(&mut self, text: &str, fonts: &mut FontCx) -> Vec<Script> {
        if text.is_ascii() {
            return Vec::new();
        }
        let around = text.chars().map(|letter| letter.script()).find(|script| is_real(*script));
        let mut newly_missing = Vec::new();
        for letter in text.chars().filter(|letter| !letter.is_ascii()) {
            if !self.settled.insert(letter) || is_never_drawn(letter) || Face::all_have(letter) {
                continue;
            }
            let script = if is_real(letter.script()) { letter.script() } else { around.unwrap_or(Script::Latin) };
            if !self.lend(letter, script, fonts) && self.missing.insert(script) {
                newly_missing.push(script);
            }
        }
        newly_missing
    }

    /// Whether a font that has a letter could be put behind our own.
    fn lend(&mut self, letter: char, script: Script, fonts: &mut FontCx) -> bool {
        let system = self.system.get_or_insert_with(of_the_system);
        let lent = self.lent.iter().find(|(id, _)| has(system, *id, letter)).and_then(|(id, _)| system.face(*id));
        let Some(face) = lent.or_else(|| calmest(system, letter)) else {
            return false;
        };
        let family = match self.lent.iter().find(|(id, _)| *id == face.id) {
            Some((_, family)) => *family,
            None => match register(face, fonts) {
                Some(family) => {
                    self.lent.push((face.id, family));
                    family
                }
                None => return false,
            },
        };
        let Ok(key) = script.short_name().parse::<fontique::Script>() else {
            return false;
        };
        let key = FallbackKey::new(key, None);
        if !fonts.collection.fallback_families(key).any(|known| known == family) {
            fonts.collection.append_fallbacks(key, std::iter::once(family));
            // Pictographs are looked up by another name, whatever script they stand in.
            fonts.collection.append_generic_families(GenericFamily::Emoji, std::iter::once(family));
        }
        true
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LentFonts>().add_systems(PostUpdate, lend_where_needed.before(UiSystems::Content));
}

fn lend_where_needed(
    texts: Query<&Text, Changed<Text>>,
    spans: Query<&TextSpan, Changed<TextSpan>>,
    fields: Query<&EditableText, Changed<EditableText>>,
    words: Res<Words>,
    mut lent: ResMut<LentFonts>,
    mut fonts: ResMut<FontCx>,
    mut notices: ResMut<Notices>,
) {
    let mut missing = Vec::new();
    for text in texts.iter().map(|text| text.as_str()).chain(spans.iter().map(|span| span.as_str())) {
        missing.extend(lent.bypass_change_detection().cover(text, &mut fonts));
    }
    for field in &fields {
        missing.extend(lent.bypass_change_detection().cover(&field.value().to_string(), &mut fonts));
    }
    for script in missing {
        notices.0.push(words.with("notice-font-missing", &[("script", script.full_name().into())]));
    }
}

/// Whether it is a script of its own, and not shared by all.
fn is_real(script: Script) -> bool {
    !matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// Marks that steer a text and are not seen: joiners, directions, variants, spaces.
fn is_never_drawn(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn of_the_system() -> Database {
    let mut system = Database::new();
    system.load_system_fonts();
    system
}

/// The file of the computer's calmest font that has a letter, if it stands first in its file.
pub(super) fn file_with(letter: char) -> Option<PathBuf> {
    let system = of_the_system();
    match calmest(&system, letter) {
        Some(FaceInfo { source: Source::File(path) | Source::SharedFile(path, _), index: 0, .. }) => Some(path.clone()),
        _ => None,
    }
}

/// Of the faces that have a letter, the one that is calmest to read.
fn calmest(system: &Database, letter: char) -> Option<&FaceInfo> {
    let unrest = |face: &FaceInfo| {
        let name = face.families.first().map_or("", |(name, _)| name);
        (face.style != Style::Normal, face.weight.0.abs_diff(Weight::NORMAL.0), !name.contains("Sans"), name.len())
    };
    let mut faces: Vec<_> = system.faces().collect();
    faces.sort_by_key(|face| unrest(face));
    faces.into_iter().find(|face| has(system, face.id, letter))
}

/// Whether a face has a letter.
fn has(system: &Database, face: fontdb::ID, letter: char) -> bool {
    let has =
        |data: &[u8], index| ttf_parser::Face::parse(data, index).is_ok_and(|face| face.glyph_index(letter).is_some());
    system.with_face_data(face, has).unwrap_or(false)
}

/// Puts a font of the computer among those that texts are laid out with.
fn register(face: &FaceInfo, fonts: &mut FontCx) -> Option<FamilyId> {
    let data = match &face.source {
        Source::File(path) | Source::SharedFile(path, _) => fs::read(path).ok()?,
        Source::Binary(data) => data.as_ref().as_ref().to_vec(),
    };
    let registered = fonts.collection.register_fonts(Blob::from(data), None);
    let of_this_face = registered.iter().find(|(_, fonts)| fonts.iter().any(|font| font.index() == face.index));
    of_this_face.or(registered.first()).map(|(family, _)| *family)
}
