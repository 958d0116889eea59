//! The scoring model: every row that its reference program prints, the gold set, and the properties it promises.

use heard::{
    play::{Conversation, Score, Script},
    rubric::{Evidence, Facet, Level, Moment, Need, Rubric, Slip},
    scenario::{Choice, Ending, OpeningMood, Scenario, Turn},
};
use std::{fmt::Write as _, sync::Arc};

/// One reply of a road: what it shows, what slipped in, and what the moment needed.
#[derive(Clone)]
struct Step {
    shows: Vec<Facet>,
    slips: Vec<Slip>,
    need: Need,
}

/// A reply by the letter the reference program has for it.
fn step(letter: &str, need: Need) -> Step {
    use Facet::{Acknowledge, Act, Boundary, Clarify, Concern, Explore, Presence, Repair, Validate};
    let (shows, slips): (&[Facet], &[Slip]) = match letter {
        "A" => (&[], &[]),
        "S" => (&[Concern, Acknowledge], &[]),
        "B" => (&[Concern], &[]),
        "E" => (&[Acknowledge, Validate], &[]),
        "C" => (&[Acknowledge, Validate, Act], &[]),
        "t" => (&[Act], &[]),
        "h" => (&[Acknowledge, Act], &[]),
        "P" => (&[Presence], &[]),
        "f" => (&[Acknowledge, Validate, Act], &[Slip::PrematureFix]),
        "g" => (&[Acknowledge, Act], &[Slip::PrematureFix]),
        "x" => (&[Acknowledge, Validate, Act], &[Slip::OverPromise]),
        "e" => (&[Acknowledge, Validate], &[Slip::OverPromise]),
        "r" => (&[Acknowledge, Validate, Repair], &[]),
        "R" => (&[Acknowledge, Validate, Act, Repair], &[]),
        "b" => (&[Acknowledge, Validate, Boundary, Act], &[]),
        "!" => (&[], &[Slip::Dismiss]),
        "m" => (&[Acknowledge, Validate], &[Slip::Minimise]),
        "p" => (&[Acknowledge, Validate], &[Slip::Platitude]),
        "i" => (&[Clarify], &[]),
        "X" => (&[Explore], &[]),
        other => panic!("no reply is called {other:?}"),
    };
    Step { shows: shows.to_vec(), slips: slips.to_vec(), need }
}

fn road(letters: &str, need: Need) -> Vec<Step> {
    letters.split_whitespace().map(|letter| step(letter, need)).collect()
}

/// A scenario with one turn a step. Beside the step's reply stands one that always lands, so that the best on offer is 3.
fn scenario(steps: &[Step], mood: OpeningMood) -> Scenario {
    let mut scenario = Scenario { mood, ..Scenario::default() };
    let evidence =
        |shows: &[Facet]| shows.iter().map(|kind| Evidence { kind: *kind, phrase: "words".into() }).collect();
    for (number, step) in steps.iter().enumerate() {
        let goto = Some(if number + 1 == steps.len() { "end".to_owned() } else { (number + 1).to_string() });
        let taken = Choice {
            id: Some("taken".into()),
            say: Some("words".into()),
            shows: evidence(&step.shows),
            slips: step.slips.iter().map(|kind| Evidence { kind: *kind, phrase: "words".into() }).collect(),
            goto: goto.clone(),
            ..Choice::default()
        };
        let best = Choice {
            id: Some("best".into()),
            say: Some("words".into()),
            shows: evidence(&[Facet::Validate, Facet::Act]),
            goto,
            ..Choice::default()
        };
        let turn = Turn { need: step.need, choices: vec![taken, best], ..Turn::default() };
        scenario.turns.insert(number.to_string(), turn);
    }
    scenario.turns.insert("end".into(), Turn { ending: Some(Ending::default()), ..Turn::default() });
    scenario
}

fn play(steps: &[Step], mood: OpeningMood) -> Conversation {
    let script = Script::new(Arc::new(scenario(steps, mood)), Rubric::built_in()).expect("the road can be played");
    let mut conversation = Conversation::begin(Arc::new(script), 0);
    for _ in steps {
        conversation.choose("taken").expect("the reply is on offer");
    }
    conversation
}

const MOOD: OpeningMood = OpeningMood { distress: 70, trust: 40, heard: 10, energy: 80 };
const GOOD_NEWS: OpeningMood = OpeningMood { distress: 80, trust: 60, heard: 10, energy: 80 };

fn score(letters: &str, need: Need) -> Score {
    play(&road(letters, need), MOOD).score()
}

fn levels(conversation: &Conversation) -> String {
    let script = conversation.script();
    let letter = |level| match level {
        Level::Apathetic => 'A',
        Level::Sympathetic => 'S',
        Level::Empathetic => 'E',
        Level::Compassionate => 'C',
    };
    let replies = conversation.replies().iter().map(|reply| reply.worth(script));
    replies.map(|worth| if worth.neutral { '·' } else { letter(worth.level) }).collect()
}

