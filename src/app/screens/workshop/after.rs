//! What is left when it is over: thanks, and the results as a page and as a table.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::room::Hosted;
use super::super::super::shelf::Records;
use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::widgets::button::{ButtonLook, named_button, quiet};
use super::super::super::widgets::layout::row;
use super::super::super::widgets::text::{title, words};
use super::super::super::words::Words;
use super::super::Screen;
use super::Told;
use super::save::{file_name, save};
use super::stage::Say;
use crate::sheet::Results;

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    parent.spawn(title(told.get("present-thanks")));
    parent.spawn(words(told.get("present-what-is-left"), TypeStyle::Stage, Token::Text));
    parent.spawn(row(space::MEDIUM)).with_children(|ways| {
        for (key, ending, look) in
            [("present-save-page", "html", ButtonLook::Primary), ("present-save-table", "csv", ButtonLook::Quiet)]
        {
            let save_results = move |_: On<Activate>,
                                     hosted: Res<Hosted>,
                                     records: Res<Records>,
                                     words: Res<Words>,
                                     mut commands: Commands| {
                let results = Results { texts: &words, wording: &hosted.wording, room: hosted.room(), when: None };
                let name = file_name(&hosted.scenario, hosted.code.as_str(), ending);
                let said = save(&records.journal, &name, &words, |file| results.save(file));
                commands.trigger(Say(said));
            };
            ways.spawn(named_button(look, told.get(key), told.get(key))).observe(save_results);
        }
        ways.spawn(quiet(told.get("back-to-library")))
            .observe(|_: On<Activate>, mut next: ResMut<NextState<Screen>>| next.set(Screen::Library));
    });
}
