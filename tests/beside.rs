//! The files that stand beside scenarios, as `heard check` judges them: translations, learning paths, rubrics, walks.

use assert_cmd::Command;
use heard::rubric::BUILT_IN;
use std::fs;
use tempfile::TempDir;

/// A folder with a scenario, `kettle.ron`, and these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("kettle.ron", include_str!("fixtures/kettle.ron"))].iter().chain(files) {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The exit code and a line for each finding, without the folder.
fn check(folder: &TempDir, arguments: &[&str]) -> (i32, Vec<String>) {
    let mut heard = Command::cargo_bin("heard").unwrap();
    let output =
        heard.current_dir(folder.path()).args(["check", "--format", "short"]).args(arguments).output().unwrap();
    let shown = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (output.status.code().unwrap(), shown.lines().map(str::to_owned).collect())
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

#[test]
fn a_folder_is_judged_file_by_file_for_what_each_is() {
    let folder = folder(&[
        ("kettle.de.ron", "(turns: {\"no-such-turn\": ()})"),
        ("week.path.ron", "(title: \"A week\", scenarios: [\"kettel\"])"),
        ("rubric.ron", &BUILT_IN.replace("Jargon: Minor,", "")),
        ("kettle.walks.ron", "[(name: \"a\", road: [(\"no-such-turn\", \"1\")])]"),
        ("kettle.backup.ron", "this is for nobody"),
    ]);
    let (code, lines) = check(&folder, &["."]);
    assert_eq!(code, 1, "{lines:#?}");
    for (file, finding) in [
        ("kettle.de.ron", "[H401]"),
        ("week.path.ron", "[H502]"),
        ("rubric.ron", "[H600]"),
        ("kettle.walks.ron", "[H701]"),
    ] {
        assert!(lines.iter().any(|line| line.contains(file) && line.contains(finding)), "{file}: {lines:#?}");
    }
    assert!(!lines.iter().any(|line| line.contains("backup")), "{lines:#?}");
}

#[test]
fn walks_are_played_beside_their_scenario() {
    let walks = [
        r#"(name: "Hears it", road: [("opens", "1"), ("asks", "god")])"#,
        r#"(name: "Hears it", road: [("opnes", "1")])"#,
        r#"(name: "Goes on", road: [("opens", "1"), ("asks", "good"), ("asks", "good")])"#,
        r#"(name: "Both", road: [("opens", "1")], score: (0, 120), mood: (trust: (60, 40)))"#,
        r#"(name: "Half", road: [("opens", "1"), ("asks")], ending: "end")"#,
        r#"(name: "Ends", road: [("opens", "1"), ("asks", "good")], ending: "end", score: (0, 10))"#,
    ];
    let text = format!("[\n{},\n]", walks.join(",\n"));
    let folder = folder(&[("kettle.walks.ron", &text), ("teapot.walks.ron", "[]"), ("none.walks.ron", "")]);
    let (code, lines) = check(&folder, &["kettle.walks.ron"]);
    let told: Vec<_> = lines.iter().map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(" ")).collect();
    let expected = [
        "2:52 error[H701]",
        "3:8 error[H704]",
        "3:28 error[H701]",
        "4:60 error[H702]",
        "5:47 error[H705]",
        "5:71 error[H705]",
        "6:39 error[H008]",
        "7:80 error[H703]",
    ];
    assert_eq!((code, told), (1, expected.map(|place| format!("kettle.walks.ron:{place}")).into()), "{lines:#?}");

    let (code, lines) = check(&folder, &["teapot.walks.ron"]);
    assert!(code == 1 && lines.len() == 1 && lines[0].contains("error[H700]"), "{lines:#?}");
    let (_, lines) = check(&folder, &["none.walks.ron"]);
    assert!(lines[0].contains("error[H014]") && lines[0].contains("no walks in this file"), "{lines:#?}");

    assert_eq!(check(&folder, &["--fix", "kettle.walks.ron"]).0, 1);
    assert_eq!(read(&folder, "kettle.walks.ron"), text.replace("\"god\"", "\"good\"").replace("opnes", "opens"));
}

#[test]
fn sound_walks_have_no_findings_and_test_says_the_same_as_check() {
    let sound = r#"[(name: "Hears it", road: [("opens", "1"), ("asks", "good")], ending: "end")]"#;
    let folder = folder(&[("kettle.walks.ron", sound)]);
    assert_eq!(check(&folder, &["kettle.walks.ron"]), (0, Vec::new()));
    fs::write(folder.path().join("kettle.walks.ron"), sound.replace("\"end\"", "\"ende\"")).unwrap();
    let (_, lines) = check(&folder, &["kettle.walks.ron"]);
    let mut heard = Command::cargo_bin("heard").unwrap();
    let output = heard.current_dir(folder.path()).args(["test", "kettle.ron", "--plays", "10"]).output().unwrap();
    let report = String::from_utf8(output.stdout).unwrap();
    let (place, message) = lines[0].split_once(": error[H701]: ").unwrap();
    assert!(report.contains(place) && report.contains(message.split(" (").next().unwrap()), "{lines:#?} {report}");
}
#[test]
fn a_translation_tells_what_is_stale_and_what_is_missing() {
    let text = "(\n  texts: {\"The kettle\": \"Der Kessel\"},\n  turns: {\n    \"opens\": (texts: {\n      \
                \"It broke again. Third kettle this month.\": \"Schon wieder kaputt.\",\n    }),\n  },\n)";
    let folder = folder(&[("kettle.de.ron", text)]);
    let (code, lines) = check(&folder, &["kettle.de.ron"]);
    assert_eq!(code, 0, "{lines:#?}");
    assert!(lines.iter().any(|line| line.starts_with("kettle.de.ron:5:7: warning[H402]")), "{lines:#?}");
    let missing: Vec<_> = lines.iter().filter(|line| line.contains("warning[H403]")).collect();
    assert!(
        missing.iter().any(|line| line.starts_with("kettle.de.ron:4:") && line.contains("\"opens\"")),
        "{missing:#?}"
    );
    assert!(missing.iter().any(|line| line.ends_with("is not translated")), "{missing:#?}");
}

