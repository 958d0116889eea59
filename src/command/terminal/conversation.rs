//! Playing a conversation line by line.

use super::{Page, telling};
use crate::{
    debrief::Review,
    journal::Recording,
    play::{Arrival, Conversation, Event, Mode},
    scenario::{Choice, Wording},
    texts::Texts,
};
use std::io::{self, BufRead};

/// Somebody at a terminal, or a pipe, and the conversation they are in.
pub struct Player<'a> {
    /// Where answers come from.
    pub input: &'a mut dyn BufRead,
    /// Where everything is shown.
    pub page: Page<'a>,
    /// The interface's words.
    pub texts: &'a Texts,
    /// The scenario's words.
    pub wording: Wording,
    /// Whether feedback follows every reply.
    pub mode: Mode,
}

/// How the player was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// The conversation came to its end.
    Ended,
    /// The trainee left before.
    Left,
}

enum Answer {
    Number(usize),
    Back,
    History,
    Hint,
    Leave,
    Unclear,
}

impl Player<'_> {
    /// Plays until the conversation ends or the trainee leaves. Every reply is recorded before it is shown.
    ///
    /// # Errors
    /// When the terminal cannot be read or written.
    pub fn play(&mut self, conversation: &mut Conversation, recording: &mut Recording) -> io::Result<Leave> {
        self.briefing(conversation)?;
        for reply in 0..conversation.replies().len() {
            self.exchange(conversation, reply)?;
        }
        let mut arrivals = conversation.scene().arrivals.to_vec();
        loop {
            for arrival in &arrivals {
                self.arrival(conversation, *arrival)?;
            }
            if conversation.is_over() {
                return Ok(Leave::Ended);
            }
            let Some(event) = self.decide(conversation)? else {
                self.record(recording, &Event::Left)?;
                return Ok(Leave::Left);
            };
            self.record(recording, &event)?;
            let rewound = matches!(event, Event::Rewound { .. });
            let suggested = conversation.suggests_a_pause();
            if conversation.accept(event).is_err() {
                self.page.aside(&self.texts.get("conversation-not-possible"))?;
                continue;
            }
            if rewound {
                self.page.aside(&self.texts.get("terminal-rewound"))?;
            } else {
                self.reply(conversation)?;
                if conversation.suggests_a_pause() && !suggested && !conversation.is_over() {
                    self.offer_pause()?;
                }
            }
            arrivals = conversation.scene().arrivals.to_vec();
        }
    }

    fn briefing(&mut self, conversation: &Conversation) -> io::Result<()> {
        let scenario = conversation.script().scenario();
        self.page.heading(&self.wording.plain(&scenario.title))?;
        for text in [&scenario.aim, &scenario.role, &scenario.person.about] {
            if !text.is_empty() {
                self.page.gap()?;
                self.page.text(&self.wording.plain(text))?;
            }
        }
        for note in &scenario.content_notes {
            self.page.gap()?;
            self.page.aside(&self.texts.with("content-note", &[("topic", (&*note.topic).into())]))?;
        }
        self.page.gap()
    }

    /// A reply that was given before, and what it answered.
    fn exchange(&mut self, conversation: &Conversation, number: usize) -> io::Result<()> {
        let replies = conversation.replies();
        let answered = number.checked_sub(1).map_or(conversation.opening(), |before| &replies[before].arrivals);
        for arrival in answered {
            self.arrival(conversation, *arrival)?;
        }
        self.said(conversation.script().choice(replies[number].turn, replies[number].choice), conversation)
    }

    fn arrival(&mut self, conversation: &Conversation, arrival: Arrival) -> io::Result<()> {
        telling::arrival(&mut self.page, &self.wording, conversation.script(), arrival)
    }

    /// Shows the replies on offer and waits for an answer; nothing when the trainee leaves.
    fn decide(&mut self, conversation: &Conversation) -> io::Result<Option<Event>> {
        let scene = conversation.scene();
        for (number, offer) in scene.offers.iter().enumerate() {
            self.page.labelled(&format!("  {}  ", number + 1), &telling::words(&self.wording, offer.choice))?;
        }
        loop {
            self.page.prompt("> ")?;
            let Some(answer) = self.answer()? else {
                self.page.gap()?;
                return Ok(None);
            };
            match answer {
                Answer::Number(number) if (1..=scene.offers.len()).contains(&number) => {
                    let name = &scene.offers[number - 1].name;
                    match conversation.choosing(name) {
                        Ok(event) => return Ok(Some(event)),
                        Err(_) => self.page.aside(&self.texts.get("conversation-not-possible"))?,
                    }
                }
                Answer::Back if self.mode == Mode::Assess => self.page.aside(&self.texts.get("terminal-no-rewind"))?,
                Answer::Back => match conversation.given().checked_sub(1) {
                    Some(keep) => return Ok(Some(Event::Rewound { keep })),
                    None => self.page.aside(&self.texts.get("terminal-nothing-to-rewind"))?,
                },
                Answer::History => self.history(conversation)?,
                Answer::Hint => self.hint(conversation)?,
                Answer::Leave => return Ok(None),
                Answer::Number(_) | Answer::Unclear => {
                    let count = scene.offers.len();
                    self.page.aside(&self.texts.with("terminal-keys", &[("count", count.into())]))?;
                }
            }
        }
    }

    fn answer(&mut self) -> io::Result<Option<Answer>> {
        let mut line = String::new();
        if self.input.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let word = line.trim().to_lowercase();
        Ok(Some(match word.as_str() {
            "b" | "back" => Answer::Back,
            "h" | "history" => Answer::History,
            "c" | "?" | "hint" => Answer::Hint,
            "q" | "quit" | "leave" => Answer::Leave,
            _ => word.parse().map_or(Answer::Unclear, Answer::Number),
        }))
    }

    fn history(&mut self, conversation: &Conversation) -> io::Result<()> {
        self.page.gap()?;
        for number in 0..conversation.replies().len() {
            self.exchange(conversation, number)?;
        }
        Ok(())
    }

    fn hint(&mut self, conversation: &Conversation) -> io::Result<()> {
        let hint = conversation.turn().hint.as_deref().map_or_else(
            || self.texts.get(&format!("question-{}", conversation.given() % 5 + 1)),
            |hint| self.wording.plain(hint),
        );
        self.page.aside(&hint)
    }

    /// The reply just given, what it did at once, and the feedback where the mode shows it.
    fn reply(&mut self, conversation: &Conversation) -> io::Result<()> {
        let Some(reply) = conversation.replies().last() else { return Ok(()) };
        let choice = conversation.script().choice(reply.turn, reply.choice);
        self.page.gap()?;
        self.said(choice, conversation)?;
        if self.mode == Mode::Coach
            && let Some(review) = Review::latest(conversation)
        {
            let [level, landing] = super::debrief::verdict(self.texts, &review);
            self.page.aside(&format!("{level} · {landing}"))?;
            if let Some(because) = &choice.because {
                self.page.aside(&self.wording.plain(because))?;
            }
            self.page.gap()?;
        }
        Ok(())
    }

    /// Offered when it begins to be needed, and not again after every reply.
    fn offer_pause(&mut self) -> io::Result<()> {
        self.page.aside(&self.texts.get("pause-offer"))?;
        self.page.gap()?;
        Ok(())
    }

    fn said(&mut self, choice: &Choice, conversation: &Conversation) -> io::Result<()> {
        self.page.labelled(&format!("{}: ", self.texts.get("you")), &telling::words(&self.wording, choice))?;
        for line in choice.reacts.iter() {
            telling::line(&mut self.page, &self.wording, conversation.script(), line)?;
        }
        self.page.gap()
    }

    fn record(&mut self, recording: &mut Recording, event: &Event) -> io::Result<()> {
        recording.record(event).map_or(Ok(()), |notice| self.page.aside(&self.texts.tell(&notice)))
    }
}
