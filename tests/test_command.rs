//! `heard test`, as somebody at a terminal or a script meets it.

use assert_cmd::Command;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// `heard test` in a folder with a scenario file in it.
struct Bench {
    folder: TempDir,
}

const KETTLE: &str = include_str!("fixtures/kettle.ron");

impl Bench {
    fn with(scenario: &str) -> Self {
        let bench = Self { folder: tempfile::tempdir().unwrap() };
        bench.put("one.ron", scenario);
        bench
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }

    /// Runs it, and gives what was printed and what was said about trouble.
    fn test(&self, arguments: &[&str], code: i32) -> (String, String) {
        let mut heard = Command::cargo_bin("heard").unwrap();
        heard.current_dir(self.folder.path()).env("NO_COLOR", "1").env("HEARD_DATA", self.folder.path().join("data"));
        heard.arg("test").args(arguments);
        let output = heard.assert().code(code).get_output().clone();
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    }
}

#[test]
fn a_sound_scenario_is_reported_and_passes() {
    let (report, trouble) = Bench::with(KETTLE).test(&["one.ron"], 0);
    assert_eq!(trouble, "");
    insta::assert_snapshot!(report);
    assert!(report.lines().all(|line| line.chars().count() <= 100), "{report}");
}

#[test]
fn the_built_in_scenarios_pass_within_100_columns_and_are_compared() {
    let mut heard = Command::cargo_bin("heard").unwrap();
    let output = heard.args(["test", "scenarios", "--plays", "500"]).assert().success().get_output().clone();
    let report = String::from_utf8(output.stdout).unwrap();
    assert!(report.contains("scenarios together") && report.contains("The reply that lands best, on "), "{report}");
    assert!(!report.lines().any(|line| line.starts_with("error")), "{report}");
    assert!(report.lines().all(|line| line.chars().count() <= 100), "{report}");
}

#[test]
fn a_library_that_gives_its_replies_away_fails_if_that_is_asked_for() {
    let bench = Bench::with(KETTLE);
    bench.put("two.ron", KETTLE);
    let bars = |deny: &[&str], code| bench.test(&[&["--format", "brief", "one.ron", "two.ron"], deny].concat(), code).0;
    let (allowed, denied) = (bars(&[], 0), bars(&["--deny", "unfair"], 1));
    assert_eq!(allowed, denied);
    let told = "unfair: the best reply is the longest on 50 % of 4 turns; 35 % is the most\n";
    assert!(denied.contains(told) && denied.starts_with("2 scenarios together"), "{denied}");
    assert!(denied.contains("unfair: the best reply is number 1 as written on 100 % of 4 turns; 35 % is the most\n"));
    assert!(denied.lines().all(|line| line.chars().count() <= 100), "{denied}");
    let (json, _) = bench.test(&["one.ron", "--format", "json", "--deny", "unfair"], 1);
    let found: Value = serde_json::from_str(&json).unwrap();
    assert!(found["library"]["unfair"].as_array().is_some_and(|unfair| !unfair.is_empty()), "{json}");
}

#[test]
fn in_brief_only_what_is_wrong_is_told_of_a_scenario() {
    let bench = Bench::with(KETTLE);
    bench.put("two.ron", &KETTLE.replacen("goto: \"asks\"", "goto: \"end\"", 2));
    let (report, _) = bench.test(&[".", "--format", "brief"], 0);
    assert!(!report.contains("one.ron") && report.contains("The kettle "), "{report}");
    bench.put("two.walks.ron", "[(name: \"gone\", road: [(\"opens\", \"1\"), (\"asks\", \"good\")])]");
    let (report, _) = bench.test(&[".", "--format", "brief"], 1);
    assert!(report.starts_with("The kettle (./two.ron)") && report.contains("H702"), "{report}");
}

#[test]
fn a_conversation_that_gets_stuck_behind_a_hidden_reply_fails_with_the_road_there() {
    let bench = Bench::with(
        r#"(
            title: "Trap", person: (name: "Sam"),
            turns: {
                "opens": (says: "Hm.", choices: [
                    (id: "out", say: "Go on.", goto: "end"),
                    (id: "stay", say: "Wait.", sets: ["stayed"], goto: "stands"),
                ]),
                "stands": (says: "And?", choices: [
                    (id: "look", say: "Look around.", sets: ["looked"], goto: "stands"),
                    (id: "leave", say: "I am off.", when: Not(Flag("stayed")), goto: "end"),
                ]),
                "end": (says: "Bye.", ending: (title: "Gone", outcome: Mixed)),
            },
        )"#,
    );
    let (report, _) = bench.test(&["one.ron"], 1);
    assert!(report.contains("error: from \"stands\" on, no ending can be reached any more"), "{report}");
    assert!(report.contains("shortest road there: stay\n"), "{report}");
    assert!(report.contains("offered: stands/leave"), "{report}");
    assert!(report.contains("no end"), "{report}");
}

