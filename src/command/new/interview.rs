//! The questions that an author is asked about a new scenario.

use super::draft::{Answers, LONGEST_ANSWER, tidy};
use crate::{
    rubric::Need,
    scenario::{Channel, Relationship},
};
use std::{
    fmt::Debug,
    io::{self, BufRead, Write},
};

/// The answers that are known before anybody is asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    pub(super) need: Option<Need>,
    pub(super) title: Option<String>,
    pub(super) person: Option<String>,
    pub(super) about: Option<String>,
    pub(super) relationship: Option<Relationship>,
    pub(super) channel: Option<Channel>,
    pub(super) summary: Option<String>,
    pub(super) opening_line: Option<String>,
}

impl Given {
    /// With the usual answer to everything that is not known.
    pub(super) fn or_usual(self) -> Answers {
        let usual = Answers::usual(self.need.unwrap_or(Need::Vent));
        Answers {
            need: usual.need,
            title: self.title.unwrap_or(usual.title),
            person: self.person.unwrap_or(usual.person),
            about: self.about.unwrap_or(usual.about),
            relationship: self.relationship.unwrap_or(usual.relationship),
            channel: self.channel.unwrap_or(usual.channel),
            summary: self.summary.unwrap_or(usual.summary),
            opening_line: self.opening_line.unwrap_or(usual.opening_line),
        }
    }

    /// With answers to everything else, asked one by one. An empty line takes what is offered.
    pub(super) fn ask(mut self, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<Answers> {
        writeln!(
            out,
            "A few questions. Enter takes the answer in brackets; all of it can be changed in the file later.\n"
        )?;
        let mut asking = Asking { input, out };
        asking.one_of(
            "need",
            "What they need most when they begin to speak",
            &mut self.need,
            &Need::ALL,
            Need::Vent,
        )?;
        let usual = self.clone().or_usual();
        asking.text("title", "A few words that a trainee will remember.", &mut self.title, &usual.title)?;
        asking.text("person", "The name of the one who needs to be heard.", &mut self.person, &usual.person)?;
        asking.text("about", "Who they are, in a line that the trainee reads first.", &mut self.about, &usual.about)?;
        let relationship = usual.relationship;
        asking.one_of(
            "relationship",
            "Who they are to the trainee",
            &mut self.relationship,
            &Relationship::ALL,
            relationship,
        )?;
        asking.one_of("channel", "Where they talk", &mut self.channel, &Channel::ALL, usual.channel)?;
        asking.text("summary", "What happened, in a line for the library.", &mut self.summary, &usual.summary)?;
        asking.text(
            "opening line",
            "What do they say first, in their own words?",
            &mut self.opening_line,
            &usual.opening_line,
        )?;
        Ok(self.or_usual())
    }
}

struct Asking<'a> {
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
}

impl Asking<'_> {
    fn text(&mut self, what: &str, why: &str, answer: &mut Option<String>, usual: &str) -> io::Result<()> {
        if answer.is_some() {
            return Ok(());
        }
        writeln!(self.out, "{why}")?;
        *answer = self.until(what, usual, short_text)?;
        Ok(())
    }

    fn one_of<T: Copy + Debug>(
        &mut self,
        what: &str,
        why: &str,
        answer: &mut Option<T>,
        all: &[T],
        usual: T,
    ) -> io::Result<()> {
        if answer.is_some() {
            return Ok(());
        }
        writeln!(self.out, "{}", of_these(why, all))?;
        *answer = self.until(what, &format!("{usual:?}"), |line| pick(line, all))?;
        Ok(())
    }

    /// Asks until an answer can be understood. None for an empty one, or if there is nobody to answer.
    fn until<T>(
        &mut self,
        what: &str,
        usual: &str,
        understand: impl Fn(&str) -> Result<T, String>,
    ) -> io::Result<Option<T>> {
        loop {
            write!(self.out, "  {what} [{usual}]: ")?;
            self.out.flush()?;
            let mut line = String::new();
            if self.input.read_line(&mut line)? == 0 || line.trim().is_empty() {
                writeln!(self.out)?;
                return Ok(None);
            }
            match understand(&line) {
                Ok(answer) => {
                    writeln!(self.out)?;
                    return Ok(Some(answer));
                }
                Err(why_not) => writeln!(self.out, "  {why_not}")?,
            }
        }
    }
}

/// A text as it may stand in a scenario, or why it may not.
pub(super) fn short_text(text: &str) -> Result<String, String> {
    match tidy(text) {
        None => Err("there is no word in it".to_owned()),
        Some(text) if text.chars().count() > LONGEST_ANSWER => {
            Err(format!("this is longer than {LONGEST_ANSWER} characters; a line will do, the file has room for more"))
        }
        Some(text) => Ok(text),
    }
}

/// The value of a name: in capitals or not, or only as much of it as tells it from the others.
pub(super) fn pick<T: Copy + Debug>(name: &str, all: &[T]) -> Result<T, String> {
    let wanted = name.trim().to_lowercase();
    let named = |value: &T| format!("{value:?}").to_lowercase();
    let begins: Vec<T> = all.iter().copied().filter(|value| named(value).starts_with(&wanted)).collect();
    match (all.iter().copied().find(|value| named(value) == wanted), begins.as_slice()) {
        (Some(value), _) => Ok(value),
        (None, [value]) => Ok(*value),
        _ => Err(of_these("write one of these", all)),
    }
}

/// What is asked, and the names to choose from.
pub(super) fn of_these<T: Debug>(what: &str, all: &[T]) -> String {
    let names: Vec<_> = all.iter().map(|value| format!("{value:?}")).collect();
    format!("{what}: {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(given: Given, answers: &str) -> (Answers, String) {
        let mut out = Vec::new();
        let answers = given.ask(&mut answers.as_bytes(), &mut out).unwrap();
        (answers, String::from_utf8(out).unwrap())
    }

    #[test]
    fn enter_takes_what_is_offered() {
        let (answers, shown) = asked(Given::default(), "\n\n\n\n\n\n\n\n");
        assert_eq!(answers, Answers::usual(Need::Vent));
        assert!(shown.contains("title [The third time of telling]"), "{shown}");
    }

    #[test]
    fn an_answer_is_asked_for_until_it_can_be_understood() {
        let (answers, shown) = asked(Given::default(), "cel\n\"Yes\"\n\n\nnobody\nFRIEND\n\n\n");
        assert_eq!((answers.need, answers.title.as_str()), (Need::Celebrate, "\"Yes\""));
        assert_eq!(answers.relationship, Relationship::Friend);
        assert_eq!(answers.opening_line, Answers::usual(Need::Celebrate).opening_line);
        assert!(shown.contains("write one of these: Customer, Client"), "{shown}");
    }

    #[test]
    fn what_is_known_is_not_asked() {
        let given = Given { need: Some(Need::Safety), person: Some("Ada".to_owned()), ..Given::default() };
        let (answers, shown) = asked(given, "");
        assert_eq!((answers.need, answers.person.as_str()), (Need::Safety, "Ada"));
        assert!(!shown.contains("person [") && !shown.contains("need ["), "{shown}");
    }

    #[test]
    fn a_beginning_that_fits_two_names_fits_none() {
        assert!(pick("C", &Relationship::ALL).is_err());
        assert_eq!(pick(" col ", &Relationship::ALL), Ok(Relationship::Colleague));
    }
}
