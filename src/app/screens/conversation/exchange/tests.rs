//! What is to be seen of a small conversation.

use super::*;
use crate::play::Script;
use crate::rubric::Rubric;
use crate::scenario::{Ending, Person, Says, Turn};
use std::sync::Arc;

fn line(by: Option<&str>, text: &str) -> Line {
    Line { by: by.map(str::to_owned), text: text.to_owned(), tone: None }
}

fn conversation() -> Conversation {
    let mut scenario =
        Scenario { person: Person { name: "Ana".to_owned(), ..Person::default() }, ..Scenario::default() };
    scenario.people.insert("bo".to_owned(), Person { name: "Bo".to_owned(), ..Person::default() });
    let reply = Choice {
        does: Some("You wait.".to_owned()),
        say: Some("Please, calm down now.".to_owned()),
        cut_at: Some("calm down".to_owned()),
        reacts: Says(vec![line(None, "No.")]),
        because: Some("It tells her how to feel.".to_owned()),
        goto: Some("end".to_owned()),
        ..Choice::default()
    };
    let opening = Turn {
        scene: Some("Rain.".to_owned()),
        says: Says(vec![line(None, "One."), line(None, "Two."), line(Some("bo"), "Three.")]),
        choices: vec![reply],
        ..Turn::default()
    };
    let end = Turn { says: Says(vec![line(None, "Bye.")]), ending: Some(Ending::default()), ..Turn::default() };
    scenario.turns.insert("start".to_owned(), opening);
    scenario.turns.insert("end".to_owned(), end);
    let script = Script::new(Arc::new(scenario), Rubric::built_in()).unwrap();
    let mut conversation = Conversation::begin(Arc::new(script), 1);
    conversation.choose("1").unwrap();
    conversation
}

fn told(conversation: &Conversation, coach: bool, number: usize) -> Vec<String> {
    let wording = Wording::of(conversation.script().scenario(), None);
    let teller = Teller { conversation, wording: &wording, you: "You", coach };
    let tell = |piece: Piece| match piece {
        Piece::Move(channel) => format!("{channel:?}:"),
        Piece::Scene(scene) => scene,
        Piece::Verdict(verdict) => verdict.because.unwrap_or_default(),
        Piece::Speech(speech) => {
            let words: Vec<_> = speech.sayings.into_iter().map(|saying| saying.words).collect();
            format!("{}: {}", speech.speaker, words.join(" / "))
        }
    };
    teller.exchange(number).into_iter().map(tell).collect()
}

#[test]
fn lines_of_one_speaker_belong_together() {
    assert_eq!(told(&conversation(), true, 0), ["Rain.", "Ana: One. / Two.", "Bo: Three."]);
}

#[test]
fn whoever_speaks_next_breaks_in() {
    let conversation = conversation();
    let wording = Wording::of(conversation.script().scenario(), None);
    let teller = Teller { conversation: &conversation, wording: &wording, you: "You", coach: false };
    let pieces = teller.exchange(1);
    let Some(Piece::Speech(yours)) = pieces.first() else { panic!("a reply comes first: {pieces:?}") };
    let cut_by: Vec<_> = yours.sayings.iter().map(|saying| saying.cut_by.as_deref()).collect();
    assert_eq!(cut_by, [None, Some("Ana")]);
}

#[test]
fn only_what_others_say_is_read_aloud() {
    let conversation = conversation();
    let wording = Wording::of(conversation.script().scenario(), None);
    let teller = Teller { conversation: &conversation, wording: &wording, you: "You", coach: true };
    assert_eq!(spoken_lines(&teller.exchange(0), false), ["One.", "Two.", "Three."]);
    assert_eq!(spoken_lines(&teller.exchange(0), true), ["Ana: One.", "Two.", "Bo: Three."]);
    assert_eq!(spoken_lines(&teller.exchange(1), false), ["No.", "Bye."]);
    let silence = Saying { words: "… *…*".to_owned(), ..Saying::default() };
    let done = Saying { words: "She nods.".to_owned(), done: true, ..Saying::default() };
    let mut pieces = teller.exchange(1);
    let Some(Piece::Speech(theirs)) = pieces.last_mut() else { panic!("she speaks last") };
    theirs.sayings = vec![silence, done];
    assert_eq!(spoken_lines(&pieces, true), [""; 0]);
}

#[test]
fn a_turn_elsewhere_is_a_move_and_a_letter_has_its_heading() {
    let mut scenario = conversation().script().scenario().clone();
    scenario.title = "Rain".to_owned();
    scenario.turns["end"].channel = Some(Channel::Email);
    let script = Script::new(Arc::new(scenario), Rubric::built_in()).unwrap();
    let mut conversation = Conversation::begin(Arc::new(script), 1);
    conversation.choose("1").unwrap();
    let yours = "You: You wait. / Please, calm down –";
    assert_eq!(told(&conversation, false, 1), [yours, "Ana: No.", "Email:", "Ana: Bye."]);
    assert_eq!(channel_now(&conversation), Channel::Email);
    let wording = Wording::of(conversation.script().scenario(), None);
    let teller = Teller { conversation: &conversation, wording: &wording, you: "You", coach: false };
    let letters: Vec<_> = teller
        .exchange(1)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Speech(speech) => speech.letter,
            _ => None,
        })
        .collect();
    let letter = Letter { to: "You".to_owned(), subject: "Rain".to_owned(), answers: true };
    assert_eq!(letters, [letter]);
}

#[test]
fn a_reply_is_followed_by_its_worth_and_what_came_of_it() {
    let conversation = conversation();
    let yours = "You: You wait. / Please, calm down –";
    assert_eq!(told(&conversation, true, 1), [yours, "It tells her how to feel.", "Ana: No. / Bye."]);
    assert_eq!(told(&conversation, false, 1), [yours, "Ana: No. / Bye."]);
}
