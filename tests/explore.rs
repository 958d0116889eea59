//! The play-tester: it sees what there is, says what is wrong, and plays as it says.

mod generated;

use generated::scenarios;
use heard::{
    explore::{Exploration, Player, Policy, Thoroughness, explore, retrace},
    play::{Conversation, Script, State},
    rubric::Rubric,
    scenario::{self, Choice, Scenario, Turn, read_walks},
    source::{Diagnostic, Source},
};
use proptest::prelude::*;
use std::{cell::Cell, collections::BTreeSet, fs, sync::Arc};

fn script(scenario: Scenario) -> Arc<Script> {
    Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).expect("the scenario can be played"))
}

fn read(text: &str) -> Arc<Script> {
    let reading = scenario::read(&Source::new("test.ron", text));
    assert!(reading.complete, "{:?}", reading.findings);
    script(reading.value.expect("the text is a scenario"))
}

fn explored(script: &Script) -> Exploration {
    explore(script, Thoroughness { plays: 300, ..Thoroughness::default() }, &|| true)
}

/// What every single road shows, walked one by one.
#[derive(Default)]
struct Brute {
    turns: BTreeSet<u32>,
    variants: BTreeSet<(u32, u16)>,
    choices: BTreeSet<(u32, u16)>,
    routes: BTreeSet<(u32, u16, u16)>,
    scores: BTreeSet<i32>,
}

impl Brute {
    fn walk(script: &Script) -> Self {
        let (mut brute, mut arrivals) = (Self::default(), Vec::new());
        let start = State::start(script, &mut arrivals);
        brute.on(script, &start, &arrivals);
        brute
    }

    fn on(&mut self, script: &Script, state: &State, arrivals: &[heard::play::Arrival]) {
        self.turns.extend(arrivals.iter().map(|arrival| arrival.turn));
        self.variants.extend(arrivals.iter().filter_map(|arrival| Some((arrival.turn, arrival.variant?))));
        if state.is_over(script) {
            self.scores.insert(state.score(script).points);
        }
        let mut offered = Vec::new();
        state.on_offer(script, &mut offered);
        for choice in &offered {
            let (mut next, mut arrivals) = (state.clone(), Vec::new());
            let weighed = next.reply(script, *choice, &offered, &mut arrivals);
            self.choices.insert((state.turn(), *choice));
            self.routes.extend(weighed.route.map(|route| (state.turn(), *choice, route)));
            self.on(script, &next, &arrivals);
        }
    }
}

