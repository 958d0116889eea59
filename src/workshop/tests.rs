use super::*;
use crate::{
    play::Script,
    rubric::{Level, Rubric},
    scenario::{Choice, Ending, Scenario, Turn, Wording},
    source::Revision,
};
use proptest::prelude::*;
use std::sync::Arc;

/// Two turns with four replies, one of each level; the last ends it.
fn script() -> Arc<Script> {
    let mut scenario = Scenario { title: "The kettle".to_owned(), ..Scenario::default() };
    let choice = |turn: &str, level: Level, goto: &str| Choice {
        id: Some(format!("{level}")),
        say: Some(format!("{turn} {level}?")),
        level: Some(level),
        goto: Some(goto.to_owned()),
        ..Choice::default()
    };
    for (turn, goto) in [("opens", "goes-on"), ("goes-on", "ends")] {
        let choices = Level::ALL.map(|level| choice(turn, level, goto)).to_vec();
        scenario.turns.insert(turn.to_owned(), Turn { choices, keep_order: true, ..Turn::default() });
    }
    scenario.turns.insert("ends".to_owned(), Turn { ending: Some(Ending::default()), ..Turn::default() });
    Arc::new(Script::new(Arc::new(scenario), Rubric::built_in()).unwrap())
}

fn story() -> Room {
    Room::new(Agenda::story(script(), 1), Room::LIMIT)
}

fn join(room: &mut Room, phones: u32) {
    for phone in 0..phones {
        room.accept(Event::Joined { key: key(phone) }).unwrap();
    }
}

fn key(phone: u32) -> Revision {
    Revision::of(&phone.to_le_bytes())
}

fn vote(seat: u32, round: u32, answer: Answer, number: u32) -> Event {
    Event::Voted { seat: Seat(seat), round, answer, number }
}

/// A room of so many phones in which a vote is open.
fn voting(phones: u32) -> Room {
    let mut room = story();
    join(&mut room, phones);
    for event in [Event::Began, Event::VoteOpened] {
        assert_eq!(room.accept(event), Ok(true));
    }
    room
}

#[test]
fn a_whole_round_with_hands_and_phones_is_voted_discussed_voted_again_and_played() {
    let mut room = voting(3);
    room.accept(Event::Marked { turn: "opens".to_owned(), pivotal: true }).unwrap();
    for seat in 0..3 {
        room.accept(vote(seat, 1, Answer::Option(0), 1)).unwrap();
    }
    room.accept(Event::Counted { round: 1, counts: vec![0, 2, 0, 1], rather_not: 1 }).unwrap();
    let round = room.round().unwrap();
    assert_eq!((round.counts(), round.rather_not(), round.voters()), (vec![3, 2, 0, 1], 1, 7));
    let expected = [Phase::Closed, Phase::Spread, Phase::Discuss, Phase::Vote];
    for phase in expected {
        room.accept(room.next().unwrap()).unwrap();
        assert_eq!(room.phase(), phase);
    }
    let second = room.round().unwrap();
    assert_eq!((second.number, second.vote, second.voters()), (2, 2, 0));
    assert_eq!(room.earlier_round().unwrap().number, 1);
    for seat in 0..3 {
        room.accept(vote(seat, 2, Answer::Option(3), 1)).unwrap();
    }
    for phase in [Phase::Closed, Phase::Spread, Phase::Levels] {
        room.accept(room.next().unwrap()).unwrap();
        assert_eq!(room.phase(), phase, "the levels come after the second vote");
    }
    assert!(matches!(room.next(), Some(Event::Played(_))), "then the winner is played");
    room.accept(room.next().unwrap()).unwrap();
    assert_eq!((room.phase(), room.agenda().road()), (Phase::Outcome, vec![3]));
}

#[test]
fn a_quick_round_goes_from_the_spread_to_the_winner_and_a_tie_is_the_facilitators_call() {
    let mut room = voting(4);
    for seat in 0..4 {
        room.accept(vote(seat, 1, Answer::Option(u16::try_from(seat % 2).unwrap()), 1)).unwrap();
    }
    room.accept(Event::VoteClosed).unwrap();
    room.accept(room.next().unwrap()).unwrap();
    assert_eq!((room.phase(), room.next()), (Phase::Spread, None));
    assert_eq!(room.round().unwrap().leading(), [0, 1]);
    let other = room.playing(2).unwrap();
    room.accept(other).unwrap();
    assert_eq!(room.agenda().road(), [2]);
}

