//! Whether any group of people is the difficult one more often than chance would have it.

use super::shuffle;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many orders by chance the found one is compared with.
const ORDERS: u32 = 10_000;

/// The person whom a scenario is about, and how hard it is to do well with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonAt {
    /// Their name.
    pub name: String,
    /// The pronouns they use; empty where none are given.
    pub pronouns: String,
    /// Roughly how old they look.
    pub age: String,
    /// The tone of their skin, 1 (lightest) to 6.
    pub skin: u8,
    /// The difficulty that the author gives the scenario, 1 to 3.
    pub difficulty: i64,
    /// Their distress at the start, 0 to 100.
    pub distress: i64,
    /// What replies by chance come to on average, 0 to 100. The lower, the harder.
    pub by_chance: i64,
}

/// What people are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// Their pronouns.
    Pronouns,
    /// Their age.
    Age,
    /// The tone of their skin.
    Skin,
    /// The first letter of their name. Where names come from is not written down; the list of people is for that.
    Name,
}

/// What is compared between groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// The difficulty that the author gives.
    Difficulty,
    /// Distress at the start.
    Distress,
    /// What replies by chance come to.
    ByChance,
}

/// The groups by one trait.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Balance {
    /// What they are grouped by.
    pub by: Trait,
    /// The groups, by name.
    pub groups: Vec<Group>,
    /// For each of [`Measure::ALL`], how often groups of these sizes, put together by chance, lie at least as far apart.
    /// None where there is nothing to compare: one group, or the same everywhere.
    pub chance: [Option<f64>; 3],
}

/// People who have something in common.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// What they have in common.
    pub name: String,
    /// How many they are.
    pub people: usize,
    /// The mean of each of [`Measure::ALL`].
    pub means: [f64; 3],
}

impl Trait {
    /// Every trait.
    pub const ALL: [Self; 4] = [Self::Pronouns, Self::Age, Self::Skin, Self::Name];

    fn of(self, person: &PersonAt) -> String {
        match self {
            Self::Pronouns => person.pronouns.split('/').next().unwrap_or_default().trim().to_lowercase(),
            Self::Age => person.age.clone(),
            Self::Skin => person.skin.to_string(),
            Self::Name => person.name.chars().next().map(|first| first.to_uppercase().collect()).unwrap_or_default(),
        }
    }
}

impl Measure {
    /// Every measure.
    pub const ALL: [Self; 3] = [Self::Difficulty, Self::Distress, Self::ByChance];

    const fn of(self, person: &PersonAt) -> i64 {
        match self {
            Self::Difficulty => person.difficulty,
            Self::Distress => person.distress,
            Self::ByChance => person.by_chance,
        }
    }
}

/// People grouped by every trait, and how far apart the groups lie. The same seed gives the same figures.
#[must_use]
pub fn balance(people: &[PersonAt], seed: u64) -> Vec<Balance> {
    Trait::ALL.map(|by| grouped(people, by, seed)).into()
}

fn grouped(people: &[PersonAt], by: Trait, seed: u64) -> Balance {
    let mut members: BTreeMap<String, Vec<&PersonAt>> = BTreeMap::new();
    people.iter().for_each(|person| members.entry(by.of(person)).or_default().push(person));
    let sizes: Vec<usize> = members.values().map(Vec::len).collect();
    let chance = Measure::ALL.map(|measure| {
        let values: Vec<i64> = members.values().flatten().map(|person| measure.of(person)).collect();
        chance(&sizes, values, seed)
    });
    let groups = members.into_iter().map(|(name, people)| {
        let mean = |measure: Measure| {
            people.iter().map(|person| measure.of(person)).sum::<i64>() as f64 / people.len().max(1) as f64
        };
        Group { name, people: people.len(), means: Measure::ALL.map(mean) }
    });
    Balance { by, groups: groups.collect(), chance }
}

/// How often groups of these sizes lie at least as far apart as they do, if it is chance who belongs to which: a
/// permutation test. Groups lie apart as far as the squares of their sums over their sizes add up, which is all of the
/// variance between groups that an order changes. The order that was found counts as one of those by chance, so that
/// this is never 0.
fn chance(sizes: &[usize], mut values: Vec<i64>, seed: u64) -> Option<f64> {
    if sizes.len() < 2 || values.iter().all(|value| *value == values[0]) {
        return None;
    }
    let apart = |values: &[i64]| {
        let mut rest = values;
        sizes
            .iter()
            .map(|size| {
                let (group, others) = rest.split_at(*size);
                rest = others;
                let sum = group.iter().sum::<i64>() as f64;
                sum * sum / *size as f64
            })
            .sum::<f64>()
    };
    // Rounding must not make an order that lies as far apart seem nearer.
    let found = apart(&values) * (1.0 - 1e-12);
    let mut draw = ChaCha8Rng::seed_from_u64(seed);
    let mut as_far = 1_u32;
    for _ in 0..ORDERS {
        shuffle(&mut values, &mut draw);
        as_far += u32::from(apart(&values) >= found);
    }
    Some(f64::from(as_far) / f64::from(ORDERS + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(distress: &[(&str, i64)]) -> Vec<PersonAt> {
        let person = |(pronouns, distress): &(&str, i64)| PersonAt {
            name: "Robin".into(),
            pronouns: (*pronouns).into(),
            age: "Adult".into(),
            skin: 3,
            difficulty: 2,
            distress: *distress,
            by_chance: 50,
        };
        distress.iter().map(person).collect()
    }

    #[test]
    fn groups_have_their_means_and_only_what_differs_is_compared() {
        let found = balance(&people(&[("she/her", 60), ("He/him", 40), ("she/her", 80)]), 1);
        let names: Vec<_> =
            found[0].groups.iter().map(|group| (group.name.as_str(), group.people, group.means[1])).collect();
        assert_eq!(names, [("he", 1, 40.0), ("she", 2, 70.0)]);
        assert!(found[0].chance[0].is_none() && found[0].chance[1].is_some());
        assert!(found[1].chance.iter().all(Option::is_none), "there is one group by age");
    }

    #[test]
    fn the_chance_is_that_of_counting_every_order() {
        // Of the 20 ways to choose three of six, two lie as far apart: the lowest three, or the highest three.
        let apart = people(&[("a", 10), ("a", 20), ("a", 30), ("b", 70), ("b", 80), ("b", 90)]);
        let chance = balance(&apart, 7)[0].chance[1].unwrap();
        assert!((chance - 0.1).abs() < 0.01, "{chance}");
        // Alike groups: every order lies at least as far apart.
        let alike = people(&[("a", 10), ("b", 10), ("a", 30), ("b", 30)]);
        assert_eq!(balance(&alike, 7)[0].chance[1], Some(1.0));
        assert_eq!(balance(&apart, 7), balance(&apart, 7));
    }
}