/// The same scenario, with replies that may lead back as well.
fn with_ways_back(mut scenario: Scenario) -> Scenario {
    let count = scenario.turns.len();
    for (number, turn) in scenario.turns.values_mut().enumerate() {
        for (position, choice) in turn.choices.iter_mut().enumerate().skip(1) {
            choice.goto = Some(((number * 3 + position * 5) % count).to_string());
        }
    }
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_play_without_a_record_comes_to_the_same_as_a_conversation(scenario in scenarios(), seed: u64) {
        let script = script(scenario);
        let mut player = Player::new(&script, seed);
        for _ in 0..8 {
            let mut conversation = Conversation::begin(script.clone(), seed);
            let mut steps = Vec::new();
            let state = player.by_chance(&mut |(turn, choice), weighed, arrivals| {
                steps.push((turn, choice, *weighed, arrivals.to_vec()));
            });
            for (turn, choice, weighed, arrivals) in steps {
                let name = script.choice(turn, choice).name(usize::from(choice));
                conversation.choose(&name).expect("the player takes what is on offer");
                let reply = conversation.replies().last().expect("a reply was given");
                prop_assert_eq!((reply.turn, reply.choice, reply.weighed), (turn, choice, weighed));
                prop_assert_eq!(&reply.arrivals, &arrivals);
            }
            prop_assert_eq!(conversation.turn_name(), script.turn_name(state.turn()));
            prop_assert_eq!(conversation.mood(), state.mood());
            prop_assert_eq!(conversation.score(), state.score(&script));
            prop_assert!(conversation.is_over() && state.is_over(&script));
        }
    }

    #[test]
    fn walking_every_state_shows_all_that_walking_every_road_does(scenario in scenarios()) {
        let script = script(scenario);
        let brute = Brute::walk(&script);
        let found = explore(&script, Thoroughness { plays: 0, ..Thoroughness::default() }, &|| true);
        prop_assert!(found.exhaustive && found.scores.exact && found.stuck.is_empty());
        prop_assert_eq!(found.coverage.turns.reached, brute.turns.len());
        prop_assert_eq!(found.coverage.variants.reached, brute.variants.len());
        prop_assert_eq!(found.coverage.choices.reached, brute.choices.len());
        prop_assert_eq!(found.coverage.routes.reached, brute.routes.len());
        prop_assert_eq!(found.scores.lowest.map(|lowest| lowest.points), brute.scores.first().copied());
        prop_assert_eq!(found.scores.highest.map(|highest| highest.points), brute.scores.last().copied());
    }

    #[test]
    fn the_roads_in_a_report_lead_where_it_says(scenario in scenarios()) {
        let script = script(scenario);
        let found = explored(&script);
        let play = |road: &heard::explore::Road| {
            let mut conversation = Conversation::begin(script.clone(), 0);
            road.0.iter().for_each(|step| conversation.choose(&step.choice).expect("the road can be walked"));
            conversation
        };
        for extreme in [&found.scores.lowest, &found.scores.highest].into_iter().flatten() {
            prop_assert_eq!(play(&extreme.road).score().points, extreme.points);
        }
        for ending in &found.endings {
            let road = ending.road.as_ref().expect("there is one ending, and everything leads to it");
            let conversation = play(road);
            prop_assert_eq!(conversation.turn_name(), &ending.turn);
        }
    }

    #[test]
    fn no_play_sees_more_than_the_walk_even_where_roads_lead_back(scenario in scenarios(), seed: u64) {
        let script = script(with_ways_back(scenario));
        let how = Thoroughness { seed, plays: 0, most_states: 3_000 };
        let walked = explore(&script, how, &|| true);
        prop_assume!(walked.exhaustive);
        let played = explore(&script, Thoroughness { plays: 60, ..how }, &|| true);
        prop_assert_eq!(walked.coverage, played.coverage);
        prop_assert_eq!(walked.unreached, played.unreached);
    }
}

const TRAP: &str = r#"(
    title: "Trap", person: (name: "Sam"),
    turns: {
        "opens": (says: "Hm.", choices: [
            (id: "out", say: "Go on.", goto: "end"),
            (id: "in", say: "Wait.", sets: ["trapped"], goto: "round"),
        ]),
        "round": (says: "And?", choices: [
            (id: "again", say: "Again.", goto: "about"),
            (id: "leave", say: "I am off.", when: Not(Flag("trapped")), goto: "end"),
        ]),
        "about": (says: "So?", choices: [
            (id: "back", say: "Back.", goto: "round"),
        ]),
        "end": (says: "Bye.", ending: (title: "Gone", outcome: Mixed)),
    },
)"#;

const IMPOSSIBLE: &str = r#"(
    title: "Impossible", person: (name: "Sam"), mood: (trust: 10),
    turns: {
        "opens": (says: "Hm.", choices: [
            (id: "a", say: "Go on.", routes: [(when: AtLeast(Trust, 99), goto: "friends")], goto: "end"),
            (id: "b", say: "Wait.", level: Compassionate, goto: "end"),
        ]),
        "friends": (says: "Yes!", ending: (title: "Friends", outcome: Better)),
        "end": (says: "Bye.", ending: (title: "Gone", outcome: Mixed)),
    },
)"#;

#[test]
fn a_way_in_without_a_way_out_is_named_once_with_the_shortest_road() {
    let found = explored(&read(TRAP));
    assert_eq!(found.stuck.len(), 1, "{:?}", found.stuck);
    assert_eq!((found.stuck[0].turn.as_str(), found.stuck[0].road.to_string().as_str()), ("round", "in"));
    assert_eq!(found.unreached.choices, ["round/leave"]);
    assert!(found.exhaustive && found.is_wrong());
    let by_chance = found.played.iter().find(|played| played.policy == Policy::Random).unwrap();
    assert!(by_chance.unended > 0 && by_chance.unended < by_chance.plays);
}

#[test]
fn an_ending_that_no_road_leads_to_is_named() {
    let found = explored(&read(IMPOSSIBLE));
    assert_eq!(found.out_of_reach().map(|ending| ending.turn.as_str()).collect::<Vec<_>>(), ["friends"]);
    assert_eq!(found.unreached.routes, ["opens/a, route 1"]);
    assert!(found.stuck.is_empty() && found.is_wrong());
}

