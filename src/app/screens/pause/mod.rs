//! The pause: a calm page over any screen, with the circle to breathe with, the support card, and the ways out.
//!
//! The key P opens it, and so does a button on every screen: [`pause_button`].

mod breath;
mod card;

use std::path::PathBuf;

use bevy::input_focus::AutoFocus;
use bevy::prelude::*;
use bevy::text::LineBreak;
use bevy::ui_widgets::Activate;

use super::super::input::KeyCommand;
use super::super::session::Session;
use super::super::theme::space;
use super::super::widgets::button::{primary, quiet};
use super::super::widgets::layout::boxed;
use super::super::widgets::text::{body, title};
use super::super::words::{Preferences, Words};
use super::Screen;
use super::overlay::Overlays;

/// Somebody wants a pause.
#[derive(Event, Clone, Copy, Debug)]
pub struct TakeAPause;

/// Somebody leaves the conversation from the pause.
#[derive(Event, Clone, Copy, Debug)]
pub struct LeaveConversation;

/// A button that opens the pause.
#[derive(Component, Clone, Copy, Default, Debug)]
pub struct PauseButton;

/// Where the organisation's support card is kept, if anything is kept.
#[derive(Resource, Clone, Default, Debug)]
pub struct CardFolder(pub Option<PathBuf>);

/// The ways out of the pause.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
enum WayOut {
    GoOn,
    LeaveConversation,
    CloseWindow,
}

/// The button for a page's last row.
pub fn pause_button(words: &Words) -> impl Bundle + use<> {
    (quiet(words.get("pause-take")), PauseButton)
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<CardFolder>()
        .add_systems(Update, (ask_by_key, breath::breathe))
        .add_observer(ask_by_button)
        .add_observer(open)
        .add_observer(take_way_out)
        .add_observer(breath::set_pace);
}

fn ask_by_key(mut keys: MessageReader<KeyCommand>, mut commands: Commands) {
    if keys.read().filter(|key| **key == KeyCommand::Pause).count() > 0 {
        commands.trigger(TakeAPause);
    }
}

fn ask_by_button(press: On<Activate>, buttons: Query<(), With<PauseButton>>, mut commands: Commands) {
    if buttons.contains(press.entity) {
        commands.trigger(TakeAPause);
    }
}

fn open(
    _: On<TakeAPause>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    folder: Res<CardFolder>,
    session: Option<Res<Session>>,
    screen: Res<State<Screen>>,
    mut overlays: Overlays,
) {
    let talking = *screen.get() == Screen::Conversation && session.is_some_and(|one| !one.conversation().is_over());
    let comfort = words.get(if talking { "pause-comfort" } else { "pause-comfort-anywhere" });
    let heading = words.get("pause-title");
    let ways = [
        Some((WayOut::GoOn, "pause-go-on")),
        talking.then_some((WayOut::LeaveConversation, "pause-leave")),
        Some((WayOut::CloseWindow, "pause-close")),
    ];
    let ways: Vec<_> = ways.into_iter().flatten().map(|(way, key)| (way, words.get(key))).collect();
    let breathing = breath::breath(&words, preferences.reduced_motion);
    let support = card::card(folder.0.as_deref(), &words);
    overlays.lay(heading.clone(), move |page| {
        let centred = TextLayout::new(Justify::Center, LineBreak::WordOrCharacter);
        page.spawn(title(heading)).insert(centred);
        page.spawn(body(comfort)).insert(centred);
        page.spawn(breathing);
        page.spawn(boxed(way_row())).with_children(|row| {
            for (way, label) in ways {
                match way {
                    WayOut::GoOn => row.spawn((primary(label), way, AutoFocus)),
                    _ => row.spawn((quiet(label), way)),
                };
            }
        });
        page.spawn(support);
    });
}

fn way_row() -> Node {
    Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::MEDIUM),
        row_gap: px(space::SMALL),
        ..default()
    }
}

fn take_way_out(
    press: On<Activate>,
    ways: Query<&WayOut>,
    mut overlays: Overlays,
    mut exits: MessageWriter<AppExit>,
    mut commands: Commands,
) {
    let Ok(way) = ways.get(press.entity) else {
        return;
    };
    overlays.close();
    match way {
        WayOut::GoOn => {}
        WayOut::LeaveConversation => commands.trigger(LeaveConversation),
        // Every reply is kept as it is given, so there is nothing to do first.
        WayOut::CloseWindow => {
            exits.write(AppExit::Success);
        }
    }
}
