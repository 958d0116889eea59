//! Text at 200 % stays in the window, and in the box that holds it.

use bevy::prelude::*;
use heard::app::Stage;
use heard::app::stage::{DEFAULT_SIZE, LEAST_SIZE};
use heard::app::theme::{TextSize, Theme};

use crate::support::{library, place};

#[test]
fn nothing_leaves_the_window_sideways() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::percent(150), TextSize::LARGEST] {
            let mut app = library(Stage::NoGpu { size }, Theme::Light, text);
            let mut nodes = app.world_mut().query_filtered::<Entity, With<Node>>();
            for entity in nodes.iter(app.world()) {
                let Some(place) = place(app.world(), entity) else { continue };
                assert!(
                    place.min.x >= -1.0 && place.max.x <= size.x as f32 + 1.0,
                    "{:?} at {} % in {size}: {place:?}",
                    app.world().get::<Text>(entity),
                    text.as_percent(),
                );
            }
        }
    }
}

#[test]
fn words_stay_in_the_box_that_holds_them() {
    for size in [DEFAULT_SIZE, LEAST_SIZE] {
        for text in [TextSize::NORMAL, TextSize::LARGEST] {
            let mut app = library(Stage::NoGpu { size }, Theme::Light, text);
            let mut texts = app.world_mut().query_filtered::<(Entity, &ChildOf), With<Text>>();
            let world = app.world();
            for (entity, parent) in texts.iter(world) {
                let (Some(words), Some(holder)) = (place(world, entity), place(world, parent.parent()))
                else {
                    continue;
                };
                let holder = holder.inflate(1.0);
                assert!(
                    holder.contains(words.min) && holder.contains(words.max),
                    "{:?} at {} %: {words:?} in {holder:?}",
                    world.get::<Text>(entity),
                    text.as_percent(),
                );
            }
        }
    }
}
