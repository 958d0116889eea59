//! How far two raters agree about the same replies.

use super::{Coding, Crossing, Item};
use crate::rubric::{Facet, Level, Rubric, Slip};
use std::collections::HashMap;

/// How far two raters agree. The one is usually the author.
#[derive(Clone, Debug, Default)]
pub struct Agreement<'a> {
    /// The levels that follow from what they coded.
    pub levels: Crossing<4>,
    /// What they coded, each facet and slip by itself: not there, there. Only where either has coded it.
    pub signs: Vec<(Sign, Crossing<2>)>,
    /// Where they differ, the furthest apart first.
    pub differences: Vec<Difference<'a>>,
}

/// A facet or a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Something that a reply shows.
    Facet(Facet),
    /// Something that slipped into it.
    Slip(Slip),
}

/// A reply about which two raters differ.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// The reply.
    pub item: Item<'a>,
    /// What the one coded, and the level that follows.
    pub one: (Coding, Level),
    /// What the other coded.
    pub other: (Coding, Level),
}

impl<'a> Agreement<'a> {
    /// Compares what two have coded, by the keys of the replies. Replies that one of them has not coded are left out.
    #[must_use]
    pub fn of(
        items: &[(String, Item<'a>)],
        one: &HashMap<String, Coding>,
        other: &HashMap<String, Coding>,
        rubric: &Rubric,
    ) -> Self {
        let mut agreement = Self::default();
        let mut signs: Vec<_> = signs().map(|sign| (sign, Crossing::default())).collect();
        for (key, item) in items {
            let (Some(one), Some(other)) = (one.get(key), other.get(key)) else { continue };
            let levels = (one.level(item.turn, rubric), other.level(item.turn, rubric));
            agreement.levels.count(levels.0.rung().into(), levels.1.rung().into());
            // Where a level alone was declared, nobody can say which facets were meant.
            if one.shows.is_none() || other.shows.is_none() {
                continue;
            }
            for (sign, crossing) in &mut signs {
                crossing.count(usize::from(one.has(*sign)), usize::from(other.has(*sign)));
            }
        }
        signs.retain(|(_, crossing)| crossing.total() > crossing.counts[0][0]);
        agreement.signs = signs;
        agreement.differences = differences(items, one, other, rubric);
        agreement
    }
}

fn differences<'a>(
    items: &[(String, Item<'a>)],
    one: &HashMap<String, Coding>,
    other: &HashMap<String, Coding>,
    rubric: &Rubric,
) -> Vec<Difference<'a>> {
    let mut differences: Vec<_> = items
        .iter()
        .filter_map(|(key, item)| {
            let with_level = |coding: &Coding| (coding.clone(), coding.level(item.turn, rubric));
            Some(Difference { item: *item, one: with_level(one.get(key)?), other: with_level(other.get(key)?) })
        })
        .filter(|difference| {
            let (one, other) = (&difference.one.0, &difference.other.0);
            let is_coded = one.shows.is_some() && other.shows.is_some();
            difference.rungs() > 0 || (is_coded && (one.shows != other.shows || one.slips != other.slips))
        })
        .collect();
    differences.sort_by_key(|difference| std::cmp::Reverse(difference.rungs()));
    differences
}

impl Difference<'_> {
    /// How many rungs the levels are apart.
    #[must_use]
    pub const fn rungs(&self) -> u8 {
        self.one.1.rung().abs_diff(self.other.1.rung())
    }
}

impl Coding {
    fn has(&self, sign: Sign) -> bool {
        match sign {
            Sign::Facet(facet) => self.shows.as_ref().is_some_and(|shows| shows.contains(&facet)),
            Sign::Slip(slip) => self.slips.contains(&slip),
        }
    }

    /// What was coded, by name, facets first.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        signs().filter(|sign| self.has(*sign)).map(Sign::name).collect()
    }
}

impl Sign {
    /// Its name, as in a scenario.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Facet(facet) => format!("{facet:?}"),
            Self::Slip(slip) => format!("{slip:?}"),
        }
    }
}

fn signs() -> impl Iterator<Item = Sign> {
    Facet::ALL.into_iter().map(Sign::Facet).chain(Slip::ALL.into_iter().map(Sign::Slip))
}

#[cfg(test)]
mod tests {
    use super::{super::items, *};
    use crate::{
        rating::Weights,
        scenario::{Choice, Scenario, Turn},
    };

    #[test]
    fn levels_and_signs_are_compared_and_differences_come_worst_first() {
        let choice = |number| Choice { id: Some(format!("{number}")), say: Some("x".into()), ..Choice::default() };
        let mut scenario = Scenario::default();
        scenario.turns.insert("a".into(), Turn { choices: (0..4).map(choice).collect(), ..Turn::default() });
        let scenarios = [&scenario];
        let items: Vec<_> = items(&scenarios).into_iter().map(|item| (item.key("t"), item)).collect();
        let coded = |codes: [&str; 4]| -> HashMap<String, Coding> {
            let coding = |code: &str| Coding::read(code, "").unwrap();
            items.iter().zip(codes).filter_map(|((key, _), code)| Some((key.clone(), coding(code)?))).collect()
        };
        // Levels 1, 2, 3, 0 against 1, 2, 1 and nothing; the third shows Act for both.
        let one = coded(["Concern", "Validate", "Validate Act", "none"]);
        let other = coded(["Concern", "Perspective", "Act", ""]);
        let found = Agreement::of(&items, &one, &other, &Rubric::built_in());
        assert_eq!((found.levels.total(), found.levels.same()), (3, 2));
        // One of three is two rungs apart: 4 of weight. By chance, rows 1 at 1, 2, 3 and columns 2 at 1, 1 at 2:
        // (1×1×1 + 1×2×1 + 1×2×4 + 1×1×1) / 3 = 4.
        assert_eq!(found.levels.kappa(Weights::Quadratic), Some(0.0));
        let counts = |name: &str| found.signs.iter().find(|(sign, _)| sign.name() == name).map(|(_, all)| all.counts);
        assert_eq!(counts("Act"), Some([[2, 0], [0, 1]]));
        assert_eq!(counts("Validate"), Some([[1, 0], [2, 0]]));
        assert_eq!(counts("Blame"), None);
        let places: Vec<_> = found.differences.iter().map(|one| (one.item.name(), one.rungs())).collect();
        assert_eq!(places, [("\"2\" in \"a\"".to_owned(), 2), ("\"1\" in \"a\"".to_owned(), 0)]);
    }
}