#[test]
fn too_many_roads_are_said_to_be_and_what_plays_saw_is_reported() {
    let script = read(include_str!("../scenarios/the-voice-note.ron"));
    let found = explore(&script, Thoroughness { most_states: 50, ..Thoroughness::default() }, &|| true);
    assert!(!found.exhaustive && !found.scores.exact && !found.is_wrong());
    assert_eq!(found.coverage.turns.reached, found.coverage.turns.all);
    assert!(found.endings.iter().all(|ending| ending.road.is_some()));
    let (lowest, highest) = (found.scores.lowest.unwrap(), found.scores.highest.unwrap());
    assert!(lowest.points < 40 && highest.points > 85);
}

#[test]
fn the_same_seed_gives_the_same_report_and_another_seed_another() {
    let script = read(include_str!("../scenarios/the-voice-note.ron"));
    let with = |seed| explore(&script, Thoroughness { seed, plays: 300, ..Thoroughness::default() }, &|| true);
    assert_eq!(with(5), with(5));
    let chance = |found: &Exploration| found.played.last().cloned();
    assert_ne!(chance(&with(5)), chance(&with(6)));
}

#[test]
fn a_scenario_of_hundreds_of_crowded_turns_is_played_less_often() {
    let mut scenario = Scenario::default();
    for turn in 0..500 {
        let choice =
            |_| Choice { say: Some("x".into()), goto: Some(((turn + 1) % 500).to_string()), ..Choice::default() };
        scenario.turns.insert(turn.to_string(), Turn { choices: (0..60).map(choice).collect(), ..Turn::default() });
    }
    let how = Thoroughness { most_states: 100, ..Thoroughness::default() };
    let found = explore(&script(scenario), how, &|| true);
    assert!(found.played.iter().all(|played| (1..100).contains(&played.plays) && played.unended == played.plays));
}

#[test]
fn an_exploration_that_is_stopped_reports_what_it_has() {
    let script = read(include_str!("../scenarios/the-double-charge.ron"));
    let asked = Cell::new(0);
    let found = explore(&script, Thoroughness::default(), &|| {
        asked.set(asked.get() + 1);
        asked.get() < 3
    });
    assert!(found.stopped && !found.exhaustive && !found.is_wrong());
    assert!(found.coverage.turns.reached > 1);
}

#[test]
fn each_way_of_playing_takes_what_it_says() {
    let script = read(
        r#"(
        title: "Ways", person: (name: "Sam"), mood: (distress: 60, trust: 40),
        turns: {
            "opens": (says: "It broke.", need: Vent, keep_order: true, choices: [
                (id: "first", say: "Oh dear, is it now.", goto: "end"),
                (id: "sorry", say: "Sorry about that, Sam.", shows: [Concern("Sorry")], goto: "end"),
                (id: "heart", say: "It broke. What a day.", shows: [Acknowledge("It broke"), Validate("What a day")], goto: "end"),
                (id: "both", say: "It broke, what a day, have mine for as long as you need it.",
                    shows: [Validate("what a day"), Act("have mine")], slips: [PrematureFix("have mine")], goto: "end"),
                (id: "short", say: "Ha.", slips: [Mock("Ha")], goto: "end"),
                (id: "last", say: "Which one was it again?", shows: [Clarify("Which one")], goto: "end"),
            ]),
            "end": (says: "Bye.", ending: (title: "Gone", outcome: Mixed)),
        },
    )"#,
    );
    let points = |choice: &str| {
        let mut conversation = Conversation::begin(script.clone(), 0);
        conversation.choose(choice).unwrap();
        conversation.score().points
    };
    let found = explored(&script);
    for (policy, choice) in [
        (Policy::ReadsTheNeed, "heart"),
        (Policy::Worst, "short"),
        (Policy::First, "first"),
        (Policy::Last, "last"),
        (Policy::Longest, "both"),
        (Policy::Shortest, "short"),
        (Policy::Sorry, "sorry"),
        (Policy::FeelingAndOffer, "both"),
        (Policy::Empathetic, "heart"),
        (Policy::Sympathetic, "sorry"),
        (Policy::Apathetic, "first"),
    ] {
        let played = found.played.iter().find(|played| played.policy == policy).unwrap();
        assert_eq!((played.lowest, played.highest), (points(choice), points(choice)), "{}", policy.name());
    }
    assert_eq!(found.placement.positions, [0, 0, 1_000_000, 0, 0, 0][..3]);
}

