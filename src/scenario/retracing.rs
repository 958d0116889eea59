//! The codes of findings about walks. What each says to an author stands in `check::rules`.

/// There is no scenario beside the walks that can be played.
pub const NO_SCENARIO: &str = "H700";
/// A walk names a turn, a reply, an ending or a flag that is not in the scenario.
pub const UNKNOWN: &str = "H701";
/// A walk no longer goes the way it was recorded.
pub const PARTED: &str = "H702";
/// A walk goes its way, and something else comes of it.
pub const OTHER: &str = "H703";
/// Two walks have one name.
pub const REPEATED: &str = "H704";
/// A walk must come to what nothing can come to.
pub const IMPOSSIBLE: &str = "H705";
