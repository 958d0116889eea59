//! `heard explain`, and the forms in which `heard check` prints for other programs.

use assert_cmd::Command;
use heard::check::{Part, rules};
use std::{fs, path::Path, process::Output};

fn heard(arguments: &[&str]) -> Output {
    let mut heard = Command::cargo_bin("heard").unwrap();
    heard.env("NO_COLOR", "1").env("COLUMNS", "100").args(arguments).output().unwrap()
}

/// What is printed, where all goes well.
fn printed(arguments: &[&str]) -> String {
    let output = heard(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_finding_is_explained_by_its_code_or_its_name() {
    let explained = printed(&["explain", "H122"]);
    assert_eq!(explained, printed(&["explain", "h122"]));
    assert_eq!(explained, printed(&["explain", "unknown-turn"]));
    let rule = rules::find("H122").unwrap();
    for part in ["unknown-turn", rule.says, rule.why, rule.example.wrong, rule.example.mended, rule.mend] {
        assert!(explained.contains(part), "{part:?} is not in {explained}");
    }
    for (code, can_be_allowed) in [("H122", false), ("H134", true), ("H403", false)] {
        let allow = format!("allow: {{\"{code}\": \"the reason\"}}");
        assert_eq!(printed(&["explain", code]).contains(&allow), can_be_allowed, "{code}");
    }
}

#[test]
fn what_is_not_a_finding_leads_to_the_nearest() {
    for (asked, sentence) in [
        ("unknwon-turn", "did you mean H122 (unknown-turn)?"),
        ("H109", "did you mean H108 ("),
        ("H999", "heard explain lists them all"),
        ("é", "heard explain lists them all"),
    ] {
        let output = heard(&["explain", asked]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{asked}");
        assert!(said.contains(sentence), "{asked}: {said}");
    }
}

#[test]
fn without_a_code_every_finding_is_listed_once() {
    let listed = printed(&["explain"]);
    for rule in rules::ALL {
        assert_eq!(listed.matches(&format!("  {}  {} ", rule.code, rule.name)).count(), 1, "{}", rule.code);
    }
}

#[test]
fn every_explanation_is_a_page_in_markdown() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("findings");
    let write = || printed(&["explain", "--markdown", pages.to_str().unwrap()]);
    write();
    let index = fs::read_to_string(pages.join("index.md")).unwrap();
    for rule in rules::ALL {
        let page = fs::read_to_string(pages.join(format!("{}.md", rule.code))).unwrap();
        assert!(page.starts_with(&format!("# {}: {}\n", rule.code, rule.name)), "{page}");
        let pieces = if rule.example.part == Part::Told { 1 } else { 2 };
        assert_eq!(page.matches("```ron\n").count(), pieces, "{page}");
        assert!(page.contains(rule.mend) && index.contains(&format!("[{0}]({0}.md)", rule.code)), "{}", rule.code);
    }
    let mut files: Vec<_> = fs::read_dir(&pages).unwrap().map(|file| file.unwrap().file_name()).collect();
    files.sort();
    assert_eq!(files.len(), rules::ALL.len() + 1, "{files:?}");

    let written = |name: &str| fs::metadata(pages.join(name)).unwrap().modified().unwrap();
    let (first, mended) = (written("H101.md"), pages.join("H102.md"));
    fs::write(&mended, "something else").unwrap();
    write();
    assert_eq!(written("H101.md"), first, "a page that says the same was written again");
    assert!(fs::read_to_string(&mended).unwrap().starts_with("# H102"));

    let one_page = printed(&["explain", "--markdown"]);
    for rule in rules::ALL {
        let anchor = rule.code.to_lowercase();
        assert!(one_page.contains(&format!("(#{anchor})")) && one_page.contains(&format!("id=\"{anchor}\"")));
    }
}

/// A scenario with one misspelt goto.
fn misspelt(folder: &Path) -> String {
    let file = folder.join("kettle, again.ron");
    let kettle = include_str!("fixtures/kettle.ron");
    let place = kettle.rfind("goto: \"").unwrap() + "goto: \"".len();
    fs::write(&file, format!("{}x{}", &kettle[..place], &kettle[place..])).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_workflow_on_github_shows_findings_beside_their_lines() {
    let folder = tempfile::tempdir().unwrap();
    let output = heard(&["check", "--format", "github", &misspelt(folder.path())]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let error = shown.lines().find(|line| line.starts_with("::error ")).unwrap();
    assert!(error.contains("kettle%2C again.ron,line=") && error.contains(",title=H122::"), "{error}");
}

#[test]
fn programs_that_look_after_code_get_a_sarif_log() {
    let folder = tempfile::tempdir().unwrap();
    let output = heard(&["check", "--format", "sarif", &misspelt(folder.path())]);
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &log["version"]), (Some(1), &"2.1.0".into()));
    let results = log["runs"][0]["results"].as_array().unwrap();
    let error = results.iter().find(|result| result["ruleId"] == "H122").unwrap();
    let uri = error["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
    assert!(uri.ends_with("/kettle%2C%20again.ron"), "{uri}");
    assert!(error["fixes"][0]["artifactChanges"].is_array());
}
