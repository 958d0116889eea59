//! What the largest files that are made to take long take: processor time and memory of `check` and of `fmt`.
//!
//! `cargo bench --no-default-features --bench hostile` prints them all; a word after `--` picks those with it in their
//! names. Each is a file of 64 MiB or with five million parts, the most that is read at all, in a process of its own.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use heard::{check::check, format::format, rubric::Rubric, source::Source};
use std::{env, fs, process::Command};

#[path = "../tests/hostile/shapes.rs"]
mod shapes;

/// The most a file may have, less what the end of a shape may need.
const BYTES: usize = (64 << 20) - 100_000;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [only, command, name] if only == "only" => judge(command, name),
        filters => print_all(|name| filters.iter().all(|filter| name.contains(filter.as_str()))),
    }
}

fn print_all(wanted: impl Fn(&str) -> bool) {
    println!("{:<28}{:>10}{:>10}{:>10}{:>10}", "the most there can be of", "check, s", "MB", "fmt, s", "MB");
    let this = env::current_exe().expect("a program knows where it is");
    for (name, _) in shapes::shapes(0).filter(|(name, _)| wanted(name)) {
        print!("{name:<28}");
        for command in ["check", "fmt"] {
            let output = Command::new(&this).args(["only", command, name]).output().expect("it can be started");
            print!("{}", String::from_utf8_lossy(&output.stdout));
            assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        }
        println!();
    }
}

/// Judges one file, and prints what it took beside making it.
fn judge(command: &str, name: &str) {
    let (_, text) = shapes::shapes(BYTES).find(|(known, _)| *known == name).expect("a name of the list");
    let source = Source::new(name, text);
    let before = taken();
    match command {
        "check" => drop(check(&source, &Rubric::built_in())),
        _ => drop(format(&source)),
    }
    let (seconds, megabytes) = taken();
    print!("{:>10.1}{megabytes:>10}", seconds - before.0);
}

/// The processor time so far, in seconds, and the most memory so far, in MB. Zeros where the system does not tell.
fn taken() -> (f64, u64) {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat.split(' ').skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    (fields.iter().sum::<f64>() / TICKS_A_SECOND, peak.unwrap_or(0u64) / 1024)
}
