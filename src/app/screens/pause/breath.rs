//! A circle to breathe with, at the trainee's own pace.

use std::f32::consts::TAU;

use accesskit::Role;
use bevy::prelude::*;
use bevy::text::LineBreak;
use bevy::ui_widgets::Activate;

use super::super::super::accessibility::named;
use super::super::super::theme::{Fill, Stroke, Token, space};
use super::super::super::wake::StayAwake;
use super::super::super::widgets::action::action;
use super::super::super::widgets::layout::boxed;
use super::super::super::widgets::text::caption;
use super::super::super::words::Words;

/// How long a breath in and out takes at first, and at least and at most, in seconds.
const CALM: f32 = 9.0;
const SHORTEST: f32 = 5.0;
const LONGEST: f32 = 17.0;
/// By how much a press changes it.
const STEP: f32 = 2.0;
/// The circle's size when it is full, in pixels, and how much of that is left when it is empty.
const FULL: f32 = 200.0;
const EMPTY: f32 = 0.55;

/// A circle that breathes.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Breath {
    seconds: f32,
    /// How much of the breath has passed, 0 to 1.
    passed: f32,
}

/// Makes breaths longer or shorter.
#[derive(Component, Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BreathPace {
    Slower,
    Quicker,
}

/// The circle and what sets its pace. It holds still where motion is not wanted.
pub(super) fn breath(words: &Words, still: bool) -> impl Bundle + use<> {
    let key = if still { "breath-still" } else { "breath-moving" };
    let (say, slower, quicker, name) =
        (words.get(key), words.get("breath-slower"), words.get("breath-quicker"), words.get("breath"));
    (
        boxed(Node { flex_direction: FlexDirection::Column, row_gap: px(space::MEDIUM), ..default() }),
        Children::spawn(SpawnWith(move |group: &mut ChildSpawner| {
            let ring = Node {
                width: px(FULL),
                height: px(FULL),
                align_self: AlignSelf::Center,
                flex_shrink: 0.0,
                border: UiRect::all(px(6)),
                border_radius: BorderRadius::all(px(FULL / 2.0)),
                ..default()
            };
            let look = (ring, Fill(Token::AccentSoft), Stroke(Token::Accent), named(Role::Image, name));
            let mut circle = group.spawn((look, UiTransform::IDENTITY));
            if !still {
                circle.insert((Breath { seconds: CALM, passed: 0.0 }, StayAwake));
            }
            group.spawn(caption(say)).insert(TextLayout::new(Justify::Center, LineBreak::WordOrCharacter));
            if !still {
                let paces = Node { justify_content: JustifyContent::Center, column_gap: px(space::SMALL), ..default() };
                group.spawn(boxed(paces)).with_children(|paces| {
                    paces.spawn((action(slower, None), BreathPace::Slower));
                    paces.spawn((action(quicker, None), BreathPace::Quicker));
                });
            }
        })),
    )
}

/// Breathes.
pub(super) fn breathe(time: Res<Time<Real>>, mut circles: Query<(&mut Breath, &mut UiTransform)>) {
    for (mut breath, mut shape) in &mut circles {
        breath.passed = (breath.passed + time.delta_secs().min(0.1) / breath.seconds).fract();
        let fullness = (1.0 - (breath.passed * TAU).cos()) / 2.0;
        shape.scale = Vec2::splat(EMPTY + (1.0 - EMPTY) * fullness);
    }
}

/// Slower or quicker, without a jump.
pub(super) fn set_pace(press: On<Activate>, paces: Query<&BreathPace>, mut circles: Query<&mut Breath>) {
    let Ok(pace) = paces.get(press.entity) else {
        return;
    };
    for mut breath in &mut circles {
        let change = if *pace == BreathPace::Slower { STEP } else { -STEP };
        breath.seconds = (breath.seconds + change).clamp(SHORTEST, LONGEST);
    }
}
