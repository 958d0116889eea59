//! What was seen before: lines that somebody knows need not be told slowly again.

use super::{Arrival, Attempt, Conversation, Script};
use std::{collections::HashSet, sync::Arc};

/// What of a scenario was seen in earlier attempts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    arrivals: HashSet<Arrival>,
    /// The turn and the position of a reply.
    replies: HashSet<(u32, u16)>,
}

impl Seen {
    /// Adds what was seen in an attempt, replies that were taken back included. Where the scenario was changed since,
    /// nothing counts as seen: what is new must not be passed over.
    pub fn add(&mut self, script: &Arc<Script>, attempt: &Attempt) {
        if attempt.scenario != script.scenario().revision() {
            return;
        }
        let mut conversation = Conversation::begin(script.clone(), attempt.seed);
        self.arrivals.extend(conversation.opening());
        for event in &attempt.events {
            if conversation.accept(event.clone()).is_err() {
                return;
            }
            if let Some(reply) = conversation.replies().last() {
                self.replies.insert((reply.turn, reply.choice));
                self.arrivals.extend(&reply.arrivals);
            }
        }
    }

    /// Whether all of an exchange was seen: the opening is number 0; then each reply with what followed it.
    #[must_use]
    pub fn has(&self, conversation: &Conversation, exchange: usize) -> bool {
        let arrivals = match exchange.checked_sub(1) {
            None => conversation.opening(),
            Some(number) => match conversation.replies().get(number) {
                Some(reply) if self.replies.contains(&(reply.turn, reply.choice)) => &reply.arrivals,
                _ => return false,
            },
        };
        arrivals.iter().all(|arrival| self.arrivals.contains(arrival))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        rubric::Rubric,
        scenario::{Choice, Ending, Scenario, Turn},
    };

    fn script(say: &str) -> Arc<Script> {
        let reply = |say: &str, goto: &str| Choice {
            say: Some(say.to_owned()),
            goto: Some(goto.to_owned()),
            ..Choice::default()
        };
        let choices = vec![reply(say, "end"), reply("No.", "end"), reply("Go on.", "more")];
        let mut scenario = Scenario::default();
        scenario.turns.insert("start".to_owned(), Turn { choices, ..Turn::default() });
        let more = Turn { choices: vec![reply("Bye.", "end")], ..Turn::default() };
        scenario.turns.insert("more".to_owned(), more);
        scenario.turns.insert("end".to_owned(), Turn { ending: Some(Ending::default()), ..Turn::default() });
        Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).unwrap())
    }

    fn played(script: &Arc<Script>, replies: &[&str]) -> Conversation {
        let mut conversation = Conversation::begin(script.clone(), 3);
        replies.iter().for_each(|reply| conversation.choose(reply).unwrap());
        conversation
    }

    #[test]
    fn what_was_seen_is_known_again_and_nothing_else() {
        let script = script("Yes.");
        let mut seen = Seen::default();
        assert!(!seen.has(&played(&script, &[]), 0));
        let mut before = played(&script, &["3"]);
        before.rewind(0).unwrap();
        before.choose("1").unwrap();
        seen.add(&script, before.attempt());
        assert!(seen.has(&played(&script, &[]), 0));
        assert!(seen.has(&played(&script, &["1"]), 1));
        assert!(seen.has(&played(&script, &["3"]), 1), "it was taken back, and seen");
        assert!(!seen.has(&played(&script, &["2"]), 1), "another reply to the same ending");
        assert!(!seen.has(&played(&script, &["3", "1"]), 2));
    }

    #[test]
    fn after_an_edit_nothing_counts_as_seen() {
        let mut seen = Seen::default();
        seen.add(&script("Yes."), played(&script("Yes, of course."), &["1"]).attempt());
        assert_eq!(seen, Seen::default());
    }
}
