//! Scenarios made at random, for properties that hold for all of them.

use heard::{
    rubric::{Evidence, Facet, Need, Slip},
    scenario::{Choice, Condition, Effects, Ending, Gauge, OpeningMood, Route, Scenario, Turn, Variant},
};
use proptest::{prelude::*, sample::select};

/// A scenario of some turns in which everything leads forward, with flags, routes, variants and hidden replies.
pub fn scenarios() -> impl Strategy<Value = Scenario> {
    let turns = prop::collection::vec(turns(), 2..8);
    (turns, 0u8..=100, 0u8..=100).prop_map(|(turns, distress, trust)| {
        let count = turns.len();
        let mut scenario =
            Scenario { mood: OpeningMood { distress, trust, ..OpeningMood::default() }, ..Scenario::default() };
        for (number, mut turn) in turns.into_iter().enumerate() {
            let forward = |leap: &str| {
                let leap: usize = leap.parse().unwrap_or(0);
                Some((number + 1 + leap).min(count).to_string())
            };
            for choice in &mut turn.choices {
                choice.goto = forward(choice.goto.as_deref().unwrap_or("0"));
                for route in &mut choice.routes {
                    route.goto = forward(&route.goto).unwrap_or_default();
                }
            }
            if let Some(first) = turn.choices.first_mut() {
                first.when = None;
            }
            scenario.turns.insert(number.to_string(), turn);
        }
        scenario.turns.insert(count.to_string(), Turn { ending: Some(Ending::default()), ..Turn::default() });
        scenario
    })
}

fn turns() -> impl Strategy<Value = Turn> {
    (prop::collection::vec(choices(), 1..5), select(&Need::ALL[..]), conditions(), effects(), any::<bool>()).prop_map(
        |(choices, need, when, effects, keep_order)| Turn {
            choices,
            need,
            effects,
            keep_order,
            variants: vec![Variant { when: Some(when), ..Variant::default() }],
            ..Turn::default()
        },
    )
}

fn choices() -> impl Strategy<Value = Choice> {
    let evidence = |kind| Evidence { kind, phrase: String::new() };
    (
        prop::collection::vec(select(&Facet::ALL[..]), 0..4),
        prop::collection::vec(select(&Slip::ALL[..]), 0..3),
        prop::option::of(conditions()),
        conditions(),
        (0u8..3, 0u8..3),
        effects(),
        any::<bool>(),
    )
        .prop_map(move |(shows, slips, when, route, (leap, other), effects, sets)| Choice {
            say: Some("words".to_owned()),
            shows: shows.into_iter().map(evidence).collect(),
            slips: slips.into_iter().map(|kind| Evidence { kind, phrase: String::new() }).collect(),
            when,
            routes: vec![Route { when: Some(route), goto: other.to_string() }],
            goto: Some(leap.to_string()),
            effects,
            sets: if sets { vec!["flag".to_owned()] } else { Vec::new() },
            ..Choice::default()
        })
}

fn effects() -> impl Strategy<Value = Effects> {
    (-100..=100, -100..=100, -100..=100, -100..=100).prop_map(|(distress, trust, heard, energy)| Effects {
        distress,
        trust,
        heard,
        energy,
    })
}

fn conditions() -> impl Strategy<Value = Condition> {
    prop_oneof![
        Just(Condition::Flag("flag".to_owned())),
        Just(Condition::Flag("never set".to_owned())),
        Just(Condition::Seen("1".to_owned())),
        Just(Condition::Chose("0".to_owned(), "1".to_owned())),
        (select(&Gauge::ALL[..]), 0u8..=100).prop_map(|(gauge, level)| Condition::AtLeast(gauge, level)),
        (select(&Gauge::ALL[..]), 0u8..=100).prop_map(|(gauge, level)| Condition::AtMost(gauge, level)),
    ]
    .prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|one| Condition::Not(Box::new(one))),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::All),
            prop::collection::vec(inner, 0..3).prop_map(Condition::Any),
        ]
    })
}
