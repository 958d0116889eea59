//! How fast a long text is laid out, as it was written and once it is laid out. Wanted: 10 MB a second.
//!
//! `cargo bench --no-default-features --bench format` prints it.

use divan::{Bencher, black_box, counter::BytesCount};
use heard::{format::format, source::Source};
use std::fmt::Write as _;

fn main() {
    divan::main();
}

/// A scenario of so many turns, about 600 bytes each, with a comment for each turn.
fn text(turns: usize) -> String {
    let mut text = String::from("(\n    title: \"Generated\",\n    person: (name: \"Robin\"),\n    turns: {\n");
    for turn in 0..turns {
        write!(
            text,
            "  // Call number {turn}.\n  \"turn-{turn}\": (\n    says: \"It never came. This is call {turn} about it.\",\n    \
             feeling: (Frustrated, 2), need: Solution,\n    choices: [\n      \
             (id: \"note\", say: \"I have noted number {turn}.\", shows: [Acknowledge(\"number {turn}\")], \
             because: \"It says the number back.\", felt: \"A number.\", goto: \"turn-{turn}\"),\n      \
             (id: \"feel\", say: \"So many calls. I would be worn out.\", \
             shows: [Acknowledge(\"So many calls\"), Validate(\"worn out\")], \
             because: \"It says what it is like.\", felt: \"Yes.\", goto: \"turn-{turn}\"),\n      \
             (id: \"form\", say: \"Please fill in the form.\", slips: [PolicyHide(\"the form\")], \
             because: \"A form answers nobody.\", felt: \"Again?\", goto: \"turn-{turn}\"),\n    ],\n  ),\n",
        )
        .expect("a string takes any text");
    }
    text.push_str("})\n");
    text
}

#[divan::bench(args = [1_000, 10_000], sample_count = 10)]
fn as_written(bencher: Bencher, turns: usize) {
    let source = Source::new("generated.ron", text(turns));
    bencher.counter(BytesCount::of_str(source.text())).bench(|| format(black_box(&source)).expect("it can be read"));
}

#[divan::bench(args = [1_000, 10_000], sample_count = 10)]
fn laid_out_already(bencher: Bencher, turns: usize) {
    let laid_out = format(&Source::new("generated.ron", text(turns))).expect("it can be read");
    let source = Source::new("generated.ron", laid_out);
    bencher.counter(BytesCount::of_str(source.text())).bench(|| format(black_box(&source)).expect("it can be read"));
}
