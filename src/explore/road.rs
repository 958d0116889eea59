//! A road: the replies given, one after the other.

use crate::play::Script;
use serde::Serialize;
use std::fmt;

/// The replies on the way somewhere, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Road(pub Vec<Step>);

/// A reply by its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The turn it is given in.
    pub turn: String,
    /// The reply.
    pub choice: String,
}

/// A reply by its turn's number and its position there.
pub(super) type Taken = (u32, u16);

impl Road {
    pub(super) fn named(script: &Script, road: &[Taken]) -> Self {
        let step = |(turn, choice): &Taken| Step {
            turn: script.turn_name(*turn).to_owned(),
            choice: script.choice(*turn, *choice).name(usize::from(*choice)).into_owned(),
        };
        Self(road.iter().map(step).collect())
    }
}

/// The names of the replies, as `heard play --choices` takes them.
impl fmt::Display for Road {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.iter().map(|step| step.choice.as_str()).collect();
        f.write_str(&names.join(","))
    }
}
