//! Where this user's things are kept.

use etcetera::{BaseStrategy, base_strategy::choose_native_strategy};
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
    /// for this user. An empty name names nothing.
    #[must_use]
    pub fn find(named: Option<&Path>) -> Option<Self> {
        if let Some(folder) = named.filter(|folder| !folder.as_os_str().is_empty()) {
            return Some(Self { data: folder.to_owned(), settings: folder.to_owned() });
        }
        let base = choose_native_strategy().ok()?;
        Some(Self { data: base.data_dir().join("heard"), settings: base.config_dir().join("heard") })
    }

    /// The user's own scenarios, where there are any.
    #[must_use]
    pub fn scenarios(&self) -> Option<PathBuf> {
        Some(self.data.join("scenarios")).filter(|folder| folder.exists())
    }
}
