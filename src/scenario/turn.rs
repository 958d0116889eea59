//! A turn: what is said or happens, and the replies it offers.

use super::{
    Channel, Choice, Condition, Effects, Says, Showing,
    line::{not_too_many, unique_keys},
};
use crate::rubric::{Moment, Need, Part, Parts};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// A moment of the conversation. It offers choices, goes on by itself, or ends the conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Turn {
    /// What happens, told to the trainee.
    pub scene: Option<String>,
    /// What is said.
    pub says: Says,
    /// Where it takes place, if not where the scenario does.
    pub channel: Option<Channel>,
    /// What shows on the person's face.
    pub feeling: Option<Showing>,
    /// What they need now. Hidden from the trainee.
    pub need: Need,
    /// What the moment asks for, in place of what the need asks for.
    pub asks: Option<Vec<Part>>,
    /// The words in which a door is opened.
    pub opening: Option<String>,
    /// A hint, on request.
    pub hint: Option<String>,
    /// The facilitator's question.
    pub discuss: Option<String>,
    /// Show the choices in the order of the file.
    pub keep_order: bool,
    /// What entering the turn adds to the gauges: time passes.
    pub effects: Effects,
    /// Other words for the turn, under conditions; the first that holds is taken.
    pub variants: Vec<Variant>,
    /// The replies on offer.
    #[serde(deserialize_with = "not_too_many")]
    pub choices: Vec<Choice>,
    /// Where it goes on by itself, if there are no choices.
    pub goto: Option<String>,
    /// How the conversation ends here.
    pub ending: Option<Ending>,
    /// Findings that are silenced for the turn, each with the reason.
    #[serde(deserialize_with = "unique_keys")]
    pub allow: IndexMap<String, String>,
}

impl Turn {
    /// What the rubric needs to know of the turn to weigh a reply.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment { need: self.need, asks: self.asks.as_deref().map(Parts::of) }
    }

    /// How many words the turn and its replies have.
    #[must_use]
    pub fn words(&self) -> usize {
        let count = |text: &str| text.split_whitespace().count();
        let spoken: usize = self.says.iter().map(|line| count(&line.text)).sum();
        let scene = self.scene.as_deref().map_or(0, count);
        let replies: usize = self
            .choices
            .iter()
            .flat_map(|choice| [&choice.say, &choice.does])
            .map(|text| text.as_deref().map_or(0, count))
            .sum();
        spoken + scene + replies
    }
}

/// Other words for a turn, under a condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Variant {
    /// When it is taken. A variant without a condition is a finding.
    pub when: Option<Condition>,
    /// What happens instead.
    pub scene: Option<String>,
    /// What is said instead.
    pub says: Option<Says>,
    /// What shows instead.
    pub feeling: Option<Showing>,
}

/// How a conversation ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Ending {
    /// What the debrief calls it.
    pub title: String,
    /// How it leaves the person.
    pub outcome: Outcome,
    /// Questions to think about afterwards.
    pub reflect: Vec<String>,
}

/// How a conversation leaves the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Outcome {
    Better,
    #[default]
    Mixed,
    Worse,
}
