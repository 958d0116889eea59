//! `heard completions`: a completion script for a shell.

use super::{Heard, Trouble};
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use std::{io, process::ExitCode};

/// Print a completion script for a shell.
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> Result<ExitCode, Trouble> {
        clap_complete::generate(self.shell, &mut Heard::command(), "heard", &mut io::stdout());
        Ok(ExitCode::SUCCESS)
    }
}
