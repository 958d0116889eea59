//! The people in a scenario.

use super::portrait::Portrait;
use serde::{Deserialize, Serialize};

/// Somebody who speaks in a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// The pronouns they use, as "she/her".
    pub pronouns: Option<String>,
    /// Who they are, in a sentence for the briefing.
    pub about: String,
    /// What they look like.
    pub portrait: Portrait,
}
