//! The page of all keys, over any screen.

use accesskit::Role;
use bevy::input_focus::AutoFocus;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::accessibility::named;
use super::super::input::{Cue, KeyCommand, LetterKeys};
use super::super::theme::space;
use super::super::theme::{Token, TypeStyle};
use super::super::widgets::action::key_cap;
use super::super::widgets::button::primary;
use super::super::widgets::layout::{boxed, rest};
use super::super::widgets::text::{caption, drawn, title};
use super::super::words::Words;
use super::Screen;
use super::overlay::Overlays;

/// Somebody wants to see all keys.
#[derive(Event, Clone, Copy, Debug)]
pub struct ShowKeys;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, ask_by_key).add_observer(show);
}

fn ask_by_key(mut keys: MessageReader<KeyCommand>, mut commands: Commands) {
    if keys.read().filter(|key| **key == KeyCommand::Help).count() > 0 {
        commands.trigger(ShowKeys);
    }
}

fn show(
    _: On<ShowKeys>,
    words: Res<Words>,
    letters: Res<LetterKeys>,
    screen: Res<State<Screen>>,
    mut overlays: Overlays,
) {
    let keys = all_keys(&words, &letters, *screen.get() == Screen::Workshop);
    let [heading, list, letters_off, close] =
        ["keys", "keys-list", "keys-letters-off", "keys-close"].map(|key| words.get(key));
    let letters_off = (!letters.on).then_some(letters_off);
    overlays.lay(heading.clone(), move |page| {
        page.spawn(title(heading));
        let node = Node { flex_direction: FlexDirection::Column, row_gap: px(space::SMALL), ..default() };
        page.spawn((node, named(Role::List, list))).with_children(|list| {
            for (caps, does) in keys {
                spawn_key(list, caps, does);
            }
        });
        if let Some(letters_off) = letters_off {
            page.spawn(caption(letters_off));
        }
        page.spawn(boxed(Node::default())).with_children(|ways| {
            ways.spawn((primary(close), AutoFocus)).observe(|_: On<Activate>, mut overlays: Overlays| overlays.close());
        });
    });
}

/// The keys and what they do, in the order in which they are needed; those for leading a room only where one is led.
fn all_keys(words: &Words, letters: &LetterKeys, leads: bool) -> Vec<(Vec<String>, String)> {
    let key = |key: &str| words.get(key);
    let signs = |signs: &[&str]| signs.iter().map(|sign| (*sign).to_owned()).collect::<Vec<_>>();
    let mut keys = vec![
        (signs(&["1 – 9"]), key("keys-choose")),
        (vec![key("key-enter"), key("key-space")], key("keys-go-on")),
        (vec![key("key-tab")], key("keys-walk")),
        (vec![key("key-backspace")], key("keys-back")),
    ];
    for (letter, command) in letters.letters.iter().filter(|_| letters.on) {
        let does = match command {
            KeyCommand::Cue(_) if !leads => continue,
            KeyCommand::History | KeyCommand::Hint | KeyCommand::ReadAloud if leads => continue,
            KeyCommand::History => "keys-history",
            KeyCommand::Hint => "keys-hint",
            KeyCommand::Pause => "keys-pause",
            KeyCommand::ReadAloud => "keys-read-aloud",
            KeyCommand::Cue(Cue::Levels) => "keys-levels",
            KeyCommand::Cue(Cue::Discuss) => "keys-discuss",
            KeyCommand::Cue(Cue::VoteAgain) => "keys-vote-again",
            KeyCommand::Cue(Cue::FullRound) => "keys-full-round",
            KeyCommand::Cue(Cue::Door) => "keys-door",
            KeyCommand::Cue(Cue::Clock) => "keys-clock",
            _ => continue,
        };
        keys.push((vec![letter.to_uppercase().collect()], key(does)));
    }
    keys.extend([
        (signs(&["+", "−"]), key("keys-size")),
        (vec![key("key-escape")], key("keys-leave")),
        (signs(&["F11"]), key("keys-full-screen")),
        (signs(&["F1"]), key("keys-help")),
    ]);
    keys
}

fn spawn_key(list: &mut ChildSpawner, caps: Vec<String>, does: String) {
    let node = Node { align_items: AlignItems::Center, column_gap: px(space::MEDIUM), ..default() };
    let name = format!("{}: {does}", caps.join(", "));
    list.spawn((node, named(Role::ListItem, name))).with_children(|row| {
        let node = Node {
            column_gap: px(space::HAIR),
            flex_basis: percent(32),
            flex_shrink: 0.0,
            flex_wrap: FlexWrap::Wrap,
            ..default()
        };
        row.spawn(boxed(node)).with_children(|place| {
            for cap in caps {
                place.spawn(key_cap(cap));
            }
        });
        row.spawn((rest(0.0), children![drawn(does, TypeStyle::Body, Token::Text)]));
    });
}
