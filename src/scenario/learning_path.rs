//! Several scenarios in an order to learn in.

use serde::{Deserialize, Serialize};

/// A learning path, as it stands in `NAME.path.ron`.
///
/// ```ron
/// (
///     title: "The first week on the phone",
///     aim: "Answer the fear before the fault.",
///     // The names of scenarios, without .ron: beside the path, or built in.
///     scenarios: ["the-double-charge", "the-voice-note"],
///     // Questions to think about after the last.
///     reflect: ["Which words will you take with you?"],
/// )
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LearningPath {
    /// What it is called.
    pub title: String,
    /// What the trainee should be able to do after the last scenario.
    pub aim: String,
    /// The scenarios in their order, by the names of their files without `.ron`.
    pub scenarios: Vec<String>,
    /// Questions to think about after the last scenario.
    pub reflect: Vec<String>,
}