const IMPOSSIBLE: &str = r#"(
    title: "Impossible", person: (name: "Sam"), mood: (trust: 10),
    turns: {
        "opens": (says: "Hm.", choices: [
            (id: "a", say: "Go on.", routes: [(when: AtLeast(Trust, 99), goto: "friends")], goto: "end"),
        ]),
        "friends": (says: "Yes.", ending: (title: "Friends", outcome: Better)),
        "end": (says: "Bye.", ending: (title: "Gone", outcome: Mixed)),
    },
)"#;

#[test]
fn an_ending_behind_an_impossible_condition_fails_and_json_says_so_too() {
    let bench = Bench::with(IMPOSSIBLE);
    let (report, _) = bench.test(&["one.ron"], 1);
    assert!(report.contains("error: no way of talking reaches the ending \"Friends\" (turn \"friends\")"), "{report}");
    let (json, _) = bench.test(&["one.ron", "--format", "json"], 1);
    let found: Value = serde_json::from_str(&json).unwrap();
    let scenario = &found["scenarios"][0];
    assert_eq!((&found["version"], &scenario["exhaustive"]), (&1.into(), &true.into()));
    assert_eq!(scenario["endings"][0]["road"], Value::Null);
    assert_eq!(scenario["endings"][1]["road"][0]["choice"], "a");
    assert_eq!(scenario["coverage"]["routes"]["reached"], 0);
    assert_eq!(scenario["played"].as_array().unwrap().len(), 13);
}

#[test]
fn a_scenario_with_many_endings_and_a_loop_keeps_its_table_within_100_columns() {
    let ways: String =
        (0..12).map(|way| format!("(id: \"way-{way}\", say: \"Way {way}.\", goto: \"end-{way}\"),")).collect();
    let ends: String =
        (0..12).map(|way| format!("\"end-{way}\": (says: \"Bye.\", ending: (title: \"End {way}\")),")).collect();
    let back = "(id: \"back\", say: \"So.\", goto: \"opens\"),";
    let bench = Bench::with(&format!(
        "(title: \"Many\", person: (name: \"Sam\"), turns: {{\"opens\": (says: \"Hm.\", choices: [{back}{ways}]), {ends}}})"
    ));
    let (report, _) = bench.test(&["one.ron"], 0);
    assert!(report.contains("  other  no end"), "{report}");
    assert!(report.lines().all(|line| line.chars().count() <= 100), "{report}");
}

#[test]
fn a_walk_is_recorded_and_fails_once_the_scenario_leads_elsewhere() {
    let bench = Bench::with(KETTLE);
    let (said, _) = bench.test(&["one.ron", "--record", "Hears it", "--choices", "1,good"], 0);
    assert!(said.contains("\"Hears it\" is recorded in one.walks.ron: it ends at \"end\""), "{said}");
    bench.put("one.walks.ron", &bench.read("one.walks.ron").replace("[\n", "// Kept.\n[ // This too.\n"));
    bench.test(&["one.ron", "--record", "Sends them away", "--choices", "manual,later"], 0);
    let walks = bench.read("one.walks.ron");
    assert!(walks.contains("// Kept.") && walks.contains("// This too."), "{walks}");
    let (report, _) = bench.test(&["."], 0);
    assert!(report.contains("Walks: 2 of 2 went as recorded."), "{report}");

    bench.put("one.ron", &KETTLE.replacen("goto: \"asks\"", "goto: \"end\"", 1));
    let (report, _) = bench.test(&["one.ron"], 1);
    assert!(report.contains("Walks: 1 of 2 went as recorded."), "{report}");
    assert!(report.contains("the walk \"Hears it\" goes on with \"good\", but after \"1\" in \"opens\" it has ended"));
    assert!(report.contains("one.walks.ron:9:"), "{report}");

    bench.put("one.ron", &KETTLE.replace("\"good\"", "\"god\""));
    let (json, _) = bench.test(&["one.ron", "--format", "json"], 1);
    let found: Value = serde_json::from_str(&json).unwrap();
    let failed = &found["scenarios"][0]["walks"]["failed"][0];
    assert_eq!(failed["help"], "did you mean \"god\"?");
    assert_eq!(failed["line"], 9);
}

