//! Files that are made to take long or to need much room.
//!
//! These are small enough for every day, and large enough that whoever compares everything with everything is still at
//! it tomorrow. `cargo bench --no-default-features --bench hostile` makes the largest there can be, and prints what
//! they take.

use super::{holds::point_into, in_parallel, shapes::shapes};
use heard::{
    check::check,
    format::{Unformatted, format},
    rubric::Rubric,
    source::{Source, render},
};

const BYTES: usize = 1 << 19;

#[test]
fn large_files_are_judged_laid_out_and_told_about_in_few_words() {
    let rubric = Rubric::built_in();
    let shapes: Vec<_> = shapes(BYTES).collect();
    in_parallel(shapes.len() as u64, |number| {
        let (name, text) = &shapes[usize::try_from(number).unwrap()];
        let source = Source::new(*name, text.as_str());
        let checked = check(&source, &rubric);
        point_into(&source, &checked.findings);
        assert!(!checked.findings.is_empty(), "there is nothing to say about {name}");
        let mut shown = Vec::new();
        render::terminal(&mut shown, &source, &checked.findings, false).unwrap();
        assert!(shown.len() < BYTES / 2, "{name}: {} bytes are printed", shown.len());
        match format(&source) {
            Ok(_) => {}
            Err(Unformatted::Unreadable(findings)) => assert!(!findings.is_empty(), "{name}"),
            Err(reason) => panic!("{name}: {reason}"),
        }
    });
}
