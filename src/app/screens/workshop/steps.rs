//! What the facilitator can do now, as buttons and as keys.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::input::{Cue, KeyCommand, LetterKeys};
use super::super::super::room::Hosted;
use super::super::super::theme::{Token, TypeStyle};
use super::super::super::widgets::action::action;
use super::super::super::widgets::button::primary;
use super::super::super::widgets::text::words;
use super::super::super::words::Words;
use super::super::Screen;
use super::clock::Clock;
use super::hands::{self, Undo};
use super::options::Choosable;
use super::stage::Say;
use super::{Redraw, Told};
use crate::texts::Texts;
use crate::workshop::{Event, Phase, Room};

/// The systems that follow keys.
#[derive(SystemSet, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Steps;

/// Something the facilitator can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    /// What comes next of itself.
    Next,
    /// One of the things that have a letter.
    Cue(Cue),
    /// Open the vote again that was just closed.
    Reopen,
    /// One who would rather not say, by hand.
    RatherNot,
    /// The clock is not needed any more.
    StopClock,
    /// End the workshop.
    End,
    /// Leave the room; it can be gone on with.
    Leave,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, follow_keys.run_if(in_state(Screen::Workshop)).in_set(Steps));
}

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    let room = told.room();
    if room.phase() == Phase::Over {
        return;
    }
    match room.next().and_then(|next| next_key(&next, room)) {
        Some(key) => _ = parent.spawn(primary(told.get(key))).observe(does(Step::Next)),
        None => _ = parent.spawn(words(told.get(choice_key(room)), TypeStyle::Ballot, Token::Text)),
    }
    for (step, key, cap) in others(room, told.clock.is_set()) {
        let mut button = parent.spawn(action(told.get(key), cap));
        button.observe(does(step));
    }
}

fn does(step: Step) -> impl Fn(On<Activate>, Commands) {
    move |_, mut commands| commands.run_system_cached_with(take, step)
}

/// What the next step is called.
const fn next_key(next: &Event, room: &Room) -> Option<&'static str> {
    Some(match next {
        Event::Began => "present-do-begin",
        Event::VoteOpened if matches!(room.phase(), Phase::Discuss) => "present-do-vote-again",
        Event::VoteOpened => "present-do-open",
        Event::VoteClosed => "present-do-close",
        Event::SpreadShown => "present-do-spread",
        Event::LevelsShown => "present-do-levels",
        Event::DiscussionOpened => "present-do-discuss",
        Event::Played(_) => "present-do-play",
        Event::WentOn => "present-do-go-on",
        Event::Ended => "present-do-end",
        _ => return None,
    })
}

/// What to do where nothing comes next of itself.
fn choice_key(room: &Room) -> &'static str {
    match room.round().map(|round| round.leading().len()) {
        Some(0) | None => "present-nobody-voted",
        Some(1) => "present-pick",
        Some(_) => "present-tie",
    }
}

/// What else can be done in a phase, with its text and its letter.
fn others(room: &Room, has_clock: bool) -> Vec<(Step, &'static str, Option<String>)> {
    let letter = |cue: Cue| Some(cue.letter().to_uppercase().to_string());
    let cue = |cue: Cue, key: &'static str| (Step::Cue(cue), key, letter(cue));
    let phase = room.phase();
    let is_next = |event: &Event| room.next().as_ref() == Some(event);
    let mut steps = Vec::new();
    if phase == Phase::Vote || phase == Phase::Closed {
        steps.push((Step::RatherNot, "present-do-rather-not", Some("0".to_owned())));
    }
    if phase == Phase::Closed {
        steps.push((Step::Reopen, "present-do-reopen", None));
    }
    if matches!(phase, Phase::Spread | Phase::Discuss) && !is_next(&Event::LevelsShown) {
        steps.push(cue(Cue::Levels, "present-do-levels"));
    }
    if matches!(phase, Phase::Spread | Phase::Levels) && !is_next(&Event::DiscussionOpened) {
        steps.push(cue(Cue::Discuss, "present-do-discuss"));
    }
    if phase.shows_the_spread() && !is_next(&Event::VoteOpened) {
        steps.push(cue(Cue::VoteAgain, "present-do-vote-again"));
    }
    if room.agenda().conversation().is_some_and(|conversation| !conversation.is_over()) && phase != Phase::Lobby {
        let key = if room.is_full_round() { "present-do-quick" } else { "present-do-full" };
        steps.push(cue(Cue::FullRound, key));
    }
    steps.push(cue(Cue::Clock, "present-do-clock"));
    if has_clock {
        steps.push((Step::StopClock, "present-do-stop-clock", None));
    }
    if phase == Phase::Lobby {
        steps.push(cue(Cue::Door, if room.is_locked() { "present-do-unlock" } else { "present-do-lock" }));
    }
    if !is_next(&Event::Ended) && matches!(phase, Phase::Outcome | Phase::Situation) {
        steps.push((Step::End, "present-do-end", None));
    }
    steps.push((Step::Leave, "present-do-leave", None));
    steps
}

