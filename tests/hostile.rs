//! Broken, cut and hostile files: a finding, never a crash, a hang, or memory without end.
//!
//! Ten thousand files are made from sound ones by seeded accidents and read and checked. What is sound enough to be
//! played after that goes on to [`survives`].

use heard::{
    check::{Checked, check, check_learning_path, check_rubric, check_translation, mend},
    play::{Conversation, Script},
    rubric::{BUILT_IN, Rubric},
    source::{Diagnostic, Severity, Source},
};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::{fs, path::Path, sync::Arc};

const FILES: u64 = 10_000;

/// Sound files to begin with: small ones, so that many can be made.
fn sound_files() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kettle = fs::read(root.join("tests/fixtures/kettle.ron")).unwrap();
    let mut files = vec![kettle.clone(), kettle];
    let scenarios = fs::read_dir(root.join("scenarios")).unwrap().map(|entry| entry.unwrap().path());
    let mut scenarios: Vec<_> = scenarios.filter(|path| path.extension().is_some_and(|ron| ron == "ron")).collect();
    scenarios.sort();
    for path in scenarios {
        // The head and the first turns of a scenario, which is where every kind of field stands.
        let bytes = fs::read(path).unwrap();
        let end = bytes.len().min(8000);
        files.push(bytes[..end].to_vec());
    }
    files
}

/// One accident.
fn accident(file: &mut Vec<u8>, chance: &mut impl Rng) {
    const PIECES: [&[u8]; 16] = [
        b"\"",
        b"(",
        b")",
        b"[",
        b"]",
        b"{",
        b"}",
        b",",
        b":",
        b"\\",
        b"/*",
        b"r#\"",
        b"\xff",
        b"Some(",
        b"99999999999",
        b"'",
    ];
    if file.is_empty() {
        return;
    }
    let place = chance.random_range(0..file.len());
    let length = chance.random_range(0..file.len().min(200));
    let end = (place + length).min(file.len());
    match chance.random_range(0..8_u8) {
        0 => file[place] ^= 1 << chance.random_range(0..8_u8),
        1 => drop(file.drain(place..end)),
        2 => {
            let again = file[place..end].to_vec();
            file.splice(place..place, again);
        }
        3 => {
            let depth = chance.random_range(1..300);
            let open = [b'(', b'[', b'{'][chance.random_range(0..3_usize)];
            file.splice(place..place, std::iter::repeat_n(open, depth));
        }
        4 => {
            let piece = PIECES[chance.random_range(0..PIECES.len())];
            file.splice(place..place, piece.iter().copied());
        }
        5 => file.truncate(place),
        6 => {
            let other = chance.random_range(0..file.len());
            file.swap(place, other);
        }
        _ => file[place..end].reverse(),
    }
}

#[test]
fn ten_thousand_broken_files_are_survived() {
    let (rubric, files) = (Rubric::built_in(), sound_files());
    let mut playable = 0;
    for seed in 0..FILES {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let mut file = files[chance.random_range(0..files.len())].clone();
        for _ in 0..chance.random_range(1..5_u8) {
            accident(&mut file, &mut chance);
        }
        let source = Source::new(format!("seed {seed}"), String::from_utf8_lossy(&file).into_owned());
        let checked = check(&source, &rubric);
        holds(&source, &checked);
        if seed % 20 == 0 {
            can_be_mended(&source, &checked, &rubric);
        }
        if let Some(scenario) = checked.scenario {
            playable += 1;
            survives(Arc::new(scenario), &rubric, seed);
        }
    }
    assert!(playable > 100, "the accidents are too bad to learn from: {playable} files were still sound");
}

