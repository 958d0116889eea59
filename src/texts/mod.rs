//! The interface's own words, through Project Fluent: `assets/locales/LANGUAGE/*.ftl`, embedded in the program.
//!
//! A key without a text shows as its own name, so that a gap is seen and nothing breaks. Scenarios bring their own
//! words; see [`Wording`](crate::scenario::Wording).

mod keys;

pub use fluent_bundle::FluentValue as Value;
pub use keys::*;

use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use std::fmt;
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// The language that every key has a text in.
const FALLBACK: &str = "en";

/// The interface's words in one language, with English behind it.
pub struct Texts {
    bundles: Vec<FluentBundle<FluentResource>>,
    language: String,
}

impl Texts {
    /// The words in a language, as `de` or `de-AT`; the system's where none is given, English where there is no such.
    #[must_use]
    pub fn new(language: Option<&str>) -> Self {
        let wanted = language.map(str::to_owned).or_else(sys_locale::get_locale).unwrap_or_default();
        let language = closest(&wanted).to_owned();
        let mut bundles = vec![bundle(&language)];
        if language != FALLBACK {
            bundles.push(bundle(FALLBACK));
        }
        Self { bundles, language }
    }

    /// The language it speaks, as `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
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
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                let mut errors: Vec<FluentError> = Vec::new();
                Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
            })
            .unwrap_or_else(|| key.to_owned())
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The language there is that is closest to the one that is wanted: `pt-BR`, or else `pt`, for `pt_BR.UTF-8`.
fn closest(wanted: &str) -> &'static str {
    let mut wanted = wanted.split('.').next().unwrap_or_default().replace('_', "-");
    loop {
        let language = LOCALES.dirs().filter_map(|folder| folder.path().to_str());
        if let Some(language) = language.into_iter().find(|language| language.eq_ignore_ascii_case(&wanted)) {
            return language;
        }
        match wanted.rfind('-') {
            Some(end) => wanted.truncate(end),
            None => return FALLBACK,
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    #[test]
    fn every_text_can_be_read_and_no_key_comes_twice() {
        for folder in LOCALES.dirs() {
            let mut seen = BTreeMap::new();
            for file in folder.files() {
                let name = file.path().display().to_string();
                let text = file.contents_utf8().unwrap();
                if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
                    panic!("{name}: {errors:?}");
                }
                for key in keys_in(text) {
                    if let Some(other) = seen.insert(key.clone(), name.clone()) {
                        panic!("{key} stands in {other} and in {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_key_in_the_program_has_a_text_and_every_text_is_used() {
        let mut code = String::new();
        read_code(Path::new("src"), &mut code);
        let texts: BTreeSet<_> = LOCALES
            .get_dir(FALLBACK)
            .unwrap()
            .files()
            .flat_map(|file| keys_in(file.contents_utf8().unwrap()))
            .collect();
        for key in used_keys(&code) {
            assert!(texts.contains(&key), "{key} has no text");
        }
        for key in &texts {
            let numbered = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
            let used = code.contains(&format!("\"{key}\"")) || code.contains(&format!("\"{numbered}{{}}\""));
            assert!(used, "nobody says {key}");
        }
    }

    #[test]
    fn every_language_has_the_same_keys() {
        let keys = |folder: &Dir<'_>| -> BTreeSet<_> {
            folder.files().flat_map(|file| keys_in(file.contents_utf8().unwrap())).collect()
        };
        let english = keys(LOCALES.get_dir(FALLBACK).unwrap());
        for folder in LOCALES.dirs() {
            assert_eq!(keys(folder), english, "{}", folder.path().display());
        }
    }

    #[test]
    fn a_missing_key_shows_as_its_name_and_an_unknown_language_as_english() {
        let texts = Texts::new(Some("tlh"));
        assert_eq!(texts.language(), "en");
        assert_eq!(texts.get("no-such-key"), "no-such-key");
        for english in ["en", "en-GB", "EN_us.UTF-8", "en-Latn-ZA", "C", "", "-", "../en"] {
            assert_eq!(Texts::new(Some(english)).get("you"), "You", "{english}");
        }
    }

    fn keys_in(text: &str) -> impl Iterator<Item = String> + '_ {
        text.lines().filter_map(|line| {
            let (key, _) = line.split_once(" =")?;
            key.starts_with(|letter: char| letter.is_ascii_lowercase()).then(|| key.to_owned())
        })
    }

    /// The literal keys that are asked for by `.get("…")` and `.with("…"`.
    fn used_keys(code: &str) -> Vec<String> {
        ["texts.get(\"", "texts.with(\"", "words.get(\"", "words.with(\""]
            .iter()
            .flat_map(|call| {
                code.match_indices(call).map(|(place, call)| {
                    let rest = &code[place + call.len()..];
                    rest.split('"').next().unwrap_or_default().to_owned()
                })
            })
            .filter(|key| !key.contains('{') && key != "key" && key != "no-such-key" && key != "…")
            .collect()
    }

    fn read_code(folder: &Path, code: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read_code(&path, code);
            } else {
                code.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
}
