//! The built-in library as a whole: what a second coder made of its replies.

use assert_cmd::Command;

/// The share of replies, in per cent, that the second opinion must still speak of; a reply that was edited is another.
const CODED: usize = 90;

/// `tests/library/second-opinion.csv` holds what was coded blind, from the words alone; see `docs/src/second-opinion.md`.
/// Lines that speak of replies edited since can be taken out.
#[test]
fn a_second_coder_agrees_with_the_authors() {
    let root = env!("CARGO_MANIFEST_DIR");
    let heard = |arguments: &[&str]| {
        let mut heard = Command::cargo_bin("heard").unwrap();
        let output = heard.current_dir(root).env("HEARD_DATA", env!("CARGO_TARGET_TMPDIR")).args(arguments).output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    };
    let sheet = "tests/library/second-opinion.csv";
    let found = heard(&["rate", "agreement", "scenarios", "--sheet", sheet, "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    let kappa = found["pairs"][0]["levels"]["kappa"]["quadratic"].as_f64().unwrap();
    assert!(kappa >= 0.75, "the weighted kappa is {kappa}");

    let coded = usize::try_from(found["pairs"][0]["replies"].as_u64().unwrap()).unwrap();
    let replies = heard(&["rate", "sheet", "scenarios", "--separator", "tab"]);
    let replies = replies.lines().filter(|line| line.starts_with('k') && !line.starts_with("key")).count();
    assert!(replies > 0 && coded * 100 >= CODED * replies, "{coded} of {replies} replies were coded a second time");
}
