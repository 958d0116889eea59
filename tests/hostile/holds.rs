//! What must hold for any text at all. The fuzz targets in `fuzz/` ask the same of theirs.

use heard::{
    check::{Checked, check, check_learning_path, check_rubric, check_translation, mend},
    explore::retrace,
    format::format,
    play::{Conversation, Script},
    rubric::Rubric,
    scenario::{Scenario, read_walks},
    source::{Diagnostic, Severity, Source},
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

/// A text that is taken for a scenario: it is read, checked, mended, laid out and played, or there is a finding that
/// says why not.
pub fn scenario(source: &Source, rubric: &Arc<Rubric>) {
    judges(source, rubric);
    mends(source, |source| check(source, rubric).findings);
    lays_out(source);
}

/// What can be read and has no error is played. Whether it has none.
pub fn judges(source: &Source, rubric: &Arc<Rubric>) -> bool {
    let checked = check(source, rubric);
    assert_eq!(checked.scenario.is_none(), errors(&checked.findings) > 0, "{}", source.name());
    assert!(checked.findings.len() <= Checked::MOST + 1);
    point_into(source, &checked.findings);
    let playable = checked.scenario.is_some();
    if let Some(scenario) = checked.scenario {
        plays(Arc::new(scenario), rubric, source.name());
    }
    playable
}

pub fn walks(source: &Source, script: &Arc<Script>) {
    point_into(source, &retrace(Some(script), &read_walks(source), source).findings);
}

pub fn translation(source: &Source, scenario: &Scenario) {
    let judge = |source: &Source| check_translation(source, Some(scenario));
    point_into(source, &judge(source));
    mends(source, judge);
}

pub fn learning_path(source: &Source) {
    let judge = |source: &Source| check_learning_path(source, &["kettle".to_owned(), "the-voice-note".to_owned()]);
    point_into(source, &judge(source));
    mends(source, judge);
}

pub fn rubric(source: &Source) {
    let findings = check_rubric(source);
    point_into(source, &findings);
    mends(source, check_rubric);
    if errors(&findings) == 0 {
        assert!(Rubric::read(source.text()).is_ok(), "{} has no finding", source.name());
    }
}

/// Mending brings no more errors, and what was safe to do is done.
fn mends(source: &Source, judge: impl Fn(&Source) -> Vec<Diagnostic>) {
    let Ok(mended) = mend(source, &judge) else { return };
    assert_eq!(mended.changes.is_empty(), mended.text == source.text(), "{}", source.name());
    if !mended.changes.is_empty() {
        let after = judge(&Source::new("mended", mended.text));
        assert!(errors(&after) <= errors(&judge(source)), "{}", source.name());
    }
}

/// The layout of what can be read at all can be read again, and stays.
pub fn lays_out(source: &Source) {
    match format(source) {
        Ok(once) => {
            let again = format(&Source::new("laid out", once.as_str())).expect("what was laid out can be read");
            assert_eq!(once, again, "{} is not laid out in one go", source.name());
        }
        Err(heard::format::Unformatted::Unreadable(findings)) => {
            assert!(!findings.is_empty(), "{}", source.name());
            point_into(source, &findings);
        }
        Err(reason) => panic!("{}: {reason}", source.name()),
    }
}

fn errors(findings: &[Diagnostic]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

/// Every finding points into the text.
pub fn point_into(source: &Source, findings: &[Diagnostic]) {
    for finding in findings {
        let spans = finding.related.iter().map(|note| note.at).chain(finding.fix.iter().map(|fix| fix.at));
        for span in spans.chain([finding.at]) {
            assert!(source.text().get(span.range()).is_some(), "{}: {finding:?}", source.name());
        }
    }
}

/// What is sound can be played, ten times by chance, until it ends or has gone on for long enough.
fn plays(scenario: Arc<Scenario>, rubric: &Arc<Rubric>, name: &str) {
    const LONG_ENOUGH: usize = 100;
    let script = match Script::new(scenario, rubric.clone()) {
        Ok(script) => Arc::new(script),
        Err(error) => panic!("{name} was checked without an error, but {error}"),
    };
    for play in 0..10 {
        let mut chance = ChaCha8Rng::seed_from_u64(play);
        let mut conversation = Conversation::begin(script.clone(), play);
        for _ in 0..LONG_ENOUGH {
            let offers: Vec<_> = conversation.scene().offers.iter().map(|offer| offer.name.to_string()).collect();
            if offers.is_empty() {
                assert!(conversation.is_over(), "{name}: stuck at {:?}", conversation.turn_name());
                break;
            }
            conversation.choose(&offers[chance.random_range(0..offers.len())]).expect("it is on offer");
        }
        assert!((0..=100).contains(&conversation.score().points));
    }
}
