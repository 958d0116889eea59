//! `heard check --fix`: what it mends, and what it leaves alone.

use assert_cmd::Command;
use std::{fs, path::Path};

fn scenario() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/the-double-charge.ron")).unwrap()
}

/// The exit code, standard output and standard error of `heard check --fix`.
fn fix(file: &Path, more: &[&str]) -> (i32, String, String) {
    let mut heard = Command::cargo_bin("heard").unwrap();
    let output = heard.env("NO_COLOR", "1").args(["check", "--fix"]).args(more).arg(file).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// One misspelling of each kind that is safe to mend.
const FAULTS: [(&str, &str); 9] = [
    (r#"goto: "third-time""#, r#"goto: "thrid-time""#),
    (r#"start: "opens""#, r#"start: "Opens""#),
    ("because: \"A real offer", "becuase: \"A real offer"),
    ("[Acknowledge(\"One", "[Aknowledge(\"One"),
    ("(Angry, 3)", "(Angrry, 3)"),
    ("PolicyHide(", "PolicyHid("),
    (r#"when: Flag("knows_son")"#, r#"when: Flag("knows_sno")"#),
    (r#"Validate("No wonder you're worried")"#, r#"Validate("No wonder your woried")"#),
    (r#"(by: "ray","#, r#"(by: "rya","#),
];

fn with_faults() -> String {
    FAULTS.iter().fold(scenario(), |text, (was, now)| {
        assert!(text.contains(was), "{was}");
        text.replacen(was, now, 1)
    })
}

/// The comments of a text, in their order. None of its texts has two slashes in it.
fn comments(text: &str) -> Vec<&str> {
    text.lines().filter_map(|line| line.find("//").map(|start| &line[start..])).collect()
}

#[test]
fn misspellings_are_mended_and_everything_else_stays() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("the-double-charge.ron");
    fs::write(&file, with_faults()).unwrap();
    let (code, shown, said) = fix(&file, &[]);
    assert_eq!(code, 0, "{shown}{said}");
    let mended = fs::read_to_string(&file).unwrap();
    assert!(comments(&mended).len() > 3);
    assert_eq!(comments(&mended), comments(&scenario()));
    assert_eq!(mended, scenario());
    assert!(said.contains("\"thrid-time\" → \"third-time\"") && said.contains("becuase → because"), "{said}");
    assert!(said.contains("the-double-charge.ron:25:12: \"Opens\" → \"opens\"\n"), "{said}");
    assert_eq!(said.matches(" → ").count(), FAULTS.len(), "{said}");
    assert!(said.ends_with("0 findings are left to look at\n"), "{said}");
}

#[test]
fn what_a_person_must_decide_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    let broken = scenario()
        .replacen(r#"Validate("No wonder you're worried")"#, r#"Validate("No wonder you are so upset")"#, 1)
        .replacen("felt: \"The robot, Craig, and now you.\"", "felt: \"The robot, Craig, and now you.", 1);
    fs::write(&file, &broken).unwrap();
    let (code, _, said) = fix(&file, &["--format", "short"]);
    assert_eq!((code, fs::read_to_string(&file).unwrap()), (1, broken), "{said}");
    assert_eq!(said, "2 findings are left to look at\n");
}

#[test]
fn findings_on_standard_output_stay_whole_for_programs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    fs::write(&file, with_faults()).unwrap();
    let (_, shown, _) = fix(&file, &["--format", "json"]);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), serde_json::json!([]));
}

#[test]
fn a_byte_order_mark_and_line_ends_of_windows_stay() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    let windows = |text: String| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    fs::write(&file, windows(with_faults())).unwrap();
    assert_eq!(fix(&file, &[]).0, 0);
    assert_eq!(fs::read_to_string(&file).unwrap(), windows(scenario()));
}

#[test]
fn a_file_that_is_not_utf_8_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    let bytes = [with_faults().as_bytes(), b"// caf\xe9"].concat();
    fs::write(&file, &bytes).unwrap();
    let (code, _, said) = fix(&file, &[]);
    assert_eq!((code, fs::read(&file).unwrap()), (2, bytes));
    assert!(said.contains("is not text in UTF-8"), "{said}");
}

#[test]
fn a_file_that_is_meant_to_be_read_only_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    fs::write(&file, with_faults()).unwrap();
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    let (code, _, said) = fix(&file, &[]);
    assert_eq!((code, fs::read_to_string(&file).unwrap()), (2, with_faults()));
    assert!(said.contains("a.ron can't be written") && said.contains("read only"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "something was left beside it");
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("a.ron"), folder.path().join("link.ron"));
    fs::write(&file, with_faults()).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("a.ron", &link).unwrap();
    assert_eq!(fix(&link, &[]).0, 0);
    assert_eq!(fs::read_to_string(&file).unwrap(), scenario());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}
