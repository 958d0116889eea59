//! What is to be seen of a conversation, as plain data: nothing here knows the window.

use crate::play::{Arrival, Conversation, Reply};
use crate::rubric::Worth;
use crate::scenario::portrait::Portrait;
use crate::scenario::{Channel, Choice, Line, Scenario, Wording, phrase};

/// One thing in the transcript.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Piece {
    /// The talk goes on in another place.
    Move(Channel),
    /// What happens.
    Scene(String),
    /// What somebody says or does in one go.
    Speech(Speech),
    /// What the reply was worth.
    Verdict(Verdict),
}

/// Whose words they are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Theirs,
    Yours,
}

/// What one speaker says in one go.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Speech {
    pub side: Side,
    pub speaker: String,
    /// How they look. The trainee has no face here.
    pub face: Option<Portrait>,
    pub channel: Channel,
    pub letter: Option<Letter>,
    pub sayings: Vec<Saying>,
}

/// What stands above the words of an e-mail, beside who wrote it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Letter {
    pub to: String,
    pub subject: String,
    /// Whether it answers another.
    pub answers: bool,
}

/// One line of it, with the author's stars.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Saying {
    pub words: String,
    /// How it sounds.
    pub tone: Option<String>,
    /// Whether it is done, not said.
    pub done: bool,
    /// Who breaks in at its end.
    pub cut_by: Option<String>,
}

/// What a reply was worth, how it landed, and why.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Verdict {
    pub worth: Worth,
    /// 0 to 3.
    pub landing: u8,
    pub because: Option<String>,
}

/// Tells a conversation piece by piece, in the words of this trainee.
pub(super) struct Teller<'a> {
    pub conversation: &'a Conversation,
    pub wording: &'a Wording,
    /// What the trainee is called.
    pub you: &'a str,
    /// Whether each reply is followed by what it was worth.
    pub coach: bool,
}

