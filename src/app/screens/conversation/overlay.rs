//! Pages that lie over the conversation: a pause, and the question whether to leave.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{AutoFocus, FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::LineBreak;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::named;
use super::super::super::input::KeyCommand;
use super::super::super::session::Session;
use super::super::super::shelf::Notices;
use super::super::super::theme::{Fill, Token, space};
use super::super::super::wake::Wake;
use super::super::super::widgets::button::{primary, quiet};
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::scroll::scroll_area;
use super::super::super::widgets::text::{body, title};
use super::super::super::words::{Preferences, Words};
use super::super::Screen;
use super::actions::leave;
use super::breath::breath;

/// How wide the words of a page are, in pixels at most.
const PAGE_WIDTH: f32 = 640.0;

/// A page over the conversation, and what had the keyboard before.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Overlay {
    before: Option<Entity>,
}

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

/// The screen, to put pages on.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Ground;

/// Opens a page, unless one is open.
pub(super) fn open(
    page: On<Page>,
    ground: Query<Entity, With<Ground>>,
    overlays: Query<(), With<Overlay>>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    mut focus: ResMut<InputFocus>,
    mut wake: ResMut<Wake>,
    mut commands: Commands,
) {
    let Some(ground) = ground.iter().next().filter(|_| overlays.is_empty()) else {
        return;
    };
    let (heading, comfort, go_on, go) = match *page {
        Page::Pause => ("pause-title", "pause-comfort", "pause-go-on", "pause-leave"),
        Page::Leave => ("leave-title", "leave-comfort", "leave-stay", "leave-go"),
    };
    let content = Node {
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Stretch,
        align_self: AlignSelf::Center,
        width: percent(100),
        max_width: px(PAGE_WIDTH),
        margin: UiRect::vertical(auto()),
        padding: UiRect::all(px(space::LARGE)),
        row_gap: px(space::LARGE),
        ..default()
    };
    let ways = Node {
        flex_wrap: FlexWrap::Wrap,
        justify_content: JustifyContent::Center,
        column_gap: px(space::MEDIUM),
        row_gap: px(space::SMALL),
        ..default()
    };
    let mut overlay = commands.spawn((
        Overlay { before: focus.get() },
        Node {
            position_type: PositionType::Absolute,
            width: percent(100),
            height: percent(100),
            flex_direction: FlexDirection::Column,
            ..default()
        },
        GlobalZIndex(10),
        Fill(Token::Surface),
        TabGroup::modal(),
        modal(words.get(heading)),
        ChildOf(ground),
    ));
    overlay.with_children(|overlay| {
        let words_of_page = (
            boxed(content),
            Children::spawn(SpawnWith({
                let (title_text, comfort_text) = (words.get(heading), words.get(comfort));
                let (go_on_text, go_text) = (words.get(go_on), words.get(go));
                let breathing = (*page == Page::Pause).then(|| breath(&words, preferences.reduced_motion));
                move |page: &mut ChildSpawner| {
                    let centred = TextLayout::new(Justify::Center, LineBreak::WordOrCharacter);
                    page.spawn(title(title_text)).insert(centred);
                    page.spawn(body(comfort_text)).insert(centred);
                    if let Some(breathing) = breathing {
                        page.spawn(breathing);
                    }
                    page.spawn(boxed(ways)).with_children(|ways| {
                        ways.spawn((primary(go_on_text), WayOut::GoOn, AutoFocus));
                        ways.spawn((quiet(go_text), WayOut::Leave));
                    });
                }
            })),
        );
        overlay.spawn(scroll_area(words.get(heading), words_of_page));
    });
    focus.clear();
    wake.settle();
}

fn modal(name: String) -> AccessibilityNode {
    let mut node = named(Role::Dialog, name);
    node.set_modal();
    node
}

/// Escape, P, and Enter where nothing has the focus, lead back into the conversation.
pub(super) fn close_by_key(
    mut keys: MessageReader<KeyCommand>,
    overlays: Query<(Entity, &Overlay)>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    let back = |key: &KeyCommand| matches!(key, KeyCommand::Menu | KeyCommand::Pause | KeyCommand::GoOn);
    if keys.read().filter(|key| back(key)).count() == 0 {
        return;
    }
    for (entity, overlay) in &overlays {
        close(entity, overlay, &mut focus, &mut commands);
    }
}

fn close(entity: Entity, overlay: &Overlay, focus: &mut InputFocus, commands: &mut Commands) {
    commands.entity(entity).despawn();
    match overlay.before {
        Some(before) => focus.set(before, FocusCause::Pressed),
        None => focus.clear(),
    }
}

/// The buttons of a page.
pub(super) fn take_way_out(
    press: On<Activate>,
    ways: Query<&WayOut>,
    overlays: Query<(Entity, &Overlay)>,
    session: Option<ResMut<Session>>,
    mut notices: ResMut<Notices>,
    mut focus: ResMut<InputFocus>,
    mut next: ResMut<NextState<Screen>>,
    mut commands: Commands,
) {
    let Ok(way) = ways.get(press.entity) else {
        return;
    };
    for (entity, overlay) in &overlays {
        close(entity, overlay, &mut focus, &mut commands);
    }
    if let (WayOut::Leave, Some(mut session)) = (way, session) {
        leave(&mut session, &mut notices, &mut commands, &mut next);
    }
}
