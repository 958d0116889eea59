//! What a phone is told: never more than it may know.

use super::{Agenda, Answer, Phase, Room, Spread};
use crate::scenario::{Choice, Line, Wording};
use serde::Serialize;

/// The most letters of the situation that go to a phone: the big screen tells the story, the phone is for answering.
const MOST_LETTERS: usize = 600;

/// What every phone is told, whole: who comes late, comes back or missed something needs nothing else. No level is in it
/// before the room has seen them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// What is newer has a higher number.
    pub revision: u32,
    /// Where the room stands.
    pub phase: Phase,
    /// Whether levels are voted on, not replies.
    pub calibration: bool,
    /// How many phones are in.
    pub phones: usize,
    /// The number of the round, from 1; 0 where there is none.
    pub round: u32,
    /// Which vote about the same question it is, from 1.
    pub vote: u32,
    /// How many have voted.
    pub voters: u32,
    /// What was said last, so that nobody needs to see the big screen.
    pub lines: Vec<ShownLine>,
    /// What can be voted for, in the order shown; nothing before the first vote about it.
    pub options: Vec<ShownOption>,
    /// How the room voted, once it is shown.
    pub spread: Option<ShownSpread>,
    /// Which option was played, once one was.
    pub played: Option<u16>,
}

/// Something that was said or happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownLine {
    /// Who said it; nobody, where it is told.
    pub by: Option<String>,
    /// The words.
    pub text: String,
}

/// Something to vote for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ShownOption {
    /// The words of a reply.
    pub say: Option<String>,
    /// What is done, without words or beside them.
    pub does: Option<String>,
    /// The level: the option itself in a calibration, and what a reply is once the levels have been shown. In English,
    /// as a key.
    pub level: Option<String>,
}

/// How the room voted, as far as it may be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownSpread {
    /// The votes for each option; none where few chose it.
    pub votes: Vec<Option<u32>>,
    /// The options that few chose, together.
    pub few: Option<u32>,
    /// How many would rather not say; none where they are among the few.
    pub rather_not: Option<u32>,
    /// How many answered.
    pub voters: u32,
    /// Whether shares may be told as percentages.
    pub percent: bool,
}

impl Shown {
    /// What phones are told of a room.
    #[must_use]
    pub fn of(room: &Room, wording: &Wording) -> Self {
        let phase = room.phase();
        let round =
            room.round().filter(|_| phase == Phase::Vote || phase.is_after_the_vote() || phase == Phase::Outcome);
        Self {
            revision: room.revision(),
            phase,
            calibration: room.agenda().conversation().is_none(),
            phones: room.phones(),
            round: round.map_or(0, |round| round.number),
            vote: round.map_or(0, |round| round.vote),
            voters: round.map_or(0, super::Round::voters),
            lines: if phase == Phase::Lobby { Vec::new() } else { lines(room, wording) },
            options: options(room, wording),
            spread: phase.shows_the_spread().then(|| spread(room)).flatten(),
            played: played(room),
        }
    }
}

/// What was said last: the person's reaction and the turns that followed, the end of it where it is long. For a
/// calibration what was said before the reply, and the reply.
fn lines(room: &Room, wording: &Wording) -> Vec<ShownLine> {
    let script = room.agenda().script();
    let scenario = script.scenario();
    let spoken =
        |line: &Line| ShownLine { by: Some(scenario.speaker(line).name.clone()), text: wording.plain(&line.text) };
    let told = |text: &str| ShownLine { by: None, text: wording.plain(text) };
    let mut lines = Vec::new();
    match room.agenda() {
        Agenda::Story(conversation) => {
            if let Some(reply) = conversation.replies().last() {
                lines.extend(script.choice(reply.turn, reply.choice).reacts.iter().map(spoken));
            }
            for arrival in conversation.scene().arrivals {
                let telling = script.telling(*arrival);
                lines.extend(telling.scene.map(told));
                lines.extend(telling.says.iter().map(spoken));
            }
        }
        Agenda::Calibration { .. } => {
            if let Some(question) = room.agenda().question() {
                let turn = script.turn(question.turn);
                lines.extend(turn.scene.as_deref().map(told));
                lines.extend(turn.says.iter().map(spoken));
                let reply = script.choice(question.turn, question.choice);
                let texts = [reply.does.as_deref(), reply.say.as_deref()];
                lines.extend(texts.into_iter().flatten().map(told));
            }
        }
    }
    let mut letters = 0;
    let fits = |line: &&ShownLine| {
        letters += line.text.len();
        letters <= MOST_LETTERS
    };
    let kept = lines.iter().rev().take_while(fits).count().max(1);
    lines.split_off(lines.len().saturating_sub(kept))
}

fn options(room: &Room, wording: &Wording) -> Vec<ShownOption> {
    let phase = room.phase();
    let Some(round) = room.round().filter(|_| phase == Phase::Vote || phase.is_after_the_vote()) else {
        return Vec::new();
    };
    let script = room.agenda().script();
    let is_story = room.agenda().conversation().is_some();
    let levels = !is_story || (round.levels_shown && phase.shows_the_spread());
    let reply = |position: &u16| -> Option<&Choice> { is_story.then(|| script.choice(round.turn, *position)) };
    let option = |(option, position): (u16, &u16)| ShownOption {
        say: reply(position).and_then(|reply| reply.say.as_deref()).map(|text| wording.plain(text)),
        does: reply(position).and_then(|reply| reply.does.as_deref()).map(|text| wording.plain(text)),
        level: room.level(round, option).filter(|_| levels).map(|level| level.to_string()),
    };
    (0u16..).zip(&round.options).map(option).collect()
}

fn spread(room: &Room) -> Option<ShownSpread> {
    let round = room.round()?;
    let spread = Spread::of(round);
    let options = 0..u16::try_from(round.options.len()).unwrap_or(u16::MAX);
    Some(ShownSpread {
        votes: options.map(|option| spread.votes(Answer::Option(option))).collect(),
        few: spread.few.as_ref().map(|few| few.votes),
        rather_not: spread.votes(Answer::RatherNot).or_else(|| spread.few.is_none().then_some(0)),
        voters: spread.voters,
        percent: spread.has_percent(),
    })
}

/// Which option of the last vote was played.
fn played(room: &Room) -> Option<u16> {
    let reply = room.agenda().conversation()?.replies().last()?;
    let round = room.round().filter(|round| room.phase() == Phase::Outcome && round.turn == reply.turn)?;
    (0u16..).zip(&round.options).find(|(_, position)| **position == reply.choice).map(|(option, _)| option)
}
