//! Leading a room line by line.

use super::{order::Order, view::View};
use crate::{
    command::terminal::Page,
    host::{Keeper, Server},
    scenario::Wording,
    texts::Texts,
    workshop::{Event, Phase, Refusal, Room},
};
use std::{
    io::{self, BufRead},
    sync::Arc,
    time::{Duration, Instant},
};

/// How long nobody may have come before it is said what could be in the way.
const NOBODY: Duration = Duration::from_secs(60);

/// Somebody who leads a room from a terminal, or through a pipe.
pub(super) struct Facilitator<'a> {
    input: &'a mut dyn BufRead,
    view: View<'a>,
    keeper: Keeper,
    server: Option<Server>,
    opened: Instant,
    told_that_nobody_comes: bool,
    told_that_it_closed: bool,
}

impl<'a> Facilitator<'a> {
    pub(super) fn new(
        input: &'a mut dyn BufRead,
        page: Page<'a>,
        texts: &'a Texts,
        wording: Wording,
        keeper: Keeper,
        server: Option<Server>,
    ) -> Self {
        Self {
            input,
            view: View { page, texts, wording },
            keeper,
            server,
            opened: Instant::now(),
            told_that_nobody_comes: false,
            told_that_it_closed: false,
        }
    }

    /// Leads the room until the workshop is over or is left.
    pub(super) fn lead(mut self, goes_on: bool) -> io::Result<()> {
        let room = self.keeper.room();
        self.view.briefing(&room)?;
        if let Some(server) = &self.server {
            self.view.address(&server.url(), &server.address().to_string(), server.code().as_str())?;
        }
        if goes_on {
            self.view.say("workshop-went-on")?;
        }
        self.view.stand(&room)?;
        while self.keeper.room().phase() != Phase::Over {
            self.say_what_is_new()?;
            let Some(order) = self.hear()? else {
                self.view.page.gap()?;
                return self.view.say("workshop-left");
            };
            match order {
                Some(Order::Leave) => return self.view.say("workshop-left"),
                Some(order) => self.follow(order)?,
                None => self.view.say("workshop-unclear")?,
            }
        }
        if let Some(server) = self.server {
            server.close();
        }
        Ok(())
    }

    /// The next line: nothing when there are no more, and none where it makes no sense.
    fn hear(&mut self) -> io::Result<Option<Option<Order>>> {
        self.view.prompt(&self.keeper.room(), self.server.is_some())?;
        let mut line = String::new();
        let is_more = self.input.read_line(&mut line)? > 0;
        Ok(is_more.then(|| Order::read(&line)))
    }

    fn follow(&mut self, order: Order) -> io::Result<()> {
        let room = self.keeper.room();
        match order {
            Order::Look => return self.view.stand(&room),
            Order::Help => return self.view.help(),
            _ => {}
        }
        let event = match self.event(&room, order) {
            Ok(Some(event)) => event,
            Ok(None) => return self.view.say("workshop-yours"),
            Err(refusal) => return self.view.refuse(&refusal),
        };
        match self.keeper.ask(event.clone()) {
            Ok(_) => self.view.after(&event, &room, &self.keeper.room()),
            Err(refusal) => self.view.refuse(&refusal),
        }
    }

    /// What has to happen for an order; nothing where there is no next step without a choice.
    fn event(&self, room: &Arc<Room>, order: Order) -> Result<Option<Event>, Refusal> {
        Ok(Some(match order {
            Order::Next => return Ok(room.next()),
            Order::Open => Event::VoteOpened,
            Order::Close => Event::VoteClosed,
            Order::Hands(counts, rather_not) => {
                let round = room.round().ok_or(Refusal::NotOpen)?.number;
                Event::Counted { round, counts, rather_not }
            }
            Order::Spread => Event::SpreadShown,
            Order::Levels => Event::LevelsShown,
            Order::Discuss => Event::DiscussionOpened,
            Order::Play(number) => {
                let place = usize::from(number).checked_sub(1).ok_or(Refusal::NoSuchOption)?;
                let options = room.agenda().options();
                room.playing(*options.get(place).ok_or(Refusal::NoSuchOption)?)?
            }
            Order::Back(by) => {
                let given = room.agenda().conversation().ok_or(Refusal::NotNow)?.given();
                Event::WentBack { keep: given.checked_sub(by).ok_or(Refusal::NotNow)? }
            }
            Order::On => Event::WentOn,
            Order::Pivotal => {
                let turn = room.agenda().conversation().ok_or(Refusal::NotNow)?.turn_name().to_owned();
                let pivotal = !room.is_pivotal(&turn);
                Event::Marked { turn, pivotal }
            }
            Order::Lock(locked) => Event::Locked(locked),
            Order::End => Event::Ended,
            Order::Look | Order::Help | Order::Leave => return Ok(None),
        }))
    }

    /// What happened without the facilitator: troubles of the journal, a door that nobody finds, or that has closed.
    fn say_what_is_new(&mut self) -> io::Result<()> {
        while let Some(notice) = self.keeper.notice() {
            self.view.tell(&notice)?;
        }
        let Some(server) = &self.server else { return Ok(()) };
        if !server.is_open() && !self.told_that_it_closed {
            self.told_that_it_closed = true;
            self.view.say("workshop-door-closed")?;
        } else if server.counts().requests == 0 && self.opened.elapsed() > NOBODY && !self.told_that_nobody_comes {
            self.told_that_nobody_comes = true;
            self.view.say("workshop-nobody-comes")?;
        }
        Ok(())
    }
}