/// A road's row as the reference program prints it.
fn row(name: &str, letters: &str, need: Need, mood: OpeningMood) -> String {
    let conversation = play(&road(letters, need), mood);
    let (score, now) = (conversation.score(), conversation.mood());
    let levels = levels(&conversation);
    let mut row = format!("{name:<46} {letters:<14} {levels} lands {}/{}", score.landings, score.best_landings);
    write!(row, " out {:3} S {:3}", score.outcome, score.points).unwrap();
    write!(row, " | D {:3} T {:3} H {:3} N {:3}", now.distress, now.trust, now.heard, now.energy).unwrap();
    row
}

#[test]
fn every_row_of_the_reference_table_holds() {
    let table = include_str!("golden/score_model.txt");
    let mut need = Need::Solution;
    let mut rows = 0;
    for line in
        table.lines().filter(|line| !line.starts_with("P1") && !line.starts_with("P2") && !line.starts_with("P3"))
    {
        match line {
            "Solution" => need = Need::Solution,
            "Vent" => need = Need::Vent,
            "Celebrate" => need = Need::Celebrate,
            _ => {
                let name = line[..46].trim_end();
                let letters: Vec<_> =
                    line[46..].split_whitespace().take_while(|word| word.chars().count() == 1).collect();
                let mood = if need == Need::Celebrate { GOOD_NEWS } else { MOOD };
                assert_eq!(row(name, &letters.join(" "), need, mood), line);
                rows += 1;
            }
        }
    }
    assert_eq!(rows, 56, "the table has 26 rows for each of two needs, and four for good news");
}

#[test]
fn the_practitioners_roads_hold() {
    use Facet::{
        Acknowledge, Act, AskNeed, Autonomy, Boundary, Clarify, Concern, Explore, Honest, NameFeeling, Perspective,
        Presence, Repair, Validate,
    };
    use Need::{BeBelieved, Company, Information, Solution, Vent};
    let step = |shows: &[Facet], slips: &[Slip], need| Step { shows: shows.to_vec(), slips: slips.to_vec(), need };
    let practitioner = vec![
        step(&[Acknowledge, Validate], &[], BeBelieved),
        step(&[Acknowledge, Repair, Honest], &[], Information),
        step(&[Presence, Autonomy], &[], BeBelieved),
        step(&[Acknowledge, Validate, Presence], &[], Company),
        step(&[Act, Boundary, Honest], &[], Solution),
        step(&[Acknowledge, Perspective, Explore], &[], Vent),
        step(&[Acknowledge, Validate, NameFeeling, Repair], &[], Vent),
        step(&[Act, Perspective], &[], Vent),
    ];
    let mut silence = practitioner.clone();
    silence[5] = step(&[Presence], &[], Vent);
    silence[7] = step(&[AskNeed, Autonomy, Presence], &[], Vent);
    let gamer = vec![
        step(&[NameFeeling, Act], &[Slip::PrematureFix], BeBelieved),
        step(&[Acknowledge, Repair, Honest], &[], Information),
        step(&[Concern, NameFeeling, Act], &[Slip::TooWeak, Slip::PrematureFix], BeBelieved),
        step(&[Acknowledge, Validate, Presence], &[], Company),
        step(&[NameFeeling, Act], &[Slip::OverPromise], Solution),
        step(&[NameFeeling, Act], &[Slip::PrematureFix], Vent),
        step(&[Acknowledge, Perspective, Repair], &[], Vent),
        step(&[Act, Perspective], &[], Vent),
    ];
    let compliant = vec![
        step(&[Clarify], &[], BeBelieved),
        step(&[Acknowledge, Repair, Honest], &[], Information),
        step(&[Acknowledge, Perspective, NameFeeling], &[], BeBelieved),
        step(&[Acknowledge, Explore], &[], Company),
        step(&[Acknowledge, Perspective, Act], &[], Solution),
        step(&[], &[Slip::Control, Slip::Scripted], Vent),
        step(&[Acknowledge, Validate, NameFeeling, Repair], &[], Vent),
        step(&[Act, Perspective], &[], Vent),
    ];
    let mood = OpeningMood { distress: 75, trust: 30, heard: 10, energy: 80 };
    let rows = [
        ("P1 practitioner", practitioner),
        ("P1b silence and choice", silence),
        ("P3 compliant", compliant),
        ("P2 gamer", gamer),
    ];
    for (name, steps) in rows {
        let conversation = play(&steps, OpeningMood { heard: 10, energy: 80, ..mood });
        let (score, now) = (conversation.score(), conversation.mood());
        let row = format!(
            "{name} {{'levels': '{}', 'fit': '{}/{}', 'out': {}, 'S': {}, 'D': {}, 'T': {}, 'H': {}, 'N': {}}}",
            levels(&conversation),
            score.landings,
            score.best_landings,
            score.outcome,
            score.points,
            now.distress,
            now.trust,
            now.heard,
            now.energy
        );
        assert!(include_str!("golden/score_model.txt").lines().any(|line| line == row), "not in the table: {row}");
    }
}

