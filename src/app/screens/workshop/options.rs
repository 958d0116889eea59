//! What can be voted for; then how the room voted; then the levels, and why.

use bevy::prelude::*;

use super::super::super::theme::{Fill, Token, TypeStyle, corner, space};
use super::super::super::widgets::button::large_choice;
use super::super::super::widgets::layout::{boxed, column, rest, row};
use super::super::super::widgets::marks::{level_tokens, part_chip};
use super::super::super::widgets::text::{Tone, chip, tinted_chip, words};
use super::{Told, hands, steps};
use crate::rubric::Level;
use crate::texts::{self, bare_level_key, definition_key, level_key, part_key};
use crate::workshop::{Answer, Phase, Round, Spread};

/// The height of a bar, in pixels.
const BAR: f32 = 22.0;

/// An option, by its place in the order shown.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Choosable(pub u16);

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(round) = told.round() else { return };
    let phase = told.room().phase();
    let spreads = phase.shows_the_spread().then(|| Spreads::of(told, round));
    parent.spawn(column(space::MEDIUM)).with_children(|list| {
        for option in 0..u16::try_from(round.options.len()).unwrap_or(u16::MAX) {
            list.spawn(column(space::SMALL)).with_children(|place| {
                spawn_option(place, told, round, option);
                if let Some(spreads) = &spreads {
                    spreads.spawn_bars(place, told, Answer::Option(option));
                }
                if phase == Phase::Levels {
                    spawn_worth(place, told, round, option);
                }
            });
        }
        if phase == Phase::Vote {
            list.spawn(words(told.get("present-rather-not-is-a-vote"), TypeStyle::Ballot, Token::Muted));
        }
        if let Some(spreads) = &spreads {
            spreads.spawn_others(list, told);
        }
        if phase == Phase::Levels && told.conversation().is_none() {
            spawn_author(list, told);
        }
    });
}

/// An option: its number, which is also its key, and its words.
fn spawn_option(parent: &mut ChildSpawnerCommands, told: &Told, round: &Round, option: u16) {
    let number = u8::try_from(option + 1).unwrap_or(u8::MAX);
    let words = option_words(told, round, option);
    let mut button = parent.spawn((large_choice(number, words), Choosable(option)));
    match told.room().phase() {
        Phase::Vote | Phase::Closed => button.observe(hands::add_one),
        _ if told.conversation().is_some() => button.observe(steps::play_this),
        _ => button.insert(bevy::ui::InteractionDisabled),
    };
}

/// What an option says: a reply, or a level and what it means.
pub(super) fn option_words(told: &Told, round: &Round, option: u16) -> String {
    let position = round.options.get(usize::from(option)).copied().unwrap_or_default();
    if told.conversation().is_some() {
        return told.reply(told.script().choice(round.turn, position));
    }
    let level = Level::on(u8::try_from(position).unwrap_or_default());
    format!("{}: {}", told.get(bare_level_key(level)), told.get(definition_key(level)))
}

/// The spread of a vote, and of the one before it.
struct Spreads {
    now: Spread,
    before: Option<Spread>,
}

impl Spreads {
    fn of(told: &Told, round: &Round) -> Self {
        Self { now: Spread::of(round), before: told.room().earlier_round().map(Spread::of) }
    }

    fn spawn_bars(&self, parent: &mut ChildSpawnerCommands, told: &Told, answer: Answer) {
        if let Some(before) = &self.before {
            spawn_bar(parent, told, before, answer, "present-before", Token::Muted);
        }
        let key = if self.before.is_some() { "present-now" } else { "present-votes" };
        spawn_bar(parent, told, &self.now, answer, key, Token::Accent);
    }

