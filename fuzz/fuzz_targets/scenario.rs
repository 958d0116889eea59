//! Any bytes, taken for a scenario: read, checked, mended, laid out, and played where that is possible.
#![no_main]

#[allow(dead_code, reason = "the other target asks for the rest")]
#[path = "../../tests/hostile/holds.rs"]
mod holds;

use heard::{rubric::Rubric, source::Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new("fuzzed.ron", String::from_utf8_lossy(bytes).into_owned());
    holds::scenario(&source, &Rubric::built_in());
});
