//! What holds of every text, in every language.

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
    read_code(Path::new("assets/phone"), &mut code);
    let texts: BTreeSet<_> =
        LOCALES.get_dir(FALLBACK).unwrap().files().flat_map(|file| keys_in(file.contents_utf8().unwrap())).collect();
    for key in used_keys(&code) {
        assert!(texts.contains(&key), "{key} has no text");
    }
    for key in &texts {
        let numbered = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let asked_for = [format!("\"{key}\""), format!("\"{numbered}{{}}\""), format!("{{{{{key}}}}}")];
        let used = asked_for.iter().any(|way| code.contains(way));
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

#[test]
fn every_language_is_there_by_its_own_name() {
    let available = Texts::available();
    let named: Vec<_> = available.iter().map(|(language, name)| (*language, name.as_str())).collect();
    assert_eq!(named, [("de", "Deutsch"), ("en", "English"), ("es", "Español")]);
}

#[test]
fn the_pseudo_language_runs_from_the_right_and_is_not_offered() {
    let texts = Texts::new(Some(PSEUDO_RIGHT_TO_LEFT));
    assert!(texts.is_right_to_left());
    assert_eq!(texts.get("you"), "\u{200f}\u{202e}You\u{202c}");
    assert!(Texts::available().iter().all(|(language, _)| !Texts::new(Some(language)).is_right_to_left()));
}

#[test]
fn every_language_fills_in_the_same_values() {
    let english = entries("en");
    for (language, _) in Texts::available() {
        for (key, text) in entries(language) {
            assert_eq!(values_in(&text), values_in(&english[&key]), "{language}: {key}");
        }
    }
}

/// With every pair of small and large numbers, and words for everything else.
#[test]
fn every_text_in_every_language_takes_its_values_and_leaves_no_gap() {
    const NUMBERS: [i32; 6] = [0, 1, 2, 3, 5, 21];
    for (language, _) in Texts::available() {
        let bundle = bundle(language);
        for (key, text) in entries(language) {
            let (counted, named): (Vec<_>, Vec<_>) =
                values_in(&text).into_iter().partition(|name| text.contains(&format!("${name} ->")));
            for (first, others) in NUMBERS.iter().flat_map(|one| NUMBERS.map(|other| (*one, other))) {
                let mut values = FluentArgs::new();
                for (place, name) in counted.iter().enumerate() {
                    values.set(name.as_str(), if place == 0 { first } else { others });
                }
                for name in &named {
                    values.set(name.as_str(), "Sam");
                }
                let pattern = bundle.get_message(&key).and_then(|message| message.value()).unwrap();
                let mut errors = Vec::new();
                let said = bundle.format_pattern(pattern, Some(&values), &mut errors);
                assert!(errors.is_empty(), "{language}: {key}: {errors:?}");
                assert!(!said.contains(['{', '}', '$']), "{language}: {key}: {said}");
                assert!(!said.contains("  ") && said.trim() == said && !said.is_empty(), "{language}: {key}: “{said}”");
                assert!(named.is_empty() || said.contains("Sam"), "{language}: {key}: {said}");
            }
        }
    }
}

#[test]
fn numbers_are_said_as_people_say_them() {
    let say = |language: &str, asked: u32, given: u32| {
        Texts::new(Some(language)).with("asked-heart", &[("asked", asked.into()), ("given", given.into())])
    };
    assert_eq!(say("de", 1, 0), "Herz war einmal gefragt und kam noch nicht.");
    assert_eq!(say("de", 5, 2), "Herz war 5-mal gefragt und kam zweimal.");
    assert_eq!(say("es", 1, 0), "Hizo falta poner corazón una vez, y todavía no lo pusiste.");
    assert_eq!(say("es", 21, 1), "Hizo falta poner corazón 21 veces, y lo pusiste una vez.");
}

#[test]
fn a_face_is_described_without_knowing_anybodys_gender() {
    let looks = |language: &str, feeling: &str, strength: u8| {
        let texts = Texts::new(Some(language));
        let values = [("name", "Sam".into()), ("feeling", texts.get(feeling).into()), ("strength", strength.into())];
        texts.with("conversation-looks", &values)
    };
    assert_eq!(looks("de", "feeling-sad", 1), "Sam sieht etwas traurig aus");
    assert_eq!(looks("de", "feeling-grieving", 3), "Sam sieht sehr bekümmert aus");
    assert_eq!(looks("es", "feeling-sad", 3), "A Sam se le nota mucho la tristeza");
    assert_eq!(looks("es", "feeling-hurt", 1), "A Sam se le nota un poco que algo le ha dolido");
}

#[test]
fn words_are_quoted_as_the_language_quotes() {
    let marks = [("de", ['„', '“']), ("en", ['“', '”']), ("es", ['«', '»'])];
    for (language, [opens, closes]) in marks {
        for (key, text) in entries(language) {
            let text = text.replace("{\"", "").replace("\"}", "");
            let used: Vec<_> = text.chars().filter(|letter| "\"„“”«»‚‘".contains(*letter)).collect();
            assert!(used.chunks(2).all(|pair| pair == [opens, closes]), "{language}: {key}: {used:?}");
        }
    }
    for (key, text) in entries("es") {
        assert_eq!(text.matches('¿').count(), text.matches('?').count(), "{key}");
    }
}

#[test]
fn nothing_is_left_in_english_and_nothing_is_shouted() {
    const THE_SAME: [&str; 16] = [
        "coach-without",
        "debrief-score-in-words",
        "feeling-neutral",
        "key-escape",
        "key-tab",
        "keys-pause",
        "action-pause",
        "product",
        "progress-once",
        "results-no",
        "setting-off",
        "setting-percent",
        "sheet-title",
        "channel-chat",
        "setting-on",
        "part-hand",
    ];
    let english = entries("en");
    for (language, _) in Texts::available() {
        for (key, text) in entries(language) {
            assert!(!text.contains('!'), "{language}: {key}");
            let is_english = language == "en" || THE_SAME.contains(&key.as_str());
            assert!(is_english || text != english[&key], "{language}: {key}: {text}");
        }
    }
}

/// Every text of a language by its key, as it is written.
fn entries(language: &str) -> BTreeMap<String, String> {
    let mut entries = BTreeMap::new();
    for file in LOCALES.get_dir(language).unwrap().files() {
        let mut key = None;
        for line in file.contents_utf8().unwrap().lines().filter(|line| !line.starts_with('#')) {
            key = keys_in(line).next().or(key);
            let written = line.split_once(" = ").filter(|_| !line.starts_with(' ')).map_or(line, |(_, text)| text);
            if let Some(key) = &key {
                let text: &mut String = entries.entry(key.clone()).or_default();
                text.push_str(written);
                text.push('\n');
            }
        }
    }
    entries
}

/// The names of the values a text takes.
fn values_in(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect())
        .collect()
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
