//! A scenario in figures.

use super::{roads, subject::Subject};
use crate::{
    rubric::{Facet, Level, Need, Rubric, Slip},
    scenario::{Choice, Outcome, ReadingLevel, Scenario, Turn},
};
use indexmap::IndexMap;
use serde::Serialize;
use std::hash::Hash;

/// How long a scenario is, how far it branches, and what its replies show. Several can be added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// The words that are said or told: lines, scenes, reactions, and their variants.
    pub line_words: usize,
    /// The words of the replies.
    pub reply_words: usize,
    /// About how many minutes one road takes.
    pub minutes: usize,
    /// How many turns there are.
    pub turns: usize,
    /// How many of them end the conversation, by how they leave the person.
    pub endings: IndexMap<Outcome, usize>,
    /// How many turns offer replies.
    pub moments: usize,
    /// The replies.
    pub replies: Replies,
    /// The fewest and the most replies on offer at once; 0 where there are none.
    pub offered: (usize, usize),
    /// The replies of each level.
    pub levels: IndexMap<Level, Replies>,
    /// Necessary questions, which count for nothing.
    pub necessary: Replies,
    /// Replies that nobody has weighed yet: they say neither what they show nor at which level.
    pub unweighed: Replies,
    /// What is needed in the turns that offer replies.
    pub needs: IndexMap<Need, usize>,
    /// How many replies show each facet.
    pub facets: IndexMap<Facet, usize>,
    /// How many replies have each slip.
    pub slips: IndexMap<Slip, usize>,
    /// How many doors are opened.
    pub doors: usize,
    /// How many replies walk through one.
    pub doors_taken: usize,
    /// The roads through the turns. None where nobody can say where some of them lead.
    pub roads: Option<RoadCount>,
    /// The longest reply.
    pub longest: Option<Longest>,
    /// How hard the words are to read, in English.
    pub reading: ReadingLevel,
}

/// Some replies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Replies {
    /// How many.
    pub number: usize,
    /// How many words they have together.
    pub words: usize,
}

/// The roads from the start to an end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RoadCount {
    /// How many there are that differ in a turn, conditions left aside. `u64::MAX` stands for that many or more.
    pub number: u64,
    /// How many circles there are in which turns can come again. Each counts as one stop of a road.
    pub circles: usize,
}

/// The longest reply of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Longest {
    /// Its turn.
    pub turn: String,
    /// Its name in the turn.
    pub reply: String,
    /// How many words it has.
    pub words: usize,
}

impl Default for Figures {
    fn default() -> Self {
        Self {
            line_words: 0,
            reply_words: 0,
            minutes: 0,
            turns: 0,
            endings: zeros([Outcome::Better, Outcome::Mixed, Outcome::Worse]),
            moments: 0,
            replies: Replies::default(),
            offered: (0, 0),
            levels: zeros(Level::ALL),
            necessary: Replies::default(),
            unweighed: Replies::default(),
            needs: zeros(Need::ALL),
            facets: zeros(Facet::ALL),
            slips: zeros(Slip::ALL),
            doors: 0,
            doors_taken: 0,
            roads: Some(RoadCount::default()),
            longest: None,
            reading: ReadingLevel::default(),
        }
    }
}

fn zeros<K: Hash + Eq, V: Default>(keys: impl IntoIterator<Item = K>) -> IndexMap<K, V> {
    keys.into_iter().map(|key| (key, V::default())).collect()
}

impl Figures {
    /// The figures of a scenario under a rubric.
    #[must_use]
    pub fn of(scenario: &Scenario, rubric: &Rubric) -> Self {
        let mut figures = Self {
            minutes: scenario.minutes(),
            roads: roads::Roads::new(&Subject::new(scenario, rubric)).map(|roads| roads.count()),
            ..Self::default()
        };
        for (name, turn) in &scenario.turns {
            figures.count_turn(turn);
            for (position, choice) in turn.choices.iter().enumerate() {
                let words = figures.count_reply(choice, turn, rubric);
                if figures.longest.as_ref().is_none_or(|longest| words > longest.words) {
                    let reply = choice.name(position).into_owned();
                    figures.longest = Some(Longest { turn: name.clone(), reply, words });
                }
            }
        }
        figures
    }

