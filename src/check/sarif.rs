//! Findings as SARIF, the format in which programs that look after code exchange them.

use super::{Rule, rules};
use crate::source::{Diagnostic, Fix, Severity, Source, Span};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The findings of some files as one [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/) log, with every
/// rule there is. Lines and columns count from 1, columns in characters; where a stretch ends is the column after it.
#[must_use]
pub fn sarif(files: &[(&Source, &[Diagnostic])]) -> Value {
    let results: Vec<_> =
        files.iter().flat_map(|(source, findings)| findings.iter().map(|finding| result(source, finding))).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Heard",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules::ALL.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.says},
        "fullDescription": {"text": format!("{} {}", rule.says, rule.why)},
        "help": {"text": format!("{} {}", rule.why, rule.mend)},
        "defaultConfiguration": {"level": level(rule.severity)},
    })
}

fn result(source: &Source, finding: &Diagnostic) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [{"physicalLocation": place(source, finding.at)}],
    });
    if let Some(index) = rules::ALL.iter().position(|rule| rule.code == finding.code) {
        result["ruleIndex"] = index.into();
    }
    if !finding.related.is_empty() {
        let related = finding
            .related
            .iter()
            .map(|note| json!({"physicalLocation": place(source, note.at), "message": {"text": note.message}}));
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = &finding.fix {
        result["fixes"] = json!([replacement(source, fix)]);
    }
    result
}

fn replacement(source: &Source, fix: &Fix) -> Value {
    json!({
        "description": {"text": format!("write {}", fix.with)},
        "artifactChanges": [{
            "artifactLocation": {"uri": uri(source.name())},
            "replacements": [{"deletedRegion": region(source, fix.at), "insertedContent": {"text": fix.with}}],
        }],
    })
}

fn place(source: &Source, at: Span) -> Value {
    json!({"artifactLocation": {"uri": uri(source.name())}, "region": region(source, at)})
}

fn region(source: &Source, at: Span) -> Value {
    let (start, end) = (source.place(at.start), source.place(at.end));
    json!({"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column})
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// The path of a file as a URI, relative where the path is.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let has_drive = path.get(1..).is_some_and(|rest| rest.starts_with(":/"));
    let mut uri = String::from(match (path.starts_with('/'), has_drive) {
        (true, _) => "file://",
        (_, true) => "file:///",
        _ => "",
    });
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte.into()),
            b':' if has_drive => uri.push(':'),
            _ => _ = write!(uri, "%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(uri("scenarios/the-voice-note.ron"), "scenarios/the-voice-note.ron");
        assert_eq!(uri("a b/é#1.ron"), "a%20b/%C3%A9%231.ron");
        assert_eq!(uri("/home/kim/a:b.ron"), "file:///home/kim/a%3Ab.ron");
        assert_eq!(uri("C:/kim/a.ron"), "file:///C:/kim/a.ron");
    }

    /// What the schema demands of a region, and that its place is counted in characters.
    #[test]
    fn a_finding_has_its_rule_its_place_and_its_fix() {
        let source = Source::new("a.ron", "(\n  title: \"é\", goto: \"edn\",\n)");
        let at = source.text().find("\"edn").map(|start| Span::new(start, start + 5)).unwrap();
        let finding = Diagnostic::new("H122", Severity::Error, at, "no such turn")
            .help("did you mean \"end\"?")
            .note(Span::new(0, 1), "in here")
            .safe_fix(at, "\"end\"");
        let log = sarif(&[(&source, &[finding])]);
        let run = &log["runs"][0];
        assert_eq!((&log["version"], &run["columnKind"]), (&"2.1.0".into(), &"unicodeCodePoints".into()));
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), rules::ALL.len());
        let result = &run["results"][0];
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!((&rules[index]["id"], &result["ruleId"]), (&"H122".into(), &"H122".into()));
        assert_eq!(rules[index]["defaultConfiguration"]["level"], "error");
        assert_eq!(result["level"], "error");
        assert_eq!(result["message"]["text"], "no such turn\ndid you mean \"end\"?");
        let place = &result["locations"][0]["physicalLocation"];
        let region = json!({"startLine": 2, "startColumn": 21, "endLine": 2, "endColumn": 26});
        assert_eq!((&place["artifactLocation"]["uri"], &place["region"]), (&"a.ron".into(), &region));
        assert_eq!(result["relatedLocations"][0]["message"]["text"], "in here");
        let change = &result["fixes"][0]["artifactChanges"][0];
        assert_eq!(change["artifactLocation"]["uri"], "a.ron");
        assert_eq!(change["replacements"][0]["deletedRegion"], region);
        assert_eq!(change["replacements"][0]["insertedContent"]["text"], "\"end\"");
    }

    #[test]
    fn advice_is_a_note() {
        let rules = sarif(&[])["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().clone();
        let levels = |code: &str| {
            rules.iter().find(|rule| rule["id"] == code).map(|rule| rule["defaultConfiguration"]["level"].clone())
        };
        assert_eq!((levels("H170"), levels("H134")), (Some("note".into()), Some("warning".into())));
    }
}
