//! The gauges.

use crate::scenario::{Effects, Gauge, OpeningMood};
use serde::{Deserialize, Serialize};

/// How things stand, 0 to 100 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mood {
    /// The person's distress; for good news, the joy they have not been able to share.
    pub distress: u8,
    /// Their trust in the trainee.
    pub trust: u8,
    /// How far they feel heard.
    pub heard: u8,
    /// The trainee's own energy: a teaching model, not a measurement of anybody.
    pub energy: u8,
}

impl Mood {
    /// How one gauge stands.
    #[must_use]
    pub const fn gauge(&self, gauge: Gauge) -> u8 {
        match gauge {
            Gauge::Distress => self.distress,
            Gauge::Trust => self.trust,
            Gauge::Heard => self.heard,
            Gauge::Energy => self.energy,
        }
    }

    /// The mood with something added to each gauge, kept within 0 to 100.
    #[must_use]
    pub fn plus(self, change: Effects) -> Self {
        let add = |gauge: u8, change: i32| u8::try_from((i32::from(gauge).saturating_add(change)).clamp(0, 100));
        Self {
            distress: add(self.distress, change.distress).unwrap_or(self.distress),
            trust: add(self.trust, change.trust).unwrap_or(self.trust),
            heard: add(self.heard, change.heard).unwrap_or(self.heard),
            energy: add(self.energy, change.energy).unwrap_or(self.energy),
        }
    }
}

impl From<OpeningMood> for Mood {
    fn from(opening: OpeningMood) -> Self {
        let OpeningMood { distress, trust, heard, energy } = opening;
        Self { distress, trust, heard, energy }.plus(Effects::default())
    }
}
