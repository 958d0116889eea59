//! What the room talks about: the author's question first, then ones that fit every turn.

use bevy::prelude::*;

use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::widgets::layout::{column, panel};
use super::super::super::widgets::text::words;
use super::Told;

/// How many questions are shown at once: more would be read and not talked about.
const AT_ONCE: usize = 3;

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(round) = told.round() else { return };
    let own = told.script().turn(round.turn).discuss.as_deref().map(|question| told.plain(question));
    let general = told.words.discussion();
    // Every further vote brings other questions.
    let from = (round.number as usize).wrapping_mul(AT_ONCE - 1);
    let further = general.iter().cycle().skip(from % general.len().max(1)).take(AT_ONCE).cloned();
    parent.spawn(panel(Token::AccentSoft)).with_children(|panel| {
        panel.spawn(column(space::MEDIUM)).with_children(|list| {
            for question in own.into_iter().chain(further).take(AT_ONCE) {
                list.spawn(words(question, TypeStyle::Stage, Token::Text));
            }
        });
    });
}
