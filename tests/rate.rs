//! `heard rate`: sheets for a second opinion, and what becomes of them.

use assert_cmd::Command;
use std::{collections::BTreeSet, fs};
use tempfile::TempDir;

const KETTLE: &str = include_str!("fixtures/kettle.ron");

/// A folder with the kettle in it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("kettle.ron"), KETTLE).unwrap();
    folder
}

/// What `heard rate` prints there, on standard output and on standard error.
fn rate(folder: &TempDir, arguments: &[&str], code: i32) -> (String, String) {
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.current_dir(folder.path()).env("HEARD_DATA", folder.path().join("data")).env("LANG", "C").arg("rate");
    let output = heard.args(arguments).assert().code(code).get_output().clone();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// The rows of the table in a sheet, without its head.
fn rows(sheet: &str) -> Vec<Vec<String>> {
    let (_, table) = sheet.split_once("key,situation,before,reply,shows,slips,note\n").expect("a sheet has a table");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// A sheet of the kettle, coded by what each reply begins with: facets, slips, a note.
fn fill_in(folder: &TempDir, name: &str, codes: &[(&str, [&str; 3])]) {
    let (sheet, _) = rate(folder, &["sheet", "kettle.ron"], 0);
    let mut filled = "key,shows,slips,note\n".to_owned();
    for row in rows(&sheet) {
        let (_, [shows, slips, note]) = codes.iter().find(|(start, _)| row[3].starts_with(start)).unwrap();
        filled += &format!("{},\"{shows}\",\"{slips}\",{note}\n", row[0]);
    }
    fs::write(folder.path().join(name), filled).unwrap();
}

/// As the author coded them.
const AS_THE_AUTHOR: [(&str, [&str; 3]); 4] = [
    ("Third one?", ["Acknowledge, Validate", "", ""]),
    ("Have you", ["none", "PrematureFix", ""]),
    ("Take mine", ["Act", "", ""]),
    ("I'll have", ["none", "none", ""]),
];

#[test]
fn a_sheet_shows_what_was_said_and_nothing_of_what_the_author_thinks() {
    let folder = folder();
    let (sheet, _) = rate(&folder, &["sheet", "kettle.ron"], 0);
    assert!(sheet.starts_with('\u{feff}') && sheet.contains("Acknowledge,shows,says the situation back\n"), "{sheet}");
    let rows = rows(&sheet);
    let keys: BTreeSet<_> = rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!((rows.len(), keys.len()), (4, 4));
    for row in &rows {
        assert!(row[0].starts_with('k') && row[2].starts_with("Sam: ") && !row[3].is_empty(), "{row:?}");
        assert_eq!(row[4..], ["", "", ""]);
        for thought in ["opens", "manual", "Vent", "It does something", "That helps", "fed up too\")"] {
            assert!(!row[..3].concat().contains(thought), "{row:?}");
        }
    }
}

#[test]
fn a_sample_is_drawn_by_its_seed() {
    let folder = folder();
    let drawn = |seed: &str| rate(&folder, &["sheet", "kettle.ron", "--sample", "2", "--seed", seed], 0).0;
    assert_eq!((rows(&drawn("1")).len(), drawn("1")), (2, drawn("1")));
    assert!((2..9).any(|seed| drawn(&seed.to_string()) != drawn("1")));
}

#[test]
fn a_sheet_is_written_once_and_no_cell_is_a_formula() {
    let folder = folder();
    let text = KETTLE.replace("say: \"Take mine until", "say: \"=1+1 Take mine until");
    fs::write(folder.path().join("kettle.ron"), text).unwrap();
    rate(&folder, &["sheet", "kettle.ron", "--to", "sheet.csv", "--separator", "semicolon"], 0);
    let sheet = fs::read_to_string(folder.path().join("sheet.csv")).unwrap();
    assert!(sheet.contains(";'=1+1 Take mine until Friday.;"), "{sheet}");
    let (_, trouble) = rate(&folder, &["sheet", "kettle.ron", "--to", "sheet.csv"], 2);
    assert!(trouble.contains("sheet.csv is there already"), "{trouble}");
    assert_eq!(fs::read_to_string(folder.path().join("sheet.csv")).unwrap(), sheet);
    let (_, trouble) = rate(&folder, &["sheet", "kettle.ron", "--to", "nowhere/sheet.csv"], 2);
    assert!(trouble.contains("sheet.csv can't be written"), "{trouble}");
}

#[test]
fn whoever_codes_as_the_author_does_agrees_altogether() {
    let folder = folder();
    fill_in(&folder, "anna.csv", &AS_THE_AUTHOR);
    let (report, trouble) = rate(&folder, &["agreement", ".", "--sheet", "anna.csv", "--at-least", "1"], 0);
    assert_eq!(trouble, "");
    assert!(
        report.contains("The author and anna.csv: 4 replies") || report.contains("the author and anna.csv: 4 replies")
    );
    assert!(report.contains("weighted kappa 1.00 (quadratic; linear 1.00, unweighted 1.00); 100 %"), "{report}");
    assert!(!report.contains("differ"), "{report}");
}

#[test]
fn disagreement_is_measured_and_shown_with_its_place() {
    let folder = folder();
    fill_in(&folder, "anna.csv", &AS_THE_AUTHOR);
    let mut other = AS_THE_AUTHOR;
    other[2].1 = ["Validate, Act", "", "a bed for the night"];
    fill_in(&folder, "ben.csv", &other);
    let both = ["agreement", "kettle.ron", "--sheet", "anna.csv", "--sheet", "ben.csv"];
    let (report, _) = rate(&folder, &both, 0);
    // The author's levels 2, 0, 1, 0 beside 2, 0, 3, 0: one of four is two apart, which counts 4. By chance:
    // (4×2×1 + 9×2×1 + 1×1×2 + 1×1×1 + 4×1×1 + 4×1×2 + 1×1×1) / 4 = 10.5, and 1 − 4 / 10.5 = 0.62.
    assert!(
        report.contains("weighted kappa 0.62 (quadratic; linear 0.60, unweighted 0.64); 75 % are the same"),
        "{report}"
    );
    assert!(report.contains("anna.csv and ben.csv: 4 replies"), "{report}");
    assert!(report.contains("kettle.ron:36:25: \"good\" in \"asks\""), "{report}");
    let shown = ["ben.csv: compassionate: Validate, Act", "the author: sympathetic: Act", "note: a bed for the night"];
    assert!(shown.iter().all(|shown| report.contains(shown)), "{report}");
    // Validate, for the three replies whose facets the author has coded: one has it for both, one for neither, and one
    // for Ben alone. They agree on 2, by chance on (1×2 + 2×1) / 3 = 4/3: (2 − 4/3) / (3 − 4/3) = 0.4.
    let validate = report.lines().find(|line| line.trim_start().starts_with("Validate")).unwrap();
    assert_eq!(validate.split_whitespace().collect::<Vec<_>>(), ["Validate", "1", "1", "100", "%", "1.00"]);
    let validate = report.lines().filter(|line| line.trim_start().starts_with("Validate")).nth(1).unwrap();
    assert_eq!(validate.split_whitespace().collect::<Vec<_>>(), ["Validate", "1", "2", "67", "%", "0.40"]);

    rate(&folder, &[&both[..], &["--at-least", "0.6"]].concat(), 0);
    rate(&folder, &[&both[..], &["--at-least", "0.7"]].concat(), 1);
    let (json, _) = rate(&folder, &[&both[..], &["--format", "json"]].concat(), 0);
    let found: serde_json::Value = serde_json::from_str(&json).unwrap();
    let kappa = found["pairs"][1]["levels"]["kappa"]["quadratic"].as_f64().unwrap();
    assert!((kappa - (1.0 - 4.0 / 10.5)).abs() < 1e-12);
    assert_eq!(found["pairs"][1]["differences"][0]["note"], "a bed for the night");
}

#[test]
fn sheets_are_read_as_spreadsheets_leave_them() {
    let folder = folder();
    fill_in(&folder, "anna.csv", &AS_THE_AUTHOR);
    let sheet = fs::read_to_string(folder.path().join("anna.csv")).unwrap();
    // Another separator, columns in another order, another encoding in a note, and a row of names that nobody knows.
    let mut bytes = b"What to do\r\nSlips;Note;KEY;Shows\r\n".to_vec();
    for row in rows(&sheet.replace("key,shows,slips,note", "key,situation,before,reply,shows,slips,note")) {
        bytes.extend(format!("{};na\u{ef};{};\"{}\"\r\n", row[2], row[0], row[1]).chars().map(|letter| letter as u8));
    }
    fs::write(folder.path().join("ben.csv"), &bytes).unwrap();
    let (report, _) = rate(&folder, &["agreement", "kettle.ron", "--sheet", "ben.csv"], 0);
    assert!(report.contains("ben.csv: 4 replies") && report.contains("kappa 1.00"), "{report}");

    bytes.extend(b";;kffffffffff;none\r\nBlamme;;");
    bytes.extend(
        rows(&sheet.replace("key,shows,slips,note", "key,situation,before,reply,shows,slips,note"))[0][0].bytes(),
    );
    bytes.extend(b";\r\n");
    fs::write(folder.path().join("ben.csv"), &bytes).unwrap();
    let (_, trouble) = rate(&folder, &["agreement", "kettle.ron", "--sheet", "ben.csv"], 1);
    assert!(trouble.contains("ben.csv:7: no reply has the key kffffffffff"), "{trouble}");
    assert!(trouble.contains("ben.csv:8: Blamme is not a slip; did you mean Blame?"), "{trouble}");

    fs::write(folder.path().join("ben.csv"), "nothing of the kind").unwrap();
    let (_, trouble) = rate(&folder, &["agreement", "kettle.ron", "--sheet", "ben.csv"], 2);
    assert!(trouble.contains("ben.csv is no sheet"), "{trouble}");
}

#[test]
fn a_reply_that_was_edited_is_another() {
    let folder = folder();
    fill_in(&folder, "anna.csv", &AS_THE_AUTHOR);
    fs::write(folder.path().join("kettle.ron"), KETTLE.replace("Take mine until Friday.", "Take mine until Monday."))
        .unwrap();
    let (report, trouble) = rate(&folder, &["agreement", "kettle.ron", "--sheet", "anna.csv"], 1);
    assert!(report.contains("anna.csv: 3 replies") && trouble.contains("it was edited since"), "{report}{trouble}");
}

#[test]
fn groups_of_people_are_compared_and_the_same_seed_gives_the_same() {
    let folder = folder();
    let other = KETTLE.replace("person: (name: \"Sam\")", "person: (name: \"Ada\", pronouns: \"she/her\")");
    fs::write(folder.path().join("other.ron"), other.replace("distress: 60", "distress: 90")).unwrap();
    let (report, _) = rate(&folder, &["balance", ".", "--seed", "3"], 0);
    assert_eq!(report, rate(&folder, &["balance", ".", "--seed", "3"], 0).0);
    for line in ["  (not given)                            1         2.0      60.0", "  she  "] {
        assert!(report.contains(line), "{report}");
    }
    assert!(report.lines().all(|line| line.chars().count() <= 120), "{report}");
    let (json, _) = rate(&folder, &["balance", ".", "--format", "json"], 0);
    let found: serde_json::Value = serde_json::from_str(&json).unwrap();
    // Two groups of one: either order lies as far apart.
    assert_eq!(found["balance"][0]["chance"], serde_json::json!([null, 1.0, null]));
}