#[test]
fn the_latest_attempt_can_be_recorded() {
    let bench = Bench::with(KETTLE);
    let (_, trouble) = bench.test(&["one.ron", "--record", "Played"], 2);
    assert!(trouble.contains("no attempt at this scenario was kept"), "{trouble}");
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.current_dir(bench.folder.path()).env("HEARD_DATA", bench.folder.path().join("data"));
    heard.args(["play", "one.ron"]).write_stdin("1\nb\n2\n1\n").assert().success();
    bench.test(&["one.ron", "--record", "Played"], 0);
    let walks = bench.read("one.walks.ron");
    assert_eq!(walks.matches("(\"opens\", ").count(), 1, "{walks}");
    bench.test(&["one.ron"], 0);
    bench.put("one.ron", &KETTLE.replace("fed up too.\"", "fed up too, Sam.\"").replace("manual?", "manual, Sam?"));
    let (_, trouble) = bench.test(&["one.ron", "--record", "Played"], 2);
    assert!(trouble.contains("was edited since it was played"), "{trouble}");
}

#[test]
fn nothing_is_recorded_where_something_is_wrong() {
    let bench = Bench::with(KETTLE);
    let (_, trouble) = bench.test(&["one.ron", "--record", "a", "--choices", "nonsense"], 2);
    assert!(trouble.contains("\"nonsense\" is not on offer here"), "{trouble}");
    assert!(!bench.folder.path().join("one.walks.ron").exists());
    bench.put("one.walks.ron", "[(name: \"a\"");
    let (_, trouble) = bench.test(&["one.ron", "--record", "a", "--choices", "1,good"], 2);
    assert!(trouble.contains("one.walks.ron has to be mended"), "{trouble}");
    assert_eq!(bench.read("one.walks.ron"), "[(name: \"a\"");
    let (_, trouble) = bench.test(&["one.ron", "one.ron", "--record", "a", "--choices", "1,good"], 2);
    assert!(trouble.contains("give one file"), "{trouble}");
}

#[test]
fn scenarios_are_played_under_an_organisations_rubric() {
    let bench = Bench::with(KETTLE);
    bench.put("halden.rubric.ron", &heard::rubric::BUILT_IN.replacen("Validate: [Heart]", "Validate: []", 1));
    let best = |arguments: &[&str]| {
        let (json, _) = bench.test(&[&["one.ron", "--format", "json"], arguments].concat(), 0);
        let found: Value = serde_json::from_str(&json).unwrap();
        found["scenarios"][0]["scores"]["highest"]["points"].as_i64().unwrap()
    };
    assert!(best(&["--rubric", "halden.rubric.ron"]) < best(&[]));
}

#[test]
fn a_broken_scenario_does_not_keep_the_others_from_being_tested() {
    let bench = Bench::with("(title: \"Broken\", turns: {");
    bench.put("two.ron", KETTLE);
    let (report, trouble) = bench.test(&["."], 1);
    assert!(report.contains("The kettle") && report.contains("Every road was walked"), "{report}");
    assert!(trouble.contains("one.ron:1:"), "{trouble}");
    let (_, trouble) = bench.test(&["missing.ron"], 2);
    assert!(trouble.contains("can't be read"), "{trouble}");
}

#[test]
fn the_same_seed_prints_the_same() {
    let bench = Bench::with(KETTLE);
    let with = |seed| bench.test(&["one.ron", "--format", "json", "--seed", seed, "--plays", "50"], 0).0;
    assert_eq!(with("3"), with("3"));
    assert_ne!(with("3"), with("4"));
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_stops_with_what_there_is_and_prints_it() {
    use std::{process::Stdio, thread::sleep, time::Duration};

    let bench = Bench::with(KETTLE);
    let heard = std::process::Command::new(env!("CARGO_BIN_EXE_heard"))
        .current_dir(bench.folder.path())
        .args(["test", "one.ron", "--plays", "4000000000"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let catches_ctrl_c = || {
        let status = fs::read_to_string(format!("/proc/{}/status", heard.id())).unwrap();
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap().trim().to_owned();
        u64::from_str_radix(&caught, 16).unwrap() & 0b10 != 0
    };
    while !catches_ctrl_c() {
        sleep(Duration::from_millis(5));
    }
    let interrupt = std::process::Command::new("sh").args(["-c", &format!("kill -INT {}", heard.id())]).status();
    assert!(interrupt.unwrap().success());
    let output = heard.wait_with_output().unwrap();
    let report = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(2), "{report}");
    assert!(report.contains("Stopped before the end"), "{report}");
}