    /// Those who would rather not say, and the answers that few chose.
    fn spawn_others(&self, parent: &mut ChildSpawnerCommands, told: &Told) {
        if self.now.votes(Answer::RatherNot).is_some() {
            parent.spawn(words(told.get("present-rather-not"), TypeStyle::Ballot, Token::Text));
            self.spawn_bars(parent, told, Answer::RatherNot);
        }
        if let Some(few) = &self.now.few {
            let name = |answer: &Answer| match answer {
                Answer::Option(option) => (option + 1).to_string(),
                Answer::RatherNot => told.get("present-rather-not"),
            };
            let answers: Vec<_> = few.answers.iter().map(name).collect();
            let values = [("answers", answers.join(", ").into()), ("votes", few.votes.into())];
            parent.spawn(words(told.with("present-few", &values), TypeStyle::Ballot, Token::Text));
        }
        if !self.now.has_percent() && self.now.voters > 0 {
            parent.spawn(words(told.get("present-guessable"), TypeStyle::Body, Token::Muted));
        }
    }
}

/// One bar with its number beside it; a line instead where few chose the answer.
fn spawn_bar(parent: &mut ChildSpawnerCommands, told: &Told, spread: &Spread, answer: Answer, key: &str, ink: Token) {
    let Some(votes) = spread.votes(answer) else {
        if spread.few.as_ref().is_some_and(|few| few.answers.contains(&answer)) {
            parent.spawn(words(told.get("present-fewer-than-three"), TypeStyle::Body, Token::Muted));
        }
        return;
    };
    let share = votes as f32 / spread.voters.max(1) as f32 * 100.0;
    let percent_words = spread.percent(votes).map_or_else(String::new, |share| format!(" · {share} %"));
    let said = told.with(key, &[("votes", votes.into()), ("percent", percent_words.into())]);
    let line = Node { align_items: AlignItems::Center, column_gap: px(space::MEDIUM), ..default() };
    parent.spawn(boxed(line)).with_children(|line| {
        let track = Node { height: px(BAR), border_radius: BorderRadius::all(px(corner::SMALL)), ..default() };
        line.spawn((rest(0.0), Fill(Token::Clear))).with_children(|place| {
            place.spawn((track, Fill(Token::GaugeTrack))).with_children(|track| {
                let bar = Node { width: percent(share), height: percent(100), ..default() };
                track.spawn((Node { border_radius: BorderRadius::all(px(corner::SMALL)), ..bar }, Fill(ink)));
            });
        });
        let label = Node { flex_basis: percent(30), flex_shrink: 0.0, ..default() };
        line.spawn(boxed(label)).with_children(|label| _ = label.spawn(words(said, TypeStyle::Ballot, Token::Text)));
    });
}

/// What a reply is worth, and why.
fn spawn_worth(parent: &mut ChildSpawnerCommands, told: &Told, round: &Round, option: u16) {
    let Some(position) = round.options.get(usize::from(option)).filter(|_| told.conversation().is_some()) else {
        return;
    };
    spawn_level(parent, told, round.turn, *position);
}

/// The level that the author means, in a calibration.
fn spawn_author(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(question) = told.room().agenda().question() else { return };
    parent.spawn(words(told.get("present-author-means"), TypeStyle::Ballot, Token::Text));
    spawn_level(parent, told, question.turn, question.choice);
}

fn spawn_level(parent: &mut ChildSpawnerCommands, told: &Told, turn: u32, position: u16) {
    let worth = told.script().worth(turn, position);
    let choice = told.script().choice(turn, position);
    parent.spawn(row(space::SMALL)).with_children(|line| {
        let level = told.get(level_key(worth));
        if worth.neutral {
            line.spawn(chip(level, Tone::Plain));
            return;
        }
        let (strong, tint) = level_tokens(worth.level);
        line.spawn(tinted_chip(level, tint, strong));
        for part in worth.parts.iter() {
            line.spawn(part_chip(part, told.get(part_key(part))));
        }
    });
    for evidence in &choice.shows {
        let what = told.get(texts::facet_key(evidence.kind));
        let values = [("what", what.into()), ("phrase", told.plain(&evidence.phrase).into())];
        parent.spawn(words(told.with("debrief-shows", &values), TypeStyle::Body, Token::Muted));
    }
    if let Some(because) = &choice.because {
        parent.spawn(words(told.plain(because), TypeStyle::Ballot, Token::Text));
    }
}
