//! Silencing findings: for a reply, a turn or a file, with the reason, and never an error.

use heard::{
    check::check,
    rubric::Rubric,
    source::{Severity, Source},
};

/// Two turns with a reply each that nothing weighs, with what the file, the first turn and its reply allow.
fn scenario(file: &str, turn: &str, choice: &str) -> Source {
    let text = format!(
        r#"(
    title: "The kettle",
    person: (name: "Sam"),
    allow: {{{file}}},
    turns: {{
        "opens": (says: "It broke again.", allow: {{{turn}}}, choices: [
            (id: "ask", say: "Which one?", allow: {{{choice}}}, because: "b", felt: "f", goto: "more"),
        ]),
        "more": (says: "The new one.", choices: [
            (id: "tea", say: "Tea?", because: "b", felt: "f", goto: "end"),
        ]),
        "end": (says: "Anyway.", ending: (title: "Tea")),
    }},
)"#
    );
    Source::new("allow.ron", text)
}

/// The codes that are found, each with its line.
fn found(source: &Source) -> Vec<(&'static str, usize)> {
    let findings = check(source, &Rubric::built_in()).findings;
    findings.iter().map(|finding| (finding.code, source.place(finding.at.start).line)).collect()
}

const REASON: &str = r#""H134": "cold on purpose""#;

#[test]
fn a_finding_is_silenced_where_it_is_allowed_and_nowhere_else() {
    let (first, second) = (("H134", 7), ("H134", 10));
    assert_eq!(found(&scenario("", "", "")), [first, second]);
    assert_eq!(found(&scenario("", "", REASON)), [second]);
    assert_eq!(found(&scenario("", REASON, "")), [second]);
    assert_eq!(found(&scenario(REASON, "", "")), []);
}

#[test]
fn silence_without_a_reason_is_told() {
    for (file, turn, choice, line) in
        [(r#""H134": """#, "", "", 4), ("", r#""H134": " ""#, "", 6), ("", "", r#""H134": """#, 7)]
    {
        let told = found(&scenario(file, turn, choice));
        assert!(told.contains(&("H174", line)), "{told:?}");
    }
}

#[test]
fn an_error_stays_an_error_and_the_author_is_told_why() {
    let allowed = scenario(r#""H122": "later""#, r#""H122": "later""#, r#""H122": "later""#);
    let source = Source::new("allow.ron", allowed.text().replace(r#"goto: "more""#, r#"goto: "nowhere-yet""#));
    let checked = check(&source, &Rubric::built_in());
    assert!(checked.scenario.is_none());
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert_eq!(errors.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["H122"]);
    let told = checked.findings.iter().filter(|finding| finding.code == "H173");
    let lines: Vec<_> = told.map(|finding| (source.place(finding.at.start).line, finding.message.as_str())).collect();
    assert_eq!(lines, [4, 6, 7].map(|line| (line, "H122 is an error, which can't be allowed")));
}

#[test]
fn a_code_that_no_rule_of_scenarios_has_is_told() {
    for code in ["H999", "H403"] {
        let allowed = format!("\"H134\": \"cold on purpose\", \"{code}\": \"?\"");
        assert_eq!(found(&scenario("", "", &allowed)), [("H173", 7), ("H134", 10)]);
    }
}
