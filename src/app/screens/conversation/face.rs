//! The person's face. It follows the feeling, and rests when it has arrived.

use accesskit::Role;
use bevy::image::Image;
use bevy::prelude::*;

use super::super::super::accessibility::{Picture, node};
use super::super::super::portrait::{Expression, draw};
use super::super::super::session::Session;
use super::super::super::theme::{Token, TypeStyle};
use super::super::super::wake::{StayAwake, Wake};
use super::super::super::widgets::likeness::image_of;
use super::super::super::widgets::text::words as text;
use super::super::super::words::{Preferences, Words};
use super::exchange::channel_now;
use crate::scenario::{Channel, Feeling, Showing};
use crate::texts::feeling_key;

/// How long a face takes to change, in seconds.
const CHANGE: f32 = 0.3;

/// A face: what it shows, where it comes from, and what has been drawn.
#[derive(Component, Clone, Debug)]
pub(super) struct Face {
    from: Expression,
    to: Expression,
    /// Seconds since it began to change.
    at: f32,
    /// What it shows, and whether that is only heard.
    showing: Option<(Showing, bool)>,
    drawn: Option<(Expression, u32)>,
}

/// What the face shows, in words below it.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct FaceCaption;

/// The face, to be drawn when its size is known.
pub(super) fn face() -> impl Bundle {
    let face = Face { from: Expression::default(), to: Expression::default(), at: CHANGE, showing: None, drawn: None };
    (face, ImageNode::default(), Node { flex_shrink: 0.0, ..default() }, Picture::default(), node(Role::Image))
}

/// What the face shows, in words.
pub(super) fn face_caption() -> impl Bundle {
    (text("", TypeStyle::Body, Token::Muted), FaceCaption)
}

/// Turns the face to what the scene shows.
pub(super) fn follow_feeling(
    session: Res<Session>,
    words: Res<Words>,
    preferences: Res<Preferences>,
    face: Single<(Entity, &mut Face, &mut Picture)>,
    mut captions: Query<&mut Text, With<FaceCaption>>,
    mut commands: Commands,
) {
    let (entity, mut face, mut picture) = face.into_inner();
    let showing = session.conversation().scene().showing;
    let heard = channel_now(session.conversation()) == Channel::Phone;
    if face.showing == Some((showing, heard)) {
        return;
    }
    let first = face.showing.is_none();
    face.from = face.now();
    face.to = Expression::of(showing.feeling, showing.strength);
    face.at = if first || preferences.reduced_motion { CHANGE } else { 0.0 };
    face.showing = Some((showing, heard));
    let name = session.conversation().script().scenario().person.name.as_str();
    let feeling = words.get(feeling_key(showing.feeling));
    // Nobody looks "a little neutral", or "very".
    let strength = if showing.feeling == Feeling::Neutral { 2 } else { showing.strength.clamp(1, 3) };
    let values = [("name", name.into()), ("feeling", feeling.into()), ("strength", strength.into())];
    picture.0 = Some(words.with("conversation-looks", &values));
    for mut caption in &mut captions {
        let key = if heard { "conversation-caption-heard" } else { "conversation-caption" };
        caption.0 = words.with(key, &values);
    }
    if face.at < CHANGE {
        commands.entity(entity).insert(StayAwake);
    }
}

impl Face {
    fn now(&self) -> Expression {
        let share = (self.at / CHANGE).clamp(0.0, 1.0);
        // Slow at both ends, as faces are.
        Expression::between(self.from, self.to, share * share * (3.0 - 2.0 * share))
    }
}

/// Lets time pass for a face that changes.
pub(super) fn change(
    time: Res<Time<Real>>,
    mut faces: Query<(Entity, &mut Face), With<StayAwake>>,
    mut commands: Commands,
) {
    for (entity, mut face) in &mut faces {
        face.at += time.delta_secs().min(0.1);
        if face.at >= CHANGE {
            commands.entity(entity).remove::<StayAwake>();
        }
    }
}

/// Draws the face where its expression or its size in pixels is another than the one drawn.
pub(super) fn paint(
    session: Res<Session>,
    mut faces: Query<(&mut Face, &ComputedNode, &mut ImageNode)>,
    mut images: ResMut<Assets<Image>>,
    mut wake: ResMut<Wake>,
) {
    let portrait = &session.conversation().script().scenario().person.portrait;
    for (mut face, node, mut picture) in &mut faces {
        let side = node.size().x.round() as u32;
        let wanted = (face.now(), side);
        if side == 0 || face.drawn == Some(wanted) {
            continue;
        }
        face.drawn = Some(wanted);
        picture.image = images.add(image_of(draw(portrait, &wanted.0, side)));
        wake.settle();
    }
}