#[test]
fn broken_files_beside_scenarios_are_survived() {
    let translation = "(texts: {\"The kettle\": \"Der Kessel\"}, turns: {\"opens\": (texts: {\"It broke\": \"Kaputt {you}\"}, \
                       choices: {\"manual\": {\"Have you read the manual?\": \"\"}})})";
    let path =
        "(title: \"A week\", aim: \"Listen.\", scenarios: [\"kettle\", \"the-voice-note\"], reflect: [\"What now?\"])";
    let kettle = Source::new("kettle.ron", include_str!("fixtures/kettle.ron"));
    let kettle = check(&kettle, &Rubric::built_in()).scenario;
    let names = ["kettle".to_owned()];
    for seed in 0..FILES {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let which = chance.random_range(0..3_usize);
        let mut file = [BUILT_IN, translation, path][which].as_bytes().to_vec();
        for _ in 0..chance.random_range(1..4_u8) {
            accident(&mut file, &mut chance);
        }
        let source = Source::new(format!("seed {seed}"), String::from_utf8_lossy(&file).into_owned());
        let findings = match which {
            0 => check_rubric(&source),
            1 => check_translation(&source, kettle.as_ref()),
            _ => check_learning_path(&source, &names),
        };
        point_into(&source, &findings);
        if which == 0 && findings.iter().all(|finding| finding.severity < Severity::Error) {
            assert!(Rubric::read(source.text()).is_ok(), "{} has no finding", source.name());
        }
        let judge = |source: &Source| check_translation(source, kettle.as_ref());
        if which == 1
            && let Ok(mended) = mend(&source, judge)
        {
            let errors = |source: &Source| judge(source).iter().filter(|one| one.severity == Severity::Error).count();
            assert!(errors(&Source::new("mended", mended.text)) <= errors(&source), "{}", source.name());
        }
    }
}

/// Every finding points into the text, and nothing that has an error can be played.
fn holds(source: &Source, checked: &Checked) {
    let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    assert_eq!(checked.scenario.is_none(), errors > 0, "{}", source.name());
    assert!(checked.findings.len() <= Checked::MOST + 1);
    point_into(source, &checked.findings);
}

/// Mending brings no more errors, and what was safe to do is done.
fn can_be_mended(source: &Source, checked: &Checked, rubric: &Rubric) {
    let judge = |source: &Source| check(source, rubric).findings;
    let errors = |findings: &[Diagnostic]| findings.iter().filter(|one| one.severity == Severity::Error).count();
    if let Ok(mended) = mend(source, judge) {
        let after = judge(&Source::new("mended", mended.text.as_str()));
        assert!(errors(&after) <= errors(&checked.findings), "{}", source.name());
        assert_eq!(mended.changes.is_empty(), mended.text == source.text(), "{}", source.name());
    }
}

fn point_into(source: &Source, findings: &[Diagnostic]) {
    for finding in findings {
        let spans = finding.related.iter().map(|note| note.at).chain(finding.fix.iter().map(|fix| fix.at));
        for span in spans.chain([finding.at]) {
            assert!(source.text().get(span.range()).is_some(), "{}: {finding:?}", source.name());
        }
    }
}

/// What is sound can be played, ten times by chance, until it ends or has gone on for long enough.
fn survives(scenario: Arc<heard::scenario::Scenario>, rubric: &Arc<Rubric>, seed: u64) {
    const LONG_ENOUGH: usize = 100;
    let script = match Script::new(scenario, rubric.clone()) {
        Ok(script) => Arc::new(script),
        Err(error) => panic!("seed {seed} was checked without an error, but {error}"),
    };
    for play in 0..10 {
        let mut chance = ChaCha8Rng::seed_from_u64(play);
        let mut conversation = Conversation::begin(script.clone(), play);
        for _ in 0..LONG_ENOUGH {
            let offers: Vec<_> = conversation.scene().offers.iter().map(|offer| offer.name.to_string()).collect();
            if offers.is_empty() {
                assert!(conversation.is_over(), "seed {seed}: stuck at {:?}", conversation.turn_name());
                break;
            }
            conversation.choose(&offers[chance.random_range(0..offers.len())]).expect("it is on offer");
        }
        assert!((0..=100).contains(&conversation.score().points));
    }
}
