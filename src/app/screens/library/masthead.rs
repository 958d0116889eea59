//! The band at the top: what this is, who practises, and the ways to the other screens.

use accesskit::Role;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::named;
use super::super::super::shelf::Records;
use super::super::super::theme::{Fill, Token, TypeStyle, space};
use super::super::super::widgets::button::{ButtonLook, named_button};
use super::super::super::widgets::layout::{boxed, row};
use super::super::super::widgets::text::drawn;
use super::super::super::words::Words;
use super::super::Screen;
use super::super::pause::PauseButton;
use super::super::people::who;

pub(super) fn masthead(words: &Words, records: &Records) -> impl Bundle + use<> {
    let who = who(records, words);
    let people = words.with("people-button", &[("name", who.clone().into())]);
    (
        Node {
            padding: UiRect::axes(px(space::PAGE), px(14)),
            align_items: AlignItems::Center,
            flex_wrap: FlexWrap::Wrap,
            column_gap: px(space::MEDIUM),
            row_gap: px(space::SMALL),
            flex_shrink: 0.0,
            ..default()
        },
        Fill(Token::Masthead),
        named(Role::Banner, format!("{}. {}", words.get("product"), words.get("tagline"))),
        children![
            drawn(words.get("product"), TypeStyle::Title, Token::OnMasthead),
            (
                // As wide as its words, so that it takes a line of its own before it is squeezed.
                boxed(Node { flex_direction: FlexDirection::Column, flex_grow: 1.0, ..default() }),
                children![drawn(words.get("tagline"), TypeStyle::Small, Token::OnMastheadMuted)],
            ),
            (
                row(space::SMALL),
                children![
                    (
                        named_button(ButtonLook::Masthead, who, people),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::People);
                        }),
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("progress"), words.get("progress")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::Progress);
                        }),
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("action-pause"), words.get("action-pause")),
                        PauseButton
                    ),
                    (
                        named_button(ButtonLook::Masthead, words.get("settings"), words.get("settings")),
                        bevy::ui_widgets::observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| {
                            next.set(Screen::Settings);
                        }),
                    ),
                ],
            ),
        ],
    )
}