fn retraced(walks: &str) -> Vec<String> {
    let source = Source::new("voice.walks.ron", walks);
    let script = read(include_str!("../scenarios/the-voice-note.ron"));
    let found = retrace(Some(&script), &read_walks(&source), &source).findings;
    let line = |finding: &Diagnostic| {
        let help = finding.help.as_deref().map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{}: {}{help}", source.place(finding.at.start), finding.message)
    };
    found.iter().map(line).collect()
}

#[test]
fn a_walk_that_fails_says_what_was_expected_what_came_and_after_which_reply() {
    let found = retraced(
        r#"[
    (name: "turn", road: [("voice-nota", "listen")]),
    (name: "choice", road: [("voice-note", "listn")]),
    (name: "end", road: [], ending: "lunchtme"),
    (name: "parts", road: [("voice-note", "fish"), ("how", "no-row")]),
    (name: "hidden", road: [("voice-note", "sorry"), ("never-mind", "again")]),
    (name: "short", road: [("voice-note", "listen")], ending: "lunchtime"),
    (name: "short", road: [("voice-note", "fish")], mood: (trust: (90, 100)), flags: ["coming"]),
]"#,
    );
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn mistakes_in_the_form_of_a_walks_file_have_their_places() {
    for (walks, expected) in [
        ("", "1:1: there are no walks in this file"),
        ("[(nam: \"a\", road: [])]", "1:3: nam is not a field"),
        ("[(name: \"a\", road: [(\"voice-note\")])]", "1:21: a turn and a reply there"),
        ("[(name: \"a\", road: [(\"voice-note\", \"fish\")], score: (0, 300))]", "1:57: 300 does not fit here"),
        ("(walks: [])", "1:1: a list in square brackets"),
        ("[(name: \"a\", road: [(\"voice-note\", \"fish\"]", "1:"),
    ] {
        let found = retraced(walks);
        assert!(found.iter().any(|found| found.starts_with(expected)), "{walks}: {found:#?}");
    }
}

#[test]
fn a_walk_is_added_beside_what_stands_there_comments_included() {
    let add = |text: &str, name: &str| {
        let source = Source::new("a.walks.ron", text);
        let walk = scenario::Walk { name: name.to_owned(), ..scenario::Walk::default() };
        let text = read_walks(&source).with(&source, &walk).expect("the file is sound");
        let source = Source::new("a.walks.ron", text.clone());
        let names: Vec<_> = read_walks(&source).value.unwrap().into_iter().map(|walk| walk.name).collect();
        assert_eq!(read_walks(&source).findings, []);
        (text, names)
    };
    let (text, names) = add("// Mine.\n[\n    (name: \"a\") // first, of course\n    /* , */ ]\n// End.\n", "b");
    assert_eq!(names, ["a", "b"]);
    assert!(text.starts_with("// Mine.\n[\n    (name: \"a\"), // first, of course\n    /* , */\n    (\n"), "{text}");
    assert!(text.ends_with("]\n// End.\n"), "{text}");
    let (text, names) = add(&text, "a");
    assert_eq!(names, ["a", "b"]);
    assert!(text.contains("), // first, of course"), "{text}");
    assert_eq!(add("[]", "a \"quoted\" name").1, ["a \"quoted\" name"]);
    let broken = Source::new("a.walks.ron", "[(name: \"a\"");
    assert_eq!(read_walks(&broken).with(&broken, &scenario::Walk::default()), None);
}

#[test]
fn the_walks_beside_the_scenarios_go_as_they_were_recorded() {
    let mut files = 0;
    for entry in fs::read_dir("scenarios").unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_str().unwrap();
        let Some(stem) = name.strip_suffix(".walks.ron") else { continue };
        files += 1;
        let source = Source::new(name, fs::read_to_string(&path).unwrap());
        let script = read(&fs::read_to_string(format!("{stem}.ron")).unwrap());
        let reading = read_walks(&source);
        let retraced = retrace(Some(&script), &reading, &source);
        assert!(retraced.findings.is_empty(), "{name}: {:#?}", retraced.findings);
        let endings: BTreeSet<_> = reading.value.iter().flatten().filter_map(|walk| walk.ending.as_deref()).collect();
        let all = script.scenario().turns.values().filter(|turn| turn.ending.is_some()).count();
        assert_eq!((endings.len(), retraced.passed), (all, retraced.walks), "{name} has a walk to each ending");
    }
    assert!(files >= 3);
}
