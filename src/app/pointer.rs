//! A click that comes together with the move to its place: from a dwell switch, a touch screen, or while a frame takes
//! long.
//!
//! Bevy gives a release to what lay under the pointer in the frame before. Where a pointer comes and clicks within one
//! frame that is something else, and the click is lost. So what a pointer does after it moved waits for the next frame.

use bevy::ecs::message::MessageCursor;
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerInput};
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(First, move_first.in_set(PickingSystems::PostInput));
}

fn move_first(
    mut inputs: ResMut<Messages<PointerInput>>,
    mut cursor: Local<MessageCursor<PointerInput>>,
    mut waiting: Local<Vec<PointerInput>>,
) {
    waiting.extend(cursor.read(&inputs).cloned());
    if waiting.is_empty() {
        return;
    }
    let is_move = |input: &PointerInput| matches!(input.action, PointerAction::Move { .. });
    let is_press = |input: &PointerInput| matches!(input.action, PointerAction::Press(_) | PointerAction::Release(_));
    let now = waiting
        .iter()
        .scan(false, |moved, input| {
            *moved |= is_move(input);
            (!*moved || !is_press(input)).then_some(())
        })
        .count();
    inputs.clear();
    inputs.write_batch(waiting.drain(..now));
    cursor.clear(&inputs);
}
