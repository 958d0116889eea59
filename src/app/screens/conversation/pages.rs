//! The pages that lie over the conversation: a pause, and the question whether to leave.

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
use super::super::super::words::{Preferences, Words};
use super::super::Screen;
use super::super::overlay::Overlays;
use super::actions::leave;
use super::breath::breath;

/// Which page to open.
#[derive(Event, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Page {
    Pause,
    Leave,
}

/// The ways out of a page.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum WayOut {
    GoOn,
    Leave,
}

/// Opens a page, unless one is open.
pub(super) fn open(page: On<Page>, words: Res<Words>, preferences: Res<Preferences>, mut overlays: Overlays) {
    let keys = match *page {
        Page::Pause => ["pause-title", "pause-comfort", "pause-go-on", "pause-leave"],
        Page::Leave => ["leave-title", "leave-comfort", "leave-stay", "leave-go"],
    };
    let [heading, comfort, go_on, go] = keys.map(|key| words.get(key));
    let breathing = (*page == Page::Pause).then(|| breath(&words, preferences.reduced_motion));
    overlays.lay(heading.clone(), move |page| {
        let centred = TextLayout::new(Justify::Center, LineBreak::WordOrCharacter);
        page.spawn(title(heading)).insert(centred);
        page.spawn(body(comfort)).insert(centred);
        if let Some(breathing) = breathing {
            page.spawn(breathing);
        }
        page.spawn(boxed(ways())).with_children(|ways| {
            ways.spawn((primary(go_on), WayOut::GoOn, AutoFocus));
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

/// The buttons of a page.
pub(super) fn take_way_out(
    press: On<Activate>,
    ways: Query<&WayOut>,
    session: Option<ResMut<Session>>,
    words: Res<Words>,
    mut overlays: Overlays,
    mut notices: ResMut<Notices>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Ok(way) = ways.get(press.entity) else {
        return;
    };
    overlays.close();
    if let (WayOut::Leave, Some(mut session)) = (way, session) {
        leave(&mut session, &words, &mut notices, &mut commands, &mut next);
    }
}