#[test]
fn going_back_finds_the_vote_again_so_that_what_few_wanted_can_be_played() {
    let mut room = voting(1);
    room.accept(vote(0, 1, Answer::Option(1), 1)).unwrap();
    room.accept(Event::VoteClosed).unwrap();
    room.accept(room.playing(1).unwrap()).unwrap();
    assert_eq!(room.accept(Event::VoteOpened), Ok(true));
    assert_eq!(room.accept(Event::WentBack { keep: 0 }), Err(Refusal::NotNow), "not while a vote is open");
    room.accept(Event::VoteClosed).unwrap();
    room.accept(Event::WentBack { keep: 0 }).unwrap();
    assert_eq!((room.phase(), room.round().unwrap().number), (Phase::Spread, 1));
    room.accept(room.playing(3).unwrap()).unwrap();
    assert_eq!(room.agenda().road(), [3]);
}

#[test]
fn a_vote_counts_once_and_only_where_it_belongs() {
    let mut room = voting(2);
    assert_eq!(room.accept(vote(0, 1, Answer::Option(1), 5)), Ok(true));
    assert_eq!(room.accept(vote(0, 1, Answer::Option(1), 5)), Ok(false), "the same again");
    assert_eq!(room.accept(vote(0, 1, Answer::Option(2), 5)), Err(Refusal::Replayed));
    assert_eq!(room.accept(vote(0, 1, Answer::Option(2), 4)), Err(Refusal::Replayed));
    assert_eq!(room.accept(vote(0, 1, Answer::RatherNot, 6)), Ok(true), "the last one counts");
    assert_eq!(room.accept(vote(9, 1, Answer::Option(1), 1)), Err(Refusal::NoSeat));
    assert_eq!(room.accept(vote(1, 1, Answer::Option(4), 1)), Err(Refusal::NoSuchOption));
    assert_eq!(room.accept(vote(1, 2, Answer::Option(1), 1)), Err(Refusal::NotOpen));
    let miscounted = Event::Counted { round: 1, counts: vec![1, 2], rather_not: 0 };
    assert_eq!(room.accept(miscounted), Err(Refusal::Miscounted { options: 4 }));
    room.accept(Event::VoteClosed).unwrap();
    assert_eq!(room.accept(vote(1, 1, Answer::Option(1), 1)), Err(Refusal::NotOpen));
    assert_eq!(room.round().unwrap().voters(), 1);
}

#[test]
fn a_full_a_locked_and_an_ended_room_take_nobody_and_a_phone_keeps_its_seat() {
    let mut room = Room::new(Agenda::story(script(), 1), 2);
    join(&mut room, 2);
    assert_eq!(room.accept(Event::Joined { key: key(2) }), Err(Refusal::Full));
    assert_eq!(room.accept(Event::Joined { key: key(1) }), Ok(false));
    assert_eq!(room.seat(&key(1)), Some(Seat(1)));
    let mut locked = story();
    locked.accept(Event::Locked(true)).unwrap();
    assert_eq!(locked.accept(Event::Joined { key: key(0) }), Err(Refusal::Locked));
    locked.accept(Event::Ended).unwrap();
    assert_eq!(locked.accept(Event::Locked(false)), Err(Refusal::Over));
}

/// The spread of secret votes: so many for each option, and so many who would rather not say.
fn spread(counts: &[u32], rather_not: u32) -> Spread {
    let mut room = voting(counts.iter().sum::<u32>() + rather_not);
    let answers = (0u16..).zip(counts).flat_map(|(option, count)| vec![Answer::Option(option); *count as usize]);
    let answers = answers.chain(vec![Answer::RatherNot; rather_not as usize]);
    for (seat, answer) in (0..).zip(answers) {
        room.accept(vote(seat, 1, answer, 1)).unwrap();
    }
    Spread::of(room.round().unwrap())
}

