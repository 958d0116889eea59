//! What the checker says about broken scenarios: every file in `tests/broken`, held to what it said before.

use heard::{
    check::{check, rules},
    rubric::Rubric,
    source::{Diagnostic, Severity, Source, render},
};
use std::{fs, path::Path};

/// The findings of a broken file, and the file.
fn findings(name: &str) -> (Source, Vec<Diagnostic>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken").join(name);
    let source = Source::new(name, fs::read_to_string(path).unwrap());
    let findings = check(&source, &Rubric::built_in()).findings;
    (source, findings)
}

fn broken_files() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = files.filter(|name| name.ends_with(".ron")).collect();
    files.sort();
    files
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn broken_files_get_the_findings_they_always_got() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("broken");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for name in broken_files() {
        let (source, findings) = findings(&name);
        let mut shown = written(|out| render::short(out, &source, &findings));
        for finding in findings.iter().filter(|finding| finding.help.is_some() || finding.fix.is_some()) {
            let place = source.place(finding.at.start);
            let fix = finding.fix.as_ref().map(|fix| {
                let start = source.place(fix.at.start);
                format!(" [{start}: {:?} -> {:?}]", &source.text()[fix.at.range()], fix.with)
            });
            let help = finding.help.as_deref().unwrap_or_default();
            shown += &format!("  {place}: {help}{}\n", fix.unwrap_or_default());
        }
        insta::assert_snapshot!(name.trim_end_matches(".ron"), shown);
    }
}

#[test]
fn every_rule_is_seen_at_work() {
    let found: Vec<_> = broken_files().iter().flat_map(|name| findings(name).1).map(|finding| finding.code).collect();
    let of_scenarios = rules::ALL.iter().map(|rule| rule.code).filter(|code| *code < "H4");
    let silent: Vec<_> = of_scenarios.filter(|code| !found.contains(code)).collect();
    assert_eq!(silent, ["H099"], "these rules found nothing in tests/broken");
}

#[test]
fn a_finding_is_shown_with_its_lines() {
    let (source, findings) = findings("unknown-turns.ron");
    insta::assert_snapshot!(written(|out| render::terminal(out, &source, &findings[..4], false)));
    let coloured = written(|out| render::terminal(out, &source, &findings[..1], true));
    assert!(coloured.contains("\u{1b}["));
}

#[test]
fn findings_are_json_for_other_programs() {
    let (source, findings) = findings("unknown-turns.ron");
    insta::assert_snapshot!(written(|out| render::json(out, &[(&source, &findings[..2])])));
}

#[test]
fn only_so_many_findings_are_shown() {
    let turn = |number| format!("\"{number}\": (says: \"x\", goto: \"nowhere-{number}\"),");
    let turns: String = (0..1000).map(turn).collect();
    let source = Source::new("many.ron", format!("(title: \"t\", person: (name: \"n\"), turns: {{{turns}}})"));
    let findings = check(&source, &Rubric::built_in()).findings;
    assert_eq!(findings.len(), 201);
    let last = findings.last().unwrap();
    assert_eq!((last.code, last.severity), ("H099", Severity::Error));
    assert_eq!(last.message, "and 800 more; mend these first");
}
