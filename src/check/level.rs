//! A level that was declared, beside the one that the words show.

use super::subject::ChoiceAt;
use crate::rubric::{Facet, Level, Part, Rubric, Worth};

/// Two levels that differ.
pub(super) struct Difference<'a> {
    declared: Level,
    worth: Worth,
    shows: Vec<Facet>,
    rubric: &'a Rubric,
}

impl<'a> Difference<'a> {
    /// The difference in a choice. None if there is none, or nothing to compare.
    pub(super) fn of(at: ChoiceAt<'a>) -> Option<Self> {
        let choice = at.choice;
        let declared = choice.level?;
        if choice.shows.is_empty() && choice.slips.is_empty() {
            return None;
        }
        let rubric = at.turn.subject.rubric;
        let worth = choice.worth(rubric, at.turn.turn.moment());
        let shows = choice.shows.iter().map(|evidence| evidence.kind).collect();
        (!worth.neutral && worth.level != declared).then_some(Self { declared, worth, shows, rubric })
    }

    /// How many rungs they are apart.
    pub(super) const fn rungs(&self) -> u8 {
        self.declared.rung().abs_diff(self.worth.level.rung())
    }

    pub(super) fn message(&self, at: ChoiceAt) -> String {
        format!("{at} is declared {}, but its words make it {}", self.declared, self.worth.level)
    }

    pub(super) fn what_to_do(&self) -> String {
        let shown = self.worth.level;
        let change = if self.declared > shown { self.what_is_missing() } else { self.what_is_too_much() };
        format!("{change}, or write level: {shown:?}")
    }

    fn what_is_missing(&self) -> String {
        let parts = self.worth.parts;
        let rung = self.declared.rung();
        let missing: Vec<_> = [
            (rung == 1 && !self.worth.shows_something(), "a head, such as Acknowledge or Concern"),
            (rung >= 2 && !parts.heart, "a heart, such as NameFeeling or Validate"),
            (rung >= 3 && !parts.hand, "a hand, such as Act or AskNeed"),
        ]
        .into_iter()
        .filter_map(|(is_missing, part)| is_missing.then_some(part))
        .collect();
        if missing.is_empty() {
            "its slips bring it down: take them away".to_owned()
        } else {
            format!("add {}, with its words", missing.join(", and "))
        }
    }

    fn what_is_too_much(&self) -> String {
        let above = match self.declared {
            Level::Apathetic => None,
            Level::Sympathetic => Some(Part::Heart),
            Level::Empathetic | Level::Compassionate => Some(Part::Hand),
        };
        let lifts = |facet: &&Facet| {
            let gives = self.rubric.facets.get(facet).map_or(&[][..], Vec::as_slice);
            above.map_or(!gives.is_empty() || **facet == Facet::Explore, |part| gives.contains(&part))
        };
        let lifting: Vec<_> = self.shows.iter().filter(lifts).map(|facet| format!("{facet:?}")).collect();
        match (lifting.is_empty(), above) {
            (true, _) => "Explore beside a head or a hand gives it a heart: take one of them away".to_owned(),
            (false, Some(part)) => format!("{} gives it a {}: take it away", lifting.join(", "), part_name(part)),
            (false, None) => format!("{} gives it something for them: take it away", lifting.join(", ")),
        }
    }
}

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Head => "head",
        Part::Heart => "heart",
        Part::Hand => "hand",
    }
}
