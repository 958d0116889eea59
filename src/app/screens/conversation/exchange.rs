//! What is to be seen of a conversation, as plain data: nothing here knows the window.

use crate::play::{Arrival, Conversation, Reply};
use crate::rubric::Worth;
use crate::scenario::{Channel, Choice, Line, Scenario, Wording, phrase};

/// One thing in the transcript.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Piece {
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
    pub channel: Channel,
    pub sayings: Vec<Saying>,
}

/// One line of it, with the author's stars.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Saying {
    pub words: String,
    /// How it sounds.
    pub tone: Option<String>,
    /// Whether it is done, not said.
    pub done: bool,
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
        let arrivals = match number.checked_sub(1).and_then(|reply| self.conversation.replies().get(reply)) {
            Some(reply) => {
                self.reply(reply, &mut pieces);
                reply.arrivals.as_slice()
            }
            None => self.conversation.opening(),
        };
        for arrival in arrivals {
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
            channel,
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
        let saying = |words: String, done| Saying { words, tone: None, done };
        let does = choice.does.as_deref().map(|does| saying(self.fill(does), true));
        let say = choice.say.as_deref().map(|say| {
            let said = self.fill(say);
            let cut = choice.cut_at.as_deref().map(|words| self.fill(words));
            saying(cut.map_or(said.clone(), |words| cut_short(&said, &words)), false)
        });
        does.into_iter().chain(say).collect()
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
        for line in lines {
            let scenario = self.scenario();
            let speaker = scenario.speaker(line);
            let saying = Saying {
                words: self.fill(&line.text),
                tone: line.tone.as_deref().map(|tone| self.fill(tone)),
                done: false,
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
                    channel,
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
            Self::Scene(_) | Self::Verdict(_) => 1,
        }
    }
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
mod tests {
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
    fn a_reply_is_followed_by_its_worth_and_what_came_of_it() {
        let conversation = conversation();
        let yours = "You: You wait. / Please, calm down –";
        assert_eq!(told(&conversation, true, 1), [yours, "It tells her how to feel.", "Ana: No. / Bye."]);
        assert_eq!(told(&conversation, false, 1), [yours, "Ana: No. / Bye."]);
    }
}
