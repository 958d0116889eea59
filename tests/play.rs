//! What holds for every attempt at every scenario: played at random, by many seeds.

mod generated;

use generated::scenarios;
use heard::{
    play::{Conversation, Event, PlayError, Script},
    rubric::Rubric,
    scenario::{Choice, Condition, Ending, Scenario, Turn},
};
use proptest::prelude::*;
use std::sync::Arc;

/// Plays to the end, taking the offers that `picks` point at.
fn play(scenario: Scenario, seed: u64, picks: &[usize]) -> Conversation {
    let script = Script::new(Arc::new(scenario), Rubric::built_in()).expect("everything leads forward");
    let mut conversation = Conversation::begin(Arc::new(script), seed);
    for pick in picks.iter().cycle() {
        let Some(name) = pick_name(&conversation, *pick) else { break };
        conversation.choose(&name).expect("the reply is on offer");
    }
    conversation
}

fn pick_name(conversation: &Conversation, pick: usize) -> Option<String> {
    let scene = conversation.scene();
    (!scene.offers.is_empty()).then(|| scene.offers[pick % scene.offers.len()].name.clone().into_owned())
}

fn picks() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0usize..64, 1..12)
}

proptest! {
    #[test]
    fn replaying_an_attempt_gives_the_same_state(scenario in scenarios(), seed: u64, picks in picks()) {
        let played = play(scenario, seed, &picks);
        let (again, parting) = Conversation::resume(played.script().clone(), played.attempt().clone());
        prop_assert_eq!(parting, None);
        prop_assert_eq!(again.replies(), played.replies());
        prop_assert_eq!(again.score(), played.score());
        prop_assert_eq!(again.attempt(), played.attempt());
    }

    #[test]
    fn rewinding_and_choosing_the_same_again_changes_nothing_but_the_mark(
        scenario in scenarios(), seed: u64, picks in picks(), back in 0usize..12,
    ) {
        let played = play(scenario, seed, &picks);
        let keep = back % played.replies().len();
        let mut again = played.clone();
        again.rewind(u32::try_from(keep).unwrap()).unwrap();
        prop_assert_eq!(again.replies(), &played.replies()[..keep]);
        for event in played.attempt().events[keep..].iter().cloned() {
            again.accept(event).unwrap();
        }
        prop_assert_eq!(again.replies(), played.replies());
        prop_assert_eq!(again.mood(), played.mood());
        prop_assert_eq!(again.score(), played.score());
        prop_assert!(again.attempt().is_practice() && !played.attempt().is_practice());
        let (resumed, _) = Conversation::resume(again.script().clone(), again.attempt().clone());
        prop_assert_eq!(resumed.replies(), again.replies());
    }

    #[test]
    fn gauges_and_scores_stay_in_range(scenario in scenarios(), seed: u64, picks in picks()) {
        let played = play(scenario, seed, &picks);
        prop_assert!(played.is_over());
        for reply in played.replies() {
            for mood in [reply.before, reply.after] {
                prop_assert!([mood.distress, mood.trust, mood.heard, mood.energy].iter().all(|gauge| *gauge <= 100));
            }
            prop_assert!(reply.weighed.landing <= reply.weighed.best && reply.weighed.best <= 3);
        }
        let score = played.score();
        prop_assert!((0..=100).contains(&score.points) && (0..=100).contains(&score.outcome));
    }

    #[test]
    fn a_reply_that_is_not_on_offer_changes_nothing(scenario in scenarios(), seed: u64, picks in picks()) {
        let script = Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).unwrap());
        let mut conversation = Conversation::begin(script, seed);
        for pick in picks {
            let before = (conversation.attempt().clone(), conversation.replies().to_vec(), conversation.mood());
            prop_assert!(conversation.choose("no such reply").is_err());
            let given = conversation.given();
            prop_assert_eq!(conversation.rewind(given), Err(PlayError::NothingToRewind { keep: given, given }));
            let after = (conversation.attempt().clone(), conversation.replies().to_vec(), conversation.mood());
            prop_assert_eq!(before, after);
            let Some(name) = pick_name(&conversation, pick) else { break };
            conversation.choose(&name).unwrap();
        }
    }

    #[test]
    fn the_same_seed_shows_the_same_order(scenario in scenarios(), seed: u64) {
        let script = Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).unwrap());
        let order = || {
            let conversation = Conversation::begin(script.clone(), seed);
            conversation.scene().offers.iter().map(|offer| offer.position).collect::<Vec<_>>()
        };
        let (mut first, second) = (order(), order());
        prop_assert_eq!(&first, &second);
        first.sort_unstable();
        first.dedup();
        prop_assert_eq!(first.len(), second.len());
    }
}

