//! Rooms that voted.

use heard::{
    library,
    play::Script,
    rubric::Rubric,
    scenario::Wording,
    sheet::Results,
    source::Revision,
    texts::Texts,
    workshop::{Agenda, Answer, Event, Phase, Room, Seat},
};
use std::{path::Path, sync::Arc};

/// A scenario of the library, told in a language.
pub fn script(name: &str, language: &str) -> Arc<Script> {
    let rubric = Rubric::built_in();
    let mut entry = library::entry(&Path::new("scenarios").join(name), &rubric);
    entry.tell_in(language);
    entry.script(&rubric).unwrap().unwrap()
}

/// The results of a room in a language, as something is told of them.
pub fn told<T>(room: &Room, language: &str, tell: impl FnOnce(Results<'_>) -> T) -> T {
    let (texts, wording) = (Texts::new(Some(language)), Wording::of(room.agenda().script().scenario(), None));
    tell(Results { texts: &texts, wording: &wording, room, when: Some("2026-11-28") })
}

/// A room with so many phones in it, before it begins.
pub fn with_phones(agenda: Agenda, phones: u32) -> Room {
    let mut room = Room::new(agenda, Room::LIMIT);
    for phone in 0..phones {
        room.accept(Event::Joined { key: Revision::of(&phone.to_le_bytes()) }).unwrap();
    }
    room
}

/// Opens a vote, has phones answer, and closes it: so many for each option, and so many who would rather not say.
pub fn vote(room: &mut Room, counts: &[u32], rather_not: u32) {
    room.accept(Event::VoteOpened).unwrap();
    let round = room.round().unwrap().number;
    let options = (0u16..).zip(counts).flat_map(|(option, count)| vec![Answer::Option(option); *count as usize]);
    let answers = options.chain(vec![Answer::RatherNot; rather_not as usize]);
    for (seat, answer) in (0..).zip(answers) {
        room.accept(Event::Voted { seat: Seat(seat), round, answer, number: 1 }).unwrap();
    }
    room.accept(Event::VoteClosed).unwrap();
}

/// How so many people divide among options, a little differently each time: some many, some few, some not at all.
fn divided(people: u32, options: usize, time: usize) -> (Vec<u32>, u32) {
    let rather_not = u32::from(time % 3 == 1 && people > 3);
    let mut counts = vec![0; options];
    for person in 0..people - rather_not {
        let place = [0, 1, 0, 2, 1, 0, 3, 0, 1, 4][(person as usize * 3 + person as usize / 4) % 10];
        counts[(place + time) % options] += 1;
    }
    (counts, rather_not)
}

/// A conversation played to its end with people who vote by phone: the first and the third turn are talked about and
/// voted on again. Then the room goes back to the second turn and plays another reply.
pub fn story(script: Arc<Script>, people: u32) -> Room {
    let mut room = with_phones(Agenda::story(script, 1), people);
    room.accept(Event::Began).unwrap();
    let mut time = 0;
    while !room.is_at_the_end() {
        turn(&mut room, people, time);
        time += 1;
    }
    let played = room.agenda().conversation().unwrap().replies()[1].choice;
    room.accept(Event::WentBack { keep: 1 }).unwrap();
    let other = *room.round().unwrap().options.iter().find(|option| **option != played).unwrap();
    room.accept(room.playing(other).unwrap()).unwrap();
    while !room.is_at_the_end() {
        turn(&mut room, people, time);
        time += 1;
    }
    room.accept(Event::Ended).unwrap();
    room
}

fn turn(room: &mut Room, people: u32, time: usize) {
    let options = room.agenda().options().len();
    let (counts, rather_not) = divided(people, options, time);
    vote(room, &counts, rather_not);
    room.accept(Event::SpreadShown).unwrap();
    if time == 0 || time == 2 {
        room.accept(Event::DiscussionOpened).unwrap();
        let (counts, rather_not) = divided(people, options, time + 1);
        vote(room, &counts, rather_not);
        room.accept(Event::SpreadShown).unwrap();
        room.accept(Event::LevelsShown).unwrap();
    }
    let round = room.round().unwrap();
    let played = round.options[usize::from(round.leading()[0])];
    room.accept(room.playing(played).unwrap()).unwrap();
    assert_eq!(room.phase(), Phase::Outcome);
}

/// Trainers who rate so many replies: mostly as the author does, some a level off, and on every fourth reply far apart.
pub fn calibration(script: Arc<Script>, trainers: u32, replies: usize) -> Room {
    let mut room = with_phones(Agenda::calibration(script, 1), trainers);
    room.accept(Event::Began).unwrap();
    for number in 0..replies {
        let Agenda::Calibration { script, .. } = room.agenda() else { unreachable!() };
        let question = room.agenda().question().unwrap();
        let author = usize::from(script.worth(question.turn, question.choice).level.rung());
        let mut counts = vec![0; 4];
        for trainer in 0..trainers as usize {
            let off = match number % 4 {
                3 => trainer % 4,
                _ => usize::from(trainer % 5 == number % 5),
            };
            counts[if author + off < 4 { author + off } else { author.saturating_sub(off) }] += 1;
        }
        vote(&mut room, &counts, 0);
        room.accept(Event::SpreadShown).unwrap();
        room.accept(Event::WentOn).unwrap();
    }
    room
}
