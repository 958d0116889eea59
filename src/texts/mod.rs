//! The interface's own words, through Project Fluent: `assets/locales/LANGUAGE/*.ftl`, embedded in the program.
//!
//! A key without a text shows as its own name, so that a gap is seen and nothing breaks. Scenarios bring their own
//! words; see [`Wording`](crate::scenario::Wording).

mod discussion;
mod keys;
#[cfg(test)]
mod tests;
mod troubles;

pub use fluent_bundle::FluentValue as Value;
pub use keys::*;
pub use troubles::Tell;

use crate::scenario::closest_language;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use std::fmt;
use unic_langid::{CharacterDirection, LanguageIdentifier};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// The language that every key has a text in.
const FALLBACK: &str = "en";

/// The pseudo-language that shows whether right-to-left holds: English, letter by letter from the right. It is not among
/// the languages to choose; translators and tests ask for it by this name, which is Android's and ICU's, too.
pub const PSEUDO_RIGHT_TO_LEFT: &str = "ar-XB";

/// The interface's words in one language, with English behind it.
pub struct Texts {
    bundles: Vec<FluentBundle<FluentResource>>,
    language: String,
    right_to_left: bool,
    pseudo: bool,
}

impl Texts {
    /// The words in a language, as `de` or `de-AT`; the system's where none is given, English where there is no such.
    #[must_use]
    pub fn new(language: Option<&str>) -> Self {
        let wanted = language.map(str::to_owned).or_else(sys_locale::get_locale).unwrap_or_default();
        let pseudo = wanted == PSEUDO_RIGHT_TO_LEFT;
        let language = closest(&wanted).to_owned();
        let mut bundles = vec![bundle(&language)];
        if language != FALLBACK {
            bundles.push(bundle(FALLBACK));
        }
        let right_to_left = pseudo || runs_from_the_right(&language);
        Self { bundles, language, right_to_left, pseudo }
    }

    /// The languages there are, each by its own name, as `("de", "Deutsch")`, in the order of these names.
    #[must_use]
    pub fn available() -> Vec<(&'static str, String)> {
        let languages = LOCALES.dirs().filter_map(|folder| folder.path().to_str());
        let mut named: Vec<_> =
            languages.map(|language| (language, Self::new(Some(language)).get("language-name"))).collect();
        named.sort_by(|(_, one), (_, other)| one.cmp(other));
        named
    }

    /// The language it speaks, as `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// The text of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of a key, with values filled in.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let text = self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors: Vec<FluentError> = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
        });
        match text {
            Some(text) if self.pseudo => from_the_right(&text),
            Some(text) => text,
            None => key.to_owned(),
        }
    }
}

fn runs_from_the_right(language: &str) -> bool {
    let language = language.parse::<LanguageIdentifier>();
    language.is_ok_and(|language| language.character_direction() == CharacterDirection::RTL)
}

/// The same letters, set from right to left: the first mark says so of the line, the second of the letters.
fn from_the_right(text: &str) -> String {
    format!("\u{200f}\u{202e}{text}\u{202c}")
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The language there is that is closest to the one that is wanted: `pt-BR`, or else `pt`, for `pt_BR.UTF-8`.
fn closest(wanted: &str) -> &'static str {
    let languages: Vec<_> = LOCALES.dirs().filter_map(|folder| folder.path().to_str()).collect();
    closest_language(wanted, &languages).unwrap_or(FALLBACK)
}

/// All texts of one language. A text that cannot be read is left out; a test reads them all.
fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The marks that set values apart for right-to-left text show as boxes where a font lacks them.
    bundle.set_use_isolating(false);
    for file in LOCALES.get_dir(language).into_iter().flat_map(Dir::files) {
        let text = file.contents_utf8().unwrap_or_default().to_owned();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