#[test]
fn a_translation_needs_its_scenario_beside_it() {
    let folder = folder(&[("teapot.de.ron", "(texts: {\"Tea\": \"Tee\"})")]);
    let (code, lines) = check(&folder, &["teapot.de.ron"]);
    assert_eq!(code, 1);
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert!(lines[0].contains("error[H400]"), "{lines:#?}");
}

#[test]
fn a_learning_path_leads_to_scenarios_beside_it_and_built_in() {
    let path = "(\n  title: \"A week\",\n  aim: \"Listen.\",\n  scenarios: [\"kettle\", \"the-voice-note\", \
                \"the-duoble-charge\"],\n  reflect: [\"What now?\"],\n)";
    let folder = folder(&[("week.path.ron", path)]);
    let (code, lines) = check(&folder, &["week.path.ron"]);
    assert_eq!((code, lines.len()), (1, 1), "{lines:#?}");
    assert!(lines[0].starts_with("week.path.ron:4:43: error[H502]"), "{lines:#?}");
    assert_eq!(check(&folder, &["--fix", "week.path.ron"]).0, 0);
    assert_eq!(read(&folder, "week.path.ron"), path.replace("duoble", "double"));
}

#[test]
fn every_fault_of_a_rubric_is_told_at_its_place() {
    let broken = BUILT_IN
        .replace("version: \"1\"", "verson: \"1\"")
        .replace("NameFeeling: [Heart]", "NameFeeling: [Hart]")
        .replace("Vent: (asks", "Vnet: (asks");
    let folder = folder(&[("rubric.ron", &broken)]);
    let line = |text: &str, what: &str| text.lines().position(|line| line.contains(what)).unwrap() + 1;
    let (code, lines) = check(&folder, &["rubric.ron"]);
    let told: Vec<_> = lines.iter().map(|line| line.split(": ").nth(1).unwrap()).collect();
    assert_eq!((code, told), (1, vec!["error[H006]", "error[H007]", "error[H007]"]), "{lines:#?}");
    assert!(lines[1].starts_with(&format!("rubric.ron:{}:", line(&broken, "[Hart]"))), "{lines:#?}");

    assert_eq!(check(&folder, &["--fix", "rubric.ron"]).0, 0);
    assert_eq!(read(&folder, "rubric.ron"), BUILT_IN);

    let beyond = BUILT_IN
        .replace("heart: (distress: -7, trust: 7, heard: 16)", "heart: (distress: -7, trust: 700, heard: 16)")
        .replace("pause_below: 25", "pause_below: 125")
        .replace("        Mock: Critical,\n", "");
    fs::write(folder.path().join("rubric.ron"), &beyond).unwrap();
    let (_, lines) = check(&folder, &["rubric.ron"]);
    let places: Vec<_> = lines.iter().map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(" ")).collect();
    let slips = format!("rubric.ron:{}:5 error[H600]", line(&beyond, "    slips: {"));
    let trust = format!("rubric.ron:{}:38 error[H601]", line(&beyond, "trust: 700"));
    let pause = format!("rubric.ron:{}:22 error[H601]", line(&beyond, "pause_below"));
    assert_eq!(places, [slips, trust, pause], "{lines:#?}");
}

#[test]
fn the_built_in_rubric_has_no_findings() {
    let folder = folder(&[("rubric.ron", BUILT_IN)]);
    assert_eq!(check(&folder, &["rubric.ron"]), (0, Vec::new()));
}

#[test]
fn scenarios_are_judged_under_an_organisations_rubric() {
    let weighed = "choices: [(id: \"weighed\", say: \"Oh no.\", level: Sympathetic, shows: [Concern(\"Oh no\")], goto: \"asks\"),";
    let kettle = include_str!("fixtures/kettle.ron").replacen("choices: [", weighed, 1);
    let colder = BUILT_IN.replace("Concern: [Head]", "Concern: []");
    let folder = folder(&[("weighed.ron", &kettle), ("halden.rubric.ron", &colder), ("broken.rubric.ron", "(")]);
    let differs = |arguments: &[&str]| check(&folder, arguments).1.iter().any(|line| line.contains("[H132]"));
    assert!(!differs(&["weighed.ron"]));
    assert!(differs(&["weighed.ron", "--rubric", "halden.rubric.ron"]));
    let (code, said) = check(&folder, &["weighed.ron", "--rubric", "broken.rubric.ron"]);
    assert_eq!(code, 2);
    assert!(said[0].contains("broken.rubric.ron can't be used"), "{said:#?}");
}
