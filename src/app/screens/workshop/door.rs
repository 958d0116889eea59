//! The way in for phones: a picture, an address, a code, how many are in; and what to do when none comes in.

use std::time::Duration;

use accesskit::Role;
use bevy::platform::time::Instant;
use bevy::prelude::*;

use super::super::super::accessibility::{Picture as Alternative, node};
use super::super::super::portrait::Pixels;
use super::super::super::room::Hosted;
use super::super::super::theme::{Token, TypeStyle, space};
use super::super::super::wake::Ticking;
use super::super::super::widgets::layout::{boxed, column, panel, rest};
use super::super::super::widgets::likeness::image_of;
use super::super::super::widgets::text::{heading, title, words};
use super::super::Screen;
use super::stage::Count;
use super::{Redraw, Told};
use crate::host::Picture;
use crate::workshop::Phase;

/// The side of the picture on the screen, in pixels.
const SIDE: f32 = 380.0;
/// How many pixels a module of the picture has, and how many modules stay empty around it (ISO/IEC 18004 asks for 4).
const MODULE: usize = 10;
const QUIET: usize = 4;
/// When no phone has come by for so long, the network may keep them away.
const PATIENCE: Duration = Duration::from_secs(60);

/// The address as a picture, to be drawn.
#[derive(Component, Clone, Debug)]
struct Code(Picture);

/// Since when the picture has been there, and whether help is shown.
#[derive(Component, Clone, Copy, Debug)]
struct Waiting {
    since: Instant,
    helps: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(draw).add_systems(Update, help_after_a_while.run_if(in_state(Screen::Workshop)));
}

pub(super) fn spawn(parent: &mut ChildSpawnerCommands, told: &Told) {
    let scenario = told.script().scenario();
    parent.spawn(title(told.plain(&scenario.title)));
    let Some(door) = told.hosted.door() else {
        parent.spawn(words(told.get("present-hands-only"), TypeStyle::Stage, Token::Text));
        spawn_rules(parent, told);
        return;
    };
    let node = Node { column_gap: px(48), align_items: AlignItems::FlexStart, ..default() };
    parent.spawn(boxed(node)).with_children(|place| {
        if let Some(picture) = Picture::of(&door.url()) {
            place.spawn(code(picture, told.get("present-code-picture")));
        }
        place.spawn(rest(space::MEDIUM)).with_children(|text| {
            text.spawn(words(told.get("present-join"), TypeStyle::Stage, Token::Text));
            text.spawn(words(format!("http://{}", door.address()), TypeStyle::Figures, Token::Accent));
            let code = told.with("present-join-code", &[("code", told.hosted.code.as_str().into())]);
            text.spawn(words(code, TypeStyle::Figures, Token::Text));
            let count = Count::Phones;
            text.spawn((words(count.words(told.room(), &told.words), TypeStyle::Title, Token::Text), count));
            if told.room().is_locked() {
                text.spawn(words(told.get("present-is-locked"), TypeStyle::Ballot, Token::Warm));
            }
            text.spawn((column(space::SMALL), Waiting { since: Instant::now(), helps: false }, Ticking));
        });
    });
    spawn_rules(parent, told);
}

/// What everybody should know before it begins: above all that nobody has to.
fn spawn_rules(parent: &mut ChildSpawnerCommands, told: &Told) {
    let scenario = told.script().scenario();
    for note in &scenario.content_notes {
        let values = [("topic", note.topic.clone().into())];
        parent.spawn(words(told.with("content-note", &values), TypeStyle::Ballot, Token::Text));
    }
    parent.spawn(words(told.get("present-rules"), TypeStyle::Ballot, Token::Text));
}

fn code(picture: Picture, text: String) -> impl Bundle {
    let side = px(SIDE);
    let shape = Node { width: side, height: side, flex_shrink: 0.0, ..default() };
    (Code(picture), ImageNode::default(), shape, Alternative(Some(text)), node(Role::Image))
}

/// Dark on white in every theme: that is what cameras read.
fn draw(added: On<Add, Code>, mut codes: Query<(&Code, &mut ImageNode)>, mut images: ResMut<Assets<Image>>) {
    let Ok((Code(picture), mut node)) = codes.get_mut(added.entity) else { return };
    let side = (picture.size + 2 * QUIET) * MODULE;
    let mut rgba = Vec::with_capacity(side * side * 4);
    for y in 0..side {
        for x in 0..side {
            let module = |pixel: usize| (pixel / MODULE).checked_sub(QUIET);
            let dark = module(x).zip(module(y)).is_some_and(|(x, y)| picture.is_dark(x, y));
            let shade = if dark { 0x10 } else { 0xFF };
            rgba.extend([shade, shade, shade, 0xFF]);
        }
    }
    node.image = images.add(image_of(Pixels { side: u32::try_from(side).unwrap_or_default(), rgba }));
}

/// Says what to do when no phone has come by; takes it back when one does.
fn help_after_a_while(
    hosted: Option<Res<Hosted>>,
    mut waiting: Query<(Entity, &mut Waiting)>,
    words_of: Res<super::super::super::words::Words>,
    mut commands: Commands,
) {
    let Some(hosted) = hosted else { return };
    let Some(door) = hosted.door() else { return };
    for (place, mut waiting) in &mut waiting {
        let reached = door.counts().requests > 0;
        if reached {
            commands.entity(place).remove::<Ticking>();
            if waiting.helps {
                waiting.helps = false;
                commands.trigger(Redraw);
            }
        } else if !waiting.helps && waiting.since.elapsed() >= PATIENCE && hosted.room().phase() == Phase::Lobby {
            waiting.helps = true;
            let port = door.address().port();
            commands.entity(place).with_children(|place| {
                place.spawn(panel(Token::Note)).with_children(|help| {
                    help.spawn(heading(words_of.get("present-nobody-yet")));
                    for key in
                        ["present-help-wifi", "present-help-firewall", "present-help-hotspot", "present-help-port"]
                    {
                        let line = words_of.with(key, &[("port", port.to_string().into())]);
                        help.spawn(words(line, TypeStyle::Body, Token::OnNote));
                    }
                    help.spawn(words(words_of.get("present-help-hands"), TypeStyle::Body, Token::OnNote));
                });
            });
        }
    }
}