#[test]
fn few_votes_are_shown_together_and_never_alone() {
    let option = Answer::Option;
    let some = spread(&[9, 1, 0, 3], 2);
    assert_eq!(some.bars, [(option(0), 9), (option(3), 3)]);
    assert_eq!(some.few, Some(Few { answers: vec![option(1), option(2), Answer::RatherNot], votes: 3 }));
    assert_eq!((some.voters, some.percent(9)), (15, Some(60)));
    let lone = spread(&[9, 4, 1, 5], 0);
    assert_eq!(lone.bars, [(option(0), 9), (option(1), 4), (option(3), 5)]);
    assert_eq!(lone.few, Some(Few { answers: vec![option(2), Answer::RatherNot], votes: 1 }), "never alone");
    let next = spread(&[9, 4, 1, 5], 3);
    assert_eq!(next.few, Some(Few { answers: vec![option(2), Answer::RatherNot], votes: 4 }), "told with the next");
    let none = spread(&[9, 0, 0, 5], 0);
    assert_eq!((none.bars.len(), none.few), (4, None), "nobody is nobody's secret");
    assert_eq!(spread(&[3, 0, 0, 1], 0).percent(3), None, "four are too few for percentages");
}

#[test]
fn raised_hands_were_seen_by_all_and_are_told_as_they_were_counted() {
    let mut room = voting(0);
    room.accept(Event::Counted { round: 1, counts: vec![3, 11, 1, 8], rather_not: 0 }).unwrap();
    let spread = Spread::of(room.round().unwrap());
    assert_eq!((spread.bars.len(), spread.few), (4, None));
}

#[test]
fn how_far_a_room_is_split() {
    let split = |counts: &[u32]| {
        let mut room = voting(0);
        room.accept(Event::Counted { round: 1, counts: counts.to_vec(), rather_not: 0 }).unwrap();
        room.round().unwrap().split()
    };
    assert_eq!(split(&[0, 0, 0, 0]), None);
    assert_eq!(split(&[7, 0, 0, 0]), Some(0.0));
    assert!(split(&[2, 2, 2, 2]).unwrap() > 0.999);
    // Two of four options alike: ln 2 / ln 4.
    assert!((split(&[5, 5, 0, 0]).unwrap() - 0.5).abs() < 1e-9);
}

#[test]
fn calibration_asks_for_one_of_each_level_in_turn_and_tells_who_agrees() {
    let mut room = Room::new(Agenda::calibration(script(), 3), Room::LIMIT);
    let Agenda::Calibration { script, questions, .. } = room.agenda().clone() else { panic!() };
    let level = |question: &Question| script.worth(question.turn, question.choice).level;
    assert_eq!(questions.len(), 8);
    for four in questions.chunks(4) {
        let mut levels: Vec<_> = four.iter().map(level).collect();
        levels.sort();
        assert_eq!(levels, Level::ALL);
    }
    room.accept(Event::Began).unwrap();
    for (number, question) in (1..).zip(questions.iter()) {
        room.accept(Event::VoteOpened).unwrap();
        let mut counts = vec![0; 4];
        counts[usize::from(level(question).rung())] = 5;
        room.accept(Event::Counted { round: number, counts, rather_not: 0 }).unwrap();
        for event in [Event::VoteClosed, Event::SpreadShown, Event::WentOn] {
            room.accept(event).unwrap();
        }
    }
    assert!(room.is_at_the_end());
    let agreement = Agreement::of(&room).unwrap();
    assert_eq!((agreement.kappa(), agreement.kappa_with_author()), (Some(1.0), Some(1.0)));
    assert!(agreement.replies.iter().all(|reply| !reply.differs_from_author() && reply.apart == 0.0));
    assert!(Agreement::of(&story()).is_none());
}

#[test]
fn trainers_who_disagree_are_told_so_and_where() {
    let mut room = Room::new(Agenda::calibration(script(), 3), Room::LIMIT);
    room.accept(Event::Began).unwrap();
    for (number, counts) in (1..).zip([[2, 0, 0, 2], [0, 4, 0, 0]]) {
        room.accept(Event::VoteOpened).unwrap();
        room.accept(Event::Counted { round: number, counts: counts.to_vec(), rather_not: 1 }).unwrap();
        room.accept(Event::VoteClosed).unwrap();
        room.accept(Event::WentOn).unwrap();
    }
    let agreement = Agreement::of(&room).unwrap();
    // Of 12 pairs about the first reply, 8 are three rungs apart: 72 / 12. About the second all agree.
    let apart: Vec<_> = agreement.replies.iter().map(|reply| (reply.round, reply.apart)).collect();
    assert_eq!(apart, [(1, 6.0), (2, 0.0)]);
    assert_eq!(agreement.each_other.counts, [[2, 0, 0, 4], [0, 12, 0, 0], [0; 4], [4, 0, 0, 2]]);
    assert_eq!(agreement.author.total(), 8);
}

