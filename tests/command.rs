//! The command line, as somebody at a terminal or a script meets it.

use assert_cmd::Command;
use std::{fs, path::Path};
use tempfile::TempDir;

/// `heard` with a data folder of its own.
fn heard(data: &TempDir) -> Command {
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.env("HEARD_DATA", data.path()).env("NO_COLOR", "1").env("LANG", "C").env("COLUMNS", "100");
    heard
}

fn data() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const SCENARIOS: [&str; 3] =
    ["scenarios/the-double-charge.ron", "scenarios/the-voice-note.ron", "scenarios/the-grandmothers-cot.ron"];

#[test]
fn numbers_through_a_pipe_finish_every_conversation_and_print_the_debrief() {
    for scenario in SCENARIOS {
        let data = data();
        let output = heard(&data).args(["play", scenario]).write_stdin("1\n".repeat(20)).assert().success();
        let shown = text(&output.get_output().stdout);
        assert!(shown.contains("Asked and given"), "{scenario} did not come to its debrief:\n{shown}");
        assert!(shown.contains(" of 100"), "{scenario} shows no score");
    }
}

#[test]
fn the_same_choices_and_seed_give_the_same_json_to_the_byte() {
    for scenario in SCENARIOS {
        let data = data();
        let play = || {
            let output =
                heard(&data).args(["play", scenario, "--choices", "", "--seed", "9", "--json"]).assert().success();
            output.get_output().stdout.clone()
        };
        let first = play();
        assert_eq!(first, play());
        let result: serde_json::Value = serde_json::from_slice(&first).unwrap();
        assert_eq!((&result["version"], &result["seed"]), (&1.into(), &9.into()));
        assert!(result["ending"].is_null() && result["replies"].as_array().unwrap().is_empty());
    }
}

#[test]
fn choices_play_without_asking_and_json_has_the_whole_result() {
    let data = data();
    let file = kettle(&data);
    let output = heard(&data).args(["play", &file, "--choices", "1,good", "--json"]).assert().success();
    insta::assert_snapshot!(text(&output.get_output().stdout));
}

#[test]
fn a_choice_that_is_not_on_offer_says_which_are() {
    let data = data();
    let file = kettle(&data);
    let output = heard(&data).args(["play", &file, "--choices", "nonsense", "--json"]).assert().code(2);
    let trouble = text(&output.get_output().stderr);
    assert!(trouble.contains("\"nonsense\" is not on offer here") && trouble.contains("1, manual"), "{trouble}");
}

#[test]
fn a_conversation_and_its_page_speak_the_language_that_is_set() {
    let german = ["Du: ", "Gefragt und gegeben", " von 100", "Die Nachbesprechung ist als"];
    let spanish = ["Tú: ", "Lo que hizo falta y lo que hubo", " de 100", "El repaso está guardado en"];
    for (language, said) in [("de", german), ("es", spanish)] {
        let data = data();
        let file = kettle(&data);
        fs::write(data.path().join("settings.toml"), format!("language = \"{language}\"\n")).unwrap();
        let sheet = data.path().join("page.html");
        let page = ["--sheet", sheet.to_str().unwrap()];
        let played = heard(&data).args(["play", &file]).args(page).write_stdin("1\n1\n").assert().success();
        let shown = text(&played.get_output().stdout);
        for words in said {
            assert!(shown.contains(words), "{words} is missing:\n{shown}");
        }
        for english in ["You: ", "Asked and given", "landed"] {
            assert!(!shown.contains(english), "{english}:\n{shown}");
        }
        let by_list = heard(&data).args(["play", &file, "--choices", "1,good"]).args(page).assert().success();
        assert!(text(&by_list.get_output().stdout).contains(said[1]));
        let html = fs::read_to_string(sheet).unwrap();
        assert!(html.contains(&format!("lang=\"{language}\"")) && html.contains(said[1]), "{html}");
    }
}

#[test]
fn what_is_wrong_with_the_settings_is_said_in_the_language_they_name() {
    let data = data();
    let file = kettle(&data);
    fs::write(data.path().join("settings.toml"), "language = \"de\"\ntheme = \"plaid\"\n").unwrap();
    let played = heard(&data).args(["play", &file]).write_stdin("q\n").assert().success();
    // Where its lines break depends on how long the name of the folder is.
    let shown = text(&played.get_output().stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("kann Heard nichts anfangen") && shown.contains("theme"), "{shown}");
    assert!(shown.contains("Du bist vor dem Ende gegangen"), "{shown}");
}

#[test]
fn a_conversation_that_was_left_can_be_gone_on_with() {
    let data = data();
    let file = kettle(&data);
    heard(&data).args(["play", &file]).write_stdin("1\nq\n").assert().success();
    let output = heard(&data).args(["play", &file, "--resume"]).write_stdin("1\n").assert().success();
    let shown = text(&output.get_output().stdout);
    assert!(shown.contains("Third one?") && shown.contains("Asked and given"), "{shown}");
}

