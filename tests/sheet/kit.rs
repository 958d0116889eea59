//! What a facilitator takes into a workshop.

use super::{
    heard,
    page::{Element, nothing_is_english, sound, sound_in, texts_of},
    rooms::script,
    text,
};
use heard::{
    play::Script,
    scenario::{Wording, is_scenario_file},
    sheet::{Kit, Plan},
    texts::Texts,
};
use std::{collections::BTreeSet, fs};

fn kit(script: &Script, language: &str, plan: Plan) -> String {
    let (texts, wording) = (Texts::new(Some(language)), Wording::of(script.scenario(), None));
    Kit { texts: &texts, wording: &wording, script, plan }.html()
}

fn library() -> Vec<String> {
    let files = fs::read_dir("scenarios").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = files.filter(|name| is_scenario_file(name)).collect();
    files.sort();
    assert!(files.len() > 20);
    files
}

/// Minutes from the start and minutes of each part of the plan.
fn plan(elements: &[Element]) -> Vec<(u32, u32)> {
    let from =
        elements.iter().position(|one| one.attributes.get("class").is_some_and(|class| class == "plan")).unwrap();
    let cells = elements[from + 1..].iter().take_while(|one| one.name != "table").filter(|one| one.name == "td");
    let cells: Vec<_> = cells.map(|cell| cell.text.as_str()).collect();
    let minutes = |clock: &str| {
        let (hours, minutes) = clock.split_once(':').unwrap();
        hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap()
    };
    cells
        .chunks(2)
        .take_while(|row| row[0].contains(':'))
        .map(|row| (minutes(row[0]), row[1].parse().unwrap()))
        .collect()
}

#[test]
fn every_scenario_has_a_kit_with_all_its_parts_and_times_that_add_up() {
    for name in library() {
        let script = script(&name, "en");
        for (which, minutes) in Plan::ALL.into_iter().zip([45, 90]) {
            let elements = sound(&kit(&script, "en", which));
            let headings: Vec<_> =
                elements.iter().filter(|one| one.name == "h2").map(|one| one.text.as_str()).collect();
            let expected = [
                "What it is about",
                "Before you begin",
                &*format!("Your {minutes} minutes"),
                "Turns for the full round",
                "Ground rules",
                "How to run a full round",
                "When phones don't get through",
                "Questions to talk about",
                "Cards for role-play in threes",
                "Counting hands",
            ];
            assert_eq!(headings, expected, "{name}");
            let parts = plan(&elements);
            let mut from = 0;
            for (start, length) in &parts {
                assert_eq!(*start, from, "{name}: {parts:?}");
                assert!(*length > 0, "{name}: {parts:?}");
                from += length;
            }
            assert_eq!(from, minutes, "{name}: {parts:?}");
            let conversation = parts[2].1;
            assert!(conversation >= 20, "{name}: the conversation has {conversation} minutes");
            holds_what_the_scenario_says(&elements, &script, &name);
        }
    }
}

/// The words of the scenario that a facilitator needs are there, and the cards are three.
fn holds_what_the_scenario_says(elements: &[Element], script: &Script, name: &str) {
    let body = &elements.iter().find(|one| one.name == "body").unwrap().text;
    let (scenario, wording) = (script.scenario(), Wording::of(script.scenario(), None));
    let asked =
        scenario.turns.values().filter(|turn| !turn.choices.is_empty()).filter_map(|turn| turn.discuss.as_deref());
    let notes = scenario.content_notes.iter().map(|note| note.topic.as_str());
    for words in [&*scenario.summary, &*scenario.role, &*scenario.aim].into_iter().chain(asked).chain(notes) {
        assert!(body.contains(&wording.plain(words)), "{name}: {words}");
    }
    let cards = texts_of(elements, "div", "cut");
    assert_eq!(cards.len(), 3, "{name}");
    let mut opening = Vec::new();
    let first = heard::play::State::start(script, &mut opening).turn();
    for line in script.turn(first).says.iter() {
        assert!(cards[0].contains(&wording.plain(&line.text)), "{name}: {}", line.text);
    }
    assert!(cards[1].contains(&wording.plain(&scenario.role)), "{name}");
    // What the person thinks of a reply is not for the one who listens.
    assert!(!cards[1].contains("Reached, it is like this"), "{name}");
    let most = scenario.turns.values().map(|turn| turn.choices.len()).max().unwrap();
    let tally = elements.iter().rposition(|one| one.name == "table").unwrap();
    let heads: Vec<_> = elements[tally..]
        .iter()
        .filter(|one| one.attributes.get("scope").is_some_and(|scope| scope == "col"))
        .collect();
    assert_eq!(heads.len(), most + 4, "{name}: a column for each reply");
}

#[test]
fn suggested_turns_can_be_come_to_and_have_a_reason() {
    for name in library() {
        let elements = sound(&kit(&script(&name, "en"), "en", Plan::Ninety));
        let list = elements
            .iter()
            .position(|one| one.attributes.get("class").is_some_and(|class| class == "pivotal"))
            .unwrap();
        let items = elements[list + 1..].iter().take_while(|one| one.name == "li" || one.name == "p");
        let reasons: Vec<_> =
            items.filter(|one| one.attributes.get("class").is_some_and(|class| class == "caption")).collect();
        assert!(reasons.len() >= 3, "{name}");
        assert!(reasons.iter().all(|reason| !reason.text.is_empty()), "{name}: {reasons:?}");
    }
}

#[test]
fn every_language_says_it_in_its_own_words() {
    let mut titles = BTreeSet::new();
    for language in ["de", "es"] {
        for plan in Plan::ALL {
            let elements = sound_in(language, &kit(&script("the-voice-note.ron", language), language, plan));
            nothing_is_english(&elements, language, "kit.ftl");
            nothing_is_english(&elements, language, "results.ftl");
            titles.insert(elements.iter().find(|one| one.name == "title").unwrap().text.clone());
        }
    }
    assert_eq!(titles.len(), 2);
}

#[test]
fn the_command_writes_a_kit_for_a_file() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("kit.html");
    let scenario = "scenarios/the-voice-note.ron";
    heard(&data).args(["kit", scenario, "--minutes", "90", "--to"]).arg(&file).assert().success();
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains("Your 90 minutes"));
    let output = heard(&data).args(["kit", scenario, "--language", "de"]).assert().success();
    let elements = sound_in("de", &text(&output.get_output().stdout));
    assert!(elements.iter().any(|one| one.text == "Deine 45 Minuten"));
    let output = heard(&data).args(["kit", scenario, "--to"]).arg(data.path().join("kit.csv")).assert().code(2);
    assert!(text(&output.get_output().stderr).contains("does not end in .html"));
    heard(&data).args(["kit", scenario, "--minutes", "60"]).assert().code(2);
    let broken = data.path().join("broken.ron");
    fs::write(&broken, "(title: \"x\"").unwrap();
    heard(&data).arg("kit").arg(&broken).assert().code(1);
}
