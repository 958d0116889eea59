//! `heard open`: a scenario in the window.

use super::{Launch, Places};
use clap::Args;
use std::path::PathBuf;

/// Open a scenario in the window.
#[derive(Debug, Args)]
pub(super) struct Open {
    /// The scenario's file.
    file: PathBuf,
}

impl Open {
    pub(super) fn launch(self, places: Places) -> Launch {
        Launch { places, scenario: Some(self.file), workshop: None }
    }
}
