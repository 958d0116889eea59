//! Every prefix of every scenario: a file that was cut off while it was written or copied.
//!
//! Reading each of the tens of thousands of prefixes of a long file from its start would take hours for the whole
//! library. What the reader makes of a cut depends on what is still open there, so the turns and replies that are
//! closed before a cut are left out of it, for every cut at every character; and the whole text up to the cut is read
//! for some of them. `cargo test --release --test hostile -- --ignored` reads every prefix whole.

use super::{KETTLE, in_parallel, scenarios};
use heard::{scenario::read, source::Source};

/// How many whole prefixes are read of a scenario, unless all are asked for.
const WHOLE: usize = 60;

/// How far in turns and replies stand in the canonical layout.
const OPENING: [(&str, &str); 2] = [("        \"", "        ),\n"), ("                (\n", "                ),\n")];

/// A text that ends in the middle is read to that end, and what is wrong is said.
fn survives(name: &str, cut: &str) {
    let source = Source::new(name, cut);
    let reading = read(&source);
    assert!(!reading.complete && !reading.findings.is_empty(), "{name} is cut off and nobody said so:\n{cut}");
    super::holds::point_into(&source, &reading.findings);
}

/// Every prefix of a text that ends inside its outermost brackets, by its length.
fn cuts(text: &str) -> impl Iterator<Item = usize> {
    let end = text.rfind(')').unwrap_or(text.len());
    text.char_indices().map(|(byte, _)| byte).filter(move |byte| *byte <= end)
}

/// Every prefix of a scenario in the canonical layout, without the turns and replies that are closed in it and without
/// the fields before the turns once these have begun. Returns how many there were.
fn every_prefix_without_what_is_closed(name: &str, text: &str) -> usize {
    let (mut kept, mut opened, mut prefixes) = (String::new(), [0; 2], 0);
    let end = text.rfind(')').unwrap_or(text.len());
    for line in text[..end].split_inclusive('\n') {
        let before = kept.len();
        for character in line.chars() {
            survives(name, &kept);
            kept.push(character);
            prefixes += 1;
        }
        if line == "    turns: {\n" {
            kept = format!("(\n{line}");
        }
        for (opened, (opens, closes)) in opened.iter_mut().zip(OPENING) {
            if line.starts_with(opens) {
                *opened = before;
            } else if line == closes {
                kept.truncate(*opened);
            }
        }
    }
    prefixes
}

#[test]
fn every_prefix_of_every_scenario_is_survived() {
    let scenarios = scenarios();
    let prefixes = in_parallel(scenarios.len() as u64, |number| {
        let (name, text) = &scenarios[usize::try_from(number).unwrap()];
        let prefixes = every_prefix_without_what_is_closed(name, text);
        assert_eq!(prefixes, cuts(text).count() - 1, "{name}: a prefix was left out");
        cuts(text).step_by(text.len() / WHOLE).for_each(|cut| survives(name, &text[..cut]));
        prefixes
    });
    assert!(prefixes.into_iter().sum::<usize>() > 100_000);
}

#[test]
fn every_prefix_of_a_small_scenario_is_survived_whole() {
    cuts(KETTLE).for_each(|cut| survives("kettle.ron", &KETTLE[..cut]));
}

#[test]
#[ignore = "takes minutes, even in a release build"]
fn every_prefix_of_every_scenario_is_survived_whole() {
    for (name, text) in scenarios() {
        let cuts: Vec<_> = cuts(&text).collect();
        in_parallel(cuts.len() as u64, |cut| survives(&name, &text[..cuts[usize::try_from(cut).unwrap()]]));
    }
}