/// Plays the option that was pressed.
pub(super) fn play_this(
    pressed: On<Activate>,
    options: Query<&Choosable>,
    mut hosted: ResMut<Hosted>,
    words: Res<Words>,
    mut commands: Commands,
) {
    let Ok(Choosable(option)) = options.get(pressed.entity) else { return };
    let position = hosted.room().round().and_then(|round| round.options.get(usize::from(*option)).copied());
    let played = position.and_then(|position| hosted.room().playing(position).ok());
    if played.is_none_or(|event| hosted.ask(event).is_err()) {
        commands.trigger(Say(words.get("present-not-now")));
    }
}

/// Takes a step.
fn take(
    In(step): In<Step>,
    mut hosted: ResMut<Hosted>,
    mut clock: ResMut<Clock>,
    words: Res<Words>,
    mut commands: Commands,
) {
    let room = hosted.room().clone();
    let event = match step {
        Step::Next => room.next(),
        Step::Cue(Cue::Levels) => Some(Event::LevelsShown),
        Step::Cue(Cue::Discuss) => Some(Event::DiscussionOpened),
        Step::Cue(Cue::VoteAgain) | Step::Reopen => Some(Event::VoteOpened),
        Step::Cue(Cue::Door) => Some(Event::Locked(!room.is_locked())),
        Step::Cue(Cue::FullRound) => full_round(&room),
        Step::End => Some(Event::Ended),
        Step::Cue(Cue::Clock) => {
            clock.add_a_minute();
            return commands.trigger(Redraw);
        }
        Step::StopClock => {
            clock.stop();
            return commands.trigger(Redraw);
        }
        Step::RatherNot => return commands.run_system_cached_with(hands::add, None),
        Step::Leave => {
            commands.remove_resource::<Hosted>();
            commands.trigger(Redraw);
            return;
        }
    };
    let done = event.map(|event| hosted.ask(event));
    if let Some(trouble) = trouble(done.as_ref(), &room, &words) {
        commands.trigger(Say(trouble));
    }
}

/// What to say where a step could not be taken.
fn trouble<T, E>(done: Option<&Result<T, E>>, room: &Room, words: &Texts) -> Option<String> {
    match done {
        Some(Ok(_)) => None,
        Some(Err(_)) => Some(words.get("present-not-now")),
        None => Some(words.get(choice_key(room))),
    }
}

/// The turn that the room is at gets the full round, or no longer.
fn full_round(room: &Room) -> Option<Event> {
    let turn = room.agenda().conversation()?.turn_name().to_owned();
    Some(Event::Marked { pivotal: !room.is_pivotal(&turn), turn })
}

fn follow_keys(
    mut keys: MessageReader<KeyCommand>,
    hosted: Option<ResMut<Hosted>>,
    letters: Res<LetterKeys>,
    mut undo: ResMut<Undo>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Some(mut hosted) = hosted else {
        if keys.read().any(|key| matches!(key, KeyCommand::Menu | KeyCommand::Back)) {
            next.set(Screen::Briefing);
        }
        return;
    };
    for key in keys.read() {
        let phase = hosted.room().phase();
        let step = match key {
            KeyCommand::Menu if phase == Phase::Over => return next.set(Screen::Library),
            KeyCommand::Menu => Step::Leave,
            KeyCommand::GoOn | KeyCommand::Forward => Step::Next,
            KeyCommand::Nought if matches!(phase, Phase::Vote | Phase::Closed) => Step::RatherNot,
            KeyCommand::Back | KeyCommand::Backward if matches!(phase, Phase::Vote | Phase::Closed) => {
                undo.take_back(&mut hosted, &mut commands);
                continue;
            }
            KeyCommand::Back | KeyCommand::Backward => {
                go_back(&mut hosted);
                continue;
            }
            KeyCommand::Cue(cue) if letters.on => Step::Cue(*cue),
            _ => continue,
        };
        if phase != Phase::Over {
            commands.run_system_cached_with(take, step);
        }
    }
}

/// One reply back, where there is one.
fn go_back(hosted: &mut Hosted) {
    let given = hosted.room().agenda().conversation().map_or(0, crate::play::Conversation::given);
    if let Some(keep) = given.checked_sub(1) {
        // Where it can't be now, nothing happens.
        let _ = hosted.ask(Event::WentBack { keep });
    }
}
