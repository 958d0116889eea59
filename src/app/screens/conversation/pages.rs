//! The question whether to leave, over the conversation.

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;
use bevy::text::LineBreak;
use bevy::ui_widgets::Activate;

use super::super::super::session::Session;
use super::super::super::shelf::Notices;
use super::super::super::theme::space;
use super::super::super::widgets::button::{primary, quiet};
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::text::{body, title};
use super::super::super::words::Words;
use super::super::Screen;
use super::super::overlay::Overlays;
use super::super::pause::LeaveConversation;
use super::actions::leave;

/// Asks whether to leave.
#[derive(Event, Clone, Copy, Debug)]
pub(super) struct AskToLeave;

/// The ways out of the question.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum WayOut {
    Stay,
    Leave,
}

/// Opens the question, unless a page is open.
pub(super) fn open(_: On<AskToLeave>, words: Res<Words>, mut overlays: Overlays) {
    let keys = ["leave-title", "leave-comfort", "leave-stay", "leave-go"];
    let [heading, comfort, stay, go] = keys.map(|key| words.get(key));
    overlays.lay(heading.clone(), move |page| {
        let centred = TextLayout::new(Justify::Center, LineBreak::WordOrCharacter);
        page.spawn(title(heading)).insert(centred);
        page.spawn(body(comfort)).insert(centred);
        page.spawn(boxed(ways())).with_children(|ways| {
            ways.spawn((primary(stay), WayOut::Stay, AutoFocus));
            ways.spawn((quiet(go), WayOut::Leave));
        });
    });
}

fn ways() -> Node {
    Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::MEDIUM),
        row_gap: px(space::SMALL),
        ..default()
    }
}

/// The buttons of the question.
pub(super) fn take_way_out(press: On<Activate>, ways: Query<&WayOut>, mut overlays: Overlays, mut commands: Commands) {
    let Ok(way) = ways.get(press.entity) else {
        return;
    };
    overlays.close();
    if *way == WayOut::Leave {
        commands.trigger(LeaveConversation);
    }
}

/// Leaves, from here or from the pause.
pub(super) fn leave_now(
    _: On<LeaveConversation>,
    session: Option<ResMut<Session>>,
    words: Res<Words>,
    mut notices: ResMut<Notices>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    if let Some(mut session) = session {
        leave(&mut session, &words, &mut notices, &mut commands, &mut next);
    }
}
