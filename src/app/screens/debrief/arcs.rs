//! How the person felt along the way: distress, trust and being heard, reply by reply.

use bevy::prelude::*;

use super::super::super::accessibility::node;
use super::super::super::theme::{Fill, Stroke, Token, corner, space};
use super::super::super::widgets::disclosure::{Folding, Opened, disclosure};
use super::super::super::widgets::plot::{Line, LineLook, plot};
use super::super::super::widgets::text::{body, caption};
use super::Told;
use crate::debrief::Debrief;
use crate::play::Mood;
use crate::scenario::Gauge;
use crate::texts::gauge_key;

/// The gauges of the person, and how each is drawn.
const GAUGES: [(Gauge, LineLook); 3] = [
    (Gauge::Distress, LineLook::Solid(Token::GaugeDistress)),
    (Gauge::Trust, LineLook::Dashed(Token::GaugeTrust)),
    (Gauge::Heard, LineLook::Dotted(Token::GaugeHeard)),
];

pub(super) fn spawn_folded(page: &mut ChildSpawnerCommands, told: &Told, debrief: &Debrief<'_>) {
    if debrief.arc.len() > 1 {
        page.spawn(disclosure(told.about_person("debrief-arcs"), Folding::Section)).observe(unfold);
    }
}

fn unfold(opened: On<Opened>, told: Told, mut commands: Commands) {
    let debrief = told.debrief();
    let course = GAUGES.map(|(gauge, _)| course(&told, &debrief, gauge)).join(" ");
    let lines = GAUGES.map(|(gauge, look)| Line {
        name: name(&told, gauge),
        values: debrief.arc.iter().map(|mood| mood.gauge(gauge)).collect(),
        look,
    });
    let sheet = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(space::MEDIUM),
        padding: UiRect::all(px(space::LARGE)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(corner::LARGE)),
        ..default()
    };
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn((sheet, Fill(Token::Raised), Stroke(Token::Line), node(accesskit::Role::Figure))).with_children(
            |sheet| {
                sheet.spawn(body(course));
                sheet.spawn(plot(told.about_person("debrief-arcs"), told.get("debrief-start"), lines.to_vec()));
                sheet.spawn(caption(told.get("debrief-arcs-teaching")));
                sheet.spawn(disclosure(told.get("debrief-arcs-numbers"), Folding::Aside)).observe(unfold_numbers);
            },
        );
    });
}

/// The course of a gauge in a sentence.
fn course(told: &Told, debrief: &Debrief<'_>, gauge: Gauge) -> String {
    let value = |mood: Option<&Mood>| mood.map_or(0, |mood| mood.gauge(gauge));
    let (first, last) = (value(debrief.arc.first()), value(debrief.arc.last()));
    let key = match last.cmp(&first) {
        std::cmp::Ordering::Greater => "debrief-arc-rose",
        std::cmp::Ordering::Less => "debrief-arc-fell",
        std::cmp::Ordering::Equal => "debrief-arc-stayed",
    };
    told.with(key, &[("gauge", name(told, gauge).into()), ("first", first.into()), ("last", last.into())])
}

fn name(told: &Told, gauge: Gauge) -> String {
    told.get(gauge_key(gauge, told.script().scenario().is_good_news()))
}

/// The same as a list: how the gauges stood at the start and after every reply.
fn unfold_numbers(opened: On<Opened>, told: Told, mut commands: Commands) {
    let debrief = told.debrief();
    let list = Node { flex_direction: FlexDirection::Column, row_gap: px(space::HAIR), ..default() };
    commands.entity(opened.panel).with_children(|panel| {
        panel.spawn((list, node(accesskit::Role::List))).with_children(|list| {
            for (reply, mood) in debrief.arc.iter().enumerate() {
                let item = Node { flex_direction: FlexDirection::Column, ..default() };
                list.spawn((item, node(accesskit::Role::ListItem), children![body(standing(&told, reply, mood))]));
            }
        });
    });
}

/// How the gauges stood after so many replies.
fn standing(told: &Told, replies: usize, mood: &Mood) -> String {
    let when = match replies {
        0 => told.get("debrief-at-the-start"),
        number => told.with("debrief-after-reply", &[("number", number.into())]),
    };
    let gauges = GAUGES.map(|(gauge, _)| format!("{} {}", name(told, gauge), mood.gauge(gauge)));
    format!("{when}: {}", gauges.join(" · "))
}
