//! New lines appear word by word. They are laid out and read by screen readers in full from the start.

use std::collections::VecDeque;

use bevy::picking::events::{Click, Pointer};
use bevy::prelude::*;

use super::super::super::input::KeyCommand;
use super::super::super::theme::{Ink, Token};
use super::super::super::wake::StayAwake;
use super::super::super::widgets::rich::Unsaid;
use super::super::super::words::Preferences;
use super::dress::Appear;
use super::scroll::KeepInView;
use super::transcript::Transcript;
use crate::settings::Typewriter as Pace;

/// A second or later click or key press so soon after another is the same one: in seconds.
pub(super) const SAME_PRESS: f32 = 0.35;
/// The pace of calm speech, in characters a second.
const STEADY: f32 = 38.0;
const QUICK: f32 = 76.0;
/// How long a breath between two lines takes, in characters.
const BETWEEN_LINES: f32 = 16.0;
/// How long a sentence's end takes, in characters.
const FULL_STOP: f32 = 7.0;

/// A line that has not begun to appear.
#[derive(Component, Clone, Copy, Default, Debug)]
pub(super) struct Unspoken;

/// What is still to appear, in order.
#[derive(Resource, Default, Debug)]
pub(super) struct Typewriter {
    steps: VecDeque<Step>,
    /// Characters' worth of time that has not been used up.
    due: f32,
    /// For how many seconds it has been at work, or at rest.
    since: f32,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Line(Entity),
    Word(Entity, Token, f32),
}

impl Typewriter {
    /// Whether everything has appeared.
    pub fn is_idle(&self) -> bool {
        self.steps.is_empty()
    }
}

/// How new lines appear, by the user's settings.
pub(super) fn appear(preferences: &Preferences) -> Appear {
    match preferences.reduced_motion || preferences.typewriter == Pace::Off {
        true => Appear::AtOnce,
        false => Appear::Typed,
    }
}

/// Lines up what has just been added to the transcript.
pub(super) fn line_up(
    mut typewriter: ResMut<Typewriter>,
    transcripts: Query<Entity, With<Transcript>>,
    children: Query<&Children>,
    new_lines: Query<(), Added<Unspoken>>,
    new_words: Query<(&Unsaid, AnyOf<(&Text, &TextSpan)>), Added<Unsaid>>,
    mut commands: Commands,
) {
    if new_lines.is_empty() {
        return;
    }
    for transcript in &transcripts {
        for entity in children.iter_descendants_depth_first(transcript) {
            if new_lines.contains(entity) {
                typewriter.steps.push_back(Step::Line(entity));
            } else if let Ok((unsaid, (text, span))) = new_words.get(entity) {
                let words = text.map(|text| text.as_str()).or(span.map(|span| span.as_str())).unwrap_or_default();
                typewriter.steps.push_back(Step::Word(entity, unsaid.0, weight(words)));
            }
        }
        commands.entity(transcript).insert(StayAwake);
    }
    typewriter.since = 0.0;
    typewriter.due = 0.0;
}

/// How long a word takes, in characters.
fn weight(word: &str) -> f32 {
    let ends = word.trim_end().ends_with(['.', '?', '!', '…', '。', '？', '！']);
    word.chars().count() as f32 + if ends { FULL_STOP } else { 0.0 }
}

type Shown<'w, 's> = (Query<'w, 's, &'static mut Visibility>, Query<'w, 's, &'static mut Ink>);

/// Lets appear what is due.
pub(super) fn advance(
    time: Res<Time<Real>>,
    preferences: Res<Preferences>,
    mut typewriter: ResMut<Typewriter>,
    (mut lines, mut words): Shown,
    mut transcript: Query<(Entity, &mut KeepInView), With<Transcript>>,
    mut commands: Commands,
) {
    let typewriter = &mut *typewriter;
    typewriter.since += time.delta_secs();
    if typewriter.is_idle() {
        return;
    }
    let pace = if preferences.typewriter == Pace::Quick { QUICK } else { STEADY };
    // After a long sleep the first frame is not worth minutes of words.
    typewriter.due += time.delta_secs().min(0.1) * pace;
    while typewriter.due > 0.0
        && let Some(step) = typewriter.steps.pop_front()
    {
        typewriter.due -= show(step, &mut lines, &mut words);
        if let (Step::Line(line), Ok((_, mut view))) = (step, transcript.single_mut()) {
            view.follow(line);
        }
    }
    if typewriter.is_idle() {
        rest(typewriter, &mut transcript, &mut commands);
    }
}

/// Enter, Space or a click: everything appears at once.
pub(super) fn complete_by_key(
    mut keys: MessageReader<KeyCommand>,
    mut typewriter: ResMut<Typewriter>,
    (mut lines, mut words): Shown,
    mut transcript: Query<(Entity, &mut KeepInView), With<Transcript>>,
    mut commands: Commands,
) {
    let asked = keys.read().filter(|key| **key == KeyCommand::GoOn).count();
    if asked > 0 {
        complete(&mut typewriter, &mut lines, &mut words, &mut transcript, &mut commands);
    }
}

/// A click on the page, as [`complete_by_key`].
pub(super) fn complete_by_click(
    _: On<Pointer<Click>>,
    mut typewriter: ResMut<Typewriter>,
    (mut lines, mut words): Shown,
    mut transcript: Query<(Entity, &mut KeepInView), With<Transcript>>,
    mut commands: Commands,
) {
    complete(&mut typewriter, &mut lines, &mut words, &mut transcript, &mut commands);
}

fn complete(
    typewriter: &mut Typewriter,
    lines: &mut Query<&mut Visibility>,
    words: &mut Query<&mut Ink>,
    transcript: &mut Query<(Entity, &mut KeepInView), With<Transcript>>,
    commands: &mut Commands,
) {
    // The press that chose the reply does not also hurry the answer.
    if typewriter.is_idle() || typewriter.since < SAME_PRESS {
        return;
    }
    while let Some(step) = typewriter.steps.pop_front() {
        show(step, lines, words);
    }
    rest(typewriter, transcript, commands);
}

/// Shows one step. What has been taken down meanwhile is passed over.
fn show(step: Step, lines: &mut Query<&mut Visibility>, words: &mut Query<&mut Ink>) -> f32 {
    match step {
        Step::Line(line) => {
            if let Ok(mut visibility) = lines.get_mut(line) {
                *visibility = Visibility::Inherited;
            }
            BETWEEN_LINES
        }
        Step::Word(word, color, weight) => {
            if let Ok(mut ink) = words.get_mut(word) {
                ink.0 = color;
            }
            weight
        }
    }
}

fn rest(
    typewriter: &mut Typewriter,
    transcript: &mut Query<(Entity, &mut KeepInView), With<Transcript>>,
    commands: &mut Commands,
) {
    typewriter.since = 0.0;
    if let Ok((transcript, mut view)) = transcript.single_mut() {
        commands.entity(transcript).remove::<StayAwake>();
        view.settle();
    }
}
