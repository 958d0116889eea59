//! What was said and happened, to be read aloud.

use bevy::prelude::*;

use super::super::super::theme::{Fill, Stroke, Token, TypeStyle, corner, space};
use super::super::super::widgets::layout::{boxed, rest};
use super::super::super::widgets::likeness::likeness;
use super::super::super::widgets::rich::{Voice, rich};
use super::super::super::widgets::text::{title, words};
use super::Told;
use crate::scenario::{Line, Showing};
use crate::texts;

/// The side of the portrait, in pixels.
const PORTRAIT: f32 = 220.0;

const NARRATION: Voice = Voice { style: TypeStyle::StageAside, stress: TypeStyle::Stage, ink: Token::Muted };
const SPEECH: Voice = Voice { style: TypeStyle::Stage, stress: TypeStyle::StageAside, ink: Token::OnBubbleTheirs };

/// The last reply, the person, and all they said since.
pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(conversation) = told.conversation() else { return spawn_question(parent, told) };
    if let Some(reply) = conversation.replies().last() {
        spawn_given(parent, &told.reply(told.script().choice(reply.turn, reply.choice)));
    }
    let node = Node { column_gap: px(space::LARGE), align_items: AlignItems::FlexStart, ..default() };
    parent.spawn(boxed(node)).with_children(|place| {
        spawn_face(place, told, conversation.scene().showing);
        place.spawn(rest(space::MEDIUM)).with_children(|lines| {
            if let Some(reply) = conversation.replies().last() {
                spawn_lines(lines, told, &told.script().choice(reply.turn, reply.choice).reacts);
            }
            for arrival in conversation.scene().arrivals {
                let telling = told.script().telling(*arrival);
                if let Some(scene) = telling.scene {
                    lines.spawn(rich(&told.hosted.wording.fill(scene), NARRATION));
                }
                spawn_lines(lines, told, telling.says);
            }
        });
    });
    if let Some(ending) = conversation.scene().ending {
        parent.spawn(title(told.plain(&ending.title)));
        for question in &ending.reflect {
            parent.spawn(words(told.plain(question), TypeStyle::Stage, Token::Text));
        }
    }
}

/// What was said last, so that the vote has its question above it.
pub(super) fn spawn_short(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(conversation) = told.conversation() else { return spawn_question(parent, told) };
    let arrivals = conversation.scene().arrivals.iter().rev();
    let telling = arrivals.map(|arrival| told.script().telling(*arrival)).find(|telling| !telling.says.is_empty());
    if let Some(line) = telling.and_then(|telling| telling.says.last()) {
        spawn_lines(parent, told, std::slice::from_ref(line));
    }
}

/// What is to be calibrated: what was said before, and the reply.
fn spawn_question(parent: &mut ChildSpawnerCommands, told: &Told) {
    let Some(question) = told.room().agenda().question() else {
        parent.spawn(title(told.get("present-calibrated")));
        return;
    };
    let turn = told.script().turn(question.turn);
    if let Some(scene) = &turn.scene {
        parent.spawn(rich(&told.hosted.wording.fill(scene), NARRATION));
    }
    spawn_lines(parent, told, &turn.says);
    spawn_given(parent, &told.reply(told.script().choice(question.turn, question.choice)));
}

/// A reply that was given, in the trainee's bubble.
fn spawn_given(parent: &mut ChildSpawnerCommands, reply: &str) {
    let node = Node {
        align_self: AlignSelf::FlexEnd,
        max_width: percent(86),
        padding: UiRect::axes(px(24), px(16)),
        border_radius: BorderRadius { top_right: px(4), ..BorderRadius::all(px(corner::LARGE)) },
        flex_direction: FlexDirection::Column,
        ..default()
    };
    parent.spawn((boxed(node), Fill(Token::BubbleYours))).with_children(|bubble| {
        bubble.spawn(words(reply, TypeStyle::Ballot, Token::OnBubbleYours));
    });
}

fn spawn_face(parent: &mut ChildSpawnerCommands, told: &Told, showing: Showing) {
    let person = &told.script().scenario().person;
    let feeling = told.get(texts::feeling_key(showing.feeling));
    let said = told.with("portrait", &[("name", person.name.clone().into()), ("feeling", feeling.into())]);
    parent.spawn(likeness(person.portrait.clone(), showing, PORTRAIT, said));
}

fn spawn_lines(parent: &mut ChildSpawnerCommands, told: &Told, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let node = Node {
        flex_direction: FlexDirection::Column,
        align_self: AlignSelf::FlexStart,
        max_width: percent(100),
        row_gap: px(space::SMALL),
        padding: UiRect::axes(px(26), px(18)),
        border: UiRect::all(px(1)),
        border_radius: BorderRadius { top_left: px(4), ..BorderRadius::all(px(corner::LARGE)) },
        ..default()
    };
    parent.spawn((boxed(node), Fill(Token::BubbleTheirs), Stroke(Token::Line))).with_children(|bubble| {
        let mut speaker = None;
        for line in lines {
            let name = &*told.script().scenario().speaker(line).name;
            if speaker != Some(name) {
                bubble.spawn(words(name, TypeStyle::Heading, Token::OnBubbleTheirs));
                speaker = Some(name);
            }
            bubble.spawn(rich(&told.hosted.wording.fill(&line.text), SPEECH));
        }
    });
}