/// The founding documents' own lines, paraphrased; their words conflict, and the ladder wins.
#[test]
fn the_gold_set_holds() {
    use Facet::{Act, Concern, NameFeeling, Presence, Validate};
    let rubric = Rubric::built_in();
    let gold: [(&str, &[Facet], &[Slip], Level); 11] = [
        ("nothing I can do", &[], &[], Level::Apathetic),
        ("so sorry, nothing I can do", &[Concern], &[], Level::Sympathetic),
        ("sorry that happened", &[Concern], &[], Level::Sympathetic),
        ("sorry, I can imagine how frustrating", &[Concern, NameFeeling], &[], Level::Empathetic),
        ("I understand why you're upset", &[Validate], &[], Level::Empathetic),
        ("not easy, been there, here's how we fix it", &[Validate, Act], &[Slip::SelfCentre], Level::Compassionate),
        ("I'd feel the same, we'll sort it", &[Validate, Act], &[], Level::Compassionate),
        ("sorry, I know how upsetting, here's what I'll do", &[Concern, NameFeeling, Act], &[], Level::Compassionate),
        ("let's fix this together", &[Act], &[], Level::Sympathetic),
        ("I'm here for you", &[Presence], &[], Level::Compassionate),
        ("I'm here for you, as a phrase", &[Presence], &[Slip::Platitude], Level::Compassionate),
    ];
    for (line, shows, slips, level) in gold {
        let worth = rubric.weigh(shows, slips, None, false, Moment { need: Need::Solution, asks: None });
        assert_eq!(worth.level, level, "{line}");
    }
    let task = rubric.weigh(&[Act], &[], None, false, Moment::default());
    assert_eq!(task.rung(), Some(heard::rubric::Rung::TaskFirst));
}

#[test]
fn compassion_never_beats_empathy_where_only_a_heart_is_asked_for() {
    for need in [Need::Vent, Need::BeBelieved, Need::Company, Need::Celebrate] {
        assert!(score("C C C C C", need).points <= score("E E E E E", need).points, "{need:?}");
    }
}

#[test]
fn listening_then_helping_beats_helping_then_listening_where_a_solution_is_asked_for() {
    assert!(score("E E C C C", Need::Solution).points > score("C C E E E", Need::Solution).points);
}

#[test]
fn a_repaired_slip_beats_an_unrepaired_one() {
    for need in Need::ALL {
        assert!(score("E A r C C", need).points > score("E A E C C", need).points, "{need:?}");
    }
}

#[test]
fn platitudes_task_only_and_bare_apologies_never_reach_ready() {
    for need in Need::ALL {
        for letters in ["p p p p p", "t t t t t", "B B B B B"] {
            let score = score(letters, need);
            // Where nothing but a hand is asked for from the start, the task is the whole reply; no need is like that.
            assert!(score.points < 70 && !score.ready, "{letters} under {need:?}: {}", score.points);
        }
    }
}

#[test]
fn a_neutral_question_changes_nothing() {
    for need in Need::ALL {
        let (with, without) = (play(&road("E i C", need), MOOD), play(&road("E C", need), MOOD));
        assert_eq!((with.mood(), with.score()), (without.mood(), without.score()), "{need:?}");
    }
}

#[test]
fn a_step_that_policy_demands_counts_for_nothing() {
    let mut scenario = scenario(&road("A", Need::Solution), MOOD);
    scenario.turns[0].choices[0].required = true;
    let script = Script::new(Arc::new(scenario), Rubric::built_in()).unwrap();
    let mut conversation = Conversation::begin(Arc::new(script), 0);
    let before = conversation.mood();
    conversation.choose("taken").unwrap();
    assert_eq!(conversation.mood(), before);
    assert_eq!(conversation.score().best_landings, 0);
}

#[test]
fn danger_where_safety_was_asked_for_shows_no_score() {
    let unsafe_step = |need| vec![Step { shows: vec![], slips: vec![Slip::Unsafe], need }];
    assert!(play(&unsafe_step(Need::Safety), MOOD).score().stopped);
    assert!(!play(&unsafe_step(Need::Vent), MOOD).score().stopped);
}

#[test]
fn a_rubric_that_leaves_something_out_or_goes_too_far_is_refused() {
    let text = include_str!("../assets/rubric.ron");
    let without = Rubric::read(&text.replace("        Jargon: Minor,\n", "")).unwrap_err();
    assert!(without.to_string().contains("Jargon"), "{without}");
    let too_far = Rubric::read(&text.replace("repair_percent: 60", "repair_percent: 160")).unwrap_err();
    assert!(too_far.to_string().contains("repair_percent"), "{too_far}");
    assert!(Rubric::read("(").is_err());
}
