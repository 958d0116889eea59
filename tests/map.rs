//! The map of roads: what was walked, what was on offer, and what nobody saw.

use heard::{
    debrief::{Met, Place, RoadMap},
    library,
    play::{Conversation, Script},
    rubric::Rubric,
    scenario::{Choice, Ending, Route, Scenario, Turn},
};
use std::sync::Arc;

/// A scenario from `turn: choice>target|route, …`; a turn without choices ends it.
fn scenario(turns: &[(&str, &[(&str, &str, &[&str])])]) -> Scenario {
    let turn = |choices: &[(&str, &str, &[&str])]| Turn {
        choices: choices
            .iter()
            .map(|(id, goto, routes)| Choice {
                id: Some((*id).to_owned()),
                say: Some(format!("I say {id}.")),
                goto: Some((*goto).to_owned()),
                routes: routes
                    .iter()
                    .map(|to| Route {
                        when: Some(heard::scenario::Condition::Flag("never".to_owned())),
                        goto: (*to).to_owned(),
                    })
                    .collect(),
                ..Choice::default()
            })
            .collect(),
        ending: choices.is_empty().then(Ending::default),
        keep_order: true,
        ..Turn::default()
    };
    Scenario {
        turns: turns.iter().map(|(name, choices)| ((*name).to_owned(), turn(choices))).collect(),
        ..Scenario::default()
    }
}

fn played(scenario: Scenario, choices: &[&str]) -> Conversation {
    let script = Script::new(Arc::new(scenario), Rubric::built_in()).unwrap();
    let mut conversation = Conversation::begin(Arc::new(script), 1);
    choices.iter().for_each(|choice| conversation.choose(choice).unwrap());
    conversation
}

fn small() -> Scenario {
    scenario(&[
        ("start", &[("go", "middle", &["secret"]), ("turn", "side", &[])]),
        ("middle", &[("on", "end", &[]), ("back", "start", &[])]),
        ("side", &[("far", "far", &[])]),
        ("secret", &[]),
        ("far", &[]),
        ("end", &[]),
    ])
}

fn met(map: &RoadMap<'_>) -> Vec<(String, Met)> {
    map.stops.iter().map(|stop| (stop.name.to_owned(), stop.place.met())).collect()
}

#[test]
fn turns_are_walked_on_offer_or_never_seen() {
    let conversation = played(small(), &["go", "on"]);
    let map = RoadMap::of(&conversation);
    let all: Vec<_> = met(&map);
    let all: Vec<_> = all.iter().map(|(name, met)| (name.as_str(), *met)).collect();
    assert_eq!(
        all,
        [
            ("start", Met::Walked),
            ("middle", Met::Walked),
            ("side", Met::Offered),
            ("secret", Met::Never),
            ("end", Met::Walked),
            ("far", Met::Never),
        ]
    );
    assert_eq!([Met::Walked, Met::Offered, Met::Never].map(|one| map.count(one)), [3, 1, 2]);
    let way = |from: &str, to: &str| {
        let row = |name: &str| map.stops.iter().position(|stop| stop.name == name).unwrap();
        let found = map.ways.iter().find(|way| (way.from, way.to) == (row(from), row(to)));
        found.map(|way| way.met)
    };
    assert_eq!(way("start", "middle"), Some(Met::Walked));
    assert_eq!(way("start", "side"), Some(Met::Offered));
    assert_eq!(way("start", "secret"), Some(Met::Never), "the reply was chosen, its other route was not taken");
    assert_eq!(way("middle", "start"), Some(Met::Offered));
    assert_eq!(way("side", "far"), Some(Met::Never));
    assert_eq!(way("side", "end"), None);
}

#[test]
fn a_turn_knows_how_many_replies_lead_to_it() {
    let conversation = played(small(), &["go", "back", "go", "on"]);
    let map = RoadMap::of(&conversation);
    let after = |name: &str| {
        map.stops.iter().find(|stop| stop.name == name).and_then(|stop| match stop.place {
            Place::Walked { after, .. } | Place::Offered { after, .. } => Some(after),
            Place::Never => None,
        })
    };
    assert_eq!(after("start"), Some(0), "the first time");
    assert_eq!(after("middle"), Some(1));
    assert_eq!(after("side"), Some(0));
    assert_eq!(after("end"), Some(4));
    assert_eq!(after("far"), None);
}

#[test]
fn a_road_that_was_taken_back_is_not_walked() {
    let mut conversation = played(small(), &["turn"]);
    conversation.rewind(0).unwrap();
    conversation.choose("go").unwrap();
    let map = RoadMap::of(&conversation);
    assert!(met(&map).contains(&("side".to_owned(), Met::Offered)));
}

#[test]
fn every_built_in_conversation_has_a_map_with_all_of_its_turns_and_no_way_twice() {
    let rubric = Rubric::built_in();
    for entry in library::entries(&[], &rubric) {
        let script = entry.script(&rubric).unwrap().unwrap();
        let turns = script.scenario().turns.len();
        let mut conversation = Conversation::begin(script, 5);
        while !conversation.is_over() {
            let name = conversation.scene().offers[0].name.to_string();
            conversation.choose(&name).unwrap();
        }
        let map = RoadMap::of(&conversation);
        assert_eq!(map.stops.len() + map.hidden, turns, "{}", entry.key);
        let mut ways: Vec<_> = map.ways.iter().map(|way| (way.from, way.to)).collect();
        let all = ways.len();
        ways.sort_unstable();
        ways.dedup();
        assert_eq!(ways.len(), all);
        assert!(map.ways.iter().all(|way| way.from < map.stops.len() && way.to < map.stops.len()));
    }
}

#[test]
fn of_a_huge_conversation_what_was_met_is_shown_and_the_rest_counted() {
    let mut huge = small();
    for number in 0..500 {
        huge.turns.insert(format!("more-{number}"), Turn { ending: Some(Ending::default()), ..Turn::default() });
    }
    let conversation = played(huge, &["go", "on"]);
    let map = RoadMap::of(&conversation);
    assert_eq!(map.stops.len(), RoadMap::MOST);
    assert_eq!(map.count(Met::Walked) + map.count(Met::Offered) + map.count(Met::Never), 506);
    assert!(met(&map).iter().filter(|(_, met)| *met != Met::Never).count() == 4);
}
