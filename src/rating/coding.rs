//! What somebody says that a reply shows.

use crate::{
    rubric::{Facet, Level, Rubric, Slip},
    scenario::{Choice, Turn, nearest},
};
use std::collections::BTreeSet;
use thiserror::Error;

/// What a reply shows and what slipped into it, by somebody's judgement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coding {
    /// What it shows. None where an author has declared the level alone.
    pub shows: Option<BTreeSet<Facet>>,
    /// What slipped into it.
    pub slips: BTreeSet<Slip>,
    /// The level that an author has declared, where nothing else is coded.
    declared: Option<Level>,
}

/// A word in a sheet that is no facet or slip.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{word} is not {what}{}", meant.as_ref().map(|meant| format!("; did you mean {meant}?")).unwrap_or_default())]
pub struct Misread {
    /// The word.
    pub word: String,
    /// What it should be: "a facet".
    pub what: &'static str,
    /// What was probably meant.
    pub meant: Option<String>,
}

/// Words for nothing at all: it was looked at, and there is none.
const NOTHING: [&str; 3] = ["none", "nothing", "-"];

impl Coding {
    /// What the author of a reply has coded.
    #[must_use]
    pub fn of(choice: &Choice) -> Self {
        let declared = choice.level.filter(|_| choice.shows.is_empty() && choice.slips.is_empty());
        let shows = || choice.shows.iter().map(|evidence| evidence.kind).collect();
        let slips = choice.slips.iter().map(|evidence| evidence.kind).collect();
        Self { shows: declared.is_none().then(shows), slips, declared }
    }

    /// What somebody has written in two cells: names, with commas, semicolons or spaces between them. None where both
    /// are empty: the reply was not coded.
    ///
    /// # Errors
    /// When a word is no name of a facet or a slip.
    pub fn read(shows: &str, slips: &str) -> Result<Option<Self>, Misread> {
        if shows.trim().is_empty() && slips.trim().is_empty() {
            return Ok(None);
        }
        let shows = Some(names(shows, &Facet::ALL, "a facet")?);
        Ok(Some(Self { shows, slips: names(slips, &Slip::ALL, "a slip")?, declared: None }))
    }

    /// The level that follows in a turn, whatever the words.
    #[must_use]
    pub fn level(&self, turn: &Turn, rubric: &Rubric) -> Level {
        let shows: Vec<_> = self.shows.iter().flatten().copied().collect();
        let slips: Vec<_> = self.slips.iter().copied().collect();
        rubric.weigh(&shows, &slips, self.declared, false, turn.moment()).level
    }
}

fn names<T: Copy + Ord + std::fmt::Debug>(cell: &str, all: &[T], what: &'static str) -> Result<BTreeSet<T>, Misread> {
    // As they are written in a scenario, capitals aside.
    let known: Vec<(String, T)> = all.iter().map(|one| (format!("{one:?}"), *one)).collect();
    let words = cell.split([' ', ',', ';', '/', '\n', '\t']).map(str::trim).filter(|word| !word.is_empty());
    words
        .filter(|word| !NOTHING.contains(&word.to_lowercase().as_str()))
        .map(|word| {
            let found = known.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
            found.map(|(_, one)| *one).ok_or_else(|| Misread {
                word: word.to_owned(),
                what,
                meant: nearest(word, known.iter().map(|(name, _)| name.as_str())).map(str::to_owned),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Need;

    #[test]
    fn cells_are_read_as_people_fill_them() {
        let coding = Coding::read(" Acknowledge, nameFeeling;ACT\n", "none").unwrap().unwrap();
        assert_eq!(
            coding.shows.unwrap().into_iter().collect::<Vec<_>>(),
            [Facet::Acknowledge, Facet::NameFeeling, Facet::Act]
        );
        assert!(coding.slips.is_empty());
        assert_eq!(Coding::read(" ", ""), Ok(None));
        assert_eq!(Coding::read("-", "").unwrap().unwrap().shows, Some(BTreeSet::new()));
        let misread = Coding::read("Aknowledge", "").unwrap_err().to_string();
        assert_eq!(misread, "Aknowledge is not a facet; did you mean Acknowledge?");
        assert_eq!(Coding::read("", "Warmth").unwrap_err().to_string(), "Warmth is not a slip");
    }

    #[test]
    fn the_level_follows_from_what_was_coded_and_the_moment() {
        let rubric = Rubric::built_in();
        let level = |shows, slips, need| {
            let turn = Turn { need, ..Turn::default() };
            Coding::read(shows, slips).unwrap().unwrap().level(&turn, &rubric)
        };
        assert_eq!(level("Validate Act", "", Need::Vent), Level::Compassionate);
        assert_eq!(level("Validate Act", "PrematureFix", Need::Vent), Level::Empathetic);
        assert_eq!(level("Validate Act", "PrematureFix", Need::Solution), Level::Compassionate);
        assert_eq!(level("none", "none", Need::Vent), Level::Apathetic);
        let declared = Choice { level: Some(Level::Empathetic), ..Choice::default() };
        assert_eq!(Coding::of(&declared).level(&Turn::default(), &rubric), Level::Empathetic);
        assert_eq!(Coding::of(&declared).shows, None);
    }
}