fn three_replies() -> Scenario {
    let mut scenario = Scenario::default();
    let reply = |say: &str| Choice { say: Some(say.to_owned()), goto: Some("end".to_owned()), ..Choice::default() };
    let choices = vec![reply("one"), reply("two"), reply("three")];
    scenario.turns.insert("start".to_owned(), Turn { choices, ..Turn::default() });
    scenario.turns.insert("end".to_owned(), Turn { ending: Some(Ending::default()), ..Turn::default() });
    scenario
}

/// The order is part of what an attempt means: it may never change between versions or machines.
#[test]
fn the_order_of_replies_is_fixed_for_all_time() {
    let script = Arc::new(Script::new(Arc::new(three_replies()), Rubric::built_in()).unwrap());
    let order = |seed| {
        let conversation = Conversation::begin(script.clone(), seed);
        conversation.scene().offers.iter().map(|offer| offer.position).collect::<Vec<_>>()
    };
    let orders: Vec<_> = (0..6).map(order).collect();
    insta::assert_debug_snapshot!(orders.iter().map(|order| format!("{order:?}")).collect::<Vec<_>>());
}

#[test]
fn an_edited_reply_is_never_taken_for_the_one_that_was_chosen() {
    let rubric = Rubric::built_in();
    let mut played = Conversation::begin(Arc::new(Script::new(Arc::new(three_replies()), rubric.clone()).unwrap()), 1);
    played.choose("2").unwrap();

    let mut edited = three_replies();
    edited.turns[0].choices[1].say = Some("something else".to_owned());
    let script = Arc::new(Script::new(Arc::new(edited), rubric).unwrap());
    let (resumed, parting) = Conversation::resume(script, played.attempt().clone());
    let parting = parting.expect("the reply no longer fits");
    assert_eq!(parting.kept, 0);
    assert!(matches!(parting.reason, PlayError::Rewritten { .. }));
    assert!(!resumed.is_over() && resumed.replies().is_empty());
}

#[test]
fn what_no_longer_fits_and_was_taken_back_keeps_nothing_after_it_from_being_followed() {
    let rubric = Rubric::built_in();
    let mut played = Conversation::begin(Arc::new(Script::new(Arc::new(three_replies()), rubric.clone()).unwrap()), 1);
    played.choose("2").unwrap();
    let mut edited = three_replies();
    edited.turns[0].choices[1].say = Some("something else".to_owned());
    let script = Arc::new(Script::new(Arc::new(edited), rubric).unwrap());
    let (mut resumed, parting) = Conversation::resume(script.clone(), played.attempt().clone());

    // As the journal has it: what was played, what the edit took back, and what came after.
    let mut attempt = played.attempt().clone();
    attempt.events.push(parting.expect("the reply no longer fits").rewound());
    let next = resumed.choosing("3").unwrap();
    attempt.events.push(next.clone());
    resumed.accept(next).unwrap();
    let (again, parting) = Conversation::resume(script, attempt);
    assert_eq!(parting, None, "it was taken back already");
    assert_eq!(again.replies(), resumed.replies());
}

#[test]
fn leaving_changes_nothing() {
    let script = Arc::new(Script::new(Arc::new(three_replies()), Rubric::built_in()).unwrap());
    let mut conversation = Conversation::begin(script, 1);
    conversation.accept(Event::Left).unwrap();
    conversation.choose("1").unwrap();
    assert!(conversation.is_over() && !conversation.attempt().is_practice());
    assert_eq!(conversation.choose("1"), Err(PlayError::Over));
}

#[test]
fn a_scenario_that_could_get_stuck_is_refused() {
    let refused = |scenario: Scenario| Script::new(Arc::new(scenario), Rubric::built_in()).unwrap_err().to_string();
    assert!(refused(Scenario::default()).contains("no turns"));

    let mut nowhere = three_replies();
    nowhere.turns[0].choices[0].goto = Some("nowhere".to_owned());
    assert!(refused(nowhere).contains("\"nowhere\""));

    let mut hidden = three_replies();
    hidden.turns[0].choices.iter_mut().for_each(|choice| choice.when = Some(Condition::Any(Vec::new())));
    assert!(refused(hidden).contains("no reply to offer"));

    let mut circle = three_replies();
    circle.turns.insert("a".to_owned(), Turn { goto: Some("b".to_owned()), ..Turn::default() });
    circle.turns.insert("b".to_owned(), Turn { goto: Some("a".to_owned()), ..Turn::default() });
    assert!(refused(circle).contains("comes back to itself"));

    let mut dead_end = three_replies();
    dead_end.turns.insert("a".to_owned(), Turn::default());
    assert!(refused(dead_end).contains("\"a\""));
}
