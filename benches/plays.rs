//! How many random plays the play-tester makes in a second on one core, of a scenario with 340 replies.
//!
//! `cargo bench --no-default-features --bench plays`; the same conversation in ink, played by bladeink:
//! `cargo bench --manifest-path benches/ink/Cargo.toml`.

mod shape;

use divan::{Bencher, counter::ItemsCount};
use heard::{
    explore::{Player, Thoroughness, explore},
    play::Script,
    rubric::Rubric,
    scenario::read,
    source::Source,
};
use shape::{REPLIES, TURNS, reply};
use std::{fmt::Write as _, sync::Arc};

fn main() {
    divan::main();
}

/// The conversation as a scenario.
fn scenario() -> String {
    const KINDS: [&str; REPLIES] = [
        "shows: [Acknowledge(\"number\")]",
        "shows: [Acknowledge(\"number\"), Validate(\"number\")]",
        "slips: [PolicyHide(\"number\")]",
        "shows: [Validate(\"number\"), Act(\"number\")]",
        "shows: [Act(\"number\")], slips: [Platitude(\"number\")]",
    ];
    let mut text = String::from("(title: \"Generated\", person: (name: \"Robin\"), turns: {\n");
    for turn in 0..TURNS {
        let need = ["Vent", "Solution", "Mixed"][turn % 3];
        write!(
            text,
            "\"{turn}\": (says: \"It never came. This is call {turn}.\", need: {need}, \
             variants: [(when: Flag(\"{}\"), says: \"It still hasn't come. Call {turn}.\")], choices: [",
            turn % 7
        )
        .expect("a string takes any text");
        for (number, kind) in KINDS.iter().enumerate() {
            let reply = reply(turn, number);
            let sets = reply.sets.map(|flag| format!("sets: [\"{flag}\"], ")).unwrap_or_default();
            let when = reply.when.map(|flag| format!("when: Flag(\"{flag}\"), ")).unwrap_or_default();
            let goto = reply.goto;
            write!(text, "(id: \"{number}\", say: \"Reply number {number}.\", {kind}, {sets}{when}goto: \"{goto}\"), ")
                .expect("a string takes any text");
        }
        text.push_str("]),\n");
    }
    write!(text, "\"{TURNS}\": (says: \"Thank you.\", ending: (title: \"Done\", outcome: Better)),\n}})")
        .expect("a string takes any text");
    text
}

fn script() -> Script {
    let reading = read(&Source::new("generated.ron", scenario()));
    assert!(reading.complete, "{:?}", reading.findings);
    let scenario = reading.value.expect("the generated text is a scenario");
    assert_eq!(scenario.turns.values().map(|turn| turn.choices.len()).sum::<usize>(), 340);
    Script::new(Arc::new(scenario), Rubric::built_in()).expect("it can be played")
}

/// A thousand plays from their start to their end, each with its mood and score. An item is a play.
#[divan::bench(sample_count = 50)]
fn a_random_plays(bencher: Bencher) {
    let script = script();
    let mut player = Player::new(&script, 7);
    let mut replies = 0;
    (0..1_000).for_each(|_| drop(player.by_chance(&mut |_, _, _| replies += 1)));
    assert!((8_000..25_000).contains(&replies), "a play has about 14 replies, not {}", replies / 1_000);
    bencher
        .counter(ItemsCount::new(1_000_u32))
        .bench_local(|| (0..1_000).map(|_| player.by_chance(&mut |_, _, _| ()).score(&script).points).sum::<i32>());
}

/// Everything `heard test` finds out, with as many states as it tells apart.
#[divan::bench(sample_count = 3)]
fn b_whole_report(bencher: Bencher) {
    let script = script();
    bencher.bench_local(|| explore(&script, Thoroughness::default(), &|| true));
}
