//! The commands for trainers: `heard fmt`, `heard new` and `heard stats`.

use assert_cmd::Command;
use heard::library::built_in_names;
use std::{fs, path::Path};
use tempfile::TempDir;

/// `heard` in a folder of its own.
fn heard(folder: &TempDir) -> Command {
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.current_dir(folder.path()).env("HEARD_DATA", folder.path().join("data"));
    heard.env("NO_COLOR", "1").env("LANG", "C").env("COLUMNS", "100");
    heard
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const CROOKED: &str = "\u{feff}(title:\"Crooked\",\r\n// who\r\nperson:(name:\"Sam\"))\r\n";
const STRAIGHT: &str = "(\n    title: \"Crooked\",\n    // who\n    person: (name: \"Sam\"),\n)\n";

#[test]
fn fmt_lays_out_every_file_of_a_folder_and_says_which() {
    let folder = folder();
    fs::create_dir(folder.path().join("inside")).unwrap();
    for name in ["a.ron", "inside/b.walks.ron", "c.txt"] {
        fs::write(folder.path().join(name), CROOKED).unwrap();
    }
    fs::write(folder.path().join("d.ron"), STRAIGHT).unwrap();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();

    let listed = heard(&folder).args(["fmt", "--check", "."]).assert().code(1);
    let listed = text(&listed.get_output().stdout);
    assert!(listed.contains("a.ron") && listed.contains("b.walks.ron") && !listed.contains("d.ron"), "{listed}");
    assert_eq!(read("a.ron"), CROOKED, "--check changes nothing");

    let output = heard(&folder).args(["fmt", "."]).assert().success();
    assert_eq!(text(&output.get_output().stdout).lines().count(), 2);
    assert_eq!((read("a.ron").as_str(), read("inside/b.walks.ron").as_str()), (STRAIGHT, STRAIGHT));
    assert_eq!(read("c.txt"), CROOKED);
    heard(&folder).args(["fmt", "--check", "."]).assert().success().stdout("");
    heard(&folder).args(["fmt", "."]).assert().success().stdout("");
}

#[test]
fn fmt_reads_standard_input_and_writes_standard_output() {
    let folder = folder();
    heard(&folder).args(["fmt", "-"]).write_stdin(CROOKED).assert().success().stdout(STRAIGHT);
    heard(&folder).args(["fmt", "--check", "-"]).write_stdin(CROOKED).assert().code(1);
    heard(&folder).args(["fmt", "--check", "-"]).write_stdin(STRAIGHT).assert().success();
}

#[test]
fn fmt_leaves_what_it_cannot_read_alone_and_goes_on() {
    let folder = folder();
    let broken = "(title: \"Broken, person: (name: \"Sam\")\n";
    fs::write(folder.path().join("a.ron"), broken).unwrap();
    fs::write(folder.path().join("b.ron"), CROOKED).unwrap();
    let output = heard(&folder).args(["fmt", "."]).assert().code(1);
    let told = text(&output.get_output().stderr);
    assert!(told.contains("a.ron is left as it is: it can't be read") && told.contains("H0"), "{told}");
    assert_eq!(fs::read_to_string(folder.path().join("a.ron")).unwrap(), broken);
    assert_eq!(fs::read_to_string(folder.path().join("b.ron")).unwrap(), STRAIGHT);
}

#[cfg(unix)]
#[test]
fn fmt_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder();
    let (file, link) = (folder.path().join("a.ron"), folder.path().join("link.ron"));
    fs::write(&file, CROOKED).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("a.ron", &link).unwrap();
    heard(&folder).args(["fmt", "link.ron"]).assert().success();
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), STRAIGHT);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn new_writes_a_scenario_that_passes_its_check_and_plays_to_its_end() {
    let folder = folder();
    let output = heard(&folder).args(["new", "kitchen"]).write_stdin("").assert().success();
    let told = text(&output.get_output().stdout);
    assert!(told.contains("heard check kitchen.ron") && told.contains("heard open kitchen.ron"), "{told}");
    let output = heard(&folder).args(["check", "kitchen.ron", "--deny", "warnings"]).assert().success();
    assert!(text(&output.get_output().stdout).contains("0 pieces of advice"));
    heard(&folder).args(["fmt", "--check", "kitchen.ron"]).assert().success();
    let output = heard(&folder).args(["play", "kitchen.ron"]).write_stdin("1\n".repeat(3)).assert().success();
    assert!(text(&output.get_output().stdout).contains("Asked and given"));
}

