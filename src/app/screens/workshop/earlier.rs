//! Earlier workshops: their results to be saved, and each to be deleted.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::shelf::Records;
use super::super::super::theme::space;
use super::super::super::widgets::button::{ButtonLook, named_button};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::layout::{column, row};
use super::super::super::widgets::text::label;
use super::super::super::words::Words;
use super::Redraw;
use super::prepare::Facts;
use super::save::{file_name, save};
use super::stage::Say;
use crate::journal::{WorkshopId, day};
use crate::scenario::Wording;
use crate::sheet::Results;
use crate::texts::Texts;

pub(super) fn spawn(page: &mut ChildSpawnerCommands, words: &Texts, records: &Records) {
    if records.journal.workshops().is_ok_and(|workshops| !workshops.is_empty()) {
        page.spawn(disclosure(words.get("present-earlier"), Folding::Aside)).observe(list);
    }
}

fn list(opened: On<Opened>, words: Res<Words>, records: Res<Records>, mut commands: Commands) {
    let workshops = records.journal.workshops().unwrap_or_default();
    commands.entity(opened.panel).with_children(|list| {
        for kept in workshops {
            let values = [("title", kept.started.title.clone().into()), ("number", kept.id.number().into())];
            let name = words.with("present-workshop", &values);
            list.spawn(column(space::HAIR)).with_children(|item| {
                item.spawn(label(name.clone()));
                item.spawn(row(space::SMALL)).with_children(|ways| spawn_ways(ways, &words, kept.id, &name));
            });
        }
    });
}

fn spawn_ways(ways: &mut ChildSpawnerCommands, words: &Texts, id: WorkshopId, workshop: &str) {
    let named = |key: &str| {
        let does = words.get(key);
        let name = format!("{does}: {workshop}");
        named_button(ButtonLook::Quiet, does, name)
    };
    for (key, ending) in [("present-save-page", "html"), ("present-save-table", "csv")] {
        ways.spawn(named(key)).observe(move |_: On<Activate>, facts: Facts, mut commands: Commands| {
            commands.trigger(Say(saved(&facts, id, ending)));
        });
    }
    ways.spawn(named("present-delete")).observe(move |_: On<Activate>, facts: Facts, mut commands: Commands| {
        let said = match facts.records.journal.forget_workshop(id) {
            Ok(()) => facts.words.get("present-deleted"),
            Err(error) => facts.words.tell(&error),
        };
        commands.trigger(Redraw);
        commands.queue(move |world: &mut World| world.trigger(Say(said)));
    });
}

/// Saves the results of an earlier workshop as they were, from the texts that were kept with it.
fn saved(facts: &Facts, id: WorkshopId, ending: &str) -> String {
    let (kept, events) = match facts.records.journal.load_workshop(id) {
        Ok(loaded) => loaded,
        Err(error) => return facts.words.tell(&error),
    };
    let Some(script) = kept.script() else { return facts.words.get("present-cannot-read") };
    let wording = Wording::of(script.scenario(), None);
    let room = kept.room(script, events);
    let when = day(kept.began).ok();
    let results = Results { texts: &facts.words, wording: &wording, room: &room, when: when.as_deref() };
    let name = file_name(&kept.started.scenario, &format!("workshop-{}", id.number()), ending);
    save(&facts.records.journal, &name, &facts.words, |file| results.save(file))
}
