//! Whether the replies can be told apart by something else than what they say to the person.
//!
//! Who has found out that the longest reply is the best one stops reading. These rules look at the scenario as a
//! whole, in its ordinary state: the gauges as it starts, before anything has happened.

pub mod compassion_is_long;
pub mod feeling_and_offer;
pub mod level_missing;
pub mod longest_is_best;
pub mod need_never_varies;
pub mod only_polite;
pub mod place_gives_away;
pub mod same_level_running;
pub mod sorry_is_low;

use crate::{
    check::{findings::Finding, offers::Offer, subject::ChoiceAt},
    scenario::Path,
};

/// How often the best reply is the one that somebody would pick who doesn't read.
struct Guesses<'a> {
    /// The turns in which the pick is right.
    right: Vec<ChoiceAt<'a>>,
    turns: usize,
    /// How many turns would be right by chance, in thousandths.
    by_chance: usize,
}

impl<'a> Guesses<'a> {
    /// More than this many turns in a hundred are too many: a trainee who never reads would do well.
    const MOST_PERCENT: usize = 40;

    /// So many turns are needed for a pattern.
    const FEWEST: usize = 4;

    /// What comes of picking the replies at these positions.
    fn of<'o>(turns: impl Iterator<Item = &'o Offer<'a>>, pick: impl Fn(&Offer<'a>) -> Option<usize>) -> Self
    where
        'a: 'o,
    {
        let mut guesses = Self { right: Vec::new(), turns: 0, by_chance: 0 };
        for turn in turns {
            guesses.turns += 1;
            guesses.by_chance += 1000 * turn.best().count() / turn.replies.len().max(1);
            let picked = pick(turn).and_then(|position| turn.replies.get(position));
            guesses.right.extend(picked.filter(|reply| turn.is_best(reply)).map(|reply| reply.at));
        }
        guesses
    }

    /// Whether it is right too often: in more than two turns of five, and half as often again as chance would be.
    fn give_away(&self) -> bool {
        let right = self.right.len();
        right >= Self::FEWEST && right * 100 > self.turns * Self::MOST_PERCENT && right * 2000 > self.by_chance * 3
    }

    /// The finding, with some of the turns.
    fn finding(&self, message: &str, here: &str) -> Finding {
        let message = format!("in {} of {} turns {message}", self.right.len(), self.turns);
        self.right.iter().take(MOST_NOTES).fold(about_turns(message), |finding, at| finding.note(at.path(), here))
    }
}

/// How many places a finding about the whole scenario points at.
const MOST_NOTES: usize = 8;

/// A finding about the turns as a whole.
fn about_turns(message: impl Into<String>) -> Finding {
    Finding::new(Path::root().field("turns").name(), message)
}

#[cfg(test)]
mod tests {
    use crate::check::{Example, Part, rules::wording::tests::findings};

    const NAMES: [&str; 5] = ["one", "two", "three", "four", "end"];

    /// Whether a scenario of so many turns, each with these fields and choices, has the finding.
    fn is_found(code: &str, turns: usize, fields: &str, choices: &[&str]) -> bool {
        let turn = |number: usize| {
            let next = NAMES[NAMES.len() - turns + number];
            let choices: String = choices.iter().map(|choice| format!("({choice}, goto: \"{next}\"),")).collect();
            format!("\"{}\": (says: \"And?\", {fields} choices: [{choices}]),", NAMES[NAMES.len() - 1 - turns + number])
        };
        let turns: String = (0..turns).map(turn).collect();
        findings(&Example::of(Part::Turns, "", "").file(&turns)).iter().any(|finding| finding.code == code)
    }

    const LONG: &str = "id: \"hear\", say: \"You only wanted tea, and now this.\", level: Empathetic";
    const SHORT: &str = "id: \"shop\", say: \"Buy another.\", level: Apathetic";

    #[test]
    fn a_pattern_needs_four_turns() {
        assert!(is_found("H200", 4, "", &[LONG, SHORT]));
        assert!(!is_found("H200", 3, "", &[LONG, SHORT]));
    }

    #[test]
    fn what_is_not_on_offer_at_first_is_left_aside() {
        let longer = "id: \"late\", say: \"A much longer reply that is only offered late, to some.\", level: Apathetic";
        assert!(!is_found("H200", 4, "", &[LONG, SHORT, longer]));
        assert!(is_found("H200", 4, "", &[LONG, SHORT, &format!("{longer}, when: AtLeast(Trust, 90)")]));
        assert!(!is_found("H200", 4, "", &[LONG, SHORT, &format!("{longer}, when: AtLeast(Trust, 20)")]));
    }

    #[test]
    fn a_necessary_question_is_never_the_best_reply() {
        let question = "id: \"code\", say: \"Would you tell me the postcode of the house, please?\", required: true";
        assert!(!is_found("H200", 4, "", &[SHORT, question, "id: \"mm\", say: \"Maddening.\", level: Empathetic"]));
    }

    #[test]
    fn a_place_gives_nothing_away_where_the_order_is_drawn() {
        assert!(is_found("H202", 4, "keep_order: true,", &[LONG, SHORT]));
        assert!(is_found("H202", 4, "keep_order: true,", &[SHORT, LONG]));
        assert!(!is_found("H202", 4, "", &[LONG, SHORT]));
    }

    #[test]
    fn where_help_alone_lands_later_a_feeling_with_an_offer_is_no_recipe() {
        let both = "id: \"both\", say: \"Maddening. Take mine.\", level: Compassionate";
        let help = "id: \"help\", say: \"Take mine.\", shows: [Act(\"Take mine\")]";
        assert!(is_found("H207", 4, "need: Mixed,", &[both, help, SHORT]));
        assert!(!is_found("H207", 4, "need: Solution,", &[both, help, SHORT]));
    }
}
