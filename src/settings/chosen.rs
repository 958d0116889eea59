//! What can be chosen of text, voice and window.

use serde::{Deserialize, Serialize};

/// How far apart letters and lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spacing {
    /// As the fonts have it.
    #[default]
    Usual,
    /// A little more.
    Wide,
    /// As much as WCAG 2.2 asks that a text can bear (1.4.12).
    Widest,
}

/// How fast a voice reads aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VoiceRate {
    /// Slower than people speak.
    Slow,
    /// As people speak.
    #[default]
    Steady,
    /// Faster than people speak.
    Quick,
}

/// Where a window is, and how large, in logical pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// Where its upper left corner is, where the system tells, in physical pixels.
    pub position: Option<(i32, i32)>,
}
