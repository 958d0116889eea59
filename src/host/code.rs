//! What phones come in with.

use crate::texts::{Tell, Texts};
use std::fmt;
use thiserror::Error;

/// Letters that nobody takes for others, and that make no words.
const LETTERS: &[u8; 16] = b"BCDFGHJKMPRTWXYZ";

/// How many letters a code has: a million codes, and still said in one breath.
const LENGTH: usize = 5;

/// A room's join code, as `KTRBW`. It gives a seat and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinCode(String);

/// The system has no random numbers to give.
#[derive(Debug, Error)]
#[error("The computer gives no random numbers, so no room can be opened for phones.")]
pub struct NoChance;

impl Tell for NoChance {
    fn tell(&self, texts: &Texts) -> String {
        texts.get("workshop-no-chance")
    }
}

impl JoinCode {
    /// A code by chance.
    ///
    /// # Errors
    /// When the system has no random numbers to give.
    pub fn by_chance() -> Result<Self, NoChance> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).map_err(|_| NoChance)?;
        let letter = |byte: u8| LETTERS.get(usize::from(byte) % LETTERS.len()).copied().map_or('B', char::from);
        Ok(Self(bytes.into_iter().map(letter).collect()))
    }

    /// What somebody typed, as a code: in any case, with spaces around or between. None where it can be no code.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let letters: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let code = letters.to_ascii_uppercase();
        let is_code = code.len() == LENGTH && code.bytes().all(|letter| LETTERS.contains(&letter));
        is_code.then_some(Self(code))
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_five_letters_by_chance_and_reads_back_however_it_is_typed() {
        let codes: Vec<_> = (0..50).map(|_| JoinCode::by_chance().unwrap()).collect();
        for code in &codes {
            let typed = format!(" {} {}\n", code.as_str()[..2].to_lowercase(), &code.as_str()[2..]);
            assert_eq!(JoinCode::typed(&typed).as_ref(), Some(code));
        }
        assert!(codes.iter().any(|code| *code != codes[0]));
    }

    #[test]
    fn what_can_be_no_code_is_none() {
        for text in ["", "KTRB", "KTRBWK", "KTRBI", "KTRB0", "ÄTRBW", "../..", "KTRB/"] {
            assert_eq!(JoinCode::typed(text), None, "{text}");
        }
    }
}
