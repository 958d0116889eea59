//! What shows on somebody's face.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A feeling that shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Feeling {
    #[default]
    Neutral,
    Calm,
    Hopeful,
    Relieved,
    Grateful,
    Happy,
    Proud,
    Excited,
    Amused,
    Surprised,
    Confused,
    Worried,
    Afraid,
    Overwhelmed,
    Sad,
    Grieving,
    Lonely,
    Hurt,
    Ashamed,
    Guilty,
    Embarrassed,
    Disappointed,
    Frustrated,
    Angry,
    Suspicious,
    Jealous,
    Tired,
    Exhausted,
    Numb,
}

impl Feeling {
    /// Every feeling.
    pub const ALL: &[Self] = &[
        Self::Neutral,
        Self::Calm,
        Self::Hopeful,
        Self::Relieved,
        Self::Grateful,
        Self::Happy,
        Self::Proud,
        Self::Excited,
        Self::Amused,
        Self::Surprised,
        Self::Confused,
        Self::Worried,
        Self::Afraid,
        Self::Overwhelmed,
        Self::Sad,
        Self::Grieving,
        Self::Lonely,
        Self::Hurt,
        Self::Ashamed,
        Self::Guilty,
        Self::Embarrassed,
        Self::Disappointed,
        Self::Frustrated,
        Self::Angry,
        Self::Suspicious,
        Self::Jealous,
        Self::Tired,
        Self::Exhausted,
        Self::Numb,
    ];
}

/// A feeling and how strongly it shows: `(Disappointed, 3)` in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Showing {
    /// Which feeling.
    pub feeling: Feeling,
    /// How strongly, 1 to 3.
    pub strength: u8,
}

impl Default for Showing {
    fn default() -> Self {
        Self { feeling: Feeling::Neutral, strength: 1 }
    }
}

impl<'de> Deserialize<'de> for Showing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (feeling, strength) = Deserialize::deserialize(deserializer)?;
        Ok(Self { feeling, strength })
    }
}

impl Serialize for Showing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.feeling, self.strength).serialize(serializer)
    }
}
