//! A reply: its words, what they show, how they landed, and what the person had said before.

use bevy::prelude::*;

use super::super::super::accessibility::container;
use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::{boxed, column, rest, row};
use super::super::super::widgets::marked_text::marked_text;
use super::super::super::widgets::marks::{Mark, level_tokens, mark, part_chip, part_tokens};
use super::super::super::widgets::rich::{Voice, rich};
use super::super::super::widgets::text::{Tone, body, chip, tinted_chip, words};
use super::Told;
use super::evidence::marked;
use crate::play::Arrival;
use crate::rubric::{Part, Worth};
use crate::scenario::{Choice, Line};
use crate::texts::{facet_key, landing_key, level_key, part_key, slip_key};

/// What the person had said: the lines, each with its speaker, and what happened.
pub(super) fn spawn_lines(parent: &mut ChildSpawnerCommands, told: &Told, arrivals: &[Arrival]) {
    for arrival in arrivals {
        let telling = told.script().telling(*arrival);
        if let Some(scene) = telling.scene {
            parent.spawn(rich(&told.session.wording.fill(scene), Voice::italic(Token::Muted)));
        }
        spawn_bubble(parent, told, telling.says);
    }
}

/// Lines said in one go, in one bubble.
pub(super) fn spawn_bubble(parent: &mut ChildSpawnerCommands, told: &Told, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_self: AlignSelf::FlexStart,
        max_width: percent(100),
        row_gap: px(space::HAIR),
        padding: UiRect::axes(px(18), px(12)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius { top_left: px(4), ..BorderRadius::all(px(corner::LARGE)) },
        ..default()
    };
    parent.spawn((node, Fill(Token::BubbleTheirs), Stroke(Token::Line), container())).with_children(|bubble| {
        let mut speaker = None;
        for line in lines {
            let name = &*told.script().scenario().speaker(line).name;
            if speaker != Some(name) {
                bubble.spawn(words(name, TypeStyle::Label, Token::OnBubbleTheirs));
                speaker = Some(name);
            }
            bubble.spawn(rich(&told.session.wording.fill(&line.text), Voice::upright(Token::OnBubbleTheirs)));
        }
    });
}

/// The reply's words with their evidence marked: what is done, then what is said.
pub(super) fn spawn_words(parent: &mut ChildSpawnerCommands, told: &Told, choice: &Choice, worth: &Worth) {
    for (text, style) in [(&choice.does, TypeStyle::Emphasis), (&choice.say, TypeStyle::Body)] {
        if let Some(text) = text {
            parent.spawn(marked_text(marked(told, text, choice, worth), style, Token::Text));
        }
    }
}

/// How far it landed (0 to 3), its level, and head, heart and hand, in a row.
pub(super) fn spawn_verdict(parent: &mut ChildSpawnerCommands, told: &Told, worth: &Worth, landing: u8) {
    parent.spawn(row(space::SMALL)).with_children(|line| {
        let level = told.get(level_key(worth));
        if worth.neutral {
            line.spawn(chip(level, Tone::Plain));
            return;
        }
        line.spawn(landing_chip(landing, told.get(landing_key(landing))));
        let (strong, tint) = level_tokens(worth.level);
        line.spawn(tinted_chip(level, tint, strong));
        for part in worth.parts.iter() {
            line.spawn(part_chip(part, told.get(part_key(part))));
        }
    });
    if worth.neutral {
        parent.spawn(words(told.get("counts-for-nothing"), TypeStyle::Small, Token::Muted));
    }
}

/// How far a reply landed: three places, as many filled as it landed, and the word.
fn landing_chip(landing: u8, word: String) -> impl Bundle {
    let places = (0..3).map(move |place| if place < landing { Mark::Circle } else { Mark::Ring });
    (
        Node {
            align_items: AlignItems::Center,
            padding: UiRect::axes(px(10), px(3)),
            border_radius: BorderRadius::all(px(999)),
            column_gap: px(2),
            max_width: percent(100),
            ..default()
        },
        Fill(Token::AccentSoft),
        container(),
        Children::spawn((
            SpawnIter(places.map(|place| mark(place, 0.62, Token::Accent))),
            Spawn((
                boxed(Node { margin: UiRect::left(px(space::HAIR)), ..default() }),
                children![words(word, TypeStyle::Small, Token::Accent)],
            )),
        )),
    )
}

/// What its words show and what slipped into them, a line each, with the words quoted.
pub(super) fn spawn_evidence(parent: &mut ChildSpawnerCommands, told: &Told, choice: &Choice, worth: &Worth) {
    if choice.shows.is_empty() && choice.slips.is_empty() {
        return;
    }
    parent.spawn(column(space::HAIR)).with_children(|list| {
        for evidence in &choice.shows {
            let parts = told.script().rubric().parts_shown(evidence.kind, worth);
            let what = told.get(facet_key(evidence.kind));
            let sign = parts.is_empty().then_some((Mark::Circle, Token::Accent));
            spawn_point(list, parts, sign, quoted(told, "debrief-shows", &what, &evidence.phrase));
        }
        for evidence in &choice.slips {
            let what = told.get(slip_key(evidence.kind));
            let sign = Some((Mark::Stumble, Token::Warm));
            spawn_point(list, &[], sign, quoted(told, "debrief-slip", &what, &evidence.phrase));
        }
    });
}

fn quoted(told: &Told, key: &str, what: &str, phrase: &str) -> String {
    told.with(key, &[("what", what.into()), ("phrase", told.plain(phrase).into())])
}

fn spawn_point(list: &mut ChildSpawnerCommands, parts: &[Part], sign: Option<(Mark, Token)>, sentence: String) {
    list.spawn(boxed(Node { column_gap: px(space::SMALL), ..default() })).with_children(|point| {
        let node = Node { column_gap: px(2), padding: UiRect::top(px(3)), flex_shrink: 0.0, ..default() };
        point.spawn(boxed(node)).with_children(|marks| {
            for part in parts {
                marks.spawn(mark((*part).into(), 1.0, part_tokens(*part).0));
            }
            if let Some((sign, color)) = sign {
                marks.spawn(mark(sign, 1.0, color));
            }
        });
        point.spawn((rest(0.0), children![words(sentence, TypeStyle::Small, Token::Text)]));
    });
}

/// Why: the author's reason.
pub(super) fn spawn_because(parent: &mut ChildSpawnerCommands, told: &Told, choice: &Choice) {
    if let Some(because) = &choice.because {
        parent.spawn(body(told.plain(because)));
    }
}

/// What went on in the person, unsaid.
pub(super) fn spawn_felt(parent: &mut ChildSpawnerCommands, told: &Told, choice: &Choice) {
    let Some(felt) = &choice.felt else { return };
    let node = Node {
        flex_direction: FlexDirection::Column,
        padding: UiRect::left(px(space::MEDIUM)),
        border: UiRect::left(px(3)),
        ..default()
    };
    parent.spawn((boxed(node), Stroke(Token::Warm))).with_children(|thought| {
        thought.spawn(words(told.about_person("debrief-felt"), TypeStyle::Small, Token::Muted));
        let felt = told.with("debrief-quote", &[("words", told.session.wording.fill(felt).into())]);
        thought.spawn(rich(&felt, Voice::italic(Token::Text)));
    });
}
