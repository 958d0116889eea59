//! Recorded roads: what must come of a scenario when it is played in a certain way.

use serde::{Deserialize, Serialize};

/// One road through a scenario, and what must come of it.
///
/// They stand in a list, in the file `NAME.walks.ron` beside `NAME.ron`; `heard test` plays them again. `heard test
/// NAME.ron --record "the name" --choices listen,no-row,…` adds one; without `--choices` it is the latest attempt.
///
/// ```ron
/// [
///     (
///         name: "Listening first",
///         // The replies in their order, each with the turn it is given in, as in Chose("turn", "choice").
///         road: [
///             ("voice-note", "listen"),
///             ("how", "no-row"),
///         ],
///         // Everything else may be left out. What is left out may be anything.
///         ending: "good-side",                // the turn it must end at
///         score: (85, 100),                   // at least, at most
///         mood: (trust: (60, 100)),           // how gauges must stand at the end: distress, trust, heard, energy
///         flags: ["coming"],                  // flags that must have been set
///     ),
/// ]
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Walk {
    /// What it is called. No two walks of a file have the same name.
    pub name: String,
    /// The replies in their order: the turn each is given in, and its name there.
    pub road: Vec<Reply>,
    /// The turn that must end it.
    pub ending: Option<String>,
    /// The lowest and the highest score it may come to, 0 to 100.
    pub score: Option<Within>,
    /// How the gauges must stand at its end.
    pub mood: MoodWithin,
    /// Flags that must have been set on the way.
    pub flags: Vec<String>,
}

/// A reply on a walk: the turn it is given in, and its name there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply(pub String, pub String);

/// A number that must be at least the first and at most the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Within(pub u8, pub u8);

/// How gauges must stand, 0 to 100 each. One that is not given may stand anywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the gauges' names say it")]
pub struct MoodWithin {
    pub distress: Option<Within>,
    pub trust: Option<Within>,
    pub heard: Option<Within>,
    pub energy: Option<Within>,
}

impl Within {
    /// Whether a number is.
    #[must_use]
    pub const fn has(self, number: i32) -> bool {
        self.0 as i32 <= number && number <= self.1 as i32
    }
}
