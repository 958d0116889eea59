//! Random plays of the same conversation in ink, by bladeink: what `benches/plays.rs` is measured beside.
//!
//! It keeps the four gauges and the landings as variables that each reply adds to; ink knows nothing of weighing.

use bladeink::story::Story;
use bladeink_compiler::Compiler;
use divan::{Bencher, counter::ItemsCount};
use heard_beside_ink::{REPLIES, TURNS, reply};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use std::fmt::Write as _;

fn main() {
    divan::main();
}

/// The conversation in ink.
fn ink() -> String {
    let mut text =
        String::from("VAR distress = 50\nVAR trust = 50\nVAR heard = 10\nVAR energy = 80\nVAR landings = 0\n");
    (0..7).for_each(|flag| write!(text, "VAR flag{flag} = false\n").expect("a string takes any text"));
    text.push_str("-> turn0\n");
    for turn in 0..TURNS {
        let flag = turn % 7;
        write!(
            text,
            "\n=== turn{turn} ===\n{{flag{flag}: It still hasn't come. Call {turn}. | It never came. This is call \
             {turn}.}}\n"
        )
        .expect("a string takes any text");
        for number in 0..REPLIES {
            let reply = reply(turn, number);
            let when = reply.when.map(|flag| format!("{{flag{flag}}} ")).unwrap_or_default();
            let sets = reply.sets.map(|flag| format!("~ flag{flag} = true\n")).unwrap_or_default();
            write!(
                text,
                "+ {when}[Reply number {number}.]\n~ distress = distress - {number}\n~ trust = trust + {number}\n\
                 ~ heard = heard + {number}\n~ energy = energy - 1\n~ landings = landings + {number}\n{sets}-> turn{}\n",
                reply.goto
            )
            .expect("a string takes any text");
        }
    }
    write!(text, "\n=== turn{TURNS} ===\nThank you.\n-> END\n").expect("a string takes any text");
    text
}

/// A play from its start to its end.
fn play(story: &mut Story, chance: &mut ChaCha8Rng) -> usize {
    story.reset_state().expect("the story starts again");
    let mut replies = 0;
    loop {
        while story.can_continue() {
            story.cont().expect("the story goes on");
        }
        let choices = story.get_current_choices().len();
        if choices == 0 {
            return replies;
        }
        let drawn = (u64::from(chance.next_u32()) * choices as u64) >> 32;
        story.choose_choice_index(drawn as usize).expect("the choice is there");
        replies += 1;
    }
}

/// A thousand plays. An item is a play.
#[divan::bench(sample_count = 10)]
fn a_random_plays(bencher: Bencher) {
    let json = Compiler::new().compile(&ink()).expect("the generated ink is sound");
    let mut story = Story::new(&json).expect("the compiled ink is a story");
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    let replies: usize = (0..1_000).map(|_| play(&mut story, &mut chance)).sum();
    assert!((8_000..25_000).contains(&replies), "a play has about 14 replies, not {}", replies / 1_000);
    bencher
        .counter(ItemsCount::new(1_000_u32))
        .bench_local(|| (0..1_000).map(|_| play(&mut story, &mut chance)).sum::<usize>());
}
