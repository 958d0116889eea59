//! What can be done beside replying: go back, ask for a hint, see the beginning, pause, leave.

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::{Activate, ScrollArea};

use super::super::super::accessibility::named;
use super::super::super::input::{KeyCommand, LetterKeys};
use super::super::super::session::Session;
use super::super::super::shelf::Notices;
use super::super::super::theme::{Fill, Stroke, Token, space};
use super::super::super::widgets::action::action;
use super::super::super::words::Words;
use super::super::Screen;
use super::super::pause::TakeAPause;
use super::pages::AskToLeave;
use super::scroll::KeepInView;
use super::transcript::{Earlier, Transcript};
use crate::play::Mode;

/// Something to do beside replying. Also marks its button.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Action {
    /// Take the last reply back.
    Back,
    /// Ask for a hint.
    Hint,
    /// See the beginning of the transcript.
    History,
    /// Hear the last lines.
    ReadAloud,
    /// Pause.
    Pause,
    /// Leave before the end.
    Leave,
}

/// Somebody wants to do it.
#[derive(Event, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Asked(pub Action);

/// Something got in the way, in a sentence; or nothing did.
#[derive(Message, Clone, PartialEq, Eq, Debug)]
pub(super) struct Notice(pub Option<String>);

impl Action {
    const ALL: [Self; 6] = [Self::Back, Self::Hint, Self::History, Self::ReadAloud, Self::Pause, Self::Leave];

    const fn key(self) -> &'static str {
        match self {
            Self::Back => "action-back",
            Self::Hint => "action-hint",
            Self::History => "action-history",
            Self::ReadAloud => "action-read-aloud",
            Self::Pause => "action-pause",
            Self::Leave => "action-leave",
        }
    }

    const fn command(self) -> KeyCommand {
        match self {
            Self::Back => KeyCommand::Back,
            Self::Hint => KeyCommand::Hint,
            Self::History => KeyCommand::History,
            Self::ReadAloud => KeyCommand::ReadAloud,
            Self::Pause => KeyCommand::Pause,
            Self::Leave => KeyCommand::Menu,
        }
    }

    fn asked_by(command: KeyCommand) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.command() == command)
    }

    /// What is written on the key, if a key does it.
    fn key_cap(self, letters: &LetterKeys, words: &Words) -> Option<String> {
        match self {
            Self::Back => Some(words.get("key-backspace")),
            Self::Leave => Some(words.get("key-escape")),
            _ => {
                let letter = letters.letters.iter().find(|(_, command)| *command == self.command());
                letter.filter(|_| letters.on).map(|(letter, _)| letter.to_uppercase().collect())
            }
        }
    }
}

/// The bar with everything that can be done. In *Assess*, nothing is taken back; with the voice off, nothing is read.
pub(super) fn action_bar(words: &Words, letters: &LetterKeys, mode: Mode, aloud: bool) -> impl Bundle + use<> {
    let offered = Action::ALL.into_iter().filter(|action| match action {
        Action::Back => mode != Mode::Assess,
        Action::ReadAloud => aloud,
        _ => true,
    });
    let buttons: Vec<_> = offered.map(|one| (action(words.get(one.key()), one.key_cap(letters, words)), one)).collect();
    (
        Node {
            flex_wrap: FlexWrap::Wrap,
            flex_shrink: 0.0,
            justify_content: JustifyContent::Center,
            column_gap: px(space::SMALL),
            row_gap: px(6),
            padding: UiRect::axes(px(space::MEDIUM), px(8)),
            border: UiRect::top(px(1)),
            ..default()
        },
        Fill(Token::Raised),
        Stroke(Token::Line),
        named(Role::Toolbar, words.get("conversation-actions")),
        Children::spawn(SpawnIter(buttons.into_iter())),
    )
}

/// Keys ask for the same as the buttons. The pause hears its key by itself, on every screen.
pub(super) fn ask_by_key(mut keys: MessageReader<KeyCommand>, mut commands: Commands) {
    for action in keys.read().filter_map(|key| Action::asked_by(*key)).filter(|action| *action != Action::Pause) {
        commands.trigger(Asked(action));
    }
}

pub(super) fn ask_by_button(press: On<Activate>, buttons: Query<&Action>, mut commands: Commands) {
    if let Ok(action) = buttons.get(press.entity) {
        commands.trigger(Asked(*action));
    }
}

/// One reply back, where the mode allows it.
pub(super) fn go_back(
    asked: On<Asked>,
    session: Option<ResMut<Session>>,
    words: Res<Words>,
    mut notices: MessageWriter<Notice>,
) {
    let Some(mut session) = session.filter(|session| asked.0 == Action::Back && session.mode != Mode::Assess) else {
        return;
    };
    let Some(keep) = session.conversation().given().checked_sub(1) else {
        return;
    };
    if let Ok(notice) = session.rewind(keep) {
        notices.write(Notice(notice.map(|notice| words.tell(&notice))));
    }
}

/// To the beginning of what was said, also where that is no longer shown.
pub(super) fn see_history(
    asked: On<Asked>,
    transcript: Query<(Entity, &mut KeepInView, &mut Transcript)>,
    forgotten: Query<(), With<Earlier>>,
    parents: Query<&ChildOf>,
    mut areas: Query<&mut ScrollPosition, With<ScrollArea>>,
) {
    if asked.0 != Action::History {
        return;
    }
    for (transcript, mut view, mut lines) in transcript {
        view.let_go();
        if !forgotten.is_empty() {
            lines.show_whole();
        }
        if let Some(area) = parents.iter_ancestors(transcript).find(|entity| areas.contains(*entity))
            && let Ok(mut position) = areas.get_mut(area)
        {
            position.y = 0.0;
        }
    }
}

/// A calm page, or the question whether to leave.
pub(super) fn open_page(
    asked: On<Asked>,
    session: Option<ResMut<Session>>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
    mut commands: Commands,
    mut next: ResMut<NextState<Screen>>,
) {
    let Some(mut session) = session else {
        return;
    };
    match asked.0 {
        Action::Pause => commands.trigger(TakeAPause),
        // There is nothing to lose after the end, so nothing to ask.
        Action::Leave if session.conversation().is_over() => {
            leave(&mut session, &words, &mut notices, &mut commands, &mut next);
        }
        Action::Leave => commands.trigger(AskToLeave),
        _ => {}
    }
}

/// Leaves the conversation. It can be gone on with, unless it is over. What goes wrong is said in the library.
pub(super) fn leave(
    session: &mut Session,
    words: &Words,
    notices: &mut Notices,
    commands: &mut Commands,
    next: &mut NextState<Screen>,
) {
    if !session.conversation().is_over() {
        notices.0.extend(session.leave().map(|notice| words.tell(&notice)));
    }
    commands.remove_resource::<Session>();
    next.set(Screen::Library);
}

/// There is nothing to take back before the first reply.
pub(super) fn disable_back(
    session: Res<Session>,
    buttons: Query<(Entity, &Action, Has<InteractionDisabled>)>,
    mut commands: Commands,
) {
    let nothing = session.conversation().given() == 0;
    for (button, action, disabled) in &buttons {
        match (*action == Action::Back, nothing, disabled) {
            (true, true, false) => {
                commands.entity(button).insert(InteractionDisabled);
            }
            (true, false, true) => {
                commands.entity(button).remove::<InteractionDisabled>();
            }
            _ => {}
        }
    }
}