#[test]
fn an_organisations_rubric_weighs_replies_and_an_attempt_keeps_the_one_it_was_begun_under() {
    let data = data();
    let file = kettle(&data);
    let rubric = data.path().join("halden.rubric.ron");
    fs::write(&rubric, heard::rubric::BUILT_IN.replacen("Validate: [Heart]", "Validate: []", 1)).unwrap();
    let level = |arguments: &[&str]| {
        let mut play = heard(&data);
        let output = play.args(["play", &file, "--choices", "1,good", "--json"]).args(arguments).assert().success();
        let result: serde_json::Value = serde_json::from_slice(&output.get_output().stdout).unwrap();
        result["replies"][0]["level"].as_str().unwrap().to_owned()
    };
    let with = ["--rubric", rubric.to_str().unwrap()];
    assert_eq!((level(&[]), level(&with)), ("Empathetic".to_owned(), "Sympathetic".to_owned()));

    heard(&data).args(["play", &file]).args(with).write_stdin("1\nq\n").assert().success();
    let output =
        heard(&data).args(["play", &file, "--resume", "--mode", "coach"]).write_stdin("1\n").assert().success();
    let shown = text(&output.get_output().stdout);
    assert!(shown.contains("Sympathetic") && !shown.contains("Empathetic"), "{shown}");
    let missing = heard(&data).args(["play", &file, "--rubric", "nowhere.ron"]).assert().code(2);
    assert!(text(&missing.get_output().stderr).contains("nowhere.ron can't be read"));
}

#[test]
fn back_takes_a_reply_back_and_marks_the_attempt_as_practice() {
    let data = data();
    let file = kettle(&data);
    let output = heard(&data).args(["play", &file]).write_stdin("1\nb\n1\n1\n").assert().success();
    let shown = text(&output.get_output().stdout);
    assert!(shown.contains("practice"), "{shown}");
}

#[test]
fn a_scenario_with_errors_is_not_played_and_says_where_they_are() {
    let data = data();
    let file = data.path().join("broken.ron");
    fs::write(
        &file,
        "(title: \"Broken\", person: (name: \"Sam\"), turns: {\"a\": (says: \"Hm.\", goto: \"nowhere\")})",
    )
    .unwrap();
    let output = heard(&data).arg("play").arg(&file).assert().code(1);
    let trouble = text(&output.get_output().stderr);
    assert!(trouble.contains("nowhere") && trouble.contains("broken.ron:1:"), "{trouble}");
}

#[test]
fn the_built_in_scenarios_have_no_error_and_no_warning() {
    let data = data();
    let output = heard(&data).args(["check", "scenarios", "--deny", "warnings"]).assert();
    let output = output.get_output();
    assert!(output.status.success(), "{}", text(&output.stdout));
}

#[test]
fn short_findings_are_one_line_each_and_json_is_an_array() {
    let data = data();
    let file = data.path().join("typo.ron");
    fs::write(&file, "(\n  titel: \"Typo\",\n  person: (name: \"Sam\"),\n  turns: {\"a\": (says: \"Bye.\", ending: (title: \"x\"))},\n)\n").unwrap();
    let output = heard(&data).args(["check", "--format", "short"]).arg(&file).assert().code(1);
    let line = text(&output.get_output().stdout);
    let start = format!("{}:2:3: error[H", file.display());
    assert!(line.lines().any(|line| line.starts_with(&start) && line.contains("titel")), "{line}");

    let output = heard(&data).args(["check", "--format", "json"]).arg(&file).assert().code(1);
    let findings: serde_json::Value = serde_json::from_slice(&output.get_output().stdout).unwrap();
    assert_eq!(findings[0]["start"]["line"], 2);
}

#[test]
fn what_cannot_be_read_is_said_in_a_sentence() {
    let data = data();
    for (path, sentence) in [("no-such-file.ron", "can't be read"), ("src", "there is no scenario")] {
        let output = heard(&data).args(["check", path]).assert().code(2);
        let trouble = text(&output.get_output().stderr);
        assert!(trouble.contains(sentence), "{trouble}");
    }
}

#[test]
fn a_data_folder_that_cannot_be_used_does_not_stop_a_conversation() {
    let data = data();
    let file = kettle(&data);
    let blocked = data.path().join("not-a-folder");
    fs::write(&blocked, "a file where the folder should be").unwrap();
    let mut heard = heard(&data);
    let output = heard.env("HEARD_DATA", &blocked).args(["play", &file]).write_stdin("1\n1\n").assert().success();
    let shown = text(&output.get_output().stdout) + &text(&output.get_output().stderr);
    assert!(shown.contains("nothing is kept"), "{shown}");
    assert!(shown.contains("Asked and given"), "{shown}");
}

#[test]
fn the_scenario_in_the_readme_passes_its_check() {
    let readme = fs::read_to_string("README.md").unwrap();
    let example = readme.split("```ron\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let data = data();
    let file = data.path().join("kettle.ron");
    fs::write(&file, example).unwrap();
    heard(&data).arg("check").arg(&file).args(["--deny", "warnings"]).assert().success();
}

/// A scenario of two replies.
fn kettle(data: &TempDir) -> String {
    let file = data.path().join("kettle.ron");
    fs::write(&file, include_str!("fixtures/kettle.ron")).unwrap();
    assert!(Path::new(&file).exists());
    file.to_str().unwrap().to_owned()
}
