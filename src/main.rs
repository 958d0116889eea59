//! `heard`: parses the command line and hands over.

use clap::Parser;
use heard::command::{self, Heard, Launch, Next};
use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(Heard::parse()) {
        Next::Done(code) => code,
        Next::Window(launch) => window(&launch),
    }
}

#[cfg(feature = "app")]
fn window(launch: &Launch) -> ExitCode {
    heard::app::run(launch).unwrap_or_else(|no_window| {
        command::say_trouble(&no_window);
        launch.in_terminal()
    })
}

#[cfg(not(feature = "app"))]
fn window(launch: &Launch) -> ExitCode {
    launch.in_terminal()
}
