//! The core's figures: reading, checking, choosing and replaying at four sizes, beside `ron` alone on the same text.
//!
//! `cargo bench --no-default-features` prints them all.

use divan::{Bencher, black_box, counter::BytesCount};
use heard::{
    check::check,
    play::{Conversation, Event, Script},
    rubric::Rubric,
    scenario::Scenario,
    source::Source,
};
use ron::extensions::Extensions;
use std::{fmt::Write as _, sync::Arc};

const TURNS: [usize; 4] = [100, 1_000, 10_000, 100_000];

fn main() {
    divan::main();
}

/// A clean scenario of so many turns, about 600 bytes each: each offers three replies and leads to the next two. What
/// is asked for changes from pair to pair of turns, so that no level is always the best.
fn text(turns: usize) -> String {
    let last = turns - 1;
    let mut text = String::from(
        "(\n    format: 1,\n    title: \"Generated\",\n    summary: \"A long talk.\",\n    aim: \"To be long.\",\n    \
         person: (name: \"Robin\"),\n    start: \"turn-0\",\n    turns: {\n",
    );
    for turn in 0..last {
        let (next, leap) = ((turn + 1).min(last), (turn + 2).min(last));
        let (need, best) = match turn / 2 % 2 {
            0 => ("Vent", "So many calls. I would be worn out.\", shows: [Acknowledge(\"So many calls\"), "),
            _ => ("Solution", "You must be worn out. I'll ring them.\", shows: [Act(\"I'll ring them\"), "),
        };
        write!(
            text,
            "  \"turn-{turn}\": (\n    says: \"It never came. Call {turn} about it.\",\n    \
             feeling: (Frustrated, 2), need: {need},\n    choices: [\n      \
             (id: \"note\", say: \"I have noted number {turn}.\", shows: [Acknowledge(\"number {turn}\")], \
             because: \"It says the number back.\", felt: \"A number.\", goto: \"turn-{next}\"),\n      \
             (id: \"feel\", say: \"{best}Validate(\"worn out\")], \
             because: \"It says what it is like.\", felt: \"Yes.\", goto: \"turn-{leap}\"),\n      \
             (id: \"form\", say: \"Please fill in the form and send it.\", slips: [PolicyHide(\"the form\")], \
             because: \"A form answers nobody.\", felt: \"Again?\", goto: \"turn-{next}\"),\n    ],\n  ),\n",
        )
        .expect("a string takes any text");
    }
    write!(text, "  \"turn-{last}\": (says: \"Thank you.\", ending: (title: \"Done\", outcome: Better)),\n}})\n")
        .expect("a string takes any text");
    text
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(
        Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
    )
}

fn script(turns: usize) -> Arc<Script> {
    let scenario: Scenario = options().from_str(&text(turns)).expect("the generated text is clean");
    Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).expect("it can be played"))
}

/// The honest alternative: `ron` alone, into the same types, with nothing checked.
#[divan::bench(args = TURNS, sample_count = 10)]
fn a_ron_alone(bencher: Bencher, turns: usize) {
    let text = text(turns);
    let options = options();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| options.from_str::<Scenario>(black_box(&text)).expect("the generated text is clean"));
}

#[divan::bench(args = TURNS, sample_count = 10)]
fn b_read(bencher: Bencher, turns: usize) {
    let source = Source::new("generated.ron", text(turns));
    bencher.counter(BytesCount::of_str(source.text())).bench(|| heard::scenario::read(black_box(&source)));
}

#[divan::bench(args = TURNS, sample_count = 10)]
fn c_read_and_check(bencher: Bencher, turns: usize) {
    let source = Source::new("generated.ron", text(turns));
    let rubric = Rubric::built_in();
    assert!(check(&source, &rubric).findings.is_empty(), "the generated scenario is clean");
    bencher.counter(BytesCount::of_str(source.text())).bench(|| check(black_box(&source), &rubric));
}

/// One choice, with the order of the replies drawn and the event made, without writing it down.
#[divan::bench(args = TURNS)]
fn d_one_choice(bencher: Bencher, turns: usize) {
    let conversation = Conversation::begin(script(turns), 7);
    let event = conversation.choosing("feel").expect("the reply is on offer");
    bencher
        .with_inputs(|| (conversation.clone(), event.clone()))
        .bench_refs(|(conversation, event)| conversation.accept(event.clone()));
}

/// An attempt of a thousand choices, computed again from its events.
#[divan::bench(args = [2_000, 10_000])]
fn e_replay_a_thousand_choices(bencher: Bencher, turns: usize) {
    let mut conversation = Conversation::begin(script(turns), 7);
    for _ in 0..1_000 {
        conversation.choose("note").expect("the reply is on offer");
    }
    let attempt = conversation.attempt().clone();
    assert_eq!(attempt.events.iter().filter(|event| matches!(event, Event::Chosen { .. })).count(), 1_000);
    bencher.bench(|| Conversation::resume(conversation.script().clone(), attempt.clone()));
}
