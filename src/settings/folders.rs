//! Where this user's things are kept.

use etcetera::BaseStrategy;
use std::path::{Path, PathBuf};

/// The folders of this user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The journal, and the user's own scenarios in `scenarios`.
    pub data: PathBuf,
    /// The settings.
    pub settings: PathBuf,
}

impl Folders {
    /// The folders: one for everything where one is named, else the platform's own. None if the system has no home
    /// for this user.
    #[must_use]
    pub fn find(named: Option<&Path>) -> Option<Self> {
        if let Some(folder) = named {
            return Some(Self { data: folder.to_owned(), settings: folder.to_owned() });
        }
        let base = etcetera::choose_base_strategy().ok()?;
        Some(Self { data: base.data_dir().join("heard"), settings: base.config_dir().join("heard") })
    }

    /// The user's own scenarios.
    #[must_use]
    pub fn scenarios(&self) -> PathBuf {
        self.data.join("scenarios")
    }
}
