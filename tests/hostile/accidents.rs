//! A hundred thousand files, made from sound ones by seeded accidents.

use super::{KETTLE, holds, in_parallel, scenarios};
use heard::{
    check::check,
    play::Script,
    rubric::{BUILT_IN, Rubric},
    source::Source,
};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::Arc;

const FILES: u64 = 100_000;
/// How many of them are taken for what stands beside a scenario.
const FILES_BESIDE: u64 = 20_000;

/// One accident.
fn accident(file: &mut Vec<u8>, chance: &mut impl Rng) {
    const PIECES: [&[u8]; 17] = [
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
        b"\r",
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

/// A file after one to four accidents.
fn after_accidents(mut file: Vec<u8>, name: String, chance: &mut impl Rng) -> Source {
    for _ in 0..chance.random_range(1..5_u8) {
        accident(&mut file, chance);
    }
    Source::new(name, String::from_utf8_lossy(&file).into_owned())
}

/// Small sound files, so that many can be made of them: the kettle, and for every turn of every scenario a file with
/// that turn alone.
fn sound_files() -> Vec<Vec<u8>> {
    let mut files = vec![KETTLE.into()];
    for (_, text) in scenarios() {
        let Some((_, turns)) = text.split_once("    turns: {\n") else { continue };
        let turns = turns.split_inclusive("\n        ),\n").filter(|turn| turn.starts_with("        \""));
        files
            .extend(turns.map(|turn| format!("(title: \"Cut\", person: (name: \"Robin\"), turns: {{{turn}}})").into()));
    }
    files
}

#[test]
fn a_hundred_thousand_broken_scenarios_are_survived() {
    let (rubric, files) = (Rubric::built_in(), sound_files());
    let playable = in_parallel(FILES, |seed| {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        // Every third is the kettle, of which some can still be played afterwards.
        let which = if seed % 3 == 0 { 0 } else { chance.random_range(0..files.len()) };
        let source = after_accidents(files[which].clone(), format!("seed {seed}"), &mut chance);
        if seed % 10 == 0 {
            holds::scenario(&source, &rubric);
        }
        holds::judges(&source, &rubric)
    });
    let playable = playable.into_iter().filter(|playable| *playable).count();
    assert!(playable > 1_000, "the accidents are too bad to learn from: {playable} files were still sound");
}

#[test]
fn broken_files_beside_scenarios_are_survived() {
    const TRANSLATION: &str = "(texts: {\"The kettle\": \"Der Kessel\"}, turns: {\"opens\": (texts: {\"It broke\": \
                               \"Kaputt {you}\"}, choices: {\"manual\": {\"Have you read the manual?\": \"\"}})})";
    const PATH: &str =
        "(title: \"A week\", aim: \"Listen.\", scenarios: [\"kettle\", \"the-voice-note\"], reflect: [\"What now?\"])";
    const WALKS: &str = "[(name: \"best\", road: [\"1\", \"good\"], ending: \"end\", score: (70, 100), \
                         mood: (trust: (30, 90)), flags: [\"laughed\"])]";
    let rubric = Rubric::built_in();
    let kettle = check(&Source::new("kettle.ron", KETTLE), &rubric).scenario.unwrap();
    let script = Arc::new(Script::new(Arc::new(kettle), rubric).unwrap());
    in_parallel(FILES_BESIDE, |seed| {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let text = [BUILT_IN, TRANSLATION, PATH, WALKS][usize::try_from(seed % 4).unwrap()];
        let source = after_accidents(text.into(), format!("seed {seed}"), &mut chance);
        match seed % 4 {
            0 => holds::rubric(&source),
            1 => holds::translation(&source, script.scenario()),
            2 => holds::learning_path(&source),
            _ => holds::walks(&source, &script),
        }
    });
}
