//! A scenario told in another language: the same conversation, in other words.

use heard::{
    journal::{Journal, Recording, Started},
    library::{self, Entry},
    play::{Conversation, Mode},
    rubric::Rubric,
    scenario::{Scenario, Texts, Translated, TranslatedTurn, Translation, Wording, phrase},
};
use indexmap::IndexSet;
use std::{fs, path::Path};

const KETTLE: &str = include_str!("fixtures/kettle.ron");

/// A translation in which every text stands between marks.
fn marked(scenario: &Scenario) -> Translation {
    let all =
        |texts: IndexSet<&str>| -> Translated { texts.into_iter().map(|text| (text.to_owned(), mark(text))).collect() };
    let turns = scenario.turns.iter().map(|(name, turn)| {
        let choices = turn.choices.iter().enumerate();
        let choices = choices.map(|(place, choice)| (choice.name(place).into_owned(), all(choice.texts()))).collect();
        (name.clone(), TranslatedTurn { texts: all(turn.texts()), choices })
    });
    Translation { texts: all(scenario.texts()), turns: turns.collect(), ..Translation::default() }
}

fn mark(text: &str) -> String {
    format!("«{text}»")
}

fn built_in() -> Vec<Entry> {
    library::entries(&[], &Rubric::built_in())
}

/// The scenario of the fixture in a folder, with a translation into German beside it.
fn folder_with(translation: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kettle.ron");
    fs::write(&path, KETTLE).unwrap();
    fs::write(folder.path().join("kettle.de.ron"), translation).unwrap();
    (folder, path)
}

fn told(path: &Path, language: &str) -> Entry {
    let mut entry = library::entry(path, &Rubric::built_in());
    entry.tell_in(language);
    entry
}

#[test]
fn every_text_that_can_be_translated_is_told_in_translation_and_nothing_else_changes() {
    for entry in built_in() {
        let scenario = entry.scenario().unwrap();
        let told = marked(scenario).of(scenario);
        let marks = |texts: IndexSet<&str>| texts.into_iter().map(mark).collect::<Vec<_>>();
        let texts = |texts: IndexSet<&str>| texts.into_iter().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(texts(told.texts()), marks(scenario.texts()));
        for (turn, original) in told.turns.values().zip(scenario.turns.values()) {
            assert_eq!(texts(turn.texts()), marks(original.texts()));
            for (choice, original) in turn.choices.iter().zip(&original.choices) {
                assert_eq!(texts(choice.texts()), marks(original.texts()));
            }
        }
        // The marks are the only thing that differs.
        let json = |scenario: &Scenario| serde_json::to_string(scenario).unwrap();
        assert_eq!(json(&told).replace(['«', '»'], ""), json(scenario));
        assert_eq!(Translation::default().of(scenario), **scenario, "what is not translated stays");
    }
}

#[test]
fn an_attempt_is_the_same_in_every_language_and_goes_on_in_any() {
    let (_folder, path) = folder_with(
        r#"(turns: {"opens": (choices: {"1": {"Third one? I'd be fed up too.": "Der dritte? Das nervt."}})})"#,
    );
    let rubric = Rubric::built_in();
    let [english, german] = ["en", "de"].map(|language| told(&path, language));
    let said = |entry: &Entry| entry.scenario().unwrap().turns["opens"].choices[0].say.clone();
    assert_ne!(said(&english), said(&german));
    for entry in [english, german] {
        let script = entry.script(&rubric).unwrap().unwrap();
        let mut conversation = Conversation::begin(script, 3);
        conversation.choose("1").unwrap();
        for language in ["de", "en", "de"] {
            let script = told(&path, language).script(&rubric).unwrap().unwrap();
            let (again, parting) = Conversation::resume(script, conversation.attempt().clone());
            assert_eq!(parting, None, "{language}");
            assert_eq!((again.attempt(), again.mood()), (conversation.attempt(), conversation.mood()));
            assert_eq!(again.replies(), conversation.replies());
        }
        let original = library::entry(&path, &rubric).scenario().unwrap().revision();
        assert_eq!(conversation.attempt().scenario, original, "the revision is that of the author's scenario");
    }
}

