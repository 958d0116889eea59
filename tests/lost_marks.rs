//! One lost mark must not bury the rest of a file.

use heard::{check::check, rubric::Rubric, source::Source};
use std::{fs, path::Path};

/// A scenario with one mistake planted far down.
fn planted() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/the-double-charge.ron");
    let mut text = fs::read_to_string(path).unwrap();
    let last = text.rfind("goto: \"").unwrap() + "goto: \"".len();
    text.insert_str(last, "nowhere-");
    text
}

/// Takes the mark at a place away, and holds the findings to what an author can work with.
fn without(text: &str, place: usize, most: usize) {
    let mut broken = text.to_owned();
    let mark = broken.remove(place);
    let line = text[..place].matches('\n').count() + 1;
    let source = Source::new("broken.ron", broken);
    let findings = check(&source, &Rubric::built_in()).findings;
    let (planted, others): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.message.contains("nowhere-"));
    let shown: Vec<_> =
        others.iter().map(|finding| format!("{}: {}", source.place(finding.at.start), finding.message)).collect();
    assert_eq!(planted.len(), 1, "without {mark} on line {line} the planted mistake is lost: {shown:?}");
    assert!((1..=most).contains(&others.len()), "without {mark} on line {line}: {shown:?}");
}

/// Every so many places of a mark that stand well before the planted mistake.
fn places(text: &str, mark: &str, every: usize) -> Vec<usize> {
    let far = text.find("nowhere-").unwrap() - 1000;
    text.match_indices(mark).map(|(place, _)| place).filter(|place| *place < far).step_by(every).collect()
}

#[test]
fn every_tenth_quotation_mark_can_be_lost() {
    let text = planted();
    for place in places(&text, "\"", 10) {
        without(&text, place, 3);
        let mut broken = text.clone();
        broken.remove(place);
        let line = text[..place].matches('\n').count() + 1;
        let source = Source::new("broken.ron", broken);
        let first = check(&source, &Rubric::built_in()).findings[0].at.start;
        assert_eq!(source.place(first).line, line, "the first finding is on another line");
    }
}

#[test]
fn closing_brackets_can_be_lost() {
    let text = planted();
    for bracket in [")", "]", "),\n", "],\n"] {
        for place in places(&text, bracket, 29) {
            without(&text, place, 3);
        }
    }
}

#[test]
fn opening_brackets_of_lists_can_be_lost() {
    let text = planted();
    for place in places(&text, "[", 29) {
        without(&text, place, 3);
    }
}

#[test]
fn commas_between_fields_can_be_lost() {
    let text = planted();
    for place in places(&text, "\",\n                    because", 3) {
        without(&text, place + 1, 1);
    }
    for place in places(&text, "],\n                    because", 3) {
        without(&text, place + 1, 1);
    }
}
