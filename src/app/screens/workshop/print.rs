//! What a facilitator takes along, saved to be printed.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::super::super::theme::space;
use super::super::super::widgets::button::quiet;
use super::super::super::widgets::layout::{column, row};
use super::super::super::widgets::text::{caption, heading};
use super::prepare::Facts;
use super::save::{file_name, save};
use super::stage::Say;
use crate::scenario::Wording;
use crate::sheet::{Kit, Plan};
use crate::texts::Texts;

pub(super) fn spawn(page: &mut ChildSpawnerCommands, words: &Texts) {
    page.spawn(column(space::SMALL)).with_children(|section| {
        section.spawn(heading(words.get("present-kit")));
        section.spawn(caption(words.get("present-kit-means")));
        section.spawn(row(space::MEDIUM)).with_children(|ways| {
            for (plan, minutes) in [(Plan::FortyFive, 45_usize), (Plan::Ninety, 90)] {
                let label = words.with("present-kit-minutes", &[("minutes", minutes.into())]);
                ways.spawn(quiet(label)).observe(move |_: On<Activate>, facts: Facts, mut commands: Commands| {
                    if let Some(said) = saved(&facts, plan, minutes) {
                        commands.trigger(Say(said));
                    }
                });
            }
        });
    });
}

/// Saves the kit, and says where it is.
fn saved(facts: &Facts, plan: Plan, minutes: usize) -> Option<String> {
    let (entry, scenario) = facts.picked()?;
    let script = entry.script(&facts.shelf.rubric)?.ok()?;
    let wording = Wording::of(scenario, None);
    let kit = Kit { texts: &facts.words, wording: &wording, script: &script, plan };
    let name = file_name(&entry.key, &format!("kit-{minutes}"), "html");
    Some(save(&facts.records.journal, &name, &facts.words, |file| kit.save(file)))
}