    fn count_turn(&mut self, turn: &Turn) {
        self.turns += 1;
        self.doors += usize::from(turn.opening.is_some());
        if let Some(ending) = &turn.ending {
            *self.endings.entry(ending.outcome).or_default() += 1;
        }
        if !turn.choices.is_empty() {
            let count = turn.choices.len();
            let (fewest, most) = if self.moments == 0 { (count, count) } else { self.offered };
            self.offered = (fewest.min(count), most.max(count));
            self.moments += 1;
            *self.needs.entry(turn.need).or_default() += 1;
        }
        let variants = turn.variants.iter().map(|variant| (variant.scene.as_deref(), variant.says.as_deref()));
        for (scene, says) in std::iter::once((turn.scene.as_deref(), Some(&*turn.says))).chain(variants) {
            let lines = says.unwrap_or_default().iter().map(|line| line.text.as_str());
            for text in scene.into_iter().chain(lines) {
                self.line_words += self.read(text);
            }
        }
    }

    /// Counts a reply. Returns how many words it has.
    fn count_reply(&mut self, choice: &Choice, turn: &Turn, rubric: &Rubric) -> usize {
        let words = [&choice.say, &choice.does].into_iter().flatten().map(|text| self.read(text)).sum();
        self.reply_words += words;
        for line in choice.reacts.iter() {
            self.line_words += self.read(&line.text);
        }
        let worth = choice.worth(rubric, turn.moment());
        let is_weighed = choice.level.is_some() || !choice.shows.is_empty() || !choice.slips.is_empty();
        let kind = match () {
            () if worth.neutral => &mut self.necessary,
            () if !is_weighed => &mut self.unweighed,
            () => self.levels.entry(worth.level).or_default(),
        };
        for replies in [kind, &mut self.replies] {
            replies.number += 1;
            replies.words += words;
        }
        for facet in Facet::ALL.iter().filter(|facet| choice.shows.iter().any(|evidence| evidence.kind == **facet)) {
            *self.facets.entry(*facet).or_default() += 1;
        }
        for slip in Slip::ALL.iter().filter(|slip| choice.slips.iter().any(|evidence| evidence.kind == **slip)) {
            *self.slips.entry(*slip).or_default() += 1;
        }
        self.doors_taken += usize::from(choice.takes);
        words
    }

    /// Reads a text. Returns how many words it has.
    fn read(&mut self, text: &str) -> usize {
        self.reading += ReadingLevel::of(text);
        text.split_whitespace().count()
    }

    /// Adds the figures of another scenario. The longest reply stays that of one of them.
    pub fn add(&mut self, other: &Self) {
        self.offered = match (self.moments, other.moments) {
            (_, 0) => self.offered,
            (0, _) => other.offered,
            _ => (self.offered.0.min(other.offered.0), self.offered.1.max(other.offered.1)),
        };
        self.line_words += other.line_words;
        self.reply_words += other.reply_words;
        self.minutes += other.minutes;
        self.turns += other.turns;
        self.moments += other.moments;
        self.doors += other.doors;
        self.doors_taken += other.doors_taken;
        self.reading += other.reading;
        for (mine, its) in [
            (&mut self.replies, other.replies),
            (&mut self.necessary, other.necessary),
            (&mut self.unweighed, other.unweighed),
        ] {
            mine.add(its);
        }
        for (level, replies) in &other.levels {
            self.levels.entry(*level).or_default().add(*replies);
        }
        add_counts(&mut self.endings, &other.endings);
        add_counts(&mut self.needs, &other.needs);
        add_counts(&mut self.facets, &other.facets);
        add_counts(&mut self.slips, &other.slips);
        self.roads = self.roads.zip(other.roads).map(|(mine, its)| RoadCount {
            number: mine.number.saturating_add(its.number),
            circles: mine.circles + its.circles,
        });
        let longer = |longest: &&Longest| self.longest.as_ref().is_none_or(|mine| longest.words > mine.words);
        if let Some(longest) = other.longest.as_ref().filter(longer) {
            self.longest = Some(longest.clone());
        }
    }
}

impl Replies {
    fn add(&mut self, other: Self) {
        self.number += other.number;
        self.words += other.words;
    }
}