/// Anything that may be asked of a room.
fn any_event() -> impl Strategy<Value = Event> {
    let answer = prop_oneof![(0u16..6).prop_map(Answer::Option), Just(Answer::RatherNot)];
    prop_oneof![
        3 => (0u32..8).prop_map(|phone| Event::Joined { key: key(phone) }),
        8 => (0u32..9, 0u32..5, answer, 0u32..4).prop_map(|(seat, round, answer, number)| vote(seat, round, answer, number)),
        2 => (0u32..5, prop::collection::vec(0u32..20_000, 0..6), 0u32..5)
            .prop_map(|(round, counts, rather_not)| Event::Counted { round, counts, rather_not }),
        3 => Just(Event::VoteOpened),
        3 => Just(Event::VoteClosed),
        2 => Just(Event::SpreadShown),
        2 => Just(Event::LevelsShown),
        1 => Just(Event::DiscussionOpened),
        2 => (0u32..4).prop_map(|keep| Event::WentBack { keep }),
        1 => Just(Event::WentOn),
        1 => any::<bool>().prop_map(Event::Locked),
        1 => any::<bool>().prop_map(|pivotal| Event::Marked { turn: "opens".to_owned(), pivotal }),
    ]
}

/// What happens to a room: an event, what comes next of itself, or a reply that is played.
#[derive(Clone, Debug)]
enum Happening {
    Event(Event),
    Next,
    Play(u16),
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let happening = prop_oneof![
        4 => any_event().prop_map(Happening::Event),
        3 => Just(Happening::Next),
        1 => (0u16..5).prop_map(Happening::Play),
    ];
    prop::collection::vec(happening, 0..80)
}

fn agendas() -> impl Strategy<Value = Agenda> {
    any::<bool>().prop_map(|story| match story {
        true => Agenda::story(script(), 5),
        false => Agenda::calibration(script(), 5),
    })
}

proptest! {
    #[test]
    fn whatever_happens_the_votes_add_up_and_the_events_are_the_room(agenda in agendas(), happenings in happenings()) {
        let mut room = Room::new(agenda.clone(), 6);
        let mut kept = vec![];
        for happening in happenings {
            let event = match happening {
                Happening::Event(event) => Some(event),
                Happening::Next => room.next().filter(|event| *event != Event::Ended),
                Happening::Play(position) => room.playing(position).ok(),
            };
            let Some(event) = event else { continue };
            let before = format!("{room:?}");
            match room.accept(event.clone()) {
                Ok(true) => kept.push(event),
                Ok(false) | Err(_) => prop_assert_eq!(before, format!("{room:?}"), "refused or said again: {:?}", event),
            }
            prop_assert!(room.phones() <= 6);
            for round in room.rounds() {
                prop_assert_eq!(round.counts().iter().sum::<u32>() + round.rather_not(), round.voters());
                let spread = Spread::of(round);
                let told: u32 = spread.bars.iter().map(|(_, votes)| votes).sum::<u32>();
                prop_assert_eq!(told + spread.few.as_ref().map_or(0, |few| few.votes), round.voters());
                let alone = |votes: u32| round.is_secret() && (1..3).contains(&votes);
                prop_assert!(!spread.bars.iter().any(|(_, votes)| alone(*votes)));
                prop_assert!(spread.few.is_none_or(|few| few.answers.len() > 1));
            }
            let shown = Shown::of(&room, &Wording::of(room.agenda().script().scenario(), None));
            let told = serde_json::to_string(&shown).unwrap();
            let seen = room.round().is_some_and(|round| round.levels_shown && room.phase().shows_the_spread());
            let is_story = room.agenda().conversation().is_some();
            prop_assert!(!is_story || seen || !told.contains("\"level\":\""), "a level left the room early: {}", told);
            prop_assert!(room.phase().shows_the_spread() || shown.spread.is_none());
        }
        let events = serde_json::to_string(&kept).unwrap();
        let again = Room::resume(agenda, 6, serde_json::from_str::<Vec<Event>>(&events).unwrap());
        prop_assert_eq!(format!("{again:?}").len(), format!("{room:?}").len());
        prop_assert_eq!(again.rounds(), room.rounds());
        prop_assert_eq!((again.phase(), again.revision(), again.agenda().road()), (room.phase(), room.revision(), room.agenda().road()));
    }
}
