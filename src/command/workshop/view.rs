//! What the facilitator, and the room behind them, sees on a terminal.

use crate::{
    command::terminal::{Page, arrival, line, words},
    rubric::Level,
    scenario::Wording,
    texts::{Tell, Texts, bare_level_key, level_key},
    workshop::{Agenda, Agreement, Answer, Event, Phase, Refusal, Room, Round, Spread},
};
use std::io;

/// How wide the bar of a reply that everybody chose is.
const BAR: u32 = 24;

/// How many of the replies that trainers disagree about most are named at the end.
const NAMED: usize = 3;

/// Shows a room on a terminal.
pub(super) struct View<'a> {
    pub page: Page<'a>,
    pub texts: &'a Texts,
    pub wording: Wording,
}

impl View<'_> {
    /// A sentence of the interface.
    pub(super) fn say(&mut self, key: &str) -> io::Result<()> {
        self.page.aside(&self.texts.get(key))
    }

    /// What went wrong, or what there is to know.
    pub(super) fn tell(&mut self, what: &impl Tell) -> io::Result<()> {
        self.page.aside(&self.texts.tell(what))
    }

    pub(super) fn refuse(&mut self, refusal: &Refusal) -> io::Result<()> {
        self.tell(refusal)
    }

    pub(super) fn help(&mut self) -> io::Result<()> {
        for line in self.texts.get("workshop-help").lines() {
            self.page.labelled("  ", line)?;
        }
        Ok(())
    }

    pub(super) fn briefing(&mut self, room: &Room) -> io::Result<()> {
        let scenario = room.agenda().script().scenario();
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

    /// Where phones come in. The address stands on a line of its own, so that it can be copied, and read by a script.
    pub(super) fn address(&mut self, url: &str, host: &str, code: &str) -> io::Result<()> {
        self.page.text(&self.texts.get("workshop-address"))?;
        self.page.verbatim(url, "  ")?;
        self.page.aside(&self.texts.with("workshop-code", &[("host", host.into()), ("code", code.into())]))?;
        self.page.gap()
    }

    /// The line that is answered on, with how many are in or have voted.
    pub(super) fn prompt(&mut self, room: &Room, has_phones: bool) -> io::Result<()> {
        let phones = ("phones", room.phones().into());
        let counted = match (room.phase(), room.round()) {
            (Phase::Vote, Some(round)) => {
                let voters = ("voters", round.voters().into());

                if has_phones {
                    self.texts.with("workshop-prompt-vote", &[voters, phones])
                } else {
                    self.texts.with("workshop-prompt-hands", &[voters])
                }
            }
            _ if has_phones => self.texts.with("workshop-prompt", &[phones]),
            _ => String::new(),
        };
        self.page.prompt(&format!("{counted}> "))
    }

    /// Where the room stands, from the start of what it is about.
    pub(super) fn stand(&mut self, room: &Room) -> io::Result<()> {
        if room.phase() != Phase::Lobby {
            self.situation(room)?;
        }
        self.phase(room)
    }

    /// What is new after an event.
    pub(super) fn after(&mut self, event: &Event, before: &Room, room: &Room) -> io::Result<()> {
        match event {
            Event::Joined { .. } | Event::Voted { .. } => Ok(()),
            Event::Counted { .. } => {
                let voters = room.round().map_or(0, Round::voters);
                self.page.aside(&self.texts.with("workshop-counted", &[("voters", voters.into())]))
            }
            Event::Marked { pivotal: true, .. } => self.say("workshop-pivotal"),
            Event::Marked { pivotal: false, .. } => self.say("workshop-not-pivotal"),
            Event::Locked(true) => self.say("workshop-locked"),
            Event::Locked(false) => self.say("workshop-unlocked"),
            Event::Began | Event::WentBack { .. } | Event::WentOn => self.stand(room),
            Event::Played(_) => {
                self.played(room)?;
                self.situation(room)?;
                self.phase(room)
            }
            Event::Ended => self.over(before, room),
            Event::VoteOpened
            | Event::VoteClosed
            | Event::SpreadShown
            | Event::LevelsShown
            | Event::DiscussionOpened => self.phase(room),
        }
    }

    /// What the step that the room is at shows, and what comes next.
    fn phase(&mut self, room: &Room) -> io::Result<()> {
        match room.phase() {
            Phase::Vote => self.options(room)?,
            Phase::Spread => self.spread(room)?,
            Phase::Levels => self.levels(room)?,
            Phase::Discuss => self.discuss(room)?,
            Phase::Lobby | Phase::Situation | Phase::Closed | Phase::Outcome | Phase::Over => {}
        }
        self.next(room)
    }

    /// What was said last; for a calibration what was said before the reply, and the reply.
    fn situation(&mut self, room: &Room) -> io::Result<()> {
        let script = room.agenda().script();
        match room.agenda() {
            Agenda::Story(conversation) => {
                let scene = conversation.scene();
                for entered in scene.arrivals {
                    arrival(&mut self.page, &self.wording, script, *entered)?;
                }
                if let Some(ending) = scene.ending {
                    self.page.heading(&self.wording.plain(&ending.title))?;
                }
            }
            Agenda::Calibration { .. } => {
                if let Some(question) = room.agenda().question() {
                    let turn = script.turn(question.turn);
                    if let Some(scene) = &turn.scene {
                        self.page.aside(&self.wording.plain(scene))?;
                    }
                    for said in turn.says.iter() {
                        line(&mut self.page, &self.wording, script, said)?;
                    }
                    let reply = words(&self.wording, script.choice(question.turn, question.choice));
                    self.page.labelled(&format!("{}: ", self.texts.get("you")), &reply)?;
                    self.page.gap()?;
                }
            }
        }
        Ok(())
    }

    /// The reply that was played, and what it did at once.
    fn played(&mut self, room: &Room) -> io::Result<()> {
        let script = room.agenda().script();
        let reply = room.agenda().conversation().and_then(|conversation| conversation.replies().last());
        let Some(reply) = reply else { return Ok(()) };
        let choice = script.choice(reply.turn, reply.choice);
        self.page.gap()?;
        self.page.labelled(&format!("{}: ", self.texts.get("you")), &words(&self.wording, choice))?;
        for reaction in choice.reacts.iter() {
            line(&mut self.page, &self.wording, script, reaction)?;
        }
        self.page.gap()
    }

    fn options(&mut self, room: &Room) -> io::Result<()> {
        let Some(round) = room.round() else { return Ok(()) };
        for option in 0..round.options.len() {
            self.page.labelled(&format!("  {}  ", option + 1), &self.option(room, round, option))?;
        }
        self.page.gap()
    }

    /// The words of an option: of a reply, or of a level.
    fn option(&self, room: &Room, round: &Round, option: usize) -> String {
        let Some(position) = round.options.get(option) else { return String::new() };
        match room.agenda() {
            Agenda::Story(_) => words(&self.wording, room.agenda().script().choice(round.turn, *position)),
            Agenda::Calibration { .. } => {
                let level = Level::on(u8::try_from(*position).unwrap_or(u8::MAX));
                self.texts.get(bare_level_key(level))
            }
        }
    }

    /// How the room voted; beside it the vote before, where there was one about the same.
    fn spread(&mut self, room: &Room) -> io::Result<()> {
        let Some(round) = room.round() else { return Ok(()) };
        if let Some(earlier) = room.earlier_round() {
            self.page.heading(&self.texts.get("workshop-first-vote"))?;
            self.bars(room, earlier)?;
            self.page.heading(&self.texts.get("workshop-second-vote"))?;
        }
        self.bars(room, round)
    }

    fn bars(&mut self, room: &Room, round: &Round) -> io::Result<()> {
        let spread = Spread::of(round);
        for (answer, votes) in &spread.bars {
            let label = match answer {
                Answer::Option(option) => format!("  {}  ", option + 1),
                Answer::RatherNot => "  –  ".to_owned(),
            };
            let words = match answer {
                Answer::Option(option) => self.option(room, round, usize::from(*option)),
                Answer::RatherNot => self.texts.get("workshop-rather-not"),
            };
            let length = (votes * BAR).checked_div(spread.voters).unwrap_or_default() as usize;
            let bar = "█".repeat(length.max(usize::from(*votes > 0)));
            let bar = if bar.is_empty() { bar } else { format!("{bar} ") };
            self.page.labelled(&label, &format!("{bar}{}: {words}", self.votes(&spread, *votes)))?;
        }
        if let Some(few) = &spread.few {
            let name = |answer: &Answer| match answer {
                Answer::Option(option) => (option + 1).to_string(),
                Answer::RatherNot => self.texts.get("workshop-rather-not"),
            };
            let names = few.answers.iter().map(name).collect::<Vec<_>>().join(", ");
            let values = [("replies", names.into()), ("votes", self.votes(&spread, few.votes).into())];
            self.page.labelled("  ", &self.texts.with("workshop-few", &values))?;
        }
        self.page.gap()
    }

    fn votes(&self, spread: &Spread, votes: u32) -> String {
        match spread.percent(votes) {
            Some(percent) => {
                self.texts.with("workshop-votes-percent", &[("votes", votes.into()), ("percent", percent.into())])
            }
            None => self.texts.with("workshop-votes", &[("votes", votes.into())]),
        }
    }

    /// What the replies are worth, and why; for a calibration what the author says of the one reply.
    fn levels(&mut self, room: &Room) -> io::Result<()> {
        let Some(round) = room.round() else { return Ok(()) };
        let script = room.agenda().script();
        if let Some(question) = room.agenda().question() {
            let level = self.texts.get(level_key(script.worth(question.turn, question.choice)));
            self.page.heading(&self.texts.with("workshop-authors-level", &[("level", level.into())]))?;
            return self.because(script.choice(question.turn, question.choice).because.as_deref());
        }
        for (number, position) in (1..).zip(&round.options) {
            let choice = script.choice(round.turn, *position);
            let level = self.texts.get(level_key(script.worth(round.turn, *position)));
            let words = words(&self.wording, choice);
            self.page.labelled(&format!("  {number}  "), &format!("{level}: {words}"))?;
            self.because(choice.because.as_deref())?;
        }
        self.page.gap()
    }

    fn because(&mut self, because: Option<&str>) -> io::Result<()> {
        because.map_or(Ok(()), |because| self.page.labelled("     ", &self.wording.plain(because)))
    }

    /// The author's question, and a general one.
    fn discuss(&mut self, room: &Room) -> io::Result<()> {
        let turn = room.agenda().turn().map(|turn| room.agenda().script().turn(turn));
        if let Some(question) = turn.and_then(|turn| turn.discuss.as_deref()) {
            self.page.text(&self.wording.plain(question))?;
        }
        let general = room.agenda().road().len() % 5 + 1;
        self.page.text(&self.texts.get(&format!("question-{}", general)))?;
        self.page.gap()
    }

    /// What Enter does now, and what else is most likely wanted.
    fn next(&mut self, room: &Room) -> io::Result<()> {
        let key = match room.next() {
            Some(Event::Began) => "workshop-next-begin",
            Some(Event::VoteOpened) if room.phase() == Phase::Discuss => "workshop-next-again",
            Some(Event::VoteOpened) => "workshop-next-vote",
            Some(Event::VoteClosed) => "workshop-next-close",
            Some(Event::SpreadShown) => "workshop-next-spread",
            Some(Event::LevelsShown) => "workshop-next-levels",
            Some(Event::DiscussionOpened) => "workshop-next-discuss",
            Some(Event::WentOn) => "workshop-next-on",
            Some(Event::Ended) => "workshop-next-end",
            Some(Event::Played(_)) => {
                let number =
                    room.round().and_then(|round| round.leading().first().copied()).map_or(0, |first| first + 1);
                return self.page.aside(&self.texts.with("workshop-next-play", &[("number", number.into())]));
            }
            _ if room.phase() == Phase::Over => return Ok(()),
            _ => "workshop-yours",
        };
        self.say(key)
    }

    /// The end: what there is to take home of a calibration, and thanks.
    fn over(&mut self, before: &Room, room: &Room) -> io::Result<()> {
        if let Some(agreement) = Agreement::of(room) {
            self.agreement(before, &agreement)?;
        }
        self.say("workshop-over")
    }

    fn agreement(&mut self, room: &Room, agreement: &Agreement) -> io::Result<()> {
        let kappas =
            [("workshop-agreement", agreement.kappa()), ("workshop-agreement-author", agreement.kappa_with_author())];
        for (key, kappa) in kappas.into_iter().filter_map(|(key, kappa)| Some((key, kappa?))) {
            self.page.text(&self.texts.with(key, &[("kappa", format!("{kappa:.2}").into())]))?;
        }
        let apart = agreement.replies.iter().filter(|reply| reply.apart > 0.0).take(NAMED);
        for (place, reply) in apart.enumerate() {
            if place == 0 {
                self.page.text(&self.texts.get("workshop-most-apart"))?;
            }
            let choice = room.agenda().script().choice(reply.question.turn, reply.question.choice);
            self.page.labelled("  – ", &words(&self.wording, choice))?;
        }
        self.page.gap()
    }
}