#[test]
fn a_journal_keeps_no_language() {
    let (folder, path) = folder_with(r#"(texts: {"The kettle": "Der Kessel"})"#);
    let entry = told(&path, "de");
    assert_eq!(entry.title(), "Der Kessel");
    let conversation = Conversation::begin(entry.script(&Rubric::built_in()).unwrap().unwrap(), 1);
    let journal = Journal::open(folder.path()).journal;
    let started = Started::of(&conversation, &entry.key, entry.text().unwrap(), Mode::Practice);
    let mut recording = Recording::begin(&journal, started);
    let name = conversation.scene().offers[0].name.to_string();
    recording.record(&conversation.choosing(&name).unwrap());
    let kept = journal.load(recording.attempt().unwrap()).unwrap();
    assert_eq!((kept.about.title.as_str(), kept.scenario_text.as_str()), ("The kettle", KETTLE));
}

#[test]
fn the_closest_language_is_told_and_the_original_where_there_is_none() {
    let (folder, path) = folder_with(r#"(texts: {"The kettle": "Der Kessel"})"#);
    fs::write(folder.path().join("kettle.pt-BR.ron"), r#"(texts: {"The kettle": "A chaleira"})"#).unwrap();
    fs::write(folder.path().join("other.fr.ron"), r#"(texts: {"The kettle": "La bouilloire"})"#).unwrap();
    for (language, title) in [
        ("de", "Der Kessel"),
        ("de-AT", "Der Kessel"),
        ("de_CH.UTF-8", "Der Kessel"),
        ("pt", "A chaleira"),
        ("en", "The kettle"),
        ("fr", "The kettle"),
    ] {
        assert_eq!(told(&path, language).title(), title, "{language}");
    }
    // The library finds the same, and tells it anew.
    let mut entries = library::entries(&[folder.path().to_owned()], &Rubric::built_in());
    let entry = entries.last_mut().unwrap();
    for (language, title) in [("de", "Der Kessel"), ("en", "The kettle"), ("de", "Der Kessel")] {
        entry.tell_in(language);
        assert_eq!(entry.title(), title);
    }
}

#[test]
fn a_translation_that_cannot_be_read_costs_only_itself() {
    for broken in ["(texts: {\"The kettle\": ", "\u{fffd}", "(texts: {\"The kettle\": \"\"})", "(unknown: 1)"] {
        let (_folder, path) = folder_with(broken);
        let entry = told(&path, "de");
        assert_eq!(entry.title(), "The kettle");
        assert!(entry.script(&Rubric::built_in()).unwrap().is_ok());
        let trouble = entry.translation_trouble();
        assert_eq!(trouble.is_some(), !broken.contains("\"\""), "{broken}");
        assert!(trouble.is_none_or(|trouble| trouble.contains("kettle.de.ron:1:")), "{trouble:?}");
    }
    let (folder, path) = folder_with("");
    fs::write(folder.path().join("kettle.de.ron"), b"\xff\xfe").unwrap();
    assert!(told(&path, "de").translation_trouble().unwrap().contains("UTF-8"));
    assert_eq!(told(&path, "en").translation_trouble(), None, "what is not asked for is not read");
}

#[test]
fn words_that_show_something_are_found_in_the_translation() {
    let mut scenario = built_in().remove(0).scenario().unwrap().as_ref().clone();
    scenario.words.insert("company".to_owned(), "Northline".to_owned());
    let turn = scenario.turns.values_mut().find(|turn| !turn.choices.is_empty()).unwrap();
    turn.choices[0].say = Some("{company} took it twice. That is frightening.".to_owned());
    turn.choices[0].shows[0].phrase = "That is frightening".to_owned();
    let name = turn.choices[0].name(0).into_owned();
    let opens = scenario.turns.iter().position(|(_, turn)| !turn.choices.is_empty()).unwrap();
    let pairs = [
        ("{company} took it twice. That is frightening.", "{company} hat es zweimal genommen. Das macht Angst."),
        ("That is frightening", "Das macht Angst"),
    ];
    let texts = pairs.map(|(one, other)| (one.to_owned(), other.to_owned())).into_iter().collect();
    let turn = TranslatedTurn { choices: [(name, texts)].into_iter().collect(), ..TranslatedTurn::default() };
    let turn_name = scenario.turns.get_index(opens).unwrap().0.clone();
    let translation = Translation {
        texts: [("Northline".to_owned(), "Nordlinie".to_owned())].into_iter().collect(),
        turns: [(turn_name, turn)].into_iter().collect(),
        ..Translation::default()
    };
    let told = translation.of(&scenario);
    let choice = &told.turns[opens].choices[0];
    let said = choice.say.as_deref().unwrap();
    assert_eq!(phrase::find(said, &choice.shows[0].phrase).map(|place| &said[place]), Some("Das macht Angst"));
    let filled = Wording::of(&told, None).plain(said);
    assert_eq!(filled, "Nordlinie hat es zweimal genommen. Das macht Angst.");
}

#[test]
fn built_in_translations_come_with_the_program_and_say_what_was_meant() {
    let rubric = Rubric::built_in();
    let mut translated = 0;
    for mut entry in built_in() {
        let original = entry.scenario().unwrap().clone();
        for language in ["de", "es"] {
            entry.tell_in(language);
            assert_eq!(entry.translation_trouble(), None, "{} in {language}", entry.key);
            let told = entry.scenario().unwrap().clone();
            if told == original {
                continue;
            }
            translated += 1;
            assert!(entry.script(&rubric).unwrap().is_ok());
            for (turn, choice) in told.turns.values().flat_map(|turn| turn.choices.iter().map(move |one| (turn, one))) {
                let said: Vec<_> = choice.say.iter().chain(&choice.does).collect();
                for evidence in &choice.shows {
                    let there = said.iter().any(|said| phrase::find(said, &evidence.phrase).is_some());
                    let heard = turn.says.iter().any(|line| phrase::find(&line.text, &evidence.phrase).is_some());
                    assert!(there || heard, "{} in {language}: {}", entry.key, evidence.phrase);
                }
            }
        }
    }
    assert!(translated > 0, "two of them are translated");
}