fn add_counts<K: Hash + Eq + Copy>(mine: &mut IndexMap<K, usize>, others: &IndexMap<K, usize>) {
    for (key, count) in others {
        *mine.entry(*key).or_default() += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{scenario, source::Source};

    fn figures(text: &str) -> Figures {
        let scenario = scenario::read(&Source::new("a.ron", text)).value.unwrap();
        Figures::of(&scenario, &Rubric::built_in())
    }

    #[test]
    fn the_kettle_in_figures() {
        let figures = figures(
            r#"(title: "K", person: (name: "Sam"), turns: {
                "a": (scene: "A kitchen.", says: "It broke again.", need: Vent, opening: "again", choices: [
                    (id: "x", say: "Third one? I'd be fed up too.", shows: [Acknowledge("Third one"), Validate("fed up")], takes: true, goto: "b"),
                    (say: "Read the manual.", slips: [PrematureFix("Read the manual")], reacts: "Ha.", goto: "b"),
                    (say: "Which shop?", required: true, goto: "b"),
                    (say: "Hm.", goto: "b"),
                ]),
                "b": (says: "Tea?", ending: (title: "Tea", outcome: Better)),
            })"#,
        );
        assert_eq!((figures.line_words, figures.reply_words), (2 + 3 + 1 + 1, 7 + 3 + 2 + 1));
        assert_eq!((figures.turns, figures.moments, figures.offered), (2, 1, (4, 4)));
        assert_eq!(figures.levels[&Level::Empathetic], Replies { number: 1, words: 7 });
        assert_eq!(figures.levels[&Level::Apathetic], Replies { number: 1, words: 3 });
        assert_eq!((figures.necessary.number, figures.unweighed.number), (1, 1));
        assert_eq!((figures.needs[&Need::Vent], figures.needs[&Need::Mixed]), (1, 0));
        assert_eq!((figures.facets[&Facet::Validate], figures.slips[&Slip::PrematureFix]), (1, 1));
        assert_eq!((figures.doors, figures.doors_taken), (1, 1));
        assert_eq!(figures.endings[&Outcome::Better], 1);
        assert_eq!(figures.roads, Some(RoadCount { number: 1, circles: 0 }));
        assert_eq!(figures.longest.unwrap(), Longest { turn: "a".to_owned(), reply: "x".to_owned(), words: 7 });
    }

    /// A scenario of turns that lead to these, and end where they lead nowhere.
    fn leading(turns: &[(&str, &[&str])]) -> Figures {
        let turns: String = turns
            .iter()
            .map(|(name, to)| {
                let choices: String = to.iter().map(|to| format!("(say: \"Go.\", goto: \"{to}\"),")).collect();
                match to {
                    [] => format!("\"{name}\": (says: \"Bye.\", ending: ()),"),
                    _ => format!("\"{name}\": (says: \"Hm.\", choices: [{choices}]),"),
                }
            })
            .collect();
        figures(&format!("(turns: {{{turns}}})"))
    }

    #[test]
    fn roads_differ_in_a_turn() {
        let diamond = leading(&[("a", &["b", "c", "c"]), ("b", &["d", "e"]), ("c", &["d"]), ("d", &[]), ("e", &[])]);
        assert_eq!(diamond.roads, Some(RoadCount { number: 3, circles: 0 }));
    }

    #[test]
    fn a_circle_is_one_stop() {
        let round =
            leading(&[("a", &["b", "d"]), ("b", &["a", "c", "b"]), ("c", &["c", "d"]), ("d", &[]), ("lost", &["d"])]);
        assert_eq!(round.roads, Some(RoadCount { number: 2, circles: 2 }));
        assert_eq!(leading(&[("a", &["missing-turn"])]).roads, None);
    }

    #[test]
    fn more_roads_than_can_be_counted_stop_at_the_most() {
        let names: Vec<String> = (0..=400).map(|number| format!("turn-{number}")).collect();
        let to: Vec<Vec<&str>> = (0..400)
            .map(|number| [number + 1, number + 2].iter().filter_map(|to| names.get(*to)).map(String::as_str).collect())
            .chain([Vec::new()])
            .collect();
        let turns: Vec<_> = names.iter().zip(&to).map(|(name, to)| (name.as_str(), to.as_slice())).collect();
        assert_eq!(leading(&turns).roads, Some(RoadCount { number: u64::MAX, circles: 0 }));
    }

    #[test]
    fn figures_add_up() {
        let (one, other) =
            (leading(&[("a", &["b", "c"]), ("b", &[]), ("c", &[])]), leading(&[("a", &["b"]), ("b", &[])]));
        let mut total = Figures::default();
        total.add(&one);
        total.add(&other);
        assert_eq!((total.turns, total.replies.number, total.offered), (5, 3, (1, 2)));
        assert_eq!(total.roads, Some(RoadCount { number: 3, circles: 0 }));
        assert_eq!(total.reading.words, one.reading.words + other.reading.words);
    }
}