impl Teller<'_> {
    /// One exchange: the opening is number 0; then each reply with what followed it.
    pub fn exchange(&self, number: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let (mut here, arrivals) = match number.checked_sub(1).and_then(|reply| self.conversation.replies().get(reply))
        {
            Some(reply) => {
                self.reply(reply, &mut pieces);
                (Some(self.channel(reply.turn)), reply.arrivals.as_slice())
            }
            None => (None, self.conversation.opening()),
        };
        for arrival in arrivals {
            let channel = self.channel(arrival.turn);
            if here.replace(channel).is_some_and(|before| before != channel) {
                pieces.push(Piece::Move(channel));
            }
            self.arrival(*arrival, &mut pieces);
        }
        pieces
    }

    fn scenario(&self) -> &Scenario {
        self.conversation.script().scenario()
    }

    fn channel(&self, turn: u32) -> Channel {
        self.conversation.script().turn(turn).channel.unwrap_or(self.scenario().channel)
    }

    fn reply(&self, reply: &Reply, pieces: &mut Vec<Piece>) {
        let script = self.conversation.script();
        let choice = script.choice(reply.turn, reply.choice);
        let channel = self.channel(reply.turn);
        pieces.push(Piece::Speech(Speech {
            side: Side::Yours,
            speaker: self.you.to_owned(),
            face: None,
            channel,
            letter: self.letter(channel, &self.scenario().person.name, true),
            sayings: self.own_words(choice),
        }));
        if self.coach {
            let because = choice.because.as_deref().map(|because| self.fill(because));
            pieces.push(Piece::Verdict(Verdict {
                worth: *reply.worth(script),
                landing: reply.weighed.landing,
                because,
            }));
        }
        self.lines(&choice.reacts, channel, pieces);
    }

    fn own_words(&self, choice: &Choice) -> Vec<Saying> {
        let does =
            choice.does.as_deref().map(|does| Saying { words: self.fill(does), done: true, ..Saying::default() });
        let say = choice.say.as_deref().map(|say| {
            let said = self.fill(say);
            let cut = choice.cut_at.as_deref().map(|words| self.fill(words));
            let words = cut.as_ref().map_or(said.clone(), |words| cut_short(&said, words));
            Saying { words, cut_by: cut.map(|_| self.who_breaks_in(choice)), ..Saying::default() }
        });
        does.into_iter().chain(say).collect()
    }

    /// Whoever speaks next.
    fn who_breaks_in(&self, choice: &Choice) -> String {
        let scenario = self.scenario();
        choice.reacts.first().map_or(&scenario.person, |line| scenario.speaker(line)).name.clone()
    }

    fn letter(&self, channel: Channel, to: &str, answers: bool) -> Option<Letter> {
        let subject = || self.wording.plain(&self.scenario().title);
        (channel == Channel::Email).then(|| Letter { to: to.to_owned(), subject: subject(), answers })
    }

    fn arrival(&self, arrival: Arrival, pieces: &mut Vec<Piece>) {
        let telling = self.conversation.script().telling(arrival);
        if let Some(scene) = telling.scene {
            pieces.push(Piece::Scene(self.fill(scene)));
        }
        self.lines(telling.says, self.channel(arrival.turn), pieces);
    }

    /// Lines of one speaker in a row belong together.
    fn lines(&self, lines: &[Line], channel: Channel, pieces: &mut Vec<Piece>) {
        let answers = pieces.iter().any(|piece| matches!(piece, Piece::Speech(speech) if speech.side == Side::Yours));
        for line in lines {
            let scenario = self.scenario();
            let speaker = scenario.speaker(line);
            let saying = Saying {
                words: self.fill(&line.text),
                tone: line.tone.as_deref().map(|tone| self.fill(tone)),
                ..Saying::default()
            };
            match pieces.last_mut() {
                Some(Piece::Speech(speech))
                    if speech.side == Side::Theirs && speech.speaker == speaker.name && speech.channel == channel =>
                {
                    speech.sayings.push(saying);
                }
                _ => pieces.push(Piece::Speech(Speech {
                    side: Side::Theirs,
                    speaker: speaker.name.clone(),
                    face: Some(speaker.portrait.clone()),
                    channel,
                    letter: self.letter(channel, self.you, answers),
                    sayings: vec![saying],
                })),
            }
        }
    }

    fn fill(&self, text: &str) -> String {
        self.wording.fill(text).into_owned()
    }
}

impl Piece {
    /// How many bubbles it takes.
    pub fn bubbles(&self) -> usize {
        match self {
            Self::Speech(speech) => speech.sayings.len(),
            Self::Move(_) | Self::Scene(_) | Self::Verdict(_) => 1,
        }
    }
}

/// The lines of others in an exchange, to be read aloud: what is done and what is not said are not lines. Where several
/// people may speak, each is named.
pub(super) fn spoken_lines(pieces: &[Piece], several: bool) -> Vec<String> {
    let theirs = pieces.iter().filter_map(|piece| match piece {
        Piece::Speech(speech) if speech.side == Side::Theirs => Some(speech),
        _ => None,
    });
    theirs
        .flat_map(|speech| {
            let said = speech.sayings.iter().filter(|saying| !saying.done).map(|saying| phrase::plain(&saying.words));
            said.filter(|words| words.contains(char::is_alphanumeric)).enumerate().map(move |(number, words)| {
                if several && number == 0 { format!("{}: {words}", speech.speaker) } else { words }
            })
        })
        .collect()
}

/// Where they talk now.
pub(super) fn channel_now(conversation: &Conversation) -> Channel {
    conversation.turn().channel.unwrap_or(conversation.script().scenario().channel)
}

/// What the other one let the trainee say before interrupting.
fn cut_short(said: &str, at: &str) -> String {
    let Some(place) = phrase::find(said, at) else {
        return said.to_owned();
    };
    let heard = said[..place.end].trim_end_matches(|sign: char| sign.is_whitespace() || sign.is_ascii_punctuation());
    format!("{heard} –")
}

#[cfg(test)]
mod tests;
