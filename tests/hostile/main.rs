//! Broken, cut and hostile files: a finding, never a crash, a hang, or memory without end.

mod accidents;
mod holds;
mod large;
mod prefixes;
mod scripts;
mod shapes;

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

/// A small sound scenario.
const KETTLE: &str = include_str!("../fixtures/kettle.ron");

/// The scenarios that come with Heard: the name of each file and its text.
fn scenarios() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| heard::scenario::is_scenario_file(name)).collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), fs::read_to_string(folder.join(name)).unwrap())).collect()
}

/// Does something for each number below a limit, on every core there is. What came of it is in no order.
fn in_parallel<T: Send>(limit: u64, each: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let next = AtomicU64::new(0);
    let numbers = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < limit);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|threads| {
        let work: Vec<_> =
            (0..cores).map(|_| threads.spawn(|| std::iter::from_fn(numbers).map(&each).collect::<Vec<_>>())).collect();
        work.into_iter().flat_map(|thread| thread.join().expect("no file may panic")).collect()
    })
}
