//! Conditions: on a choice, a route or a variant.

use serde::{Deserialize, Serialize};

/// Something that holds or doesn't, at a point of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// A choice has set the flag.
    Flag(String),
    /// The turn has been entered.
    Seen(String),
    /// In the turn, the choice has been made.
    Chose(String, String),
    /// The gauge stands at this or above.
    AtLeast(Gauge, u8),
    /// The gauge stands at this or below.
    AtMost(Gauge, u8),
    /// It does not hold.
    Not(Box<Self>),
    /// All hold. An empty list holds.
    All(Vec<Self>),
    /// At least one holds. An empty list does not.
    Any(Vec<Self>),
}

/// A gauge, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Gauge {
    /// The person's distress.
    Distress,
    /// Their trust in the trainee.
    Trust,
    /// How far they feel heard.
    Heard,
    /// The trainee's own energy.
    Energy,
}

impl Gauge {
    /// Every gauge.
    pub const ALL: [Self; 4] = [Self::Distress, Self::Trust, Self::Heard, Self::Energy];
}
