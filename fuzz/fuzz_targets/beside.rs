//! Any bytes, taken for the files that stand beside a scenario: walks, translations, learning paths and rubrics.
#![no_main]

#[allow(dead_code, reason = "the other target asks for the rest")]
#[path = "../../tests/hostile/holds.rs"]
mod holds;

use heard::{check::check, play::Script, rubric::Rubric, source::Source};
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, LazyLock};

/// The scenario that they stand beside.
static KETTLE: LazyLock<Arc<Script>> = LazyLock::new(|| {
    let source = Source::new("kettle.ron", include_str!("../../tests/fixtures/kettle.ron"));
    let scenario = check(&source, &Rubric::built_in()).scenario.expect("the kettle is sound");
    Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).expect("the kettle can be played"))
});

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new("fuzzed.ron", String::from_utf8_lossy(bytes).into_owned());
    holds::walks(&source, &KETTLE);
    holds::translation(&source, KETTLE.scenario());
    holds::learning_path(&source);
    holds::rubric(&source);
    holds::lays_out(&source);
});
