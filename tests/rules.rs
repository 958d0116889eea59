//! Every rule's example, tried: its wrong piece is found, its mended piece is not.

use heard::{
    check::{Example, Part, check, check_learning_path, check_rubric, check_translation, rules},
    explore::retrace,
    play::Script,
    rubric::Rubric,
    scenario::{read, read_walks},
    source::{Diagnostic, Severity, Source},
};
use std::sync::Arc;

fn findings(file: &str) -> Vec<Diagnostic> {
    check(&Source::new("example.ron", file), &Rubric::built_in()).findings
}

/// The findings in one of a rule's pieces, in the file around it.
fn tried(example: Example, piece: &str) -> Vec<Diagnostic> {
    let source = Source::new("example.ron", example.file(piece));
    match example.part {
        Part::LearningPath => check_learning_path(&source, &["the-double-charge", "the-voice-note"].map(String::from)),
        Part::Translation => {
            let kettle = Source::new("kettle.ron", Example::of(Part::Scenario, "", "").file(""));
            check_translation(&source, read(&kettle).value.as_ref())
        }
        Part::Rubric => check_rubric(&source),
        Part::Walks => {
            let kettle = Source::new("kettle.ron", Example::of(Part::Scenario, "", "").file(""));
            let kettle = read(&kettle).value.expect("the file around an example can be read");
            let script = Script::new(kettle.into(), Rubric::built_in()).expect("and played");
            retrace(Some(&Arc::new(script)), &read_walks(&source), &source).findings
        }
        _ => findings(source.text()),
    }
}

/// What was found, for a test that fails.
fn told(findings: &[Diagnostic]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect()
}

#[test]
fn every_wrong_example_is_found() {
    for rule in rules::ALL.iter().filter(|rule| rule.example.part != Part::Told) {
        let found = tried(rule.example, rule.example.wrong);
        let severity = found.iter().find(|finding| finding.code == rule.code).map(|finding| finding.severity);
        assert_eq!(severity, Some(rule.severity), "{} {}: {:?}", rule.code, rule.name, told(&found));
    }
}

#[test]
fn every_mended_example_is_free_of_its_finding_and_of_errors() {
    for rule in rules::ALL.iter().filter(|rule| rule.example.part != Part::Told) {
        let found = tried(rule.example, rule.example.mended);
        let still = found.iter().any(|finding| finding.code == rule.code || finding.severity == Severity::Error);
        assert!(!still, "{} {}: {:?}", rule.code, rule.name, told(&found));
    }
}

/// A scenario with this in one turn, and this many more turns that go on from it.
fn scenario(choices: &str, more: usize) -> String {
    let more: String = (0..more).map(|number| format!("\"{number}\": (says: \"Hm.\", goto: \"nowhere\"),")).collect();
    format!(
        "(title: \"Long\", person: (name: \"Sam\"), turns: {{\"opens\": (says: \"Hm.\", choices: [{choices}]), {more}}})"
    )
}

#[test]
fn what_can_only_be_told_is_found_too() {
    let choice = |number: usize| format!("(id: \"c{number}\", say: \"Hm.\", level: Apathetic, goto: \"opens\"),");
    let too_large = |choices: usize| {
        let choices: String = (0..choices).map(choice).collect();
        findings(&scenario(&choices, 0)).iter().any(|finding| finding.code == "H003")
    };
    assert!(!too_large(64) && too_large(65));
    let more = |turns| findings(&scenario(&choice(0), turns)).iter().any(|finding| finding.code == "H099");
    assert!(!more(100) && more(300));
    let told: Vec<_> = rules::ALL.iter().filter(|rule| rule.example.part == Part::Told).map(|rule| rule.code).collect();
    let alone = check_translation(&Source::new("kettle.de.ron", "(texts: {})"), None);
    assert_eq!(alone.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["H400"]);
    let walks = Source::new("kettle.walks.ron", "[]");
    let alone = retrace(None, &read_walks(&walks), &walks).findings;
    assert_eq!(alone.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["H700"]);
    assert_eq!(told, ["H003", "H099", "H400", "H700"], "each of these is tried here");
}