#[test]
fn new_weaves_the_options_into_the_scenario_and_names_the_file_by_its_title() {
    let folder = folder();
    let line = r#"She said "no" \ then {laughed}."#;
    heard(&folder)
        .args(["new", "--yes", "--title", "Ada's \"third\" call", "--person", "Ada", "--channel", "email"])
        .args(["--relationship", "Colleague", "--need", "BeBelieved", "--opening-line", line])
        .assert()
        .success();
    let written = fs::read_to_string(folder.path().join("adas-third-call.ron")).unwrap();
    for wanted in [
        r#"title: "Ada's \"third\" call""#,
        "channel: Email",
        "relationship: Colleague",
        "need: BeBelieved",
        r#"says: "She said \"no\" \\ then (laughed).""#,
    ] {
        assert!(written.contains(wanted), "{wanted} is missing in\n{written}");
    }
    heard(&folder).args(["check", "adas-third-call.ron", "--deny", "warnings"]).assert().success();
}

#[test]
fn new_never_overwrites_and_says_what_it_cannot_do() {
    let folder = folder();
    fs::write(folder.path().join("mine.ron"), "mine").unwrap();
    let tries = [
        (vec!["new", "mine"], "is there already"),
        (vec!["new", "mine.ron"], "is there already"),
        (vec!["new", "a.b"], "no dot"),
        (vec!["new", "no-such-folder/a"], "can't be written"),
        (vec!["new", "a", "--need", "Money"], "write one of these: Vent"),
        (vec!["new", "a", "--title", " … "], "there is no word in it"),
    ];
    for (arguments, sentence) in tries {
        let output = heard(&folder).args(&arguments).assert().code(2);
        let told = text(&output.get_output().stderr);
        assert!(told.contains(sentence), "{arguments:?}: {told}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("mine.ron")).unwrap(), "mine");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["mine.ron"], "nothing else is left");
}

fn scenarios() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").display().to_string()
}

#[test]
fn stats_of_one_scenario_are_a_page_of_figures() {
    let folder = folder();
    heard(&folder).args(["new", "kitchen", "--yes"]).assert().success();
    let output = heard(&folder).args(["stats", "kitchen.ron"]).assert().success();
    insta::assert_snapshot!(text(&output.get_output().stdout));
}

#[test]
fn stats_of_a_folder_are_a_row_each_and_a_total_within_100_columns() {
    let folder = folder();
    let output = heard(&folder).args(["stats", &scenarios()]).assert().success();
    let shown = text(&output.get_output().stdout);
    let rows: Vec<_> = shown.lines().collect();
    assert!(rows.iter().all(|row| row.chars().count() <= 100), "{shown}");
    assert!(rows[0].starts_with("Scenario") && rows.iter().any(|row| row.starts_with("The double charge")), "{shown}");
    assert!(shown.contains(&format!("{} scenarios ", built_in_names().count())), "{shown}");
}

#[test]
fn stats_are_json_for_other_programs_and_add_up() {
    let folder = folder();
    let output = heard(&folder).args(["stats", &scenarios(), "--format", "json"]).assert().success();
    let stats: serde_json::Value = serde_json::from_slice(&output.get_output().stdout).unwrap();
    let all = stats["scenarios"].as_array().unwrap();
    assert_eq!((all.len(), &stats["version"]), (built_in_names().count(), &1.into()));
    for path in ["/turns", "/reply_words", "/levels/Empathetic/number", "/needs/Vent", "/roads/number"] {
        let sum: u64 = all.iter().map(|one| one.pointer(path).unwrap().as_u64().unwrap()).sum();
        assert!(sum > 0, "{path}");
        assert_eq!(stats["total"].pointer(path).unwrap().as_u64(), Some(sum), "{path}");
    }
}

#[test]
fn stats_leave_a_scenario_with_errors_out_and_say_so() {
    let folder = folder();
    fs::write(folder.path().join("a.ron"), CROOKED).unwrap();
    heard(&folder).args(["new", "kitchen", "--yes"]).assert().success();
    let output = heard(&folder).args(["stats", "."]).assert().code(1);
    let told = text(&output.get_output().stderr);
    assert!(told.contains("not counted: ") && told.contains("a.ron:1:1"), "{told}");
    assert!(text(&output.get_output().stdout).contains("Words"));
}
