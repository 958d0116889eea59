//! The command line: one file per sub-command, and the terminal player.
//!
//! Exit codes: 0 when all went well, 1 when findings are errors, 2 when a command could not run.

mod check;
mod completions;
mod explain;
mod files;
mod fmt;
mod kit;
mod library;
mod new;
mod open;
mod play;
mod rate;
mod replace;
mod results;
mod rubric;
mod stats;
mod terminal;
mod test;
mod workshop;

use clap::{Parser, Subcommand};
use std::{io, path::PathBuf, process::ExitCode};

/// Practise the conversations where somebody needs to be heard.
#[derive(Debug, Parser)]
#[command(name = "heard", version, about, max_term_width = 100)]
#[command(
    after_help = "Without a command, heard opens its library in a window, or in the terminal where no window can be."
)]
pub struct Heard {
    #[command(flatten)]
    places: Places,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Where things are kept and found.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Places {
    /// Keep attempts and settings in this folder, instead of where the platform keeps them.
    #[arg(long, value_name = "DIR", global = true, env = "HEARD_DATA")]
    pub data: Option<PathBuf>,
    /// Show the scenarios in this folder too. May be given more than once.
    #[arg(long, value_name = "DIR", global = true)]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Play a scenario in the terminal.
    Play(play::Play),
    /// Play a scenario with a room: by raised hands, and by phone.
    Workshop(workshop::Workshop),
    /// Look for what is wrong, or could be better, in scenarios.
    Check(check::Check),
    /// Play scenarios in every way, and the walks that were recorded.
    Test(test::Test),
    /// Start a scenario of your own from one that already plays.
    New(new::New),
    /// Lay out scenario files in the canonical way.
    Fmt(fmt::Fmt),
    /// Count what is in scenarios: words, turns, roads, and what the replies show.
    Stats(stats::Stats),
    /// Have replies coded a second time, and see how far the two agree.
    Rate(rate::Rate),
    /// Write what a facilitator takes into a workshop: a plan, cards, questions, a tally.
    Kit(kit::Kit),
    /// Show what came of a workshop.
    Results(results::Results),
    /// Explain a finding: what it says, why it matters, and how to mend it.
    Explain(explain::Explain),
    /// Open a scenario in the window.
    Open(open::Open),
    /// Print a completion script for a shell.
    Completions(completions::Completions),
}

/// What is left to do after the command line has done its part.
#[derive(Debug)]
pub enum Next {
    /// Nothing: this is how it went.
    Done(ExitCode),
    /// Open the window; where none can be, [go on in the terminal](Launch::in_terminal).
    Window(Launch),
}

/// What to open.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    /// Where things are kept and found.
    pub places: Places,
    /// The scenario to open, instead of the library.
    pub scenario: Option<PathBuf>,
}

/// Runs the command line, as far as it needs no window.
#[must_use]
pub fn run(arguments: Heard) -> Next {
    let Heard { places, command } = arguments;
    let result = match command {
        None => return Next::Window(Launch { places, scenario: None }),
        Some(Command::Open(open)) => return Next::Window(open.launch(places)),
        Some(Command::Play(play)) => play.run(&places),
        Some(Command::Workshop(workshop)) => workshop.run(&places),
        Some(Command::Check(check)) => check.run(),
        Some(Command::Test(test)) => test.run(&places),
        Some(Command::New(new)) => new.run(),
        Some(Command::Fmt(fmt)) => fmt.run(),
        Some(Command::Stats(stats)) => stats.run(),
        Some(Command::Rate(rate)) => rate.run(&places),
        Some(Command::Kit(kit)) => kit.run(&places),
        Some(Command::Results(results)) => results.run(&places),
        Some(Command::Explain(explain)) => explain.run(),
        Some(Command::Completions(completions)) => completions.run(),
    };
    Next::Done(exit_code(result))
}

impl Launch {
    /// The same in the terminal, for a machine where no window can be.
    #[must_use]
    pub fn in_terminal(&self) -> ExitCode {
        exit_code(
            self.scenario.as_ref().map_or_else(
                || library::run(&self.places),
                |scenario| play::Play::of(scenario.clone()).run(&self.places),
            ),
        )
    }
}

fn exit_code(result: Result<ExitCode, Trouble>) -> ExitCode {
    result.unwrap_or_else(|trouble| {
        if nobody_reads_on(trouble.as_ref()) {
            return ExitCode::SUCCESS;
        }
        say_trouble(trouble.as_ref());
        ExitCode::from(2)
    })
}

/// Whether the reader of a pipe has had enough, as `head` has after its lines. That is no trouble.
fn nobody_reads_on(trouble: &(dyn std::error::Error + 'static)) -> bool {
    let written = trouble.downcast_ref::<io::Error>().map(io::Error::kind);
    let written_as_json = || trouble.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
    written.or_else(written_as_json) == Some(io::ErrorKind::BrokenPipe)
}

/// Why a command could not run: a sentence for the person, and the error behind it.
type Trouble = Box<dyn std::error::Error>;

/// Prints an error and what lies behind it, one below the other.
#[expect(clippy::print_stderr, reason = "this is where the command line speaks of trouble")]
pub fn say_trouble(trouble: &dyn std::error::Error) {
    eprintln!("heard: {trouble}");
    let mut cause = trouble.source();
    while let Some(error) = cause {
        eprintln!("  because: {error}");
        cause = error.source();
    }
}
