//! What the coach says: what a reply was worth, and how the gauges stand.

use accesskit::Role;
use bevy::prelude::*;

use super::super::super::accessibility::{container, named};
use super::super::super::session::Session;
use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::{boxed, row};
use super::super::super::widgets::marks::{Mark, level_tokens, mark, part_chip};
use super::super::super::widgets::meter::{Meter, meter};
use super::super::super::widgets::rich::{Voice, rich};
use super::super::super::widgets::text::{Tone, chip, drawn, label, tinted_chip};
use super::super::super::words::Words;
use super::exchange::Verdict;
use crate::play::Conversation;
use crate::rubric::{Part, Parts};
use crate::scenario::Gauge;
use crate::texts::{gauge_key, landing_key, level_key, part_key};

/// Which gauge a meter shows.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct GaugeMeter(Gauge);

/// The box of a meter.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct GaugeBox;

/// Says what a reply was worth, under it.
pub(super) fn spawn_verdict(parent: &mut ChildSpawnerCommands, verdict: &Verdict, words: &Words) {
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_self: AlignSelf::FlexEnd,
        max_width: percent(88),
        margin: UiRect::bottom(px(space::SMALL)),
        padding: UiRect::axes(px(18), px(12)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius::all(px(corner::MEDIUM)),
        row_gap: px(space::SMALL),
        ..default()
    };
    parent.spawn((node, Fill(Token::Raised), Stroke(Token::Line), container())).with_children(|card| {
        card.spawn(row(space::SMALL)).with_children(|line| {
            let level = words.get(level_key(&verdict.worth));
            if verdict.worth.neutral {
                line.spawn(chip(level, Tone::Plain));
                line.spawn(label(words.get("counts-for-nothing")));
                return;
            }
            let (ink, tint) = level_tokens(verdict.worth.level);
            line.spawn(tinted_chip(level, tint, ink));
            for part in [Part::Head, Part::Heart, Part::Hand] {
                spawn_part(line, part, has(verdict.worth.parts, part), words);
            }
            let landing = words.get(landing_key(verdict.landing));
            line.spawn(label(words.with("coach-landing", &[("landing", landing.into())])));
        });
        if let Some(because) = &verdict.because {
            card.spawn(rich(because, Voice::upright(Token::Text)));
        }
    });
}

/// A part that the reply gives, or an empty ring and its word: read as "not in this reply".
fn spawn_part(parent: &mut ChildSpawnerCommands, part: Part, given: bool, words: &Words) {
    let word = words.get(part_key(part));
    if given {
        parent.spawn(part_chip(part, word));
        return;
    }
    let node = Node {
        align_items: AlignItems::Center,
        padding: UiRect::axes(px(6), px(3)),
        column_gap: px(space::HAIR + 2.0),
        ..default()
    };
    let without = words.with("coach-without", &[("part", word.clone().into())]);
    parent.spawn((
        node,
        named(Role::Label, without),
        children![mark(Mark::Ring, 0.8, Token::Muted), drawn(word, TypeStyle::Small, Token::Muted)],
    ));
}

fn has(parts: Parts, part: Part) -> bool {
    parts.iter().any(|one| one == part)
}

/// The gauges as they stand.
pub(super) fn spawn_gauges(parent: &mut ChildSpawnerCommands, conversation: &Conversation, words: &Words) {
    for gauge in Gauge::ALL {
        let value = conversation.mood().gauge(gauge);
        let name = words.get(gauge_key(gauge, conversation.script().scenario().is_good_news()));
        parent.spawn((
            boxed(Node::default()),
            GaugeBox,
            children![(meter(name, value, gauge_token(gauge)), GaugeMeter(gauge))],
        ));
    }
}

const fn gauge_token(gauge: Gauge) -> Token {
    match gauge {
        Gauge::Distress => Token::GaugeDistress,
        Gauge::Trust | Gauge::Energy => Token::GaugeTrust,
        Gauge::Heard => Token::GaugeHeard,
    }
}

/// Brings the meters to where the gauges stand.
pub(super) fn follow_mood(session: Res<Session>, mut meters: Query<(&GaugeMeter, &mut Meter)>) {
    for (gauge, mut meter) in &mut meters {
        meter.set_if_neq(Meter(session.conversation().mood().gauge(gauge.0)));
    }
}
